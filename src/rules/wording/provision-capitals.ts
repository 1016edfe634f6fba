import { areJoined, type Word, type WordIndex } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { capitalized, isCapital, startsSentence, uncapitalized } from './letter-case.ts'
import { suggest } from './suggest.ts'

const wanted = ['điều', 'chương', 'phần', 'mục']
const small = ['khoản', 'điểm']
const number = /^(?:\d{1,3}[a-zđ]?|[IVXLC]{1,6})$/
const arabic = /^\d/
/** Words that lead to a provision of an instrument, and those that name the instrument or the next part. */
const leading = new Set('tại theo thuộc ở khoản'.split(' '))
const following = new Set('luật bộ nghị quyết thông pháp chỉ hiến điều chương phần mục kế phụ hướng đề kết'.split(' '))

/** Only where a provision is meant beyond doubt: `mục 3` of a list, `phần 2` of a test are small words. */
export const provisionCapitals = defineRule({
  code: 'LV054',
  group: 'loi-van',
  severity: 'warning',
  clause: capitalsClause('Mục V, khoản 7'),
  sure: 'text',
  covers: ['U121', 'U188'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Theo quy định tại khoản 2 ⟦điều⟧ 9 Luật Lưu trữ, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: { yaml: 'mo_dau: |\n  Theo quy định tại khoản 2 Điều 9 Luật Lưu trữ, Sở Nội vụ ban hành Kế hoạch như sau:' },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    const [index, whole] = [reading.words(), reading.whole()]
    const tell = (word: Word, right: string): void => {
      if (!isOwn(word.start, word.end)) return
      const at = whole.placeOf(word.start, word.end)
      report(at, { word: word.text, right }, suggest({ at, text: right }))
    }
    for (const lower of wanted) {
      for (const i of index.at.get(lower) ?? []) {
        const word = index.words[i]
        if (word?.text === lower && isProvision(index, i)) tell(word, capitalized(lower))
      }
    }
    for (const lower of small) {
      for (const i of index.at.get(lower) ?? []) {
        const [word, next, third] = [index.words[i], index.words[i + 1], index.words[i + 2]]
        if (word === undefined || !isCapital(word.text) || word.text === word.text.toUpperCase()) continue
        if (next === undefined || third === undefined || startsSentence(index.text, word.start)) continue
        const numbered = lower === 'khoản' ? arabic.test(next.text) : /^[a-zđ]$/.test(next.text)
        const goesOn = ['khoản', 'điều', 'mục'].includes(third.lower) && third.start - next.end <= 2
        if (numbered && goesOn && areJoined(index, word, next)) tell(word, uncapitalized(word.text))
      }
    }
  },
})

function isProvision(index: WordIndex, i: number): boolean {
  const [two, one, word, next, third] = [-2, -1, 0, 1, 2].map((by) => index.words[i + by])
  if (word === undefined || next === undefined || !number.test(next.text) || !areJoined(index, word, next)) return false
  const afterClause = one !== undefined && arabic.test(one.text) && two?.lower === 'khoản' && word.start - one.end <= 2
  const led = one !== undefined && leading.has(one.lower) && areJoined(index, one, word)
  const followed = third !== undefined && following.has(third.lower) && areJoined(index, next, third) && isCapital(third.text)
  if (word.lower === 'điều') return afterClause || followed || (led && !isCounted(index, next, third))
  return arabic.test(next.text) ? afterClause || (led && followed) : afterClause || led || followed
}

/** `thực hiện theo điều 5 lần`: the number counts something. */
function isCounted(index: WordIndex, next: Word, third: Word | undefined): boolean {
  return third !== undefined && areJoined(index, next, third) && !['của', 'và', 'này', 'trên', 'đến'].includes(third.lower)
}
