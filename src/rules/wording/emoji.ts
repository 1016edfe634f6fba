import { defineRule } from '../rule.ts'

/** Ticks and boxes of forms (☐ ☑ ✓) are left alone. */
const pictures = /[\u{1F300}-\u{1FAFF}\u2600-\u260F\u2614-\u26FF\u2705\u2728\u274C\u2753-\u2757\u2B50\u2B55][\uFE0F\u200D]?/gu

/** The set of characters of a document is that of the written language (Phụ lục I, Phần I, Mục I, khoản 4 names the font and the code). */
export const emoji = defineRule({
  code: 'LV087',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U010'],
  bad: { yaml: 'ket_thuc: |\n  Đề nghị các phòng thực hiện nghiêm túc Kế hoạch này ⟦✅⟧' },
  good: { yaml: 'ket_thuc: |\n  Đề nghị các phòng đánh dấu ☐ hoặc ✓ vào phiếu' },
  check({ reading }, report) {
    const whole = reading.whole()
    for (const match of whole.text.matchAll(pictures))
      report(whole.placeOf(match.index, match.index + match[0].length), { text: match[0] })
  },
})
