import type { ImportArgs } from '../../catalogue/import.ts'
import type { MessagesOf } from '../messages.ts'
import { families, shorten } from './words.ts'

export const importing: MessagesOf<ImportArgs> = {
  NV001: ({ words, count }) => `Có ${count} từ của văn bản gốc chưa vào kế hoạch: ${shorten(words)}.`,
  NV002: ({ words, count }) => `Có ${count} từ in ra khác thứ tự của văn bản gốc: ${shorten(words)}.`,
  NV010: ({ part }) =>
    part === 'title' || part === 'motto'
      ? `Văn bản gốc không có ${headParts[part]}; khi in, thể thức tự ghi phần này.`
      : `Văn bản gốc không có ${headParts[part]}; phần này để trống, hãy tự điền.`,
  NV011: ({ text }) => `Ngày ban hành chưa đủ ngày, tháng, năm («${shorten(text)}») nên chưa ghi vào kế hoạch.`,
  NV012: ({ text }) => `Chưa xếp được dòng này ở đầu văn bản: «${shorten(text)}».`,
  NV013: ({ text }) =>
    `«${shorten(text)}» được đọc là tên loại văn bản; nếu chỉ «Kế hoạch» là tên loại thì chuyển phần sau vào trích yếu.`,
  NV014: ({ text }) => `Chưa đọc được dòng ban hành kèm theo: «${shorten(text)}».`,
  NV015: ({ text }) => `Phần «${shorten(text)}» ở phía dưới được đọc là đầu văn bản.`,
  NV016: ({ family, certainty, association }) =>
    association !== undefined
      ? `Chưa thấy văn bản riêng về thể thức của «${association}»: lấy thể thức gần nhất là của ${families[family]} (NĐ 30/2020/NĐ-CP, Điều 2 khoản 2: áp dụng cho phù hợp); hãy xem lại \`the_thuc\`.`
      : `Thể thức được đoán là của ${families[family]}${certainty === 'guess' ? ', ít căn cứ' : ''}; hãy xem lại \`the_thuc\`.`,
  NV017: ({ profile, by }) =>
    by === 'cited'
      ? `Văn bản không có ngày ban hành; áp dụng ${profile} theo ngày của các văn bản được viện dẫn.`
      : `Văn bản không có ngày ban hành; áp dụng ${profile} là thể thức hiện hành.`,
  NV030: () => 'Văn bản gốc không có nơi nhận.',
  NV031: () => 'Văn bản gốc không có phần ký.',
  NV032: ({ part }) => `Khối ký ở bản gốc không có ${part === 'position' ? 'chức vụ' : 'họ tên'} của người ký.`,
  NV033: ({ text }) => `Chưa xếp được dòng này ở cuối văn bản: «${shorten(text)}».`,
  NV034: ({ text, printed }) => `Dòng lưu ở bản gốc là «${shorten(text)}»; thể thức in «${shorten(printed)}».`,
  NV035: ({ text }) => `Dòng «${shorten(text)}» không đứng cuối nơi nhận; thể thức in nơi lưu ở dòng cuối.`,
  NV036: ({ text }) => `Dòng quyền hạn, chức vụ «${shorten(text)}» khác thứ tự của thể thức, được để chung với dòng trên nó.`,
  NV037: ({ text, printed }) => `Bản gốc ghi «${shorten(text)}»; thể thức in «${shorten(printed)}».`,
  NV039: ({ text }) => `Địa danh và ngày đứng ở phần ký: «${shorten(text)}».`,
  NV042: ({ text }) => `Phần sau chữ ký không có nhãn và tên, được đưa vào phụ lục: «${shorten(text)}».`,
  NV045: ({ sign, marker, text }) => `Dấu đầu dòng «${sign}» được ghi thành «${marker}», từ dòng «${shorten(text)}».`,
  NV046: ({ text }) => `Bảng nằm trong ô của bảng khác được ghi thành các đoạn, từ «${shorten(text)}».`,
  NV047: ({ text }) => `Các phần xếp cạnh nhau bằng bảng không kẻ được ghi lần lượt từng hàng, từ «${shorten(text)}».`,
  NV048: ({ text }) => `Từ đây tệp là một văn bản khác, «${shorten(text)}»; hãy tách ra tệp riêng.`,
  NV060: ({ text }) => `Chữ đậm, chữ nghiêng liền nhau không ghi được bằng dấu sao nên bỏ kiểu đậm, nghiêng: «${shorten(text)}».`,
  NV061: ({ text }) => `Bảng có ô gộp ở chỗ chỉ ghi được bảng đơn giản; đã tách các ô: «${shorten(text)}».`,
}

const headParts = {
  title: 'Quốc hiệu hoặc tiêu đề',
  motto: 'Tiêu ngữ',
  issuer: 'tên cơ quan ban hành',
  number: 'số, ký hiệu',
  placeDate: 'địa danh và ngày ban hành',
  typeName: 'tên loại văn bản',
  subject: 'trích yếu',
} as const
