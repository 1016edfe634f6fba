import type { SubjectArgs } from '../../catalogue/subject.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const subject: MessagesOf<SubjectArgs> = {
  TT007: ({ type }) => `Trích yếu mở đầu bằng «${type}», trong khi tên loại đã in ngay trên trích yếu; hãy bỏ chữ này.`,
  TT050: ({ mark }) => `Trích yếu không có dấu «${mark}» ở cuối.`,
  TT051: ({ typed }) => `Văn bản có tên loại không ghi «${typed}» trước trích yếu; hãy bỏ hoặc viết «Về việc».`,
  TT052: () => 'Trích yếu trình bày bằng chữ in thường, không viết hoa toàn bộ.',
  TT053: () => 'Trích yếu chỉ là một câu hoặc một cụm từ; ở đây có từ hai câu.',
  TT054: ({ words }) => `Trích yếu dài ${words} chữ; nên rút gọn để phản ánh khái quát.`,
  TT055: ({ words }) => `Trích yếu văn bản của Đảng mở đầu bằng chữ thường: «${words.toLocaleLowerCase('vi')} …».`,
  TT060: () => 'Kế hoạch không nêu căn cứ ban hành: can_cu trống và phần mở đầu không nhắc văn bản hay chương trình nào.',
  TT061: ({ words, printed }) =>
    printed === undefined
      ? `Mở đầu căn cứ bằng «Căn cứ», không cần «${words}».`
      : `Thể thức tự ghi «Căn cứ» nên dòng này in thành «${printed} …»; hãy bỏ «${words}» hoặc viết hoa chữ đầu.`,
  TT062: () => 'Mỗi căn cứ một dòng: sau dấu chấm phẩy này là một căn cứ khác.',
  TT063: ({ missing }) => `Căn cứ này chưa ghi ${missing.map((part) => basisParts[part]).join(', ')}.`,
  TT064: ({ number, kind }) => `Căn cứ là ${kind} thì không ghi số, ký hiệu «${number}»; chỉ ghi tên và ngày tháng năm.`,
  TT065: ({ what, line }) => `Căn cứ «${shorten(what)}» đã có ở dòng ${line}.`,
  TT066: ({ what }) => `«${shorten(what)}» là văn bản hợp nhất; căn cứ nên ghi văn bản được hợp nhất.`,
  TT067: ({ what }) => `«${what}» là giấy tờ nội bộ, không phải căn cứ ban hành.`,
  TT068: ({ what, by }) => `«${shorten(what)}» đã được thay thế hoặc bãi bỏ bởi ${by}.`,
}

const basisParts = { number: 'số, ký hiệu', date: 'ngày, tháng, năm', issuer: 'cơ quan ban hành', subject: 'trích yếu' }
