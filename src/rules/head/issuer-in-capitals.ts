import { defineRule } from '../rule.ts'
import { issuerLines } from './issuer-lines.ts'

/** The form writes the issuer in capitals itself; its name also stands in sentences (“(Kèm theo Kế hoạch … của …)”), where capitals would be wrong. */
export const issuerInCapitals = defineRule({
  code: 'TT038',
  source: 'yaml',
  group: 'dau-van-ban',
  severity: 'info',
  sure: 'practice',
  bad: { yaml: 'co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: ⟦SỞ NỘI VỤ⟧, viet_tat: SNV}' },
  good: { yaml: 'co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}' },
  check({ plan }, report) {
    const line = issuerLines(plan).find(({ value }) => isInCapitals(value))
    if (line !== undefined) report(line.place, { name: line.value })
  },
})

/** “UBND” and the like are capitals of themselves: a name has several words and no small letter. */
function isInCapitals(text: string): boolean {
  return text.length > 8 && /\s/.test(text) && !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)
}
