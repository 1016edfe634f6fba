import type { WordIndex } from '../../language/words/find-words.ts'
import { areJoined } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { type FoundName, findNames, isAllSmall, isMiscasedIn, type Name, type NameList, nameList } from './find-names.ts'
import { isCapital, isUpper } from './letter-case.ts'
import { suggest } from './suggest.ts'

let fields: NameList | undefined
const heads = new Set(['sở', 'bộ', 'phòng'])
/** `cơ sở Y tế`, `các sở Tài chính, Nội vụ`: no name of one department. */
const notDepartment = new Set(['cơ', 'trụ', 'các', 'những', 'cấp', 'liên'])

/** Fields of ministries and departments, as laws and the decree's own examples write them. `Công Thương` and `Công thương` are both in use. */
export const departmentNames = defineRule({
  code: 'LV052',
  group: 'loi-van',
  severity: 'warning',
  clause: capitalsClause('Mục IV, khoản 1 điểm a'),
  sure: 'text',
  covers: ['U184'],
  fix: 'suggestion',
  bad: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), Văn phòng Sở, ⟦Sở Giáo dục và đào tạo⟧], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), Văn phòng Sở, "Các cơ sở giáo dục và đào tạo"], luu: [VT]}' },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    fields ??= nameList(
      `Giáo dục và Đào tạo; Kế hoạch và Đầu tư; Nông nghiệp và Môi trường; Nông nghiệp và Phát triển nông thôn; Tài nguyên và Môi trường;
      Khoa học và Công nghệ; Thông tin và Truyền thông; Lao động - Thương binh và Xã hội; Văn hóa, Thể thao và Du lịch; Văn hóa và Thể thao;
      Dân tộc và Tôn giáo; Giao thông vận tải; Nội vụ; Tài chính; Tư pháp; Xây dựng; Y tế; Ngoại vụ; Du lịch; Quốc phòng; Công an; Ngoại giao`,
    )
    const [index, whole] = [reading.words(), reading.whole()]
    const isMiscased = isMiscasedIn(index)
    const isWrong = (place: number, name: Name): boolean => {
      const [before, head, first] = [-2, -1, 0].map((by) => index.words[place + by])
      if (head === undefined || first === undefined || !heads.has(head.lower) || isUpper(head.text)) return false
      if (!areJoined(index, head, first)) return false
      if (!isCapital(head.text)) return head.text === 'sở' && isCapital(first.text) && !notDepartment.has(before?.lower ?? '')
      return isMiscased(place, name)
    }
    for (const found of findNames(index, fields, isWrong)) {
      const head = index.words[found.place - 1]
      if (head === undefined || mayBeVerb(index, found)) continue
      if (!isOwn(head.start, found.end)) continue
      const at = whole.placeOf(head.start, found.end)
      const right = `${head.text.charAt(0).toUpperCase()}${head.text.slice(1)} ${found.right}`
      report(at, { name: index.text.slice(head.start, found.end), right }, suggest({ at, text: right }))
    }
  },
})

/** After “Sở” small letters may begin what the department does: `Sở xây dựng kế hoạch`. */
function mayBeVerb(index: WordIndex, found: FoundName): boolean {
  return isAllSmall(found) && found.name.lowers[0] === 'xây' && !',;.)'.includes(index.text.charAt(found.end) || '.')
}
