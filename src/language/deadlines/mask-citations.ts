/** The number and symbol of an instrument with the date that belongs to it: no deadline is read from them. */
const citation =
  /(?<![\p{L}\p{N}/])\d{0,5}\s?[/-]\s?(?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}\d&]{0,20}(?:\s?[/-]\s?[\p{L}\d&]{1,20}){0,5}(?:,?\s{0,4}ngày\s{0,4}(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s{1,5}tháng\s{1,5}\d{1,2}\s{1,5}năm\s{1,5}\d{4}))?/giu

const capitals = /\p{Lu}{2}/u

/** The text with cited instruments blanked out; offsets stay. "37/2019/NĐ-CP ngày …" goes, "Quý IV-2026" and "12/2026 - Sở" stay. */
export function maskCitations(text: string): string {
  if (!capitals.test(text)) return text
  return text.replace(citation, (match: string) => (isSymbol(match) ? ' '.repeat(match.length) : match))
}

/** Two capital letters at least, and a slash or a hyphen among them: "/QĐ-UBND", "57-NQ/TW". */
function isSymbol(match: string): boolean {
  return capitals.test(match) && /[/-]/u.test(match) && !/(?:^|[/-])(?:I{1,3}|IV)(?:[/-]|$)/u.test(match.trim())
}
