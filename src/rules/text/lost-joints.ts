import { findPhrase } from '../../language/words/find-words.ts'
import { inCaseOf } from '../house/find-text.ts'
import { ownPlainWords, ownWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { mostFindings } from './most-findings.ts'
import { fixOf } from './rewrite.ts'

/** What is two or three things in one, with the mark between them; `except`: words behind which it is another phrase (kinh tế | xã hội chủ nghĩa). */
const joined: readonly { readonly words: string; readonly right: string; readonly except: readonly string[] }[] = [
  { words: 'chính trị xã hội', right: 'chính trị - xã hội', except: ['chủ'] },
  { words: 'kinh tế xã hội', right: 'kinh tế - xã hội', except: ['chủ'] },
  { words: 'sở ban ngành', right: 'sở, ban, ngành', except: [] },
]

/** Several offices and no name of one, however they are capitalized: các Sở ban ngành. */
const bodies = new Set(['sở ban ngành'])

/** The dash of “tổ chức chính trị - xã hội” (Hiến pháp 2013, Điều 9) or the commas of “sở, ban, ngành” are lost. Names in capitals are left alone. */
export const lostJoints = defineRule({
  code: 'LV034',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở mời các tổ chức ⟦chính trị xã hội⟧ cùng theo dõi.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở mời các tổ chức chính trị - xã hội, các sở, ban, ngành cùng bàn về kinh tế xã hội chủ nghĩa.`,
  },
  check({ reading, house }, report) {
    const whole = reading.whole()
    const index = reading.words()
    const isPlain = ownPlainWords({ reading, house })
    const isOwn = ownWords({ reading, house })
    const found = joined.flatMap(({ words, right, except }) => {
      const parts = words.split(' ')
      return findPhrase(index, parts).flatMap((place) => {
        const [first, last, next] = [index.words[place], index.words[place + parts.length - 1], index.words[place + parts.length]]
        if (first === undefined || last === undefined || except.includes(next?.lower ?? '')) return []
        const written = whole.text.slice(first.start, last.end)
        if (written.slice(1) !== words.slice(1) || !(bodies.has(words) ? isOwn : isPlain)(first.start, last.end)) return []
        return [{ start: first.start, end: last.end, written, wanted: inCaseOf(right, written) }]
      })
    })
    for (const one of found.toSorted((a, b) => a.start - b.start).slice(0, mostFindings)) {
      report(whole.placeOf(one.start, one.end), { written: one.written, wanted: one.wanted }, fixOf(whole, [one]))
    }
  },
})
