import { familyNames } from '../../language/agencies/agency-words.ts'
import { areJoined, type Word, type WordIndex } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { capitalized, isCapital, isUpper } from './letter-case.ts'
import { suggest } from './suggest.ts'

/** Titles of two words, and the words of the body that make them the title of one office. */
const titles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'thủ tướng': 'chính',
    'bộ trưởng': 'bộ',
    'thứ trưởng': 'bộ',
    'chủ tịch': 'nước quốc ủy uỷ ubnd hđnd hội',
    'giám đốc': 'sở',
    'bí thư': 'tỉnh thành đảng trung',
    'chánh văn': 'phòng',
  }).map(([title, bodies]) => [title, new Set(bodies.split(' '))]),
)

/** The title of one named office or person has a capital (the decree's own examples: Chủ tịch Quốc hội, Thủ tướng Chính phủ). */
export const officeTitlesSmall = defineRule({
  code: 'LV057',
  group: 'loi-van',
  severity: 'warning',
  clause: capitalsClause('Mục V, khoản 3'),
  sure: 'text',
  covers: ['U186'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Thực hiện ý kiến chỉ đạo của ⟦thủ tướng⟧ Chính phủ, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: {
    yaml: 'mo_dau: |\n  Thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ, các bí thư chi bộ, giám đốc trung tâm làm như sau:',
  },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    const [index, whole] = [reading.words(), reading.whole()]
    for (const [title, bodies] of titles) {
      const [head = '', tail = ''] = title.split(' ')
      for (const i of index.at.get(head) ?? []) {
        const [two, one, first, second, body, next] = [-2, -1, 0, 1, 2, 3].map((by) => index.words[i + by])
        if (first === undefined || second?.lower !== tail || body === undefined || isCapital(first.text)) continue
        if (!areJoined(index, first, second) || !areJoined(index, second, body)) continue
        const ofBody = bodies.has(body.lower) && (isCapital(body.text) || title === 'thủ tướng' || body.lower === 'nước')
        if (!(ofBody && isBody(title, body, next)) && !isPerson(body, next, index.words[i + 4], index)) continue
        if (isSeveral(one) || isSeveral(two) || one?.lower === 'ban' || one?.lower === 'đoàn') continue
        if (!isOwn(first.start, second.end)) continue
        const deputy = one !== undefined && one.lower === 'phó' && areJoined(index, one, first)
        if (deputy && isCapital(one.text)) continue
        const start = deputy ? one.start : first.start
        const at = whole.placeOf(start, second.end)
        const text = index.text.slice(start, second.end)
        const right = deputy ? `Phó ${capitalized(index.text.slice(first.start, second.end))}` : capitalized(text)
        report(at, { words: text, right }, suggest({ at, text: right }))
      }
    }
  },
})

/** `chủ tịch Hội đồng nhân dân` is one office; `chủ tịch Hội cơ sở` may be many. */
function isBody(title: string, body: Word, next: Word | undefined): boolean {
  if (body.lower === 'hội') return next?.lower === 'đồng'
  if (title === 'bí thư') return isCapital(body.text) && (next?.lower === 'ủy' || next?.lower === 'uỷ' || next?.lower === 'ương')
  return !isUpper(body.text) || body.lower === 'ubnd' || body.lower === 'hđnd'
}

/** A family name and two more capitals: `Nguyễn Văn An`. Places have two syllables (`Hà Nội`). */
function isPerson(first: Word, second: Word | undefined, third: Word | undefined, index: WordIndex): boolean {
  if (second === undefined || third === undefined || !isCapital(first.text) || !familyNames.has(first.lower)) return false
  return isCapital(second.text) && isCapital(third.text) && areJoined(index, first, second) && areJoined(index, second, third)
}

function isSeveral(word: Word | undefined): boolean {
  return word !== undefined && ['các', 'những', 'từng', 'mỗi'].includes(word.lower)
}
