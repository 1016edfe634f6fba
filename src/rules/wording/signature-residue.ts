import { defineRule } from '../rule.ts'

const residue =
  /\([ĐđDd]ã ký\)|(?<!\p{L})(?:Ký bởi|Người ký|Thời gian ký|Ngày ký|Cơ quan ký)\s?:|Signature (?:Not Verified|Valid)|Digitally [Ss]igned by|(?<!\p{L})Chữ ký số (?:của|bởi)\s?:/gu

/** What a digital signature shows on the page, and “(Đã ký)”, are no words of the document. `ky.ghi_chu` may hold them. */
export const signatureResidue = defineRule({
  code: 'LV084',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'ket_thuc: |\n  Đề nghị các phòng thực hiện nghiêm túc Kế hoạch này. ⟦(Đã ký)⟧' },
  good: { yaml: 'ket_thuc: |\n  Đề nghị các phòng thực hiện nghiêm túc Kế hoạch đã ký' },
  check({ reading }, report) {
    const whole = reading.whole()
    if (!/ã ký\)|ký\s?:|bởi\s?:|ignature|igned by/.test(whole.text)) return
    for (const match of whole.text.matchAll(residue)) {
      const { passage } = whole.passageAt(match.index) ?? {}
      if (passage === undefined || ['signatureNote', 'name', 'cell'].includes(passage.role)) continue
      report(whole.placeOf(match.index, match.index + match[0].length), { text: match[0] })
    }
  },
})
