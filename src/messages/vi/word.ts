import type { WordArgs } from '../../catalogue/word.ts'
import type { MessagesOf } from '../messages.ts'

export const word: MessagesOf<WordArgs> = {
  DW001: ({ reason, part }) => (part === undefined ? refusals[reason] : `${refusals[reason]} Phần có lỗi: ${part}.`),
  DW010: () => 'Tệp Word có macro. Macro không được chạy, không được đọc và không in ra.',
  DW011: () => 'Tệp Word có chữ ký số. Chữ ký chỉ đúng với chính tệp này: bản in lại hay sửa đi phải ký lại.',
  DW012: ({ change, text, count, author }) => `${changes[change]}${times(count)}${said(text)}${by(author)}.`,
  DW013: ({ text, count }) => `Chữ ẩn (Hidden), không in ra nên không đọc vào kế hoạch${times(count)}${said(text)}.`,
  DW014: ({ text, count, author }) => `Ghi chú bên lề (Comment) còn trong tệp${times(count)}${said(text)}${by(author)}.`,
  DW015: ({ count, name }) =>
    `Tệp có ${count} hình ảnh${name === undefined ? '' : ` (đầu tiên: «${name}»)`}; hình không đưa vào kế hoạch. Chữ trong hình, con dấu, ảnh chữ ký phải xem bằng mắt.`,
  DW016: ({ where, name, count }) =>
    where === 'inside'
      ? `Tệp nhúng đối tượng khác${times(count)}: «${name}»; chữ bên trong không được đọc.`
      : `Tệp liên kết tới tệp khác${times(count)}: «${name}»; liên kết không được mở.`,
  DW017: ({ text, count }) =>
    `Có phần in ra mà không đọc được thành chữ${times(count)}${said(text)}. Hãy xem lại và gõ thêm nếu là nội dung.`,
  DW018: ({ font, count }) =>
    `${count} đoạn gõ bằng phông ${font}, bảng mã cũ không phải Unicode, nên chữ đọc ra sai. Hãy chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6) rồi đọc lại.`,
  DW019: ({ kind }) => others[kind],
}

function said(text: string): string {
  return text === '' ? '' : `: «${text}»`
}

function times(count: number): string {
  return count > 1 ? ` (${count} chỗ)` : ''
}

function by(author: string | undefined): string {
  return author === undefined ? '' : `, của ${author}`
}

const refusals = {
  notZip: 'Tệp này không phải là tệp Word (.docx).',
  notWord: 'Tệp này là một gói tài liệu khác, không phải văn bản Word (.docx).',
  encrypted: 'Tệp Word này đặt mật khẩu. Hãy mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại.',
  damaged: 'Tệp Word này hỏng, không đọc được trọn vẹn. Hãy mở bằng Word (Open and Repair) rồi lưu thành tệp mới.',
  tooLarge: 'Tệp này lớn quá mức của một kế hoạch nên không đọc.',
  tooDeep: 'Tệp Word này có bảng hay khung lồng nhau quá sâu.',
  noBody: 'Tệp Word này không có phần thân văn bản.',
} as const

const changes = {
  inserted: 'Chữ thêm vào còn theo dõi (Track Changes), được đọc như đã chấp nhận',
  deleted: 'Chữ đã xóa còn theo dõi (Track Changes), không đọc vào kế hoạch',
  moved: 'Chữ chuyển chỗ còn theo dõi (Track Changes), chỉ đọc ở chỗ mới',
} as const

const saveAs =
  'hãy mở bằng Word, chọn Lưu thành (Save As) dạng .docx, hoặc chuyển bằng plan import --via-libreoffice nếu máy có LibreOffice.'

const others = {
  doc: `Tệp này là Word đời cũ (.doc): ${saveAs}`,
  odt: `Tệp này là văn bản OpenDocument (.odt): ${saveAs}`,
  rtf: `Tệp này là văn bản RTF (.rtf, có khi mang đuôi .doc): ${saveAs}`,
  wordXml: `Tệp này là Word dạng XML một tệp: ${saveAs}`,
  html: `Tệp này là trang web (có khi mang đuôi .doc): ${saveAs}`,
  pdf: 'Tệp này là PDF, không giữ cấu trúc văn bản. Hãy lấy tệp Word gốc; nếu không còn thì mở PDF bằng Word rồi lưu dạng .docx, hoặc chuyển bằng plan import --via-libreoffice, và soát lại từng chữ.',
  image: 'Tệp này là hình ảnh. Hãy lấy tệp Word gốc, hoặc nhận dạng chữ (OCR) rồi soát lại từng chữ.',
  xlsx: 'Tệp này là bảng tính Excel. Hãy chép bảng vào văn bản Word hay vào phần phu_luc của kế hoạch.',
  pptx: 'Tệp này là bài trình chiếu PowerPoint, không phải văn bản.',
  zip: 'Tệp này là tệp nén. Hãy giải nén rồi đọc từng văn bản bên trong.',
  text: 'Tệp này là văn bản thuần (.txt), không phải tệp Word. Hãy đặt lại đuôi .txt hay .md.',
  empty: 'Tệp trống, chưa có chữ nào.',
  other: 'Không nhận ra đây là loại tệp gì; đọc được .docx, .md và .txt.',
} as const
