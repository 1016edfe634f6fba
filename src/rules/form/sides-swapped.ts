import type { Severity } from '../../finding.ts'
import type { ComponentKey } from '../../profile/profile.ts'
import { defineFormRule } from '../form-rule.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'

const pairs = [
  { what: 'head', left: ['issuingBody'], right: ['nationalTitle', 'organisationTitle'] },
  { what: 'closing', left: ['recipientsLabel'], right: ['signerName', 'position', 'positionDirect', 'authority'] },
] as const

export const sidesSwapped = defineFormRule({
  code: 'TB066',
  severity: 'error',
  alsoAs: ['warning'],
  sure: 'text',
  covers: ['U058'],
  bad: { change: { swapped: 'closing' }, at: 'recipientsLabel' },
  good: {},
  check(form, report) {
    for (const { what, left, right } of pairs) {
      const lefts = cellsOf(form, left)
      const rights = cellsOf(form, right)
      const [first] = lefts
      const [other] = rights
      if (first === undefined || other === undefined || first.standing?.table !== other.standing?.table) continue
      const column = first.standing?.cell?.column ?? 0
      if (rights.some(({ standing }) => (standing?.cell?.column ?? 0) >= column)) continue
      report(first.place, { what }, sourceOf(form, what))
    }
  },
})

function cellsOf({ partsOf }: FormReading, keys: readonly ComponentKey[]): readonly MeasuredPart[] {
  return keys
    .flatMap((key) => partsOf(key))
    .filter(({ component, standing }) => component?.appendix === undefined && standing?.cell !== undefined)
}

/** Where the two sides stand: in words of the instrument, or in its scheme and samples alone. */
function sourceOf({ profile }: FormReading, what: 'head' | 'closing'): { readonly severity: Severity; readonly clause: string } {
  const { shortName, family, id } = profile
  if (id === 'dang_hd05')
    return { severity: 'error', clause: `${shortName}, Phần II, mục I, ${what === 'head' ? 'khoản 2.2.1' : 'khoản 9.2.1'}` }
  // One sentence of HD 36 puts the recipients on the right, its scheme and its samples on the left.
  if (id === 'dang_hd36' && what === 'head') return { severity: 'error', clause: `${shortName}, mục II, điểm 1.2.2` }
  if (family === 'dang') return { severity: 'warning', clause: `${shortName}, Phụ lục 1 (sơ đồ)` }
  if (family === 'doan') return { severity: 'warning', clause: `${shortName}, Mẫu 1` }
  const severity = id === 'nd30' ? 'error' : 'warning'
  return { severity, clause: `${shortName}, Phụ lục I, Phần I, Mục I, khoản 6; Mục IV (sơ đồ)` }
}
