import type { Block } from '../../../src/compose/official-document.ts'
import type { Inline } from '../../../src/plan/prose.ts'
import { gridOf } from '../../../src/plan/table-grid.ts'
import type { Flow, FlowBlock, FlowParagraph, FlowRun, FlowTable } from '../../../src/recognise/flow.ts'

/** A paragraph of a flow by hand: `**…**` in it is bold, `[[…]]` a footnote; `label` is automatic. */
export interface Written extends Partial<FlowParagraph> {
  readonly text: string
}

/** A table by hand: each row a list of cells; a cell is its text (a line a paragraph), or more. */
export interface WrittenTable {
  readonly rows: readonly (readonly WrittenCell[])[]
  readonly header?: number
  readonly widths?: readonly number[]
  readonly bordered?: boolean
}

export type WrittenCell =
  | string
  | {
      readonly text: string
      readonly columnSpan?: number
      readonly rowSpan?: number
      readonly align?: 'left' | 'center' | 'right'
    }
  | { readonly blocks: readonly (string | Written | WrittenTable)[] }

type Line = string | Written | WrittenTable

/** A flow of lines: each stands on a line of its own, so that places can be told. */
export function sampleFlow(lines: readonly Line[], format: Flow['format'] = 'text'): Flow {
  const next = counter()
  return { file: 'ke-hoach.txt', format, blocks: lines.map((line) => blockOf(line, next)), asides: [], text: '' }
}

function counter(): () => number {
  let line = 0
  return () => {
    line++
    return line
  }
}

function blockOf(line: Line, next: () => number): FlowBlock {
  if (typeof line === 'string') return paragraphOf({ text: line }, next)
  return 'rows' in line ? tableOf(line, next) : paragraphOf(line, next)
}

function paragraphOf({ text: written, ...more }: Written, next: () => number): FlowParagraph {
  const line = next()
  const locate = (index: number) => ({ line, column: index + 1, offset: line * 10_000 + index })
  const runs = more.runs ?? runsOf(written, locate)
  const text = runs.map((run) => run.text).join('')
  return { kind: 'paragraph', ...more, text, runs, locate }
}

function runsOf(written: string, locate: FlowParagraph['locate']): FlowRun[] {
  const runs: FlowRun[] = []
  let notes = 0
  let bold = false
  for (const piece of written.split(/(\*\*|\[\[.*?\]\])/)) {
    if (piece === '**') bold = !bold
    else if (piece.startsWith('[[')) {
      notes++
      const text = [{ kind: 'text' as const, text: piece.slice(2, -2), bold: false, italic: false }]
      runs.push({
        kind: 'text',
        text: '',
        bold: false,
        italic: false,
        underline: false,
        note: { label: String(notes), text, locate },
      })
    } else if (piece !== '') runs.push({ kind: 'text', text: piece, bold, italic: false, underline: false })
  }
  return runs
}

function tableOf({ rows, header = 0, widths, bordered = true }: WrittenTable, next: () => number): FlowTable {
  const first = next()
  const free: number[] = []
  return {
    kind: 'table',
    bordered,
    ...(widths === undefined ? {} : { widths }),
    locate: (index) => ({ line: first, column: index + 1, offset: first * 10_000 + index }),
    rows: rows.map((cells, r) => {
      let column = 0
      return {
        header: r < header,
        cells: cells.map((cell) => {
          const more = typeof cell === 'object' && 'text' in cell ? cell : {}
          const { columnSpan = 1, rowSpan = 1 } = more as { columnSpan?: number; rowSpan?: number }
          while ((free[column] ?? 0) > r) column++
          const at = column
          for (; column < at + columnSpan; column++) free[column] = r + rowSpan
          const align = typeof cell === 'object' && 'align' in cell && cell.align !== undefined ? { align: cell.align } : {}
          return { blocks: blocksOf(cell, next), column: at, columnSpan, rowSpan, ...align }
        }),
      }
    }),
  }
}

