/** The label of an appendix at the head of a line: how long it is, and whether only a label can look so. */
export interface AppendixLabel {
  readonly length: number
  /** `Phụ lục`: nothing else is called so. `Biểu`, `Mẫu` may be a caption, too. */
  readonly isCertain: boolean
}

const number =
  '(?:(?:số|so)\\s{0,3})?(?:\\d{1,3}[a-zđ]?|[IVXLC]{1,6}|[A-Z])(?:[./-](?:\\d{1,3}[a-z]?|[IVXLC]{1,6}|[A-ZĐ]{1,12}))?(?![\\p{L}\\d])'
const appendix = new RegExp(`^(?:phụ\\s{1,3}lục)(?:\\s{1,3}${number})?\\s{0,3}[:.]?(?=\\s|$)`, 'iu')
const form = new RegExp(`^(?:mẫu biểu|biểu mẫu|phụ biểu|biểu|mẫu)\\s{1,3}${number}\\s{0,3}[:.]?(?=\\s|$)`, 'iu')

/**
 * `PHỤ LỤC`, `Phụ lục II`, `Phụ lục số 01:`, `Mẫu biểu số 01`, `Biểu 02:` alone on the line or before a title (NĐ 30/2020, Phụ lục I, Phần I, III.1.b).
 * Words of a sentence ("Phụ lục này quy định …", "Phụ lục I kèm theo") are no label.
 */
export function appendixLabel(text: string): AppendixLabel | undefined {
  if (text.length > 600) return undefined
  const found = appendix.exec(text) ?? form.exec(text)
  if (found === null) return undefined
  const isCertain = /^ph\S+\s{1,3}l/iu.test(text)
  const rest = text.slice(found[0].length).trim()
  const marked = /[:.]$/.test(found[0])
  const isNumbered = /[\dIVXLC]\s{0,3}[:.]?$/u.test(found[0])
  // After a bare "Phụ lục" a title begins with a new word in capitals; after a number it may be in running letters.
  const isTitle =
    rest === '' || /^[\p{Lu}(“"–-][^\p{Ll}]{0,600}$/u.test(rest) || (isNumbered && marked && /^[\p{Lu}“"]/u.test(rest))
  return isTitle && !/[.;]$/.test(rest) ? { length: found[0].length, isCertain } : undefined
}

const reference =
  /^[([]\s{0,3}(?:ban hành\s|đính\s|gửi\s|được ban hành\s)?kèm(?:\s{1,3}theo)?\s{1,3}(?!phụ lục|danh sách|biểu|đề cương|mẫu).{0,400}[)\]]?\.?$/iu

/** Something in brackets, with brackets in it, and more behind it. */
const goesOnBehind = /^[([][^()[\]]*(?:[([][^()[\]]*[)\]][^()[\]]*)*[)\]]\s*[^\s.;]/u

/** `(Kèm theo Kế hoạch số … ngày … của …)`: which document the appendix belongs to (NĐ 30/2020, Phụ lục I, Phần I, III.1.c). */
export function isReference(text: string): boolean {
  return (
    text.length <= 600 &&
    !goesOnBehind.test(text) &&
    reference.test(text.replaceAll('\n', ' ')) &&
    /kế hoạch|quyết định|nghị quyết|văn bản|công văn|chỉ thị|thông tư|hướng dẫn|kh-|-kh|\/qđ/iu.test(text)
  )
}
