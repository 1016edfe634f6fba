/** Questions about one trimmed line of a plan: what begins, ends or stands alone. All of them are asked of the line's start or end only. */

/**
 * A label that begins a paragraph. After digits there is a blank or a capital, else `2.500` would be one; glued labels (`I.CÔNG`, `-Chủ trì`) are met in
 * real texts.
 */
const label =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,4}\s?(?:(?:\/\.|[.)])(?=\s|\p{Lu})|[/-](?=\s))|\d{1,2}(?:\.\d{1,2}){1,4}\s|\((?:\d{1,2}|[ivx]{1,5}|[a-zđ])\)|[ivx]{1,5}\)|[a-zđ]\s?[.)](?=\s|\p{Lu})|[A-ZĐ]\.(?:\d{1,2}\.?)?(?=\s)|[IVXLC]{1,6}\s?[.)/-]|[-–—+*•●▪◦○➢✓]\s?(?=\S)|(?:Điều|Mục|Phần|Chương|Phụ lục|Biểu|Mẫu|Bảng)\s(?:số\s)?[\dIVXA-Z]{1,4}\s?(?:[.:]|$))/u

export function beginsWithLabel(line: string): boolean {
  return label.test(line)
}

const bullet = /^[-–—+*•●▪◦○➢✓]\s?(?=[^\s\d]|\d{1,3}\s)/

export function beginsWithBullet(line: string): boolean {
  return bullet.test(line)
}

export function beginsLower(line: string): boolean {
  return /^\p{Ll}/u.test(line)
}

/** Closing quotes and brackets may stand behind the mark that ends a sentence. */
export function endsSentence(line: string): boolean {
  return /[.;:!?…][”"’')\]*]{0,4}$/.test(line)
}

/** In capitals: type, issuer, section titles, authority. One letter alone is none; the small letters of a symbol are its own (`SỐ 15/QĐ-TTg`). */
export function isCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(withoutSymbols(line)) && /\p{Lu}\P{Lu}*\p{Lu}/u.test(line)
}

function withoutSymbols(line: string): string {
  return line.includes('/') || line.includes('-') ? line.replace(symbol, '') : line
}

const symbol = /(?<![\p{L}\d])\d{1,5}\s?[/-]\s?(?:\d{4}\s?[/-]\s?)?\p{Lu}[\p{L}\d]{0,12}(?:[-/]\p{Lu}[\p{L}\d]{0,12}){1,4}/gu

/** Words after which no Vietnamese sentence, title or name ends. */
const openWord =
  /(?:^|\s)(?:và|của|cho|với|các|những|để|trong|theo|tại|về|là|do|từ|đến|hoặc|bằng|ở|qua|như|nhằm|giữa|mỗi|một|trực thuộc)$/iu

/** Something must follow: a comma, a word that joins, a hyphen inside a symbol (`số 02-`). */
export function isDangling(line: string): boolean {
  return line.endsWith(',') || endsInsideWord(line) || openWord.test(line)
}

/** The beginning of a name or an office, which is nobody's by itself: `… Phòng Nội vụ, Sở`, `… của Thủ tướng`. */
const openName =
  /(?:^|\s)(?:Sở|Bộ|Phòng|Ban|Ủy ban|Uỷ ban|Hội đồng|Thủ tướng|Bộ trưởng|Thứ trưởng|Tổng cục|Tổng Cục|Cục|Chi cục|Đảng ủy|Ban Thường vụ|Ban Chấp hành|Nghị định|Nghị quyết|Thông tư|Công văn|Tờ trình|Chỉ thị)$/u

export function endsInsideName(line: string): boolean {
  return openName.test(line)
}

/** The line was cut at the hyphen of a symbol or a word: what follows belongs to it without a blank. */
export function endsInsideWord(line: string): boolean {
  return /[\p{L}\d][-/]$/u.test(line)
}

/** `Sở Lao động -` / `Thương binh và Xã hội`: the line was cut behind the dash inside a name, which no line ends with. */
export function endsAtLooseDash(line: string): boolean {
  return /\p{L}\s[-–]$/u.test(line)
}

/** Words that open a basis or the opening of a plan. */
export function beginsBasis(line: string): boolean {
  return /^(?:Căn cứ|Thực hiện|Triển khai|Theo|Để|Nhằm|Trên cơ sở|Xét|Tiếp tục)\s/u.test(line)
}

/** A line that only parts: `-----`, `___`, `* * *`, `---o0o---`, `---- aa&bb ----` (an ornament in the letters of Wingdings); also the Party's `*` under its issuer. */
export function isRule(line: string): boolean {
  if (line === '*') return true
  return (
    /^[-_=~*–—―]/.test(line) &&
    /(?:[-_=~*–—―]\s?){3}/.test(line) &&
    /^[-_=~*–—―\s]+$/.test(line.replace(/[oO0]{3}|[a-z]{0,2}&[a-z]{0,2}/, ''))
  )
}

/** What an excerpt says of itself: `[…]`, `(trích)`, `...` alone on a line. A longer row of dots is a gap to be filled in. */
export function isExcerptNote(line: string): boolean {
  return /^(?:…|\.{3}|[[(](?:…|\.{3})[\])]|[[(]\s?(?:trích|lược|bỏ qua)(?:\s[^\])]{0,40})?[\])]|<<\/?TABLE>>)$/iu.test(line)
}

export function firstWordOf(line: string): string {
  return /^\S{0,40}/.exec(line)?.[0] ?? ''
}
