/**
 * What at the start of a line begins something else in Markdown or in folded YAML than the going on of a paragraph: bullets, headings, quotes, tables,
 * notes, and the labels that begin a paragraph in a Vietnamese plan (src/plan/parse-prose.ts, src/source/joined-line.ts).
 */
const beginsAnew =
  /^(?:[-+*•–](?:[ \t]|$)|[>|#`]|\[\^|(?:\d{1,2}(?:\.\d{1,2}){0,8}[.)-]|[a-zđ][.)]|[A-ZĐ]\.|[IVX]{1,8}[.-]|[ivx]{1,8}\)|\((?:\d{1,2}|[ivx]{1,8})\))(?:[ \t]|$))/

/**
 * A paragraph as lines of at most so many columns. It is broken only at single blanks, so that joining the lines with a blank gives the same text, and
 * only where the next line goes on with the paragraph.
 */
export function wrapText(text: string, width: { readonly first: number; readonly next: number }): string[] {
  const lines: string[] = []
  let start = 0
  let last = -1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const most = lines.length === 0 ? width.first : width.next
    if (at - start > most && last > start) {
      lines.push(text.slice(start, last))
      start = last + 1
      last = -1
    }
    if (mayBreak(text, at) && at > start) last = at
  }
  if (text.length - start > (lines.length === 0 ? width.first : width.next) && last > start) {
    lines.push(text.slice(start, last))
    start = last + 1
  }
  return [...lines, text.slice(start)]
}

function mayBreak(text: string, at: number): boolean {
  const before = text[at - 1]
  const after = text[at + 1]
  if (before === undefined || after === undefined || /\s/.test(before) || /\s/.test(after)) return false
  return !beginsAnew.test(text.slice(at + 1, at + 40))
}
