import type { StructureArgs } from '../../catalogue/structure.ts'
import type { MessagesOf } from '../messages.ts'
import { roles } from './words.ts'

export const structure: MessagesOf<StructureArgs> = {
  TT003: ({ label, computed }) =>
    label === computed
      ? `Nhãn «${label}» do thể thức tự đánh; có thể bỏ khỏi lời văn.`
      : `Nhãn «${label}» đã gõ khác với nhãn tự tính «${computed}»; văn bản in theo nhãn đã gõ. Nếu cố ý, hãy ghi nhan: "${label}".`,
  TT004: ({ marks }) =>
    `${marks.map((mark) => `«${mark}»`).join(' và ')} do thể thức tự đặt nên không in hai lần; có thể bỏ khỏi lời văn.`,
  ND001: ({ role }) => `Kế hoạch chưa có mục «${roles[role]}» (${role}).`,
  ND002: ({ role, line }) => `Mục «${roles[role]}» (${role}) đã có ở dòng ${line}; mục này dùng vai trò khác, hoặc gộp lại.`,
  ND003: ({ role, before }) => `Mục «${roles[role]}» thường đứng trước mục «${roles[before]}».`,
  ND004: () => 'Mục này không có tieu_de, don_vi hay doan nên không được đánh số; nội dung in liền vào mục trên.',
  ND007: ({ expected, actual }) =>
    `Hàng này chiếm ${actual} cột, bảng có ${expected} cột. Ô trống ghi ""; ô gộp ghi gop_cot, gop_hang.`,
  ND008: ({ asked, room }) => `Ô này gộp ${asked} hàng (gop_hang), nhưng từ đây xuống chỉ còn ${room} hàng.`,
  ND009: ({ sum }) => `Bề rộng các cột (rong) cộng lại là ${sum}%, quá 100%; các cột được chia lại theo tỷ lệ.`,
  ND010: () =>
    'Danh sách này in thành các đoạn văn, không có gạch đầu dòng. Muốn in gạch đầu dòng thì viết cả danh sách sau dấu |.',
}
