import { areJoined, type WordIndex } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { findNames, isMiscasedIn, type NameList, nameList } from './find-names.ts'
import { capitalized } from './letter-case.ts'
import { suggest } from './suggest.ts'

let names: NameList | undefined
const days = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'])
const beforeDay = new Set(['sáng', 'chiều', 'tối'])

/** Names of days of remembrance, of Tết and of weekdays. `thứ hai`, `thứ tư` are weekdays only where the words around say so. */
export const holidayNames = defineRule({
  code: 'LV061',
  group: 'loi-van',
  severity: 'info',
  clause: capitalsClause('Mục V, khoản 5 và khoản 8'),
  sure: 'text',
  covers: ['U187'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Để phục vụ người dân dịp tết ⟦nguyên đán⟧, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: {
    yaml: 'mo_dau: |\n  Để phục vụ người dân dịp tết Nguyên đán và sáng thứ Hai hằng tuần, lần thứ hai Sở Nội vụ làm như sau:',
  },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    names ??= nameList(
      `Nguyên đán; Quốc khánh; Quốc tế Lao động; Quốc tế Phụ nữ; Quốc tế Thiếu nhi; Phụ nữ Việt Nam; Nhà giáo Việt Nam; Thương binh - Liệt sĩ;
      Quân đội nhân dân Việt Nam; Thầy thuốc Việt Nam; Gia đình Việt Nam; Doanh nhân Việt Nam`,
    )
    const [index, whole] = [reading.words(), reading.whole()]
    const tell = (start: number, end: number, right: string): void => {
      if (!isOwn(start, end)) return
      const at = whole.placeOf(start, end)
      report(at, { words: index.text.slice(start, end), right }, suggest({ at, text: right }))
    }
    for (const found of findNames(index, names, isMiscasedIn(index))) {
      const before = index.words[found.place - 1]
      const spring = found.name.lowers[0] === 'nguyên'
      // `phụ nữ Việt Nam`, `quốc tế phụ nữ` are a day only after `ngày`.
      if (before === undefined || !(spring ? ['tết', 'xuân', 'dịp'] : ['ngày', 'lễ', 'dịp']).includes(before.lower)) continue
      tell(found.start, found.end, found.right)
    }
    for (const i of index.at.get('thứ') ?? []) {
      const [before, word, day, next, last] = [-1, 0, 1, 2, 3].map((by) => index.words[i + by])
      if (word === undefined || day === undefined || !days.has(day.text) || !areJoined(index, word, day)) continue
      const weekly = next !== undefined && ['hằng', 'hàng'].includes(next.lower) && last?.lower === 'tuần'
      const partOfDay = before !== undefined && beforeDay.has(before.lower) && areJoined(index, before, word)
      if (weekly || partOfDay || isStretch(index, i)) tell(day.start, day.end, capitalized(day.text))
    }
  },
})

/** `từ thứ hai đến thứ sáu`: both ends are weekdays, and both are told. */
function isStretch({ words }: WordIndex, i: number): boolean {
  const lower = (by: number): string => words[i + by]?.lower ?? ''
  return (
    (lower(-1) === 'từ' && lower(2) === 'đến' && lower(3) === 'thứ') ||
    (lower(-1) === 'đến' && lower(-3) === 'thứ' && lower(-4) === 'từ')
  )
}
