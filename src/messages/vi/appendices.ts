import type { AppendicesArgs } from '../../catalogue/appendices.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const appendices: MessagesOf<AppendicesArgs> = {
  TT130: ({ others }) =>
    others.length === 0
      ? 'Kế hoạch có phụ lục nhưng phần nội dung không có chỗ nào chỉ dẫn đến; hãy dẫn đến phụ lục ở chỗ cần.'
      : `Phần nội dung có nhắc phụ lục ${others.join(', ')} nhưng không chỉ dẫn đến phụ lục này; hãy dẫn đến ở chỗ cần.`,
  TT131: ({ text, count }) =>
    count === 0
      ? `Lời văn dẫn đến «${text}» nhưng kế hoạch không có phụ lục nào; hãy thêm ở phu_luc hoặc bỏ lời dẫn.`
      : `Lời văn dẫn đến «${text}» nhưng kế hoạch chỉ có ${count} phụ lục; hãy sửa số hoặc thêm phụ lục.`,
  TT132: ({ numeral, right }) => `Số thứ tự phụ lục «${numeral}» phải là «${right}» theo thể thức của văn bản này.`,
  TT133: () => 'Phụ lục này chưa có tiêu đề; hãy ghi ở ten: phụ lục văn bản của Đảng phải có.',
  TT134: ({ text }) => `Bỏ «${shorten(text)}» khỏi tên phụ lục: thể thức tự in.`,
  TT135: ({ text }) => `Kế hoạch chỉ có một phụ lục nên không đánh số: viết «Phụ lục» thay cho «${text}».`,
  TT136: ({ label, expected }) => `Nhãn «${label}» không nối tiếp phụ lục trước; ở đây phải là số ${expected}.`,
  TT137: () => 'Phụ lục này chỉ có tên; hãy viết nội dung hoặc bỏ phụ lục.',
  TT138: () => 'Phụ lục đặt khổ ngang (kho_giay: ngang) mà không có bảng; hãy bỏ kho_giay: khổ ngang chỉ dùng khi có bảng, biểu.',
  TT139: () => 'Bỏ dòng này: thể thức tự in chỉ dẫn «Kèm theo …» dưới tên phụ lục, gõ thêm thì in hai lần.',
}
