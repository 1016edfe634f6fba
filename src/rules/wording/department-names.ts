import type { WordIndex } from '../../language/words/find-words.ts'
import { areJoined } from '../../language/words/find-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { type FoundName, findNames, isAllSmall, isMiscased, type NameList, nameList } from './find-names.ts'
import { isCapital, isUpper } from './letter-case.ts'
import { printsAsTyped } from './printed-roles.ts'
import { suggest } from './suggest.ts'

let fields: NameList | undefined
const heads = new Set(['sở', 'bộ', 'phòng'])
/** `Sở xây dựng kế hoạch …`: the words are no field but what the department does. */
const alsoVerbs = new Set(['xây'])
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
  check({ reading }, report) {
    fields ??= nameList(
      `Giáo dục và Đào tạo; Kế hoạch và Đầu tư; Nông nghiệp và Môi trường; Nông nghiệp và Phát triển nông thôn; Tài nguyên và Môi trường;
      Khoa học và Công nghệ; Thông tin và Truyền thông; Lao động - Thương binh và Xã hội; Văn hóa, Thể thao và Du lịch; Văn hóa và Thể thao;
      Dân tộc và Tôn giáo; Giao thông vận tải; Nội vụ; Tài chính; Tư pháp; Xây dựng; Y tế; Ngoại vụ; Du lịch; Quốc phòng; Công an; Ngoại giao`,
    )
    const [index, whole] = [reading.words(), reading.whole()]
    for (const found of findNames(index, fields)) {
      const [head, first] = [index.words[found.place - 1], found.words[0]]
      if (first === undefined || head === undefined || !heads.has(head.lower) || !areJoined(index, head, first)) continue
      if (isUpper(head.text) || !isWrong(index, found, head.text, index.words[found.place - 2]?.lower)) continue
      const { passage } = whole.passageAt(found.start) ?? {}
      if (passage === undefined || !printsAsTyped(passage.role)) continue
      const at = whole.placeOf(head.start, found.end)
      const right = `${head.text.charAt(0).toUpperCase()}${head.text.slice(1)} ${found.right}`
      report(at, { name: index.text.slice(head.start, found.end), right }, suggest({ at, text: right }))
    }
  },
})

function isWrong(index: WordIndex, found: FoundName, head: string, before: string | undefined): boolean {
  if (!isCapital(head)) return head === 'sở' && isCapital(found.text) && !notDepartment.has(before ?? '')
  if (!isMiscased(found)) return false
  // After “Sở” small letters may begin a sentence's verb.
  return !(
    isAllSmall(found) &&
    alsoVerbs.has(found.words[0]?.lower ?? '') &&
    !',;.)'.includes(index.text.charAt(found.end) || '.')
  )
}
