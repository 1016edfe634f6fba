import { findPhrase } from '../../language/words/find-words.ts'
import { inCaseOf } from '../house/find-text.ts'
import { ownPlainWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { fixOf } from './rewrite.ts'

// The wording of laws now in force: Luật Người khuyết tật 2010 has replaced người tàn tật, ha is the sign of the hectare. `except`: names of
// societies that keep the older word, after this word.
const phrases = [
  { old: 'hành chánh', now: 'hành chính' },
  { old: 'chánh quyền', now: 'chính quyền' },
  { old: 'chánh sách', now: 'chính sách' },
  { old: 'tài chánh', now: 'tài chính' },
  { old: 'nhơn dân', now: 'nhân dân' },
  { old: 'héc ta', now: 'ha' },
  { old: 'hécta', now: 'ha' },
  { old: 'hecta', now: 'ha' },
  { old: 'dân tộc ít người', now: 'dân tộc thiểu số' },
  { old: 'người tàn tật', now: 'người khuyết tật', except: 'trợ' },
  { old: 'thương phế binh', now: 'thương binh' },
].map((phrase) => ({ except: '', ...phrase, words: phrase.old.split(' ') }))

const hyphened = /héc-ta/gi

/** Words that offices wrote once and no instrument uses now. */
export const oldWording = defineRule({
  code: 'LV025',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  covers: ['U191'],
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở giải quyết thủ tục ⟦hành chánh⟧ trong ngày.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở giải quyết thủ tục hành chính; Chánh Văn phòng đo lại 2 ha đất.`,
  },
  check({ reading, house }, report) {
    const whole = reading.whole()
    const index = reading.words()
    const isOwn = ownPlainWords({ reading, house })
    const tell = (start: number, end: number, now: string): void => {
      if (!isOwn(start, end)) return
      const written = whole.text.slice(start, end)
      const wanted = now === 'ha' ? now : inCaseOf(now, written)
      report(whole.placeOf(start, end), { written, wanted }, fixOf(whole, [{ start, end, wanted }]))
    }
    for (const { words, now, except } of phrases)
      for (const place of findPhrase(index, words)) {
        const [first, last] = [index.words[place], index.words[place + words.length - 1]]
        const isName = except !== '' && index.words[place - 1]?.lower === except
        if (first !== undefined && last !== undefined && !isName) tell(first.start, last.end, now)
      }
    if (index.at.has('héc'))
      for (const { 0: found, index: start } of whole.text.matchAll(hyphened)) tell(start, start + found.length, 'ha')
  },
})
