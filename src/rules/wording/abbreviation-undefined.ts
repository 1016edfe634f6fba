import { defineRule } from '../rule.ts'
import { abbreviationClause } from './abbreviation-clause.ts'
import { abbreviationUses, isKnown, placeOfUse, type Use } from './abbreviation-uses.ts'
import { isTitleShorthand } from './title-shorthand.ts'

/** Letters that belong to a name of their own: a company's, a system's, a standard's. */
const ownName =
  /(?:công ty|tập đoàn|ngân hàng|cổ phần|phần mềm|hệ thống|công nghệ|nền tảng|ứng dụng|tiêu chuẩn|chuẩn|mã|loại|mẫu|model|chứng chỉ)[^.;:\n]{0,30}$/iu
const note = new Set(['TODO', 'FIXME', 'TBD'])
const agency = /(?:sở|bộ|phòng|ban|ngành)\s$/iu

/** Each abbreviation is told once, at its first place. A few are known to every reader (UBND, BHYT, GRDP) and are not asked for. */
export const abbreviationUndefined = defineRule({
  code: 'LV066',
  group: 'loi-van',
  severity: 'info',
  clause: abbreviationClause,
  sure: 'text',
  bad: { base: 'dang', yaml: 'mo_dau: |\n  Để đẩy mạnh ⟦CCHC⟧ năm 2027, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:' },
  good: {
    base: 'dang',
    yaml: 'mo_dau: |\n  Theo đề nghị của UBND tỉnh và HĐND tỉnh, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:',
  },
  check({ reading }, report) {
    for (const { short, uses, definitions } of abbreviationUses(reading)) {
      if (definitions.length > 0 || isKnown(short) || isTitleShorthand(short)) continue
      const own = uses.filter((use) => !isPartOfName(short, use))
      const [first] = own
      if (first !== undefined) report(placeOfUse(first), { short, count: own.length }, { others: own.map(placeOfUse) })
    }
  },
})

function isPartOfName(short: string, { passage, start, end }: Use): boolean {
  const before = passage.text.slice(Math.max(0, start - 40), start)
  // `Sở KH&ĐT`: the rule on & in names speaks.
  // The drafter's mark after the last full stop.
  if (end === passage.text.length && /[.;:]\s{1,3}$/.test(before)) return true
  return note.has(short) || ownName.test(before) || (short.includes('&') && agency.test(before))
}
