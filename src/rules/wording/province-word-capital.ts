import { readProvince } from '../../language/places/read-province.ts'
import { areJoined } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { isCapital, startsSentence, uncapitalized } from './letter-case.ts'
import { suggest } from './suggest.ts'

/** `tỉnh`, `thành phố` before a name are small; only provinces are judged, as communes may bear the name of a person or an event. */
export const provinceWordCapital = defineRule({
  code: 'LV059',
  group: 'loi-van',
  severity: 'info',
  clause: capitalsClause('Mục III, khoản 1 điểm a'),
  sure: 'text',
  covers: ['U183'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Theo đề nghị của Sở Nội vụ ⟦Tỉnh⟧ Nghệ An, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: {
    yaml: 'mo_dau: |\n  Theo đề nghị của Sở Nội vụ Thành phố Hồ Chí Minh và tỉnh Nghệ An, Sở Nội vụ ban hành Kế hoạch như sau:',
  },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    const [index, whole] = [reading.words(), reading.whole()]
    for (const i of index.at.get('tỉnh') ?? []) {
      const [word, name, rest] = [index.words[i], index.words[i + 1], index.words[i + 2]]
      if (word?.text !== 'Tỉnh' || name === undefined || !isCapital(name.text) || !areJoined(index, word, name)) continue
      const end = rest !== undefined && areJoined(index, name, rest) ? rest.end : name.end
      if (startsSentence(index.text, word.start) || readProvince(index.text.slice(name.start, end)) === undefined) continue
      if (!isOwn(word.start, word.end)) continue
      const at = whole.placeOf(word.start, word.end)
      const right = uncapitalized(word.text)
      report(at, { word: word.text, right, name: index.text.slice(name.start, end) }, suggest({ at, text: right }))
    }
  },
})
