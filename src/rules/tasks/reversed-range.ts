import { readNumber } from '../../language/numbers/read-number.ts'
import { lowerOf } from '../../language/words/holds.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { withProse } from './example-plan.ts'

const number = '\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,2})?|\\d{1,6}(?:,\\d{1,2})?'
const amounts = new RegExp(
  `(?<=(?<!\\p{L})từ\\s)(?<low>${number})(?:\\s?(?<first>%|\\p{Ll}{1,8}))?\\s(?:đến|tới)\\s(?<high>${number})\\s?(?<last>%|\\p{Ll}{1,8})`,
  'gu',
)
const beforeAmounts = /từ\s\d/u
const before = /từ\s\d|giai đoạn|nhiệm kỳ|thời kỳ|từ năm|năm học/g
const years =
  /(?<=(?<!\p{L})(?:giai đoạn|nhiệm kỳ|thời kỳ|từ năm|năm học)\s)(?<low>(?:19|20)\d\d)\s?(?:-|–|đến(?: năm)?)\s?(?<high>(?:19|20)\d\d)(?!\d)/gu
const beforeYears = ['giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'từ năm', 'năm học']
/** What goes down is told from above. */
const falling = /(?<!\p{L})(?:giảm|rút|hạ|xuống|còn|lùi|thu hẹp|cắt|bớt|ngược)(?!\p{L})/iu
/** Of hours, days and scales the second may be of the next day, or the lower one. */
const units = /^(?:giờ|h|phút|năm|tháng|ngày|tuần|độ|âm|cấp|loại|hạng)$/iu

export const reversedRange = defineRule({
  code: 'ND078',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: withProse('Mỗi lớp có từ ⟦50 đến 30⟧ học viên.') },
  good: { yaml: withProse('Mỗi lớp có từ 30 đến 50 học viên.') },
  check({ reading }, report) {
    for (const { text, place } of reading.whereLower(before)) {
      const lower = lowerOf(text)
      const patterns = [
        ...(beforeAmounts.test(lower) ? [amounts] : []),
        ...(beforeYears.some((words) => lower.includes(words)) ? [years] : []),
      ]
      for (const pattern of patterns) {
        for (const match of lower.matchAll(pattern)) {
          const { low = '', high = '', first, last = '' } = match.groups ?? {}
          const [from, to] = [readNumber(low), readNumber(high)]
          if (from === undefined || to === undefined || from.value <= to.value) continue
          if (units.test(last) || (first !== undefined && first !== last)) continue
          if (falling.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
          const end =
            match.index + match[0].length - (last === '' ? 0 : match[0].length - match[0].lastIndexOf(high) - high.length)
          report(placeWithin(place, match.index, end), { range: text.slice(match.index, end) })
        }
      }
    }
  },
})
