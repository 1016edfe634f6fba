import { areJoined } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { suggest } from './suggest.ts'

const beforeState = /^(?:,| và) nhà nước/i
const policy = new Set('trương lối đạo điều sách sự quyết'.split(' '))

/** “Đảng” alone is the Communist Party of Viet Nam; `tổ chức đảng`, `cấp ủy đảng`, `đối ngoại đảng`, `đảng viên` stay small. */
export const partySmall = defineRule({
  code: 'LV064',
  group: 'loi-van',
  severity: 'warning',
  clause: capitalsClause('Mục V, khoản 4'),
  sure: 'text',
  covers: ['U187'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Thực hiện chủ trương của ⟦đảng⟧, chính sách của Nhà nước, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: {
    yaml: 'mo_dau: |\n  Theo đề nghị của các tổ chức đảng, công tác đảng và đảng viên, Sở Nội vụ ban hành Kế hoạch như sau:',
  },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    const [index, whole] = [reading.words(), reading.whole()]
    for (const i of index.at.get('đảng') ?? []) {
      const [two, one, word, next] = [-2, -1, 0, 1].map((by) => index.words[i + by])
      if (word?.text !== 'đảng' || one === undefined) continue
      const ours = next?.lower === 'ta' && areJoined(index, word, next)
      const withState = beforeState.test(index.text.slice(word.end, word.end + 14))
      const ofParty = one.lower === 'của' && areJoined(index, one, word) && two !== undefined && policy.has(two.lower)
      const ends = next === undefined || !areJoined(index, word, next) || ['và', 'về', 'trong', 'đối'].includes(next.lower)
      if (!ours && !(withState && one.lower === 'của') && !(ofParty && ends)) continue
      if (!isOwn(word.start, word.end)) continue
      const at = whole.placeOf(word.start, word.end)
      report(at, { word: word.text, right: 'Đảng' }, suggest({ at, text: 'Đảng' }))
    }
  },
})
