import { foldName } from '../../language/agencies/fold-name.ts'
import { isAuthority } from './authority-mark.ts'
import { type ClosingLine, isCapitals } from './closing-line.ts'
import { beginsWithOffice } from './office-words.ts'
import { personName } from './person-name.ts'

/** What a line of the closing looks like by itself; its neighbours decide what it is. */
export type LineKind =
  | 'label'
  | 'item'
  | 'member'
  | 'archive'
  | 'authority'
  | 'approval'
  | 'office'
  | 'concurrently'
  | 'note'
  | 'name'
  | 'capitals'
  | 'signatureLine'
  | 'contact'
  | 'circulation'
  | 'placeDate'
  | 'other'

const label = /^nơi\s{1,3}(?:nhận|gửi)(?:\s{1,3}văn bản)?\s{0,3}(?::|[;.,]?$)/iu
const dash = /^(?:[-–—‒−•·]\s{0,5}|\*\s{1,5})(?=[^\s\-–—*])/u
const archiveWord = /^lưu\s{0,3}(?::|\s)(?!\s{0,3}(?:ý|hành|học|trú|động|thông)(?!\p{L}))/iu
/** Lưu is a family name, too: `Lưu Thị Bình`, not `Lưu Văn phòng`. */
const nameOfLuu = /^Lưu(?!\s{1,3}(?:Hồ Sơ|Văn Thư)$)(?:\s{1,3}\p{Lu}\p{Ll}{0,7}){2,4}$/u
const approval = /^(?:(?:người|lãnh đạo|cấp trên|đã)\s)?(?:phê\s{1,3})?duyệt(?!\p{L})/iu
const concurrently = /^kiêm(?!\p{L})/iu
const note =
  /^[([<]\s{0,3}(?:(?:đã|chữ)\s{0,3})?ký(?!\p{L})[^()[\]<>]{0,80}[)\]>]\.?$|^[([<]\s{0,3}(?:đóng dấu|da\s?ky)[^()[\]<>]{0,60}[)\]>]$|^(?:đã ký|da\s?ky|ký tên(?:,? (?:và )?đóng dấu)?)\s?[.:]?$/iu
const signatureLine =
  /^(?:người ký|ký (?:số )?bởi|được ký (?:số )?bởi|thời gian ký|ngày ký|signed by|signature valid|digitally signed)(?!\p{L})|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\s{1,3}\d{1,2}:\d{2}/iu
const contact =
  /^(?:địa chỉ|trụ sở)\s{0,2}:|(?:^|[\s;,.(-])(?:điện thoại|đt|tel|fax|email|e-mail|thư điện tử|website)\s{0,2}:\s{0,3}\S/iu
const circulation =
  /^[([“"]?(?:lưu hành nội bộ|tài liệu (?:lưu hành nội bộ|thu hồi|hội nghị)|xem xong trả lại|xong hội nghị trả lại|không phổ biến (?:trên|trong)(?: các)? phương tiện thông tin đại chúng)[)\]”"]?\.?$/iu
const placeDate =
  /^.{0,60}(?:,|\s)\s{0,3}ngày\s{0,5}[\d….]{0,8}\s{0,10}tháng\s{0,5}[\d….]{0,8}\s{0,10}năm\s{0,5}[\d….]{0,6}\.?$/iu

/** The look of a line by itself. */
export function lineKind(line: ClosingLine): LineKind {
  const known = seen.get(line) ?? kindOf(line)
  seen.set(line, known)
  return known
}

const seen = new WeakMap<ClosingLine, LineKind>()

function kindOf(line: ClosingLine): LineKind {
  const { text } = line
  if (text.length > 1000) return 'other'
  const automatic = line.label !== undefined && /^[-–—−•·*+o]$/u.test(line.label)
  if (label.test(text)) return 'label'
  if (line.label === '+' || /^\+\s{0,5}(?=\S)/u.test(text))
    return archiveWord.test(text.replace(/^\+\s{0,5}/u, '')) ? 'archive' : 'member'
  if (automatic || dash.test(text)) return archiveWord.test(withoutDash(text)) ? 'archive' : 'item'
  if (circulation.test(text)) return 'circulation'
  if (archiveWord.test(text))
    return nameOfLuu.test(text) && !looksLikeBody(text.slice('Lưu '.length).toUpperCase()) ? 'name' : 'archive'
  if (signatureLine.test(text)) return 'signatureLine'
  if (isAuthority(text)) return 'authority'
  if (approval.test(text) && text.length < 100) return 'approval'
  if (concurrently.test(text)) return 'concurrently'
  if (note.test(text)) return 'note'
  if (contact.test(text)) return 'contact'
  if (placeDate.test(text)) return 'placeDate'
  const person = personName(text)
  if (person === 'mixed' || person === 'gap') return 'name'
  if (isOffice(text)) return 'office'
  return isCapitals(text) && text.length <= 200 ? 'capitals' : 'other'
}

/** In capitals, or a few words without the marks of a sentence or a list. */
function isOffice(text: string): boolean {
  if (!beginsWithOffice(text)) return false
  return isCapitals(text) || (text.length <= 80 && text.split(/\s+/).length <= 12 && !/[.;:,!?]$|[;:!?]/u.test(text))
}

/** The line without a dash before it, typed or not. */
export function withoutDash(text: string): string {
  return text.replace(dash, '')
}

/** How long the number of a line in a list numbered by hand is, with the blanks after it: `1. `, `2) `. */
export function numberLength(text: string): number {
  return /^\d{1,2}\s?[.)]\s{1,5}(?=\S)/.exec(text)?.[0].length ?? 0
}

/** How long `Lưu` with its colon and blanks is at the head of a text; 0 where it does not stand there. */
export function archiveWordLength(text: string): number {
  return archiveWord.test(text) ? (/^lưu\s{0,3}:?\s{0,20}/iu.exec(text)?.[0].length ?? 0) : 0
}

/** The words of approval at the head of a line: `PHÊ DUYỆT`. */
export function approvalLength(text: string): number {
  return approval.exec(text)?.[0].length ?? 0
}

/** Is it a code of the person who drafted: `TH`, `PL.(300)`, `ABC-26`, `Th08, Tu64/8`, `*TH*`? */
export function isDrafterCode(text: string): boolean {
  const bare = text.replace(/^[*_]{1,2}|[*_]{1,2}$/g, '').replace(/[.;]$/, '')
  if (bare.length > 40 || bare === '' || !/^\p{Lu}/u.test(bare)) return false
  if (/^[\p{Lu}]{1,5}$/u.test(bare)) return true
  return /^[\p{L}\d]{1,12}(?:[.,\s/-]{0,2}\(?[\p{L}\d]{1,8}\)?){0,5}$/u.test(bare) && /\d/.test(bare) && !/\s\p{L}{4}/u.test(bare)
}

/** Is it a body's name that a seal or a certificate shows, rather than an office? */
export function looksLikeBody(text: string): boolean {
  return (
    isCapitals(text) &&
    !beginsWithOffice(text) &&
    /^(?:đảng|ủy ban|ubnd|sở|trường|ban|hội|đoàn|văn phòng|chi|phòng|công|tỉnh|huyện|xã|phường|liên)/u.test(foldName(text))
  )
}
