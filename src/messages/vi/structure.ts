import type { StructureArgs } from '../../catalogue/structure.ts'
import type { MessagesOf } from '../messages.ts'
import { roles, shorten } from './words.ts'

const sequences = {
  repeat: 'lặp lại',
  gap: 'bỏ cách',
  back: 'quay lại',
  start: 'không bắt đầu từ số đầu',
} as const

export const structure: MessagesOf<StructureArgs> = {
  TT003: ({ label, computed }) =>
    label === computed
      ? `Nhãn «${label}» do thể thức tự đánh; có thể bỏ khỏi lời văn.`
      : `Nhãn «${label}» đã gõ khác với nhãn tự tính «${computed}»; văn bản in theo nhãn đã gõ. Nếu cố ý, hãy ghi nhan: "${label}".`,
  TT004: ({ marks }) => `${marks.map((mark) => `«${mark}»`).join(' và ')} do thể thức tự đặt; bỏ đi thì bản in vẫn như cũ.`,
  ND001: ({ role }) => `Kế hoạch chưa có mục «${roles[role]}»; hãy thêm (${role}).`,
  ND002: ({ role, line }) => `Mục «${roles[role]}» (${role}) đã có ở dòng ${line}; mục này dùng vai trò khác, hoặc gộp lại.`,
  ND003: ({ role, before }) => `Mục «${roles[role]}» đứng sau mục «${roles[before]}»; thứ tự thường dùng là ngược lại.`,
  ND004: () => 'Mục này không có tieu_de, don_vi hay doan nên không được đánh số; nội dung in liền vào mục trên.',
  ND007: ({ expected, actual }) =>
    `Hàng này chiếm ${actual} cột, bảng có ${expected} cột. Ô trống ghi ""; ô gộp ghi gop_cot, gop_hang.`,
  ND008: ({ asked, room }) => `Ô này gộp ${asked} hàng (gop_hang), nhưng từ đây xuống chỉ còn ${room} hàng.`,
  ND009: ({ sum }) => `Bề rộng các cột (rong) cộng lại là ${sum}%, quá 100%; các cột được chia lại theo tỷ lệ.`,
  ND010: () =>
    'Danh sách này in thành các đoạn văn, không có gạch đầu dòng. Muốn in gạch đầu dòng thì viết cả danh sách sau dấu |.',
  ND011: ({ label, expected, how }) => `Nhãn «${label}» ${sequences[how]}; ở đây phải là «${expected}».`,
  ND012: ({ label, parent }) =>
    `Các mục con đánh «${label}» cùng kiểu với mục cha «${parent}»; chọn kiểu khác (danh_so), ví dụ a) hoặc -.`,
  ND013: ({ label }) => `Thể thức tự đánh nhãn «${label}» này; có thể bỏ nhan.`,
  ND014: ({ label, usual }) => `Nhãn «${label}» không cùng kiểu với các mục bên cạnh; hãy đánh theo kiểu «${usual}».`,
  ND015: ({ letter }) => `Chữ cái tiếng Việt không có «${letter}»; hãy đánh các điểm theo thứ tự a, b, c, d, đ, e, g, h, i, k …`,
  ND016: ({ label }) =>
    `Nhãn «${label}» không có trong thể thức văn bản hành chính: nên đánh I., 1., a), dù nhiều cơ quan vẫn dùng.`,
  ND017: ({ label, right }) => `Kiểu nhãn «${label}» không đúng thể thức; phải là «${right}».`,
  ND018: ({ mark, count }) =>
    count > 1
      ? `${count} tiêu đề đứng riêng một dòng mà kết thúc bằng «${mark}»; nên bỏ.`
      : `Tiêu đề đứng riêng một dòng mà kết thúc bằng «${mark}»; nên bỏ dấu này.`,
  ND019: () => 'Tiêu đề này gõ toàn chữ in hoa; hãy viết bằng chữ thường: chữ in hoa chỉ dùng cho mục lớn.',
  ND020: ({ words, most }) => `Tiêu đề dài ${words} chữ (quá ${most}); nếu là một đoạn văn thì ghi doan thay cho tieu_de.`,
  ND021: () => 'Mục này chỉ có tiêu đề; hãy viết nội dung hoặc bỏ mục.',
  ND022: ({ line }) => `Tiêu đề này trùng với tiêu đề cùng cấp ở dòng ${line}; hãy gộp hai mục hoặc đổi tên.`,
  ND023: ({ line }) => `Đoạn này trùng từng chữ với đoạn ở dòng ${line}; hãy bỏ một đoạn.`,
  ND024: ({ label }) => `Chỗ này dẫn đến «${label}» mà kế hoạch không có; hãy sửa số hoặc thêm mục ấy.`,
  ND025: ({ mark, count }) =>
    `Dấu «${mark}» đầu đoạn in ra như chữ, không thành gạch đầu dòng${count > 1 ? ` (${count} đoạn)` : ''}; viết «- ».`,
  ND026: () => 'Bỏ dấu «./.» ở đây: sau nó còn nội dung, mà dấu này chỉ đứng sau chữ cuối cùng của văn bản.',
  ND027: ({ text, key }) =>
    `Bỏ «${shorten(text)}» khỏi lời văn: đây là thành phần thể thức, được in${key === 'the_thuc' ? ' tự động' : ` từ khóa ${key}`}.`,
  ND028: ({ words }) => `Lời mở đầu kết thúc bằng «${words}»; hãy thay dấu cuối bằng dấu hai chấm.`,
  ND029: ({ number, expected }) => `Số thứ tự «${number}» không nối tiếp hàng trên; ở đây phải là ${expected}.`,
  ND030: () => 'Bảng chưa có tên cột nên sang trang không có hàng tiêu đề để lặp lại; hãy ghi ở cot.',
  ND031: ({ label, titled, bare }) =>
    `Cùng một cấp, ${titled} mục có tiêu đề mà ${bare} mục không; mục «${label}» khác các mục bên cạnh; nên viết một lối.`,
  ND032: ({ role, title }) => `Mục «${shorten(title)}» ghi khóa muc; nên ghi khóa ${role}.`,
  ND033: ({ label, expected }) => `Nhãn «${label}» gõ trong lời văn không nối tiếp nhãn trước; ở đây phải là «${expected}».`,
  ND034: ({ label, right }) => `Ghi «${right}», không ghi «${label}».`,
  ND035: ({ most, count }) =>
    `Mục này ở cấp đánh số thứ ${most + 1} trở xuống${count > 1 ? ` (${count} mục như vậy)` : ''}; nên gộp cấp, hoặc dùng gạch đầu dòng.`,
}
