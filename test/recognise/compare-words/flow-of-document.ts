import type { Block, OfficialDocument, Paragraph } from '../../../src/compose/official-document.ts'
import { type Inline, plainText, type TextInline } from '../../../src/plan/prose.ts'
import type { Flow, FlowBlock, FlowParagraph, FlowRun, FlowTable } from '../../../src/recognise/flow.ts'

/** A paragraph of a source before it has a place. */
export interface Piece {
  readonly label?: string
  readonly text: string
  readonly notes?: readonly string[]
}

export type SourceBlock = Piece | { readonly rows: readonly (readonly (readonly Piece[])[])[] }

/** A flow of paragraphs, one a line. */
export function flowOf(blocks: readonly SourceBlock[]): Flow {
  const lines: string[] = []
  let offset = 0
  const paragraph = ({ label, text, notes = [] }: Piece): FlowParagraph => {
    const line = lines.length + 1
    const lead = label === undefined ? '' : `${label} `
    const start = offset
    lines.push([lead + text, ...notes].join(' '))
    offset += lines.at(-1)?.length ?? 0
    offset += 1
    const locator = (from: number) => (index: number) => ({ line, column: from + index + 1, offset: start + from + index })
    let at = lead.length + text.length
    const plain = { bold: false, italic: false, underline: false, kind: 'text' } as const
    const runs = notes.map((note, i): FlowRun => {
      const own: TextInline = { kind: 'text', text: note, bold: false, italic: false }
      const locate = locator(at + 1)
      at += 1 + note.length
      return { ...plain, text: i === 0 ? text : '', note: { label: String(i + 1), text: [own], locate } }
    })
    return {
      kind: 'paragraph',
      text,
      ...(label === undefined ? {} : { label }),
      runs: runs.length > 0 ? runs : [{ ...plain, text }],
      locate: locator(lead.length),
    }
  }
  const flowed = blocks.map((block): FlowBlock => {
    if (!('rows' in block)) return paragraph(block)
    const rows = block.rows.map((cells) => ({
      header: false,
      cells: cells.map((pieces, column) => ({ blocks: pieces.map(paragraph), column, columnSpan: 1, rowSpan: 1 })),
    }))
    const table: FlowTable = { kind: 'table', rows, bordered: true, locate: () => ({ line: 1, column: 1, offset: 0 }) }
    return table
  })
  return { file: 'a.docx', format: 'word', blocks: flowed, asides: [], text: lines.join('\n') }
}

/** The paragraphs of a composed document: head and closing as one list each, as they stand in a file. */
export function piecesOf(document: OfficialDocument) {
  const { head, title, closing, preceding, body, appendices } = document
  const pieces = (paragraphs: readonly (Paragraph | undefined)[]) =>
    paragraphs.flatMap((one) => (one === undefined ? [] : [piece(one)]))
  return {
    head: pieces([head.circulation, ...head.left, ...head.right, head.number, head.placeDate, ...head.marks, ...title]),
    preceding: preceding.flatMap(blocksOf),
    body: body.flatMap(blocksOf),
    closing: pieces([
      ...closing.recipients,
      ...closing.signatures.flatMap(({ lines }) => lines),
      closing.circulation,
      closing.contact,
    ]),
    rest: appendices.flatMap(({ title, blocks }) => [...pieces(title), ...blocks.flatMap(blocksOf)]),
  }
}

function piece({ label, cased, inlines }: Paragraph): Piece {
  return { ...(label === undefined ? {} : { label }), text: cased ?? plainText(inlines), notes: notesOf(inlines) }
}

function notesOf(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => (inline.kind === 'footnote' && inline.note !== undefined ? [plainText(inline.note)] : []))
}

function blocksOf(block: Block): SourceBlock[] {
  if (block.kind === 'paragraph') return [piece(block)]
  const { caption, header, rows } = block.table
  const cells = [...header, ...rows].map((row) =>
    row.cells.map(({ paragraphs }) => paragraphs.map((inlines) => ({ text: plainText(inlines), notes: notesOf(inlines) }))),
  )
  return [...(caption === undefined ? [] : [{ text: plainText(caption), notes: notesOf(caption) }]), { rows: cells }]
}
