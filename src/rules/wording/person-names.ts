import { familyNames } from '../../language/agencies/agency-words.ts'
import { areJoined, type Word } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { capitalized, isCapital, isUpper } from './letter-case.ts'
import { suggest } from './suggest.ts'

/** Middle names that are no other word between a family name and a name with capitals. */
const middles = ['văn', 'thị', 'đình', 'hữu', 'đức']
/** What stands before a person's name. */
const before: ReadonlySet<string> = new Set(['ông', 'bà', 'chí'])

/** Each syllable of a person's name has a capital: not `Nguyễn văn An`, nor `đồng chí trần Văn An`. */
export const personNames = defineRule({
  code: 'LV072',
  group: 'loi-van',
  severity: 'warning',
  clause: capitalsClause('Mục II, khoản 1 điểm a'),
  sure: 'text',
  covers: ['U182'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Theo đề xuất của ông Nguyễn ⟦văn⟧ An, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: {
    yaml: 'mo_dau: |\n  Theo đề xuất của ông Nguyễn Văn An và Tỉnh đoàn Thị xã Hà Lâm, Sở Nội vụ ban hành Kế hoạch như sau:',
  },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    const [index, whole] = [reading.words(), reading.whole()]
    const isName = (word: Word | undefined): word is Word => word !== undefined && isCapital(word.text) && !isUpper(word.text)
    for (const middle of middles) {
      for (const i of index.at.get(middle) ?? []) {
        const [title, family, own, given] = [-2, -1, 0, 1].map((by) => index.words[i + by])
        if (family === undefined || own === undefined || !isName(given) || !familyNames.has(family.lower)) continue
        if (!areJoined(index, family, own) || !areJoined(index, own, given)) continue
        const addressed = title !== undefined && before.has(title.lower) && areJoined(index, title, family)
        const small = [family, own].filter(({ text }) => !isCapital(text))
        // A small family name is a word like others (`cao`, `hồ`, `mai`) where nothing says that a person follows.
        const [wrong] = small
        if (wrong === undefined || (!isCapital(family.text) && !addressed) || !isOwn(family.start, given.end)) continue
        const end = small.at(-1)?.end ?? wrong.end
        const at = whole.placeOf(wrong.start, end)
        const right = small.map(({ text }) => capitalized(text)).join(' ')
        report(at, { name: index.text.slice(family.start, given.end), right }, suggest({ at, text: right }))
      }
    }
  },
})
