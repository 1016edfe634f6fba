import type { RegisterArgs } from '../../catalogue/register.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const register: MessagesOf<RegisterArgs> = {
  KO001: ({ number, date, other, line, count }) =>
    count === 2
      ? `Trùng số: ${number} cũng là số của ${other}:${line}, ngày ${date}.`
      : `Trùng số: ${count} kế hoạch cùng mang số ${number}, trong đó có ${other}:${line}, ngày ${date}.`,
  KO002: ({ number, other, line }) =>
    `${other}:${line} cũng là kế hoạch số ${number} này, cùng ngày, cùng trích yếu; mỗi kế hoạch chỉ giữ một tệp.`,
  KO003: ({ number, date, otherNumber, otherDate, other, line, is }) =>
    is === 'lower'
      ? `Số ${number} ngày ${date} lại trước ngày của số nhỏ hơn: ${otherNumber} ngày ${otherDate} (${other}:${line}).`
      : `Số ${number} ngày ${date} lại sau ngày của số lớn hơn: ${otherNumber} ngày ${otherDate} (${other}:${line}).`,
  KO004: ({ missing, count, first, last }) =>
    count === 1
      ? `Từ số ${first} đến số ${last}, trong kho không có số ${missing}.`
      : `Từ số ${first} đến số ${last}, trong kho không có ${count} số: ${missing}.`,
  KO005: ({ number, date, other, line }) =>
    `Số ${number} và trích yếu giống hệt kế hoạch ngày ${date} (${other}:${line}); có phải chép lại mà chưa sửa không?`,
  KO006: ({ number, date, other, line, next }) =>
    `Bản chưa ban hành này ghi số ${number}, là số đã cấp cho ${other}:${line}, ngày ${date}; số tiếp theo là ${next}. Hãy bỏ số, văn thư cấp số sau khi ký.`,
  KO007: ({ symbol, usual, plans, other, line }) =>
    `Ký hiệu ${shorten(symbol)} khác ký hiệu ${shorten(usual)} của ${plans} kế hoạch khác cùng cơ quan (như ${other}:${line}).`,
  KO008: ({ date, issuer }) =>
    `Ngày ${date} không nằm trong nhiệm kỳ nào đã khai cho ${shorten(issuer)}; hãy bổ sung nhiem_ky trong plan.config.yaml.`,
}
