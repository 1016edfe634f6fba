import { placeWithin } from '../../plan/snippet.ts'
import type { Passage } from '../passages.ts'
import { defineRule } from '../rule.ts'

/** What the head and the close of the form say, with how it begins in small letters, and the key that holds it; quốc hiệu, tiêu ngữ and tiêu đề need none. */
const components: readonly (readonly [string, RegExp, string])[] = [
  ['cộng h', /^CỘNG H[ÒO]À? XÃ HỘI CHỦ NGHĨA VIỆT NAM(?!\p{L})/u, 'the_thuc'],
  ['độc lập', /^Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc\.?$/iu, 'the_thuc'],
  ['đảng cộng', /^ĐẢNG CỘNG SẢN VIỆT NAM(?=$|\s{1,5}\p{Lu}{2})/u, 'the_thuc'],
  ['kế hoạch', /^KẾ HOẠCH$/u, 'ten_loai'],
  ['số', /^Số\s?:\s{0,8}[\d….]{0,8}\s{0,8}[/-]\s?KH(?!\p{L})/u, 'so'],
  ['', /^\p{Lu}[\p{L}\s]{1,30}, ngày[\s\d….]{1,12}tháng[\s\d….]{1,12}năm[\s\d….]{1,12}$/u, 'ngay_ban_hanh'],
  ['nơi nhận', /^Nơi nhận\s?:/iu, 'noi_nhan'],
  ['kính gửi', /^Kính gửi\s?:/iu, 'kinh_gui'],
]
const sign = /cộng h|độc lập|đảng cộng|kế hoạch|số|, ngày|nơi nhận|kính gửi/g
const roles: ReadonlySet<Passage['role']> = new Set(['opening', 'title', 'paragraph', 'bullet', 'closing'])

/** Parts of the head or the close that were typed among the prose: the form prints them from their own keys, so they would stand twice. */
export const typedComponent = defineRule({
  code: 'ND027',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `mo_dau: |
  ⟦KẾ HOẠCH⟧

  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch số hóa hồ sơ như sau:`,
  },
  check({ reading }, report) {
    for (const { role, text, place, appendix } of reading.whereLower(sign)) {
      if (!roles.has(role) || appendix !== undefined) continue
      const start = text.slice(0, 12).toLowerCase()
      for (const [head, pattern, key] of components) {
        if (head === '' ? !text.includes(', ngày') : !start.startsWith(head)) continue
        const found = pattern.exec(text)
        if (found === null) continue
        report(placeWithin(place, 0, found[0].trimEnd().length), { text: found[0].trim(), key })
        break
      }
    }
  },
})
