import { areJoined, type Word } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause, capitalsFrom } from './capitals-clause.ts'
import { capitalized } from './letter-case.ts'
import { suggest } from './suggest.ts'

/** Words after which `nhân dân` is the people itself, no part of a name (`Tòa án nhân dân`) and no kind of work (`đối ngoại nhân dân`). */
const pairsBeforePeople = new Set(
  'toàn thể|tầng lớp|phục vụ|đời sống|vận động|động viên|đảng viên và|cán bộ và|chính quyền và|đoàn viên và|hội viên và|ý kiến|nguyện vọng|quân và|đảng bộ và'.split(
    '|',
  ),
)
const alone = new Set(['của', 'cho', 'vì', 'do', 'trong'])
/** `nhân dân thế giới`, `nhân dân các nước`, `nhân dân tệ`. */
const afterPeople = new Set('thế các hai nước lào cu campuchia trung tiến yêu tệ cả tối mỹ nga nhật'.split(' '))

/** Only where the words around leave no doubt: `cơ quan nhà nước`, `ngân sách nhà nước`, `đoàn thể nhân dân` stay small, as the decree writes them itself. */
export const peopleAndState = defineRule({
  code: 'LV050',
  group: 'loi-van',
  severity: 'warning',
  clause: capitalsClause('Mục V, khoản 1'),
  sure: 'text',
  holds: { from: capitalsFrom },
  covers: ['U185'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Để phục vụ ⟦nhân dân⟧ tốt hơn, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: { yaml: 'mo_dau: |\n  Theo đề nghị của các cơ quan nhà nước và đoàn thể nhân dân, Sở Nội vụ ban hành Kế hoạch như sau:' },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    const index = reading.words()
    const whole = reading.whole()
    const { words } = index
    const tell = (first: Word, last: Word): void => {
      if (!isOwn(first.start, last.end)) return
      const at = whole.placeOf(first.start, last.end)
      const right = capitalized(index.text.slice(first.start, last.end))
      report(at, { words: index.text.slice(first.start, last.end), right }, suggest({ at, text: right }))
    }
    for (const i of index.at.get('nhân') ?? []) {
      const [two, one, first, last, after] = [words[i - 2], words[i - 1], words[i], words[i + 1], words[i + 2]]
      if (first?.text !== 'nhân' || last?.text !== 'dân' || !areJoined(index, first, last)) continue
      const next = after !== undefined && areJoined(index, last, after) ? after : undefined
      if (one === undefined || !areJoined(index, one, first) || (next !== undefined && afterPeople.has(next.lower))) continue
      if (next !== undefined && next.text !== next.lower) continue
      const pair = two === undefined ? '' : `${two.lower} ${one.lower}`
      if (
        alone.has(one.lower) ||
        (pairsBeforePeople.has(pair) && two !== undefined && areJoined(index, two, one)) ||
        isOurs(next)
      )
        tell(first, last)
    }
    for (const i of index.at.get('nhà') ?? []) {
      const [two, one, first, last, next] = [words[i - 2], words[i - 1], words[i], words[i + 1], words[i + 2]]
      if (first?.text !== 'nhà' || last?.text !== 'nước' || !areJoined(index, first, last) || one === undefined) continue
      const besideParty =
        (one.lower === 'đảng' && index.text.slice(one.end, first.start) === ', ') ||
        (one.lower === 'và' && two?.text === 'Đảng' && areJoined(index, two, one))
      if (besideParty || (one.lower === 'của' && areJoined(index, one, first)) || isOurs(next)) tell(first, last)
    }
  },
})

function isOurs(next: Word | undefined): boolean {
  return next?.lower === 'ta'
}
