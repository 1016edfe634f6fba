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
      const source = form.profile.components[left[0]]?.size
      const severity = source?.sure === 'text' ? 'error' : 'warning'
      const clause = source === undefined ? undefined : clauseOf(form, what)
      report(first.place, { what }, { severity, ...(clause === undefined ? {} : { clause }) })
    }
  },
})

function cellsOf({ partsOf }: FormReading, keys: readonly ComponentKey[]): readonly MeasuredPart[] {
  return keys
    .flatMap((key) => partsOf(key))
    .filter(({ component, standing }) => component?.appendix === undefined && standing?.cell !== undefined)
}

/** Where the two sides stand is drawn in the scheme of each instrument. */
function clauseOf({ profile }: FormReading, what: 'head' | 'closing'): string {
  const { shortName, family, id } = profile
  if (id === 'dang_hd05') return `${shortName}, Phần II, mục I, ${what === 'head' ? 'khoản 2.2.1' : 'khoản 9.2.1'}`
  if (family === 'dang') return `${shortName}, Phụ lục 1 (sơ đồ)`
  if (family === 'doan') return `${shortName}, Mẫu 1`
  return `${shortName}, Phụ lục I, Phần I, Mục IV (sơ đồ)`
}
