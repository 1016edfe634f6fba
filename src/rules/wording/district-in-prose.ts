import { isDistrictBody } from '../../language/places/is-district-body.ts'
import { defineRule } from '../rule.ts'
import { isSentence } from './printed-roles.ts'

const levelEnded = { year: 2025, month: 7, day: 1 }
const asked =
  /(?:^|[\n.;:–-]\s{0,3}|(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu|phối hợp với|[Cc]hỉ đạo)\s)((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Phòng [\p{L} ]{3,30}|Công an|Huyện ủy|Quận ủy|Thị ủy|Các|các)\s?(?:các )?(?:huyện|quận|thị xã|thị trấn)(?!\p{L})[^,.;:()\n]{0,40})/gmu

/**
 * A body of the level that ended with 30/6/2025 (Luật 72/2025/QH15) is given a task in the text. Told only where the sentence begins with it or asks it to do
 * something: what is told of the past may name it. Assignment fields and units are the tasks' own rule's.
 */
export const districtInProse = defineRule({
  code: 'LV078',
  group: 'loi-van',
  severity: 'info',
  clause: 'Luật Tổ chức chính quyền địa phương 2025 (72/2025/QH15), Điều 51 khoản 3',
  sure: 'second_hand',
  holds: { from: levelEnded },
  covers: ['U073'],
  bad: { yaml: 'ket_thuc: |\n  Đề nghị ⟦UBND các huyện⟧ phối hợp thực hiện' },
  good: { yaml: 'ket_thuc: |\n  Đề nghị UBND các xã, phường tiếp nhận hồ sơ do UBND các huyện cũ để lại' },
  check({ reading }, report) {
    const whole = reading.whole()
    if (!/huyện|quận|thị xã|thị trấn/.test(whole.text)) return
    for (const match of whole.text.matchAll(asked)) {
      const written = match[1] ?? ''
      const start = match.index + match[0].length - written.length
      const name = /^.{0,60}?(?:huyện|quận|thị xã|thị trấn)(?:\s\p{Lu}\p{L}{0,10}){0,4}/u.exec(written)?.[0] ?? written
      const { passage } = whole.passageAt(start) ?? {}
      if (passage === undefined || !isSentence(passage.role) || passage.role === 'unit' || passage.role === 'assignment') continue
      if (
        passage.role === 'subject' ||
        passage.role === 'basis' ||
        !isDistrictBody(name) ||
        isPast(whole.text.slice(start, start + 120))
      )
        continue
      report(whole.placeOf(start, start + name.length), { name })
    }
  },
})

function isPast(text: string): boolean {
  return /(?<!\p{L})(?:cũ|trước đây|trước (?:khi )?sắp xếp|trước ngày 0?1\/0?7\/2025|đã (?:kết thúc|giải thể|sáp nhập))(?!\p{L})/u.test(
    text.split(/[.;\n]/)[0] ?? '',
  )
}
