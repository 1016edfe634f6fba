import { ownWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { countStyles } from './count-styles.ts'
import { fixOf } from './rewrite.ts'

const range = /(?<!\d)((?:19|20)\d\d)( ?)([-–])( ?)((?:19|20)\d\d)(?!\d)/g

/** Periods of years written in two ways (2026-2030, 2026 - 2030, 2026–2030): no instrument chooses, but one document does. */
export const twoRangeStyles = defineRule({
  code: 'LV016',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Giai đoạn 2026 - 2030 làm tại Sở; giai đoạn 2026 - 2028 làm trước; giai đoạn ⟦2021-2025⟧ đã xong.`,
  },
  good: {
    yaml: `ket_thuc: |
  Giai đoạn 2026 - 2030 làm tại Sở; giai đoạn 2021 - 2025 đã xong.`,
  },
  check({ reading, house }, report) {
    const whole = reading.whole()
    const isOwn = ownWords({ reading, house })
    const all = [...whole.text.matchAll(range)].flatMap(({ 0: written, 1: from, 2: left, 3: dash, 4: right, 5: to, index }) =>
      // A blank on one side is another rule's.
      left !== right ? [] : [{ start: index, end: index + written.length, written, from, to, style: `${left}${dash}${right}` }],
    )
    const { rarer: others, common } = countStyles(all)
    const rarer = others.filter(({ start, end }) => isOwn(start, end))
    const [first] = rarer
    if (first === undefined || common === undefined) return
    const args = { written: first.written, count: rarer.length, other: common.written, otherCount: all.length - others.length }
    const pieces = rarer.map(({ start, end, from, to }) => ({ start, end, wanted: `${from}${common.style}${to}` }))
    report(whole.placeOf(first.start, first.end), args, { ...fixOf(whole, pieces), others: whole.placesOf(rarer) })
  },
})
