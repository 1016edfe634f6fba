import { kindOfAgency } from '../../language/agencies/kind-of-agency.ts'
import type { Span } from '../../language/span.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { foldInPlace } from './fold-in-place.ts'
import { officeIn } from './office.ts'
import { isBoard, issuerKind, issuerName, ownSigner } from './signers.ts'

/** Who signs for his own body writes his office alone: the body stands at the head. By order or delegation the office of another body is named. */
export const bodyInPosition = defineRule({
  code: 'TT095',
  group: 'ky',
  severity: 'info',
  sure: 'practice',
  holds: { families: ['nha_nuoc', 'doan', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  covers: ['U145'],
  bad: { yaml: 'ky: {chuc_vu: Giám đốc ⟦Sở Nội vụ⟧, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {thua_uy_quyen: Chủ tịch, chuc_vu: Giám đốc Sở Nội vụ, ho_ten: Nguyễn Văn An}' },
  check({ plan }, report) {
    const signature = ownSigner(plan)
    if (signature === undefined || isBoard(plan)) return
    const { position, byOrder, byDelegation, concurrently } = signature
    if (position === undefined || byOrder || byDelegation || concurrently) return
    const body = bodyAfterOffice(position.value)
    if (body === undefined) return
    const words = position.value.slice(body.start, body.end)
    const [first] = issuerName(plan).split(' ')
    const kind = kindOfAgency(words)
    if ((kind !== undefined && kind === issuerKind(plan)) || foldInPlace(words) === first)
      report(placeWithin(position.place, body.start, body.end), {
        body: words,
        right: position.value.slice(0, body.start).trim(),
      })
  },
})

function bodyAfterOffice(position: string): Span | undefined {
  const office = officeIn(position)
  if (office === undefined) return undefined
  const rest = position.slice(office.end)
  const start = position.length - rest.trimStart().length
  return start >= position.length || start === office.end ? undefined : { start, end: position.length }
}
