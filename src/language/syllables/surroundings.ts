/** Where a word stands: within a name, before one, joined by a hyphen, or anywhere else. */
export type Surroundings = 'plain' | 'before-name' | 'name' | 'compound'

// An address, a file name, a tag, a placeholder or code: what stands between blanks around the word.
const code =
  /[@_\\=#`{}<>$~]|%[a-z]|:\/\/|www\.|\.(?:docx?|xlsx?|pptx?|pdf|ya?ml|md|txt|html?|csv|zip|rar|png|jpe?g|vn|com|org|net)(?!\p{L})/iu

/** Whether the word is a piece of an address, a file name, a placeholder; the eighty characters on each side are looked at. */
export function isInCode(text: string, start: number, end: number): boolean {
  let from = start
  let to = end
  while (from > 0 && start - from < 80 && !isBlank(text, from - 1)) from--
  while (to < text.length && to - end < 80 && !isBlank(text, to)) to++
  return code.test(text.slice(from, to))
}

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xa0

/** What joins the word to a letter or digit beside it, without a blank: a hyphen (Ê-đê), an apostrophe (H’Leo). */
export function jointOf(text: string, start: number, end: number): 'none' | 'hyphen' | 'apostrophe' {
  const before = isLetterOrDigit(text[start - 2]) ? (text[start - 1] ?? '') : ''
  const after = isLetterOrDigit(text[end + 1]) ? (text[end] ?? '') : ''
  if (/['’‘ʼ`´]/u.test(before + after)) return 'apostrophe'
  return /[-‐‑]/u.test(before + after) ? 'hyphen' : 'none'
}

const isLetterOrDigit = (letter: string | undefined): boolean =>
  letter !== undefined && (isLetter(letter) || (letter >= '0' && letter <= '9'))

/** The word one blank before `start`, '' where something else stands there. */
export function wordBefore(text: string, start: number): string {
  const end = start - 1
  if (text[end] !== ' ' && text[end] !== '\u00a0') return ''
  let from = end
  while (from > 0 && end - from < 24 && isLetter(text[from - 1] ?? '')) from--
  return text.slice(from, end)
}

const isLetter = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase()

/** Whether nothing but blanks stands before `start` on its line. */
export function isLineStart(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && text[at] !== '\n' && start - at < 40 && isBlank(text, at)) at--
  return at < 0 || text[at] === '\n'
}

// After these a name of any language follows.
const placeTypes = new Set(
  `xã phường huyện tỉnh quận thôn bản buôn làng xóm ấp khóm sóc plei núi sông suối đèo hồ dốc cầu khu đảo hòn cụm tổ trại nậm bon
  ông bà anh chị em cụ đồng chí họ dân tộc người`.split(/\s+/u),
)

/** @param previous the word before, see wordBefore  @param after what follows the word, some ten characters */
export function surroundingsOf(previous: string, after: string): Surroundings {
  if (/^\p{Lu}/u.test(previous) || placeTypes.has(previous)) return 'name'
  return /^[ \u00a0]\p{Lu}/u.test(after) ? 'before-name' : 'plain'
}
