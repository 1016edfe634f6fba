import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

const announcing = /(?<!\p{L})(?:như sau|sau đây|nội dung sau)\s?([.;,…])$/iu

/** An opening that announces what follows ends with a colon. Where no mark at all ends it, LV031 speaks. */
export const openingWithoutColon = defineRule({
  code: 'ND028',
  group: 'bo-cuc',
  severity: 'info',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch ⟦như sau.⟧`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch này.`,
  },
  check({ reading }, report) {
    const last = reading.passages().findLast(({ role }) => role === 'opening')
    const found = last && '.;,…'.includes(last.text.at(-1) ?? ' ') && announcing.exec(last.text)
    if (last === undefined || !found) return
    const end = last.text.length
    const { range } = placeWithin(last.place, end - 1, end)
    const edits = [{ start: range.start.offset, end: range.end.offset, text: ':' }]
    report(placeWithin(last.place, found.index, end), { words: found[0] }, { fix: { edits } })
  },
})
