import type { Inline } from '../../plan/prose.ts'
import type { Cell } from '../../plan/table.ts'
import type { FlowBlock, FlowCell, FlowTable } from '../flow.ts'
import { type BodyLine, piecesOf, wholeLine } from './body-line.ts'
import { addComponent, type Gathering } from './gathering.ts'
import { inlinesOf, placeOfStretch } from './inlines-of.ts'
import { wholeSpan } from './prose-of.ts'

export type CellLook = 'tableHeader' | 'tableCell' | 'tableGroup'

export interface CellSetting {
  readonly table: FlowTable
  readonly path: string
  readonly look: CellLook
}

/** The words of a cell as paragraphs; a label that Word numbers stands before its text, a table in it gives its cells as paragraphs. */
export function cellOf(cell: FlowCell, setting: CellSetting, gathering: Gathering): Pick<Cell, 'paragraphs' | 'place'> {
  const { table, path, look } = setting
  const lines = cell.blocks.flatMap((block) => linesIn(block, setting, gathering))
  const paragraphs = lines.map((line) => {
    addComponent(gathering, { key: look, paragraph: line.paragraph, table, ...wholeSpan(line), ...labelOf(line) })
    const words = inlinesOf(line, path, gathering)
    const inlines =
      line.automatic === undefined ? words : [plain(line.text === '' ? line.automatic : `${line.automatic} `), ...words]
    return look === 'tableCell' ? inlines : withoutBold(inlines)
  })
  const [first] = lines
  const last = lines.at(-1)
  const prefix = first?.automatic === undefined ? 0 : first.automatic.length + 1
  if (first === undefined || last === undefined) {
    const at = table.locate(0)
    return { paragraphs: [[]], place: { file: gathering.file, path, range: { start: at, end: at } } }
  }
  const whole = placeOfStretch(first, path, gathering, prefix)
  if (lines.length === 1) return { paragraphs, place: whole }
  const range = { start: whole.range.start, end: last.paragraph.locate(last.end) }
  return { paragraphs, place: { file: gathering.file, path, range } }
}

/** The form prints headings and groups bold: what is bold throughout needs no marks. */
export function withoutBold(inlines: readonly Inline[]): readonly Inline[] {
  const bold = inlines.every((inline) => inline.kind !== 'text' || inline.bold || !/[\p{L}\p{N}]/u.test(inline.text))
  if (!bold) return inlines
  const plainOnes = inlines.map((inline) => (inline.kind === 'text' ? { ...inline, bold: false } : inline))
  return plainOnes.reduce<Inline[]>((merged, inline) => {
    const last = merged.at(-1)
    if (last?.kind === 'text' && inline.kind === 'text' && last.italic === inline.italic) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text }
    } else merged.push(inline)
    return merged
  }, [])
}

function linesIn(block: FlowBlock, setting: CellSetting, gathering: Gathering): readonly BodyLine[] {
  if (block.kind === 'table') {
    const lines = block.rows.flatMap(({ cells }) =>
      cells.flatMap(({ blocks }) => blocks.flatMap((inner) => linesIn(inner, setting, gathering))),
    )
    const text = lines[0]?.text ?? ''
    if (text !== '') gathering.doubts.push({ code: 'NV046', args: { text }, at: block.locate(0), path: setting.path })
    return lines
  }
  // The title of a column is one text, however it is wrapped.
  if (setting.look !== 'tableCell') return block.text === '' && block.label === undefined ? [] : [wholeLine(block)]
  return piecesOf(block, { letters: gathering.profile.ladder.letters.v }).filter((piece) => piece.kind === 'line')
}

function labelOf({ automatic }: BodyLine): { readonly label?: string } {
  return automatic === undefined ? {} : { label: automatic }
}

function plain(text: string): Inline {
  return { kind: 'text', text, bold: false, italic: false }
}
