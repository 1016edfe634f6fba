import { isSyllable } from '../../language/syllables/syllable.ts'
import { defineRule } from '../rule.ts'
import { isListed } from './is-listed.ts'
import { isLower, letter } from './letters.ts'
import { mostFindings } from './most-findings.ts'
import { fixOf } from './rewrite.ts'

const run = new RegExp(`([${letter}0-9)”%])([ \\u00a0]{0,2})([.,;:!?…]{2,4})(?![.,;:!?…/])`, 'g')
const lastWord = new RegExp(`[${letter}]+$`)

// Two dots with a blank before them are room to fill in (ngày .. tháng ..), but where the sentence ends.
const waits = /^(?:ngày|tháng|năm|số|tên|giờ|phút|là|do|tại|khoảng|gồm|có)?$/
const ends = /^(?:$|\n|[ \u00a0][A-ZÀ-ỸĐ])/

/** Runs that are never right, and what was meant where there is but one. */
const wrong: ReadonlyMap<string, string | undefined> = new Map([
  [',,', ','],
  [';;', ';'],
  ['::', ':'],
  [',;', undefined],
  [';,', undefined],
  [';.', undefined],
  ['.;', undefined],
  [',.', undefined],
  ['.,', undefined],
  [',..', ',...'],
  ['..', undefined],
  ['....', '...'],
  ['….', '…'],
  [':;', undefined],
  [':,', undefined],
  [',:', undefined],
  [';:', undefined],
  [':.', undefined],
  ['.:', undefined],
  ['?.', '?'],
  ['!.', '!'],
])

/** Two marks where one is meant, four dots for three. After an abbreviation a stop may meet another mark (v.v., TP.;). */
export const doubledMarks = defineRule({
  code: 'LV009',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U006'],
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi⟦,,⟧ đôn đốc việc thực hiện.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi tủ, giá, hộp, v.v., báo cáo khi có thay đổi (bổ sung, thay thế...).`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    const { text } = whole
    let told = 0
    for (const { 1: before = '', 2: blanks = '', 3: marks = '', index } of text.matchAll(run)) {
      if (!wrong.has(marks)) continue
      const from = index + before.length
      const start = from + blanks.length
      const end = start + marks.length
      const word = lastWord.exec(text.slice(Math.max(from - 12, 0), from))?.[0] ?? ''
      const isWord = word.length > 1 && (isLower(word) || (marks === '....' && isListed(text, start, word))) && isSyllable(word)
      if (marks.startsWith('.') && word !== '' && !isWord) continue
      if (
        blanks !== '' &&
        !(marks === ',,' || marks === ';;' || (marks === '..' && !waits.test(word) && ends.test(text.slice(end, end + 3))))
      )
        continue
      const wanted = wrong.get(marks)
      const fix = wanted === undefined ? {} : fixOf(whole, [{ start: from, end, wanted }])
      told += 1
      if (told > mostFindings) break
      report(whole.placeOf(start, end), { written: marks, ...(wanted === undefined ? {} : { wanted }) }, fix)
    }
  },
})
