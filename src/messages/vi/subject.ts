import type { SubjectArgs } from '../../catalogue/subject.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const subject: MessagesOf<SubjectArgs> = {
  TT007: ({ type }) => `Trích yếu mở đầu bằng «${type}», trong khi tên loại đã in ngay trên trích yếu; hãy bỏ chữ này.`,
  TT050: ({ mark }) => `Trích yếu kết thúc bằng dấu «${mark}»; hãy bỏ dấu này.`,
  TT051: ({ typed }) => `Bỏ «${typed}» trước trích yếu, hoặc viết «Về việc»: văn bản có tên loại không dùng «${typed}».`,
  TT052: () => 'Trích yếu viết hoa toàn bộ; hãy viết lại bằng chữ thường, chỉ viết hoa tên riêng và đầu trích yếu.',
  TT053: () => 'Trích yếu có từ hai câu; hãy viết lại thành một câu hoặc một cụm từ.',
  TT054: ({ words }) => `Trích yếu dài ${words} chữ; nên rút gọn để phản ánh khái quát.`,
  TT055: ({ words }) =>
    `Trích yếu mở đầu bằng chữ hoa; trong văn bản của Đảng viết chữ thường: «${words.toLocaleLowerCase('vi')} …».`,
  TT060: () =>
    'Kế hoạch không nêu căn cứ ban hành: can_cu trống và phần mở đầu không nhắc văn bản hay chương trình nào; hãy ghi ở can_cu.',
  TT061: ({ words, printed }) =>
    printed === undefined
      ? `Viết «Căn cứ» thay cho «${words}».`
      : `Thể thức tự ghi «Căn cứ» nên dòng này in thành «${printed} …»; hãy bỏ «${words}» hoặc viết hoa chữ đầu.`,
  TT062: () => 'Sau dấu chấm phẩy này là một căn cứ khác; hãy tách ra một dòng riêng.',
  TT063: ({ missing }) => `Căn cứ này chưa ghi ${missing.map((part) => basisParts[part]).join(', ')}; hãy bổ sung.`,
  TT064: ({ number, kind }) => `Bỏ số, ký hiệu «${number}»: căn cứ là ${kind} chỉ ghi tên và ngày, tháng, năm.`,
  TT065: ({ what, line }) => `Căn cứ «${shorten(what)}» đã có ở dòng ${line}; hãy bỏ một chỗ.`,
  TT066: ({ what }) => `«${shorten(what)}» là văn bản hợp nhất; căn cứ nên ghi văn bản được hợp nhất.`,
  TT067: ({ what }) => `«${what}» là giấy tờ nội bộ, không phải căn cứ ban hành; hãy bỏ.`,
  TT068: ({ what, by }) => `«${shorten(what)}» đã được thay thế hoặc bãi bỏ bởi ${by}; hãy dẫn văn bản còn hiệu lực.`,
}

const basisParts = { number: 'số, ký hiệu', date: 'ngày, tháng, năm', issuer: 'cơ quan ban hành', subject: 'trích yếu' }
