import { joinMapped, type Mapped, mapped, sliceMapped, trimMapped } from './mapped-text.ts'
import { lineEnd, mayMark, readEmphasis, type TextFormat } from './read-emphasis.ts'
import { type Piece, slicePieces, textOfPieces, trimPieces } from './styled-text.ts'
import type { TextLine } from './text-line.ts'

/** A line whose marks at its start are read: what is left of it, and what they said. */
export type MarkedLine = Omit<TextLine, 'pieces' | 'text'> & { readonly words: Mapped }

const headingMark = /^#{1,6}\s+(?=\S)/
const closingMark = /\s+#{1,6}$/
const quoteMark = /^(?:>\s?){1,9}/
const ownLabel = /^(?:[a-zđ]\)|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]{1,5}\.)\s+(?=\p{Lu})/u
const listMark = /^(?:[-+*]|\d{1,3}[.)])\s+(?=\S)/

/** Takes heading marks, and in Markdown quotation marks and list markers, off the start of a line. */
export function readLineStart(
  words: Mapped,
  format: TextFormat,
): { readonly words: Mapped; readonly heading?: number; readonly label?: string } {
  const heading = headingMark.exec(words.text)?.[0]
  if (heading !== undefined) {
    const closing = format === 'markdown' ? (closingMark.exec(words.text)?.index ?? words.text.length) : words.text.length
    return { words: trimMapped(sliceMapped(words, heading.length, closing)), heading: heading.trim().length }
  }
  if (format === 'text') return { words }
  const quote = quoteMark.exec(words.text)?.[0].length ?? 0
  const rest = quote === 0 ? words : trimMapped(sliceMapped(words, quote, words.text.length))
  const label = listMark.exec(rest.text)?.[0]
  if (label === undefined) return { words: rest }
  const item = trimMapped(sliceMapped(rest, label.length, rest.text.length))
  // Converters write every item of a list as `- a) …`: its own label is the author's, the dash is theirs.
  if (/^[-+*]/.test(label) && ownLabel.test(item.text)) return { words: item }
  return { words: item, label: label.trim() }
}

/** Lines that follow one another without a gap, read as one stretch: emphasis may reach over their ends. */
export function readStretch(lines: readonly MarkedLine[], format: TextFormat): TextLine[] {
  if (!lines.some(({ words }) => mayMark(words.text, format))) {
    return lines.flatMap(({ words, ...line }) =>
      words.text === '' ? [] : [{ ...line, pieces: [{ words, bold: false, italic: false }], text: words.text }],
    )
  }
  const parts = lines.flatMap(({ words }, i) => (i === 0 ? [words] : [endOfLine, words]))
  const pieces = readEmphasis(joinMapped(parts), format)
  const read = lines.length === 1 ? [pieces] : splitAtLineEnds(pieces)
  return lines.flatMap(({ words: _, ...line }, i) => {
    const own = trimPieces(read[i] ?? [])
    const text = textOfPieces(own)
    return text === '' ? [] : [{ ...line, pieces: own, text }]
  })
}

const endOfLine: Mapped = { ...mapped('', 0), text: lineEnd }

function splitAtLineEnds(pieces: readonly Piece[]): (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    let from = 0
    for (const part of piece.words.text.split(lineEnd)) {
      if (from > 0) lines.push([])
      const [cut] = slicePieces([piece], from, from + part.length)
      if (part !== '' && cut !== undefined) lines.at(-1)?.push(cut)
      from += part.length + 1
    }
  }
  return lines
}
