import { lineTable } from '../../source/line-table.ts'
import type { Flow, FlowBlock } from '../flow.ts'
import { attachNotes } from './attach-notes.ts'
import { joinLines } from './join-lines.ts'
import { maskEscapes } from './mask-escapes.ts'
import { maskMarkup, maskTags } from './mask-markup.ts'
import { openLines } from './open-lines.ts'
import type { TextFormat } from './read-emphasis.ts'
import { runOnLines } from './run-on-lines.ts'
import { sourceLines } from './source-lines.ts'
import { flowParagraph, flowTable, paragraphsOfCell } from './text-blocks.ts'
import { withHyphens } from './with-hyphens.ts'

/** A text file as a flow; its places are those of the file itself. */
export function readText(file: { readonly name: string; readonly text: string }, format: TextFormat): Flow {
  const table = lineTable(file.text)
  const plain = maskEscapes(withHyphens(file.text))
  const masked = format === 'markdown' ? maskMarkup(plain, table) : { text: maskTags(plain), asides: [] }
  const opened = openLines(runOnLines(sourceLines(masked.text)), format, table.position)
  const paragraphs = joinLines(opened.lines)
  const cells = opened.tables.map(({ table }) => table.rows.map((row) => row.cells.map((cell) => paragraphsOfCell(cell, format))))
  const noted = attachNotes([...paragraphs.map(({ pieces }) => pieces), ...cells.flat(3)], table.position)
  const blocks: { readonly order: number; readonly block: FlowBlock }[] = paragraphs.flatMap((line, i) => {
    const pieces = noted[i]
    return pieces === undefined
      ? []
      : [{ order: line.order, block: flowParagraph(line, pieces, { kind: 'body' }, table.position) }]
  })
  let next = paragraphs.length
  opened.tables.forEach((open, number) => {
    const rows = cells[number]?.map((row) => row.map((cell) => cell.map(() => noted[next++]))) ?? []
    blocks.push({ order: open.order, block: flowTable(open, rows, number + 1, table.position) })
  })
  return {
    file: file.name,
    format,
    blocks: blocks.sort((a, b) => a.order - b.order).map(({ block }) => block),
    asides: [...masked.asides, ...opened.asides].sort((a, b) => a.at.offset - b.at.offset),
    text: file.text,
  }
}
