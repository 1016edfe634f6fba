import { isInCode } from '../../language/syllables/surroundings.ts'
import { isSyllable } from '../../language/syllables/syllable.ts'
import { defineRule } from '../rule.ts'
import { isLower, letter } from './letters.ts'
import { fixOf, type Rewriting } from './rewrite.ts'
import { matchesAfterWord } from './words-before.ts'

const beforeOpening = new RegExp(`(\\((?:[ \\u00a0]{1,3})?|“)(?=([${letter}]{2,12}))`, 'g')
const afterClosing = new RegExp(`([)”])([${letter}]{1,12})`, 'g')
const enclosed = { ')': /\([^()\n]{2,120}$/, '”': /“[^“”\n]{1,200}$/ } as const

/** A bracket or quotation mark stuck to the word outside it. Plurals in brackets, formulas and list labels `a)` are written so. */
export const blankOutsideBrackets = defineRule({
  code: 'LV007',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U006'],
  fix: 'safe',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi⟦(⟧qua phần mềm dùng chung).`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi (qua phần mềm dùng chung), gửi (các) phòng theo điểm a)và b).`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    const { text } = whole
    const tell = (mark: string, written: string, piece: Rewriting): void => {
      if (!isInCode(text, piece.start, piece.end))
        report(whole.placeOf(piece.start, piece.end), { mark, written }, fixOf(whole, [piece]))
    }
    for (const { match, start: from } of matchesAfterWord(text, beforeOpening, { fewest: 2, most: 12 })) {
      const { 1: written = '', 2: after = '', index: start } = match
      const word = text.slice(from, start)
      if (isLower(word) && isSyllable(word) && isSyllable(after))
        tell(written.charAt(0), `${word}${written}${after}`, {
          start,
          end: start + written.length,
          wanted: ` ${written.charAt(0)}`,
        })
    }
    for (const { 1: mark = '', 2: word = '', index } of text.matchAll(afterClosing)) {
      if (
        !isSyllable(word) ||
        (mark === ')' && word.length < 2) ||
        !enclosed[mark as keyof typeof enclosed].test(text.slice(Math.max(index - 200, 0), index))
      )
        continue
      tell(mark, `${mark}${word}`, { start: index, end: index + 1, wanted: `${mark} ` })
    }
  },
})
