import { areJoined, type Word } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { type FoundName, findNames, type NameList, nameList } from './find-names.ts'

let withJoin: NameList | undefined
const heads = new Set(['sở', 'bộ', 'phòng'])

/** One department under two names: `Sở Kế hoạch - Đầu tư` beside `Sở Kế hoạch và Đầu tư`. The sign & has a rule of its own. */
export const agencyTwoWays = defineRule({
  code: 'LV075',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U184'],
  bad: {
    yaml: `noi_nhan:
  gui: [UBND tỉnh (báo cáo), Văn phòng Sở, Sở Giáo dục và Đào tạo]
  luu: [VT]
ket_thuc: |
  Đề nghị ⟦Sở Giáo dục - Đào tạo⟧ phối hợp thực hiện`,
  },
  good: {
    yaml: `noi_nhan:
  gui: [UBND tỉnh (báo cáo), Văn phòng Sở, Sở Giáo dục và Đào tạo]
  luu: [VT]
ket_thuc: |
  Đề nghị Sở Giáo dục và Đào tạo phối hợp thực hiện`,
  },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    withJoin ??= nameList(
      fields.flatMap(([left, right]) => [`${left} và ${right}`, `${left} ${right}`]).join(';') +
        ';Lao động Thương binh và Xã hội;Lao động Thương binh Xã hội',
    )
    const [index, whole] = [reading.words(), reading.whole()]
    const official = new Map<string, number>()
    const others: { readonly key: string; readonly head: Word; readonly found: FoundName }[] = []
    const ofDepartment = (place: number): boolean => {
      const [head, first] = [index.words[place - 1], index.words[place]]
      return head !== undefined && first !== undefined && heads.has(head.lower) && areJoined(index, head, first)
    }
    for (const found of findNames(index, withJoin, ofDepartment)) {
      const head = index.words[found.place - 1]
      if (head === undefined) continue
      if (!isOwn(found.start, found.end)) continue
      const key = `${head.lower} ${found.words
        .map(({ lower }) => lower)
        .filter((lower) => lower !== 'và')
        .join(' ')}`
      if (found.words.some(({ lower }) => lower === 'và')) {
        if (!official.has(key)) official.set(key, head.start)
      } else others.push({ key, head, found })
    }
    for (const { key, head, found } of others) {
      const at = official.get(key)
      if (at === undefined) continue
      const { line } = whole.placeOf(at, at + 1).range.start
      report(whole.placeOf(head.start, found.end), { name: index.text.slice(head.start, found.end), line })
    }
  },
})

const fields: readonly (readonly [string, string])[] = [
  ['Giáo dục', 'Đào tạo'],
  ['Kế hoạch', 'Đầu tư'],
  ['Nông nghiệp', 'Môi trường'],
  ['Nông nghiệp', 'Phát triển nông thôn'],
  ['Tài nguyên', 'Môi trường'],
  ['Khoa học', 'Công nghệ'],
  ['Thông tin', 'Truyền thông'],
  ['Văn hóa', 'Thể thao'],
  ['Văn hóa, Thể thao', 'Du lịch'],
  ['Dân tộc', 'Tôn giáo'],
]
