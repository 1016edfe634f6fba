import { findPhrase } from '../../language/words/find-words.ts'
import { inCaseOf } from '../house/find-text.ts'
import { ownPlainWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { fixOf } from './rewrite.ts'

/** bảo đảm is the word of laws and of the State's and the Party's instruments; đảm bảo means the same in newspapers. */
export const ensure = defineRule({
  code: 'LV022',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  covers: ['U191'],
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở ⟦đảm bảo⟧ kinh phí thực hiện.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở bảo đảm kinh phí thực hiện.`,
  },
  check({ reading, house }, report) {
    const whole = reading.whole()
    const words = reading.words()
    const isOwn = ownPlainWords({ reading, house })
    const found = findPhrase(words, ['đảm', 'bảo']).flatMap((place) => {
      const [first, last] = [words.words[place], words.words[place + 1]]
      if (first === undefined || last === undefined || !isOwn(first.start, last.end)) return []
      return [{ start: first.start, end: last.end, wanted: inCaseOf('bảo đảm', `${first.text} ${last.text}`) }]
    })
    const [first] = found
    if (first === undefined) return
    const args = {
      written: whole.text.slice(first.start, first.end),
      wanted: first.wanted,
      count: found.length,
      right: findPhrase(words, ['bảo', 'đảm']).length,
    }
    report(whole.placeOf(first.start, first.end), args, { ...fixOf(whole, found), others: whole.placesOf(found) })
  },
})
