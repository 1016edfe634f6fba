import { isInCode } from '../../language/syllables/surroundings.ts'
import { isSyllable } from '../../language/syllables/syllable.ts'
import { defineRule } from '../rule.ts'
import { capitals } from './capitals-clause.ts'
import { isLower, letter } from './letters.ts'
import { matchesAfterWord } from './words-before.ts'

const afterStop = new RegExp(`[.?!][ \\u00a0]([${letter}]{1,12})`, 'g')

/** A sentence begins with a capital. An abbreviation's stop (tr., v.v., TP.), three dots and a list's label end no sentence. */
export const sentenceCapital = defineRule({
  code: 'LV029',
  group: 'loi-van',
  severity: 'warning',
  clause: capitals,
  sure: 'text',
  covers: ['U181'],
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi việc thực hiện. ⟦các⟧ phòng gửi báo cáo đúng hạn.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi hộp, giá, v.v. của các phòng... và báo cáo tr. 5. Các phòng gửi báo cáo đúng hạn.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    for (const { match, start: from } of matchesAfterWord(whole.text, afterStop, { fewest: 2, most: 12, others: ')”%' })) {
      const { 0: found, 1: word = '', index } = match
      const before = whole.text.slice(from, index)
      const end = index + found.length
      const start = end - word.length
      if (!isLower(word.charAt(0)) || !isLower(word)) continue
      if (before.length > 1 && !(isLower(before) && isSyllable(before))) continue
      if (isInCode(whole.text, start, end)) continue
      report(whole.placeOf(start, end), { word })
    }
  },
})
