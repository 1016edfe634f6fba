import type { AppendicesArgs } from '../../catalogue/appendices.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const appendices: MessagesOf<AppendicesArgs> = {
  TT130: ({ others }) =>
    others.length === 0
      ? 'Kế hoạch có phụ lục nhưng phần nội dung không có chỗ nào chỉ dẫn đến.'
      : `Phần nội dung có nhắc phụ lục ${others.join(', ')} nhưng không chỉ dẫn đến phụ lục này.`,
  TT131: ({ text, count }) =>
    count === 0
      ? `Lời văn dẫn đến «${text}» nhưng kế hoạch không có phụ lục nào (phu_luc).`
      : `Lời văn dẫn đến «${text}» nhưng kế hoạch chỉ có ${count} phụ lục.`,
  TT132: ({ numeral, right }) => `Số thứ tự phụ lục «${numeral}» phải là «${right}» theo thể thức của văn bản này.`,
  TT133: () => 'Phụ lục của văn bản Đảng phải có tiêu đề (ten).',
  TT134: ({ text }) => `«${shorten(text)}» do thể thức tự in ở phụ lục; bỏ khỏi tên phụ lục.`,
  TT135: ({ text }) => `Kế hoạch chỉ có một phụ lục nên không đánh số: «${text}» là «Phụ lục».`,
  TT136: ({ label, expected }) => `Nhãn «${label}» không nối tiếp phụ lục trước; đến đây là số ${expected}.`,
  TT137: () => 'Phụ lục này chỉ có tên, chưa có nội dung.',
  TT138: () => 'Phụ lục đặt khổ ngang (kho_giay: ngang) mà không có bảng; khổ ngang chỉ dùng khi có bảng, biểu.',
}
