import type { CitationsArgs, CitedPart } from '../../catalogue/citations.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

const parts: Readonly<Record<CitedPart, string>> = {
  symbol: 'ký hiệu',
  date: 'ngày ban hành',
  wholeDate: 'ngày, tháng, năm ban hành đầy đủ',
  issuer: 'cơ quan ban hành',
  subject: 'trích yếu',
}

/** A list ("các Quyết định số A và số B") leaves the type of its later members to the first. */
const named = (kind: string, number: string) => `${kind} ${number}`.trim()

export const citations: MessagesOf<CitationsArgs> = {
  VD001: ({ kind, number }) => `Thiếu chữ «số»: hãy viết «${kind} số ${number}».`,
  VD002: ({ kind, number, count }) =>
    `«${kind} ${number}» không có chữ «số», trong khi lần viện dẫn đầu có${count > 1 ? ` (${count} chỗ như vậy)` : ''}. Hãy viết thống nhất «${kind} số ${number}».`,
  VD003: ({ kind, number, missing }) =>
    `Lần đầu viện dẫn ${named(kind, number)} còn thiếu ${missing.map((part) => parts[part]).join(', ')}; hãy bổ sung.`,
  VD004: ({ kind, number, count }) =>
    `${named(kind, number)} đã được viện dẫn đầy đủ ở trên; từ lần sau chỉ ghi tên loại, số và ký hiệu${count > 1 ? ` (${count} chỗ lặp lại ngày ban hành)` : ''}.`,
  VD005: ({ kind, number, date, first, line }) =>
    `${named(kind, number)} ghi ngày «${date}», nhưng ở dòng ${line} ghi «${first}»; hãy đối chiếu với văn bản.`,
  VD006: ({ kind, number, issuer, first, line }) =>
    `${named(kind, number)} ghi là của «${shorten(issuer)}», nhưng ở dòng ${line} ghi là của «${shorten(first)}»; hãy đối chiếu với văn bản.`,
  VD007: ({ number, first, line }) =>
    `«${number}» có lẽ là văn bản đã viện dẫn ở dòng ${line} với số, ký hiệu «${first}»; hãy ghi thống nhất.`,
  VD008: ({ number, year, date }) =>
    `Số «${number}» cho biết văn bản ban hành năm ${year}, nhưng ngày ban hành ghi «${date}»; một trong hai chỗ sai.`,
  VD009: ({ number, issuer, owner }) =>
    `Ký hiệu «${number}» là của ${owner}, nhưng cơ quan ban hành ghi «${shorten(issuer)}»; một trong hai chỗ sai.`,
  VD010: ({ what, written, draft }) =>
    `${shorten(what)} có thời gian ban hành «${written}», sau ${draft ? 'hôm nay' : 'ngày ban hành kế hoạch'}; hãy kiểm tra lại.`,
  VD011: ({ date }) => `«${date}» không có trong lịch; hãy đối chiếu với văn bản.`,
  VD012: ({ number }) => `Số, ký hiệu «${number}» có dấu cách; hãy viết liền.`,
  VD013: ({ written }) => `«${written}» bị dính chữ; thêm dấu cách giữa chữ với số, ký hiệu văn bản.`,
  VD014: ({ number, right, family }) =>
    `«${number}» lẫn cách viết ký hiệu của Nhà nước và của Đảng; ký hiệu của cơ quan ${family === 'state' ? 'nhà nước' : 'đảng, đoàn'} viết «${right}».`,
  VD015: ({ kind, open }) =>
    `${kind === '' ? 'Văn bản' : kind} được viện dẫn còn để trống ${open.map((what) => (what === 'number' ? 'số' : 'ngày ban hành')).join(' và ')}; hãy điền.`,
  VD016: ({ kind, symbol, typeCode, type }) =>
    `Tên loại ghi «${kind}», nhưng «${typeCode}» trong ký hiệu «${symbol}» là ${type}.`,
  VD017: ({ short, count }) =>
    `Lần viện dẫn đầu còn viết tắt tên cơ quan ban hành «${short}»${count > 1 ? ` (${count} văn bản)` : ''}; hãy ghi đầy đủ.`,
  VD018: ({ number }) => `Số, ký hiệu «${number}» có gạch dài; thay bằng dấu gạch nối (-).`,
  VD019: ({ written, right }) => `Ký hiệu «${written}» viết đúng là «${right}».`,
  VD020: ({ number }) => `Số «${number}» nhỏ hơn 10; ghi thêm số 0 phía trước: «0${number}».`,
  VD021: ({ date, other, rare, usual }) =>
    `Ngày của văn bản viện dẫn ghi theo hai cách: «${date}» (${rare} chỗ) và «${other}» (${usual} chỗ); nên thống nhất một cách.`,
  VD022: ({ right }) => `Điểm, khoản, điều phải ghi từ nhỏ đến lớn; viết lại: «${right}».`,
  VD023: ({ written, count }) =>
    `Bỏ dấu phẩy giữa điểm, khoản, điều trong «${written}»${count > 1 ? ` (${count} chỗ như vậy)` : ''}.`,
  VD024: ({ law, number }) => `Bỏ số «${number}»: viện dẫn luật, pháp lệnh chỉ ghi tên loại và tên, «${shorten(law)}».`,
  VD025: ({ number, year }) =>
    `Số của nghị định, thông tư có năm ban hành${year === undefined ? '' : ` (${year})`} đứng giữa số thứ tự và ký hiệu; «${number}» thiếu năm, hãy ghi thêm.`,
  VD026: ({ written, year, from, until }) =>
    `«${written}» thuộc nhiệm kỳ ${from} - ${until}, nhưng văn bản ban hành năm ${year}; một trong hai chỗ sai.`,
  VD027: ({ number }) => `«${number}» chính là kế hoạch đang viết; hãy ghi «Kế hoạch này».`,
  VD028: ({ kind }) => `Bỏ dấu hai chấm sau chữ «số», viết «${kind} số …»: dấu ấy chỉ dùng ở đầu văn bản.`,
  VD029: ({ law }) => `«${law}» chưa ghi tên luật được sửa đổi, bổ sung; hãy ghi thêm.`,
}
