import type { Position } from '../../../src/finding.ts'
import type { Flow, FlowBlock, FlowParagraph, FlowTable } from '../../../src/recognise/flow.ts'

/** A paragraph: its text, or more of it. A list of rows, each of cells, each of paragraphs, is a table. */
export type Block = string | (Partial<FlowParagraph> & { readonly text: string }) | Rows
export type Rows = { readonly rows: readonly (readonly Cell[])[]; readonly bordered?: boolean; readonly landscape?: boolean }

/** Lines of text, or paragraphs in a style. */
export type Cell = string | readonly { readonly text: string; readonly style: string }[]

/** A flow of blocks given by hand. A cell's text has one paragraph a line, two slashes `//` stand for a line break inside one. */
export function flowByHand(...blocks: readonly Block[]): Flow {
  let line = 0
  const paragraph = (text: string, more: Partial<FlowParagraph> = {}): FlowParagraph => {
    line += 1
    const own = line
    return {
      kind: 'paragraph',
      text,
      runs: [{ kind: 'text', text, bold: false, italic: false, underline: false }],
      locate: (index): Position => ({ line: own, column: index + 1, offset: own * 1000 + index }),
      ...more,
    }
  }
  const table = ({ rows, bordered = false, landscape = false }: Rows): FlowTable => {
    const own = line + 1
    return {
      kind: 'table',
      bordered,
      landscape,
      rows: rows.map((cells) => ({
        header: false,
        cells: cells.map((cell, column) => ({
          column,
          columnSpan: 1,
          rowSpan: 1,
          blocks:
            typeof cell === 'string'
              ? cell.split('\n').flatMap((part) => (part === '' ? [] : [paragraph(part.replaceAll('//', '\n'))]))
              : cell.map(({ text, style }) => paragraph(text, { style })),
        })),
      })),
      locate: (index) => ({ line: own, column: index + 1, offset: own * 1000 + index }),
    }
  }
  const all = blocks.map((block): FlowBlock => {
    if (typeof block === 'string') return paragraph(block)
    return 'rows' in block ? table(block) : paragraph(block.text, block)
  })
  return { file: 'thu.txt', format: 'text', blocks: all, asides: [], text: '' }
}

/** The words of a value of the plan, whatever is missing left out. */
export function values(given: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => {
      if (key === 'place' || value === false) return []
      return [[key, typeof value === 'object' && value !== null && 'value' in value ? value.value : value]]
    }),
  )
}
