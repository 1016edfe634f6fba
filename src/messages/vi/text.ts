import type { TextArgs } from '../../catalogue/text.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

const damages = {
  'no-syllable': 'không phải là một chữ tiếng Việt',
  glued: 'bị dính liền, mất khoảng trắng',
  'glued-number': 'dính số với chữ',
  split: 'bị tách rời từng chữ cái',
  'mixed-case': 'lẫn chữ hoa với chữ thường',
}

export const text: MessagesOf<TextArgs> = {
  LV001: ({ word, encoding, count }) =>
    `«${word}» là chữ của bảng mã ${encoding} (${count} chữ trong văn bản), phải chuyển sang Unicode thì mới đọc và tìm được.`,
  LV002: ({ character, codePoint, wanted, count }) =>
    `«${character}» (${codePoint}) chỉ trông giống «${wanted}», gặp ${count} lần; phải gõ đúng «${wanted}».`,
  LV003: ({ count }) =>
    count === 1
      ? 'Có dấu tab giữa hai chữ: chỉ cần một khoảng trắng.'
      : `Thừa khoảng trắng: ${count} khoảng liền nhau giữa hai chữ, chỉ cần một.`,
  LV004: ({ mark, glued }) =>
    glued === undefined
      ? `Bỏ khoảng trắng trước dấu «${mark}»: dấu câu viết liền chữ đứng trước.`
      : `Khoảng trắng phải đứng sau dấu «${mark}», không đứng trước như ở «${glued}».`,
  LV005: ({ mark, written }) => `Thiếu khoảng trắng sau dấu «${mark}» trong «${written}».`,
  LV006: ({ mark, side }) =>
    `Bỏ khoảng trắng ${side === 'after' ? 'sau' : 'trước'} dấu «${mark}»: dấu ngoặc viết liền phần nằm trong ngoặc.`,
  LV007: ({ mark, written }) =>
    `Thiếu khoảng trắng giữa chữ và dấu «${mark}»${written.includes(`${mark} `) ? ', lại thừa khoảng trắng sau dấu,' : ''} trong «${written}».`,
  LV008: ({ written, once }) => `«${written}» bị gõ lặp, có lẽ chỉ cần «${once}».`,
  LV009: ({ written, wanted }) =>
    `«${written}» thừa dấu câu${wanted === undefined ? ', chỉ giữ một dấu' : `, có lẽ là «${wanted}»`}.`,
  LV010: ({ written, wanted, dots, letters }) =>
    `Dấu ba chấm gõ hai kiểu: «...» ${dots} lần, «…» ${letters} lần. Nên dùng một kiểu: «${written}» thành «${wanted}».`,
  LV011: ({ written }) => `«${written}» nên viết «v.v.»: mỗi chữ một dấu chấm, không thêm dấu chấm lửng.`,
  LV012: ({ mark, kind, missing }) =>
    kind === 'unclosed'
      ? `Dấu «${mark}» không có dấu đóng «${missing}» trong đoạn.`
      : `Dấu «${mark}» không có dấu mở «${missing}» trong đoạn.`,
  LV013: ({ straight, curly }) =>
    `Văn bản dùng cả nháy thẳng (${straight} dấu) lẫn nháy cong “ ” (${curly} dấu). Nên dùng một kiểu.`,
  LV014: ({ mark, wanted }) => `Dấu «${mark}» bị ngược, ở đây phải là «${wanted}».`,
  LV015: ({ written, wanted }) => `«${written}» có dấu nối cách một bên, nên viết «${wanted}».`,
  LV016: ({ written, count, other, otherCount }) =>
    `Khoảng năm viết hai kiểu: «${written}» (${count} lần) và «${other}» (${otherCount} lần). Nên viết thống nhất.`,
  LV017: ({ written, count, other, otherCount }) =>
    `Cùng hai từ mà nối hai kiểu: «${written}» (${count} lần) và «${other}» (${otherCount} lần). Nên viết thống nhất.`,
  LV018: ({ written, wanted }) => `«${written}» dính số với chữ${wanted === undefined ? '' : `, nên viết «${wanted}»`}.`,
  LV019: ({ written, why, wanted }) =>
    `«${shorten(written)}» ${damages[why]}${wanted === undefined ? '' : `, có lẽ là «${shorten(wanted)}»`}.`,
  LV020: ({ written, count, other, otherCount }) =>
    `Dấu thanh đặt hai kiểu: «${written}» (${count} chữ) và «${other}» (${otherCount} chữ). Nên chọn một kiểu cho cả văn bản.`,
  LV021: ({ written, wanted, count, right }) =>
    `«${written}» nên viết «${wanted}» (${count} chỗ viết «hàng»${right === 0 ? '' : `, ${right} chỗ đã viết «hằng»`}).`,
  LV022: ({ written, wanted, count, right }) =>
    `«${written}» nên viết «${wanted}» (${count} chỗ${right === 0 ? '' : `, trong khi ${right} chỗ đã viết «bảo đảm»`}).`,
  LV023: ({ written, count, other, otherCount }) =>
    `Cùng một từ viết hai cách: «${written}» (${count} lần) và «${other}» (${otherCount} lần). Nên viết thống nhất.`,
  LV024: ({ written, wanted }) => `«${written}» sai chính tả, đúng là «${wanted}».`,
  LV025: ({ written, wanted }) => `«${written}» là cách viết cũ, nay viết «${wanted}».`,
  LV026: ({ written, wanted }) => `«${written}» sau số tiền là gõ nhầm chữ «${wanted}».`,
  LV027: ({ written, wanted, count }) => `Giờ viết tắt «${written}» nên viết «${wanted}»${count === 1 ? '' : ` (${count} chỗ)`}.`,
  LV028: ({ written, wanted, count }) =>
    `Ký hiệu đơn vị đo «${written}» viết là «${wanted}»${count === 1 ? '' : ` (${count} chỗ viết sai kiểu chữ)`}.`,
  LV029: ({ word }) => `«${word}» đứng đầu câu, phải viết hoa chữ cái đầu.`,
  LV030: ({ word }) => `«${word}» đứng đầu đoạn, phải viết hoa chữ cái đầu.`,
  LV031: () => 'Cuối đoạn thiếu dấu câu.',
  LV032: ({ word }) =>
    `Đoạn trước chưa hết câu mà «${word}» đã sang đoạn mới: có lẽ một đoạn bị ngắt đôi, hãy bỏ dòng trống ở giữa.`,
  LV033: ({ written, wanted }) => `«${written}» lẫn chữ cái trong số, có lẽ là «${wanted}».`,
  LV034: ({ written, wanted }) => `«${written}» mất dấu giữa các vế, nên viết «${wanted}».`,
}
