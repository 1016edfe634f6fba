import { holds } from '../../language/words/holds.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Reading } from '../reading.ts'
import { defineRule } from '../rule.ts'
import { recipientLines } from './recipient-names.ts'

const article = /^như (điều \d{1,3})(?!\p{L})/iu

/** “Như Điều 2” is what a decision says: in a plan without that Điều nobody knows who is meant. */
export const asArticle = defineRule({
  code: 'TT119',
  group: 'noi-nhan',
  severity: 'warning',
  sure: 'practice',
  covers: ['U160'],
  bad: { yaml: 'noi_nhan: {gui: [Như ⟦Điều 2⟧, UBND tỉnh (báo cáo)], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: [Như phần III, UBND tỉnh (báo cáo)], luu: [VT]}' },
  check({ plan, reading }, report) {
    // The decision with which a plan is issued has the Điều.
    if (plan.issuedWith !== undefined) return
    for (const { value, place } of recipientLines(plan)) {
      const found = holds(value, 'như điều') ? article.exec(value) : null
      if (found?.[1] === undefined || hasArticle(reading, found[1])) continue
      const start = found[0].length - found[1].length
      report(placeWithin(place, start, start + found[1].length), { article: found[1] })
    }
  },
})

/** A passage, or a label of the author's own, that is this Điều. */
function hasArticle(reading: Reading, article: string): boolean {
  const begins = (text: string, end: RegExp) => {
    const small = text.toLocaleLowerCase('vi')
    return small.startsWith(asked) && end.test(small.slice(asked.length))
  }
  const asked = article.toLocaleLowerCase('vi')
  return (
    reading.passages().some(({ role, text }) => role !== 'recipient' && begins(text, /^(?:\.|$)/)) ||
    [...reading.numbering().keys()].some(
      ({ explicitLabel }) => explicitLabel !== undefined && begins(explicitLabel.value, /^(?!\d)/),
    )
  )
}
