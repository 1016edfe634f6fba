import type { Position } from '../../finding.ts'
import type { FlowParagraph, FlowPart, FlowTable } from '../flow.ts'
import { type Mapped, sliceMapped } from './mapped-text.ts'
import type { OpenTable } from './open-lines.ts'
import { readEmphasis, type TextFormat } from './read-emphasis.ts'
import { type Piece, runsOfPieces, textOfPieces, trimPieces, wordsOfPieces } from './styled-text.ts'
import type { TextLine } from './text-line.ts'

/** A line break inside a cell begins a paragraph. */
export function paragraphsOfCell(cell: Mapped, format: TextFormat): (readonly Piece[])[] {
  const paragraphs: (readonly Piece[])[] = []
  let from = 0
  for (const part of cell.text.split('\n')) {
    const pieces = trimPieces(readEmphasis(sliceMapped(cell, from, from + part.length), format))
    if (textOfPieces(pieces) !== '') paragraphs.push(pieces)
    from += part.length + 1
  }
  return paragraphs
}

/** A paragraph of a text file. */
export function flowParagraph(
  { heading, label, level, breakBefore }: Pick<TextLine, 'heading' | 'label' | 'level' | 'breakBefore'>,
  pieces: readonly Piece[],
  part: FlowPart,
  position: (offset: number) => Position,
): FlowParagraph {
  const words = wordsOfPieces(pieces)
  return {
    kind: 'paragraph',
    text: words.text,
    runs: runsOfPieces(pieces),
    ...(label === undefined ? {} : { label }),
    ...(level === undefined ? {} : { level }),
    ...(heading === undefined ? {} : { heading }),
    ...(breakBefore === undefined ? {} : { breakBefore }),
    locate: (index) => position(index < words.text.length ? words.at(index) : words.until(words.text.length)),
    part,
  }
}

/** `rows` hold the paragraphs of each cell; undefined for one that became a note. */
export function flowTable(
  { table, breakBefore }: OpenTable,
  rows: readonly (readonly (readonly (readonly Piece[] | undefined)[])[])[],
  number: number,
  position: (offset: number) => Position,
): FlowTable {
  const start = table.rows.flatMap(({ cells }) => cells)[0]?.at(0) ?? 0
  return {
    kind: 'table',
    rows: table.rows.map(({ header }, r) => ({
      header,
      cells: (rows[r] ?? []).map((cell, column) => {
        const align = table.aligns[column]
        const part: FlowPart = { kind: 'cell', table: number, row: r + 1, column: column + 1 }
        const blocks = cell.flatMap((pieces) => (pieces === undefined ? [] : [flowParagraph({}, pieces, part, position)]))
        return { blocks, column, columnSpan: 1, rowSpan: 1, ...(align === undefined ? {} : { align }) }
      }),
    })),
    bordered: table.bordered,
    locate: (index) => position(start + index),
    ...(breakBefore === undefined ? {} : { breakBefore }),
  }
}
