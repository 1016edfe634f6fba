import type { Word, WordIndex } from '../../language/words/find-words.ts'
import { ownWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'

// Only syllables that are the same word with either letter. `except`: after them i is the only spelling (tỉ mỉ, lí nhí).
const pairs = [
  ['kĩ', 'kỹ'],
  ['kì', 'kỳ', 'cọ', 'kèo', 'kò'],
  ['kí', 'ký', 'lô', 'ninh', 'sinh'],
  ['kỉ', 'kỷ'],
  ['lí', 'lý', 'nhí', 'lắc', 'rí'],
  ['mĩ', 'mỹ'],
  ['sĩ', 'sỹ'],
  ['tỉ', 'tỷ', 'mỉ', 'tê', 'thí'],
  ['quí', 'quý'],
  ['quĩ', 'quỹ'],
  ['quì', 'quỳ'],
] as const

/** kĩ thuật beside kỹ thuật: schools and offices differ, one document does not. */
export const twoISpellings = defineRule({
  code: 'LV023',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `ket_thuc: |
  Phòng Kỹ thuật lo kỹ năng tra cứu, kỹ thuật sao chụp và ⟦kĩ⟧ năng số hóa.`,
  },
  good: {
    yaml: `ket_thuc: |
  Phòng Kỹ thuật lo kỹ năng tra cứu, kiểm tra tỉ mỉ 1,2 tỷ đồng kinh phí.`,
  },
  check({ reading, house }, report) {
    const whole = reading.whole()
    const index = reading.words()
    const isOwn = ownWords({ reading, house })
    const own = (words: readonly Word[]): readonly Word[] => words.filter(({ start, end }) => isOwn(start, end))
    for (const [short, long, ...except] of pairs) {
      const i = own(spelt(index, short, except))
      if (i.length === 0) continue
      const y = own(spelt(index, long, []))
      const [rarer, common] = i.length <= y.length ? [i, y] : [y, i]
      const [first, other] = [rarer[0], common[0]]
      if (first === undefined || other === undefined) continue
      const args = { written: first.text, count: rarer.length, other: other.text, otherCount: common.length }
      report(whole.placeOf(first.start, first.end), args, { others: whole.placesOf(rarer) })
    }
  },
})

/** In small letters, so that no name is counted. */
function spelt({ words, at }: WordIndex, lower: string, except: readonly string[]): readonly Word[] {
  return (at.get(lower) ?? []).flatMap((place) => {
    const word = words[place]
    return word === undefined || word.text !== lower || except.includes(words[place + 1]?.lower ?? '') ? [] : [word]
  })
}
