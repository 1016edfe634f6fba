import { isInCode } from '../../language/syllables/surroundings.ts'
import { isSyllable } from '../../language/syllables/syllable.ts'
import { defineRule } from '../rule.ts'
import { isLower, isUpper, letter } from './letters.ts'
import { mostFindings } from './most-findings.ts'
import { fixOf } from './rewrite.ts'
import { matchesAfterWord } from './words-before.ts'

const glued = new RegExp(`([,;.:!?])(?=([${letter}]{1,12}|[“(]))`, 'g')

/** A mark stuck to the next word. Numbers, times, addresses, file names, initials and abbreviations (TP.HCM, v.v.) are written so. */
export const blankAfterMark = defineRule({
  code: 'LV005',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U006'],
  fix: 'safe',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi⟦,⟧đôn đốc việc thực hiện.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở nhận 1,5 triệu đồng, gửi tệp bieu.mau.xlsx về TP.HCM lúc 8:00.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    let told = 0
    for (const { match, start: from } of matchesAfterWord(whole.text, glued, { fewest: 1, most: 12, others: '0123456789%)”' })) {
      const { 1: mark = '', 2: after = '', index: start } = match
      const before = whole.text.slice(from, start)
      const end = start + 1
      if (!isPart(before, mark, after) || isInCode(whole.text, start, end)) continue
      // A colon with a blank can make a key out of a line of YAML: that one is left to the author.
      const fix = mark === ':' ? {} : fixOf(whole, [{ start, end, wanted: `${mark} ` }])
      told += 1
      if (told > mostFindings) break
      report(whole.placeOf(start, end), { mark, written: `${before}${mark}${after}` }, fix)
    }
  },
})

/** Whether the mark parts two words of a sentence. */
function isPart(before: string, mark: string, after: string): boolean {
  const isWord = before.length > 1 && isSyllable(before)
  if (mark === ',' || mark === ';') {
    if (/^[0-9%)”]$/.test(before)) return after.length > 2 && isSyllable(after)
    return after === '“' || after === '('
      ? isWord
      : before.length + after.length > 2 && (isWord || (after.length > 1 && isSyllable(after)))
  }
  if (!isWord || !isLower(before.slice(1))) return false
  if (mark === '.')
    return isLower(before) && after.length > 1 && isUpper(after.charAt(0)) && isLower(after.slice(1)) && isSyllable(after)
  return after === '“' || after === '(' || isSyllable(after)
}
