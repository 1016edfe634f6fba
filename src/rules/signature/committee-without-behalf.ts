import { clausesOf, plainly } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { officeIn } from './office.ts'
import { isBoard, issuerKind, ownSigner } from './signers.ts'

/** A committee's document is signed on its behalf: T/M stands over the secretary's office (HD 05, 7.1.1.a; HD 36, 1.7.1). */
export const committeeWithoutBehalf = defineRule({
  code: 'TT104',
  group: 'ky',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ hd05: 'khoản 7.1.1 điểm a', hd36: 'điểm 1.7.1' }),
  sure: 'text',
  holds: { families: ['dang'] },
  covers: ['U137'],
  bad: { base: 'dang', yaml: 'ky: {chuc_vu: ⟦Phó Bí thư⟧, ho_ten: Nguyễn Văn An}' },
  good: { base: 'dang', yaml: 'ky: {thua_lenh: Ban Thường vụ, chuc_vu: Chánh Văn phòng, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    const signature = ownSigner(plan)
    if (signature === undefined || issuerKind(plan) !== 'party-committee' || isBoard(plan)) return
    const { onBehalf, byOrder, byDelegation, forChief, concurrently, position } = signature
    if (onBehalf || byOrder || byDelegation || forChief || concurrently || position === undefined) return
    if (officeIn(position.value)?.chief === 'bí thư')
      report(position.place, { position: position.value }, { severity: plainly(profile) })
  },
})
