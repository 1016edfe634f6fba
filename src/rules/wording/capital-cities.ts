import { findPhrase } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause, capitalsFrom } from './capitals-clause.ts'
import { isCapital } from './letter-case.ts'
import { suggest } from './suggest.ts'

const special = [
  ['thành', 'phố', 'hồ', 'chí', 'minh'],
  ['thủ', 'đô', 'hà', 'nội'],
]

export const capitalCities = defineRule({
  code: 'LV058',
  group: 'loi-van',
  severity: 'warning',
  clause: capitalsClause('Mục III, khoản 1 điểm c'),
  sure: 'text',
  holds: { from: capitalsFrom },
  covers: ['U183'],
  fix: 'suggestion',
  bad: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), Văn phòng Sở, Sở Nội vụ ⟦thành phố⟧ Hồ Chí Minh], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), Văn phòng Sở, Sở Nội vụ thành phố Đà Nẵng], luu: [VT]}' },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    const [index, whole] = [reading.words(), reading.whole()]
    for (const phrase of special) {
      for (const i of findPhrase(index, phrase)) {
        const [first, second, name] = [index.words[i], index.words[i + 1], index.words[i + 2]]
        if (first === undefined || second === undefined || name === undefined || isCapital(first.text) || !isCapital(name.text))
          continue
        if (!isOwn(first.start, second.end)) continue
        const at = whole.placeOf(first.start, second.end)
        const right = `${first.text.charAt(0).toUpperCase()}${index.text.slice(first.start + 1, second.end)}`
        report(at, { words: index.text.slice(first.start, second.end), right }, suggest({ at, text: right }))
      }
    }
  },
})
