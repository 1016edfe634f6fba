import { characterWidth } from '../report/display-width.ts'

const open = '⟦'
const close = '⟧'

/** The lines of a text whose brackets ⟦…⟧ enclose what is meant: the brackets go, and marks `^^^` stand under what they enclosed. */
export function markedLines(marked: string): readonly string[] {
  const out: string[] = []
  let inside = false
  for (const line of marked.replace(/\n+$/, '').split('\n')) {
    let text = ''
    let marks = ''
    for (const sign of line) {
      if (sign === open || sign === close) {
        // What is enclosed may be empty: it gets one mark.
        if (sign === close && inside && line.includes(open + close)) marks += '^'
        inside = sign === open
        continue
      }
      const width = characterWidth(sign)
      // Of a piece over several lines the indentation is not underlined.
      marks += (inside && (sign.trim() !== '' || text.trim() !== '') ? '^' : ' ').repeat(width)
      text += sign
    }
    out.push(text)
    if (marks.trim() !== '') out.push(marks.trimEnd())
  }
  return out
}

/** The text without its brackets. */
export function withoutMarks(marked: string): string {
  return marked.replaceAll(open, '').replaceAll(close, '')
}
