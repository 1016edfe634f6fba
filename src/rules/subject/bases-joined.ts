import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

const next =
  /;(?=\s{0,5}(?:(?:và\s{1,5})?(?:căn cứ|theo|thực hiện|các|những)\s{1,5})?(?:hiến pháp|bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kế hoạch|chương trình|hướng dẫn|quy định|quy chế|kết luận|thông báo|công văn|công điện|văn bản|tờ trình|đề án|điều lệ)(?!\p{L}))/giu

const amending =
  /^\s{0,5}(?:và\s{1,5})?(?:(?:bộ )?luật|pháp lệnh) sửa đổi, bổ sung (?:một số điều )?(?:của )?([^;]{3,200}?)(?=\s(?:ngày|năm|số|được)(?!\p{L})|;|$)/iu
const lawName = /((?:bộ )?luật|pháp lệnh)\s([^;]{2,120}?)(?=\s(?:ngày|năm|số|được)(?!\p{L})|\s*\(|$)/iu

/** One basis a line (II.6.a: “sau mỗi căn cứ phải xuống dòng”; HD 05, 6.2.3: “một dòng hoặc một khổ riêng”). */
export const basesJoined = defineRule({
  code: 'TT062',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 6 điểm a', hd05: 'khoản 6.2.3', hd36: 'điểm 1.6.2' }),
  sure: 'text',
  covers: ['U106'],
  bad: { yaml: 'can_cu:\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024⟦;⟧ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023' },
  good: { yaml: 'can_cu:\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024\n  - Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023' },
  check({ plan }, report) {
    for (const { value, place } of plan.bases) {
      // What a colon leads on to is one list: "các Quyết định của Thủ tướng Chính phủ: số …; số …".
      if (!/;\s*\S/.test(value) || /^(?:các|những)\s[^;:]{2,160}:\s/iu.test(value)) continue
      // What stands in quotes or brackets is the name of one instrument.
      const seen = value.replace(/“[^“”]{0,400}”|\([^()]{0,400}\)/g, (inner) => '_'.repeat(inner.length))
      const found = [...seen.matchAll(next)].find(
        ({ index }) => !amendsItself(value.slice(Math.max(0, index - 300), index), value.slice(index + 1, index + 260)),
      )
      if (found !== undefined) report(placeWithin(place, found.index, found.index + 1), {})
    }
  },
})

/** A law and the law that amends it are one basis in the decrees themselves: "Luật A ngày …; Luật sửa đổi, bổ sung một số điều của Luật A ngày …". */
function amendsItself(before: string, after: string): boolean {
  const amended = amending.exec(after)?.[1]
  const name = lawName.exec(before)?.[0]
  if (amended === undefined || name === undefined) return false
  return amended.toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi'))
}
