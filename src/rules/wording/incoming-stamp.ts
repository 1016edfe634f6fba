import { defineRule } from '../rule.ts'

const stamp =
  /ĐẾN[ \t]{0,3}(?:Số|Ngày|Giờ)\s?:\s?[\d./]{0,12}|^Chuyển\s?:|(?<!\p{L})Số đến\s?:\s?\d{0,6}|Lưu hồ sơ số\s?:\s?\d{0,6}/gmu

/** The stamp of the office that received the document, copied with its text (NĐ 30/2020/NĐ-CP, Điều 22: it is put on at registration). */
export const incomingStamp = defineRule({
  code: 'LV083',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'mo_dau: |\n  ⟦ĐẾN Số: 1210⟧ Thực hiện Chương trình công tác, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: { yaml: 'mo_dau: |\n  Để đăng ký, chuyển giao văn bản đến đúng thời hạn, Sở Nội vụ ban hành Kế hoạch như sau:' },
  check({ reading }, report) {
    const whole = reading.whole()
    if (!/ĐẾN|Chuyển\s?:|Số đến|Lưu hồ sơ số/.test(whole.text)) return
    for (const match of whole.text.matchAll(stamp)) {
      const found = whole.passageAt(match.index)
      if (found === undefined) continue
      const lead = match[0].startsWith('Chuyển')
      // A line “Chuyển: …” may lead a list of tasks; in the opening and the closing it is the stamp's.
      if (lead && found.passage.role !== 'opening' && found.passage.role !== 'closing') continue
      const text = match[0].trimEnd()
      report(whole.placeOf(match.index, match.index + text.length), { text })
    }
  },
})
