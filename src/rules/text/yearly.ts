import type { WordIndex } from '../../language/words/find-words.ts'
import { findPhrase } from '../../language/words/find-words.ts'
import { inCaseOf } from '../house/find-text.ts'
import { ownPlainWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { fixOf, type Rewriting } from './rewrite.ts'

const periods = ['năm', 'tháng', 'quý', 'tuần', 'ngày']
// ngân hàng | năm 2026, bán hàng | tháng 12: there the second word belongs to the first.
const goods = new Set(
  `ngân bán mua đơn mặt khách nhà cửa giao xếp xuất nhập nguồn gửi giữ đặt chở gian lô kho kiện tồn chuyển nhận trả ngành loạt hạng dãy đầu chào
  hết gói tiền`.split(/\s+/),
)

/** hằng năm (each year) against hàng năm (years by the row): dictionaries and the State's newer instruments write hằng. */
export const yearly = defineRule({
  code: 'LV021',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  covers: ['U191'],
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Các phòng báo cáo ⟦hàng quý⟧ về Văn phòng Sở.`,
  },
  good: {
    yaml: `ket_thuc: |
  Các phòng báo cáo hằng quý về Văn phòng Sở, đối chiếu với ngân hàng quý I và đơn hàng năm 2026.`,
  },
  check({ reading, house }, report) {
    const whole = reading.whole()
    const isOwn = ownPlainWords({ reading, house })
    const found = periods
      .flatMap((period) => yearlyIn(reading.words(), period))
      .filter(({ start, end }) => isOwn(start, end))
      .toSorted((a, b) => a.start - b.start)
    const [first] = found
    if (first === undefined) return
    const right = periods.reduce((sum, period) => sum + findPhrase(reading.words(), ['hằng', period]).length, 0)
    const written = whole.text.slice(first.start, first.end)
    report(
      whole.placeOf(first.start, first.end),
      { written, wanted: first.wanted, count: found.length, right },
      { ...fixOf(whole, found), others: whole.placesOf(found) },
    )
  },
})

function yearlyIn({ words, ...rest }: WordIndex, period: string): readonly Rewriting[] {
  return findPhrase({ words, ...rest }, ['hàng', period]).flatMap((place) => {
    const [before, word, last, after] = [words[place - 1], words[place], words[place + 1], words[place + 2]]
    if (word === undefined || last === undefined || goods.has(before?.lower ?? '')) return []
    const next = after !== undefined && after.start - last.end === 1 ? after.lower : ''
    // hàng tháng trời: months and months. hàng năm 2026: goods of that year.
    if (next === 'trời' || /^(?:\d+|[ivx]+|nghìn|trăm)$/.test(next)) return []
    return [{ start: word.start, end: last.end, wanted: inCaseOf(`hằng ${period}`, `${word.text} ${last.text}`) }]
  })
}
