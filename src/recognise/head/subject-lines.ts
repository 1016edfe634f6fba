import type { Piece } from './head-piece.ts'
import { hasLabel, isInCapitals, opensAsBasis } from './line-shapes.ts'

const mostLines = 10
const longestSubject = 900
/** The first words of a sentence that opens a plan; a line of the subject that is not its first does not begin so. */
const openings =
  /^(?:Thực hiện|Triển khai|Theo|Nhằm|Để|Trên cơ sở|Thi hành|Quán triệt|Hưởng ứng|Xét|Tiếp tục|Sau khi|Trong|Ngày|Từ|Năm qua)(?!\p{L})/u
const unfinished = /(?:[-–,]|(?<!\p{L})(?:và|của|về|các|cho|tại|theo|trong|là|với|cấp|huyện|tỉnh|xã))$/u

/** A line of nothing but a time, `Năm học 2026 - 2027`, opens no text: above a first section it ends the subject. */
const timeAlone =
  /^\(?(?:năm(?: học)?|học kỳ|quý|tháng|tuần|giai đoạn|nhiệm kỳ)\s?:?\s(?=[^\d]{0,20}\d)(?:\p{L}{1,8}\s|[IVX]{1,4}[\s,/]{1,2}|[\d/]{1,9}\s?|[-–,]\s?){1,10}\)?$/iu

/** Titles without a label that stand between the subject and the text. */
const firstSection = /^(?:đặt vấn đề|(?:lời )?(?:nói|mở) đầu|lời giới thiệu|(?:phần )?mở đầu|sự cần thiết(?: .{1,60})?)[.:]?$/iu
/** A basis, or an opening that names an instrument. */
const citing = /^(?:Căn cứ|(?:Thực hiện|Triển khai|Thi hành)\s.{1,60}(?:số\s?\d|\d\/|ngày\s\d))/u

/** Whether a piece goes on the subject of which `lines` are read already; `typeLine` is the title's own, `next` what stands under the piece. */
export function isSubjectLine(piece: Piece, lines: readonly Piece[], typeLine: Piece, next?: Piece): boolean {
  if (piece.style !== undefined) return piece.style === 'subject'
  if (piece.fixed !== undefined || opensAsBasis(piece.text) || piece.paragraph.label !== undefined || hasLabel(piece.text))
    return false
  if (lines.length >= mostLines || piece.text.length > longestSubject) return false
  const [first] = lines
  if (first === undefined && next !== undefined && isQuotedTopic(piece.text, next.text)) return piece.text.length <= 200
  return first === undefined ? isFirst(piece, typeLine) : isNext(piece, first, { last: lines.at(-1) ?? first, next })
}

/** NĐ 30/2020, Phụ lục I, Phần I, II.5.b: the subject stands right under the type, in the middle, in bold. */
function isFirst(piece: Piece, typeLine: Piece): boolean {
  const { text, paragraph } = piece
  const stressed = paragraph.align === 'center' || isBold(piece)
  if (paragraph.align !== undefined && !stressed)
    return text.length <= 200 && !/[.;:,]$/u.test(text) && typeLine.paragraph.align !== 'center'
  if (stressed) return !/[:;]$/u.test(text)
  // In plain text: an opening ends as a sentence or leads on to what follows.
  return !/[;:]$/u.test(text) && (text.length <= 250 || !/[.…]$/u.test(text)) && !/[.;:]\s.{0,400}(?:như sau|sau đây)/u.test(text)
}

function isNext(piece: Piece, first: Piece, { last, next }: { readonly last: Piece; readonly next: Piece | undefined }): boolean {
  const { text, paragraph } = piece
  const known = paragraph.align !== undefined && first.paragraph.align !== undefined
  if (paragraph === last.paragraph) return !/[:;]$/u.test(text) && text.length <= 300
  if (isBold(first) !== isBold(piece)) return false
  if (known && paragraph.align !== first.paragraph.align) return false
  const low = /^[“"(]?\p{Ll}/u.test(text)
  if (isQuotedTopic(last.text, text)) return true
  if (/[:;]$/u.test(text) || (/\.$/u.test(text) && !low) || /[.;:]$/u.test(last.text)) return false
  if (low || unfinished.test(last.text)) return text.length <= 300
  const capitals = isInCapitals(first.text)
  if (capitals && firstSection.test(text)) return false
  // A source may set a blank line between all: what stands between the subject and the bases is no title of a section.
  const led = capitals && isInCapitals(text) && citing.test(next?.text ?? '')
  if (piece.breakBefore && !(known && paragraph.align === 'center') && !timeAlone.test(text) && !led) return false
  if (capitals && !isInCapitals(text) && text.length > 60) return false
  // In capitals it goes on over any line, whatever mark a line is cut behind.
  if (capitals && isInCapitals(text)) return text.length <= 300
  // Behind a comma an opening goes on, and of a subject only a time: `… tỉnh lần thứ XII,` / `nhiệm kỳ 2027 - 2032`.
  return text.length <= 160 && !openings.test(text) && (!/,$/u.test(text) || timeAlone.test(next?.text ?? ''))
}

/** `Tổ chức diễn đàn tháng 10:` / `“Em yêu quê hương”`: what a colon leads on to is the name of what is held. */
function isQuotedTopic(last: string, text: string): boolean {
  return /:$/u.test(last) && /^[“"][^“”"]{3,200}[”"]$/u.test(text)
}

function isBold({ paragraph }: Piece): boolean {
  return paragraph.runs.length > 0 && paragraph.runs.every((run) => run.bold || run.text.trim() === '')
}
