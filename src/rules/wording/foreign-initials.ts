import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { suggest } from './suggest.ts'

const names = ['ASEAN', 'APEC', 'UNESCO', 'UNICEF', 'UNDP', 'WTO', 'GDP', 'GRDP', 'FDI', 'ODA']

/** Names that are no word in small letters either. */
export const foreignInitials = defineRule({
  code: 'LV071',
  group: 'loi-van',
  severity: 'info',
  clause: capitalsClause('Mục IV, khoản 2 điểm b'),
  sure: 'text',
  covers: ['U184'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Thực hiện Chương trình hợp tác với ⟦Asean⟧, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: { yaml: 'mo_dau: |\n  Thực hiện Chương trình hợp tác với ASEAN, Sở Nội vụ ban hành Kế hoạch như sau:' },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    const [index, whole] = [reading.words(), reading.whole()]
    for (const right of names) {
      for (const i of index.at.get(right.toLowerCase()) ?? []) {
        const word = index.words[i]
        // Inside an address (`asean.org`, `x@undp`) letters are small.
        if (word === undefined || word.text === right || /[@./\w]/.test(index.text.charAt(word.start - 1))) continue
        if (/[@/]|\.\w/.test(index.text.slice(word.end, word.end + 2))) continue
        if (!isOwn(word.start, word.end)) continue
        const at = whole.placeOf(word.start, word.end)
        report(at, { word: word.text, right }, suggest({ at, text: right }))
      }
    }
  },
})