function blocksOf(cell: WrittenCell, next: () => number): FlowBlock[] {
  if (typeof cell === 'object' && 'blocks' in cell) return cell.blocks.map((block) => blockOf(block, next))
  const text = typeof cell === 'string' ? cell : cell.text
  return text === '' ? [] : text.split('\n').map((part) => paragraphOf({ text: part }, next))
}

/** How a printed document comes back: with the names of its styles or without, its labels typed or numbered by Word. */
export interface Returned {
  readonly styles: 'known' | 'none'
  readonly labels: 'typed' | 'automatic'
}

/** The flow of what a composed body prints. */
export function flowOfBlocks(blocks: readonly Block[], { styles, labels }: Returned): Flow {
  const next = counter()
  const style = (component: string) => (styles === 'known' ? { style: component } : {})
  const flowed = blocks.flatMap((block): FlowBlock[] => {
    if (block.kind === 'paragraph') {
      const { label, inlines, component, outline } = block
      const typed = label !== undefined && labels === 'typed'
      const runs = [...(typed ? [plainRun(inlines.length === 0 ? label : `${label} `)] : []), ...runsOfInlines(inlines)]
      const heading = styles === 'known' && outline !== undefined ? { heading: Math.min(outline, 9) } : {}
      const more = { ...style(component), ...heading, ...(label === undefined || typed ? {} : { label }) }
      return [trimmed(paragraphOf({ text: '', runs, ...more }, next))]
    }
    const { table } = block
    const grid = gridOf(table)
    const rows = [...grid.header.map((row) => ({ row, header: true })), ...grid.rows.map((row) => ({ row, header: false }))]
    const caption =
      table.caption === undefined
        ? []
        : [paragraphOf({ text: '', runs: runsOfInlines(table.caption), ...style('tableCaption') }, next)]
    if (rows.length === 0) return caption
    const first = next()
    const flow: FlowTable = {
      kind: 'table',
      bordered: true,
      locate: (index) => ({ line: first, column: index + 1, offset: first * 10_000 + index }),
      rows: rows.map(({ row, header }) => ({
        header,
        cells: row.cells.map(({ cell, column, columnSpan, rowSpan }) => ({
          column,
          columnSpan,
          rowSpan,
          blocks: cell.paragraphs
            .filter((inlines) => inlines.length > 0)
            .map((inlines) =>
              trimmed(
                paragraphOf(
                  {
                    text: '',
                    runs: runsOfInlines(inlines),
                    ...style(header ? 'tableHeader' : row.group ? 'tableGroup' : 'tableCell'),
                  },
                  next,
                ),
              ),
            ),
        })),
      })),
    }
    return [...caption, flow]
  })
  return { file: 'ke-hoach.docx', format: styles === 'known' ? 'word' : 'text', blocks: flowed, asides: [], text: '' }
}

function plainRun(text: string): FlowRun {
  return { kind: 'text', text, bold: false, italic: false, underline: false }
}

function runsOfInlines(inlines: readonly Inline[]): FlowRun[] {
  const runs: FlowRun[] = []
  for (const inline of inlines) {
    if (inline.kind === 'text') runs.push({ ...inline, underline: false })
    else if (inline.note !== undefined) {
      const locate = () => ({ line: 1, column: 1, offset: 0 })
      runs.push({ ...plainRun(''), note: { label: inline.label, text: inline.note, locate } })
    }
  }
  return runs
}

/** Blanks at both ends of a paragraph are gone in a flow. */
function trimmed(paragraph: FlowParagraph): FlowParagraph {
  const lead = paragraph.text.length - paragraph.text.trimStart().length
  const length = paragraph.text.trim().length
  let at = 0
  const runs = paragraph.runs.map((run) => {
    const from = Math.max(0, lead - at)
    const to = Math.max(from, Math.min(run.text.length, lead + length - at))
    at += run.text.length
    return { ...run, text: run.text.slice(from, to) }
  })
  return { ...paragraph, text: paragraph.text.trim(), runs }
}
