import type { Edit } from '../../finding.ts'
import type { FormatSource, LineSpan } from './line-spans.ts'

/** No blanks at the ends of lines, no two empty lines together, none at either end of the file, and one line break after the last line. Values are let alone. */
export function tidyLines({ text, lines, tokens, lineBreak }: FormatSource): readonly Edit[] {
  const edits: Edit[] = []
  const isFree = ({ inside }: LineSpan): boolean => inside === undefined
  const isEmpty = (line: LineSpan | undefined): boolean => line !== undefined && isFree(line) && line.first === line.end
  const lastWritten = lines.findLastIndex((line) => !isEmpty(line))
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.start ?? text.length
    if (isEmpty(line) && (isEmpty(lines[index - 1]) || index === 0 || index > lastWritten)) {
      edits.push({ start: line.start, end: next, text: '' })
      continue
    }
    // Where the next line goes on with the value, the blanks before the line break may be part of it.
    if (
      lines[index + 1]?.inside?.kind === 'quoted' ||
      lines[index + 1]?.inside?.kind === 'plain' ||
      line.inside?.kind === 'block'
    )
      continue
    const end = line.start + text.slice(line.start, line.end).search(/[ \t]*$/)
    if (end < line.end && (isFree(line) || end >= (line.inside?.end ?? 0))) edits.push({ start: end, end: line.end, text: '' })
  }
  const last = lines[lastWritten]
  const isOpen = last !== undefined && !text.slice(last.end, last.end + 2).includes('\n')
  // A block that keeps its line breaks says itself how it ends.
  if (isOpen && !(tokens.at(-1)?.kind === 'block' && /[|>]\d?\+/.test(text)))
    edits.push({ start: text.length, end: text.length, text: lineBreak })
  return edits
}
