import { appendixLabel } from '../appendices/appendix-label.ts'
import type { FlowBlock, FlowParagraph, FlowTable } from '../flow.ts'
import { type ClosingLine, closingLines } from './closing-line.ts'
import { type LineKind, lineKind } from './line-kind.ts'
import { type RoledLine, readLane } from './read-lane.ts'
import { withSidesParted } from './side-by-side.ts'
import { isStyled } from './styled-role.ts'

/** Lines of one column, or of running text, with their roles. `column` grows from left to right. */
export interface Lane {
  readonly column: number
  readonly lines: readonly RoledLine[]
}

/** What was read from a block on: the lanes, and the first block that is no longer of the closing. */
export interface ZoneReading {
  readonly start: number
  readonly end: number
  readonly lanes: readonly Lane[]
}

/** A list of recipients may have 200 lines. */
const window = 300

/** Reads a closing that begins with the block `start`: layout tables and lines of running text, as far as they are lines of a closing. */
export function readZone(blocks: readonly FlowBlock[], start: number): ZoneReading {
  const lanes: Lane[] = []
  let at = start
  while (at < blocks.length) {
    const block = blocks[at]
    if (block === undefined) break
    const listOpen = lanes.some(({ lines }) => lines.some(({ role }) => role === 'recipientsLabel' || role === 'recipient'))
    if (block.kind === 'table') {
      const named = lanes.some(isNameless) ? nameLanes(block, at) : []
      if (named.length === 0 && !isClosingTable(block) && !isSignatureTable(block) && !(listOpen && isListTable(block))) break
      lanes.push(...(named.length > 0 ? named : tableLanes(block, at, listOpen)))
      at += 1
      continue
    }
    const named = nameLine(block, at, lanes)
    if (named.length > 0) {
      lanes.push(...named)
      at += 1
      continue
    }
    const { next, found } = runningLanes(blocks, at, listOpen && !lanes.some(isSigned))
    if (next === at) break
    lanes.push(...found)
    at = next
  }
  return { start, end: at, lanes }
}

function isSigned({ lines }: Lane): boolean {
  return lines.some(({ role }) => role === 'name' || role === 'archive')
}

/** Does a signer of the lane still want a name? */
function isNameless({ lines }: Lane): boolean {
  const last = lines.findLast(({ role }) => role === 'authority' || role === 'position' || role === 'name')
  return last !== undefined && last.role !== 'name'
}

/** A table of names alone, under one of authorities and positions. */
function nameLanes(table: FlowTable, block: number): readonly Lane[] {
  const columns = [...columnsOf(table, block)]
  const lanes = columns.map(([column, lines]): Lane => {
    const roled = lines.map((line) => ({ line, role: lineKind(line) === 'note' ? ('note' as const) : ('name' as const) }))
    return { column, lines: roled }
  })
  const kinds = lanes.flatMap(({ lines }) => lines.map(({ line }) => lineKind(line)))
  return kinds.length <= 8 && kinds.includes('name') && kinds.every((kind) => kind === 'name' || kind === 'note') ? lanes : []
}

/** Names side by side on a line under a table of authorities and positions: each of the column over it. */
function nameLine(block: FlowParagraph, at: number, lanes: readonly Lane[]): readonly Lane[] {
  const columns = lanes
    .filter((lane) => isNameless(lane) && lane.lines.every(({ line }) => line.row !== undefined))
    .map(({ column }) => column)
    .sort((a, b) => a - b)
  if (columns.length < 2 || block.style !== undefined) return []
  const lines = closingLines(block, at)
  if (lines.length !== columns.length || !lines.every((line) => lineKind(line) === 'name')) return []
  return lines.map((line, i): Lane => ({ column: columns[i] ?? 0, lines: [{ line, role: 'name' }] }))
}

interface LaneRun {
  readonly next: number
  readonly found: readonly Lane[]
}

/** Paragraphs up to the first that is not wholly of the closing. Few lines are looked at where few are of a closing. */
function runningLanes(blocks: readonly FlowBlock[], start: number, listOpen: boolean, reach = 16): LaneRun {
  const lines: ClosingLine[] = []
  for (let at = start; at < blocks.length && lines.length < reach; at += 1) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph' || (at > start && isLabelOfAppendix(block))) break
    lines.push(...closingLines(block, at))
  }
  const columns = intoColumns(withSidesParted(lines))
  const read = columns.map(([column, own]): Lane => ({ column, lines: readLane(own, { listOpen, ends: 'withText' }) }))
  const roled = read.reduce((sum, lane) => sum + lane.lines.length, 0)
  if (lines.length >= reach && roled > lines.length - 8 && reach < window) return runningLanes(blocks, start, listOpen, window)
  // The first line that is none of the closing's ends it, whichever column it stands in.
  const stops = columns.map(([, own], i) => own[read[i]?.lines.length ?? 0]?.block ?? Number.POSITIVE_INFINITY)
  const consumed = Math.max(start - 1, ...read.flatMap((lane) => lane.lines.map(({ line }) => line.block)))
  const next = Math.min(consumed + 1, ...stops)
  if (next > start) {
    const found = read.map(({ column, lines }) => ({ column, lines: lines.filter(({ line }) => line.block < next) }))
    return { next, found }
  }
  // A block that begins as a closing and goes on with other words is the closing's all the same: what has no place in it is told.
  const own = lines.filter(({ block }) => block === start)
  if (!read.some((lane) => lane.lines.length > 0)) return { next: start, found: [] }
  return { next: start + 1, found: [{ column: 0, lines: readLane(own, { listOpen, ends: 'withLines' }) }] }
}

/** `Mẫu 01`, `Phụ lục 2` alone or over a title: no code of a drafter, no recipient. */
function isLabelOfAppendix({ text, style }: FlowParagraph): boolean {
  return style === undefined && appendixLabel(text.split('\n')[0]?.trim() ?? '') !== undefined
}

const paired = new Set<LineKind>(['authority', 'approval', 'office', 'capitals', 'note', 'name'])
const ofRecipients = new Set<LineKind>(['label', 'item', 'member', 'archive', 'other'])

/** Two signatures side by side on the same lines are two columns, and so are recipients and a signature. */
function intoColumns(lines: readonly ClosingLine[]): readonly (readonly [number, readonly ClosingLine[]])[] {
  const isPair = lines.some((line, i) => {
    const next = lines[i + 1]
    const beside = next !== undefined && line.pieces > 1 && next.piece === line.piece + 1 && next.paragraph === line.paragraph
    return beside && (paired.has(lineKind(line)) || lineKind(line) === 'label') && paired.has(lineKind(next))
  })
  if (!isPair) return [[0, lines]]
  const columns = new Map<number, ClosingLine[]>()
  const middle = middleOf(lines)
  for (const line of lines) {
    const column = line.pieces > 1 ? line.piece : ofRecipients.has(lineKind(line)) ? 0 : sideOf(line, columns, middle)
    columns.set(column, [...(columns.get(column) ?? []), line])
  }
  return [...columns]
}

/** Where the room between two signatures has its middle, in signs from the left: of the first pair, where the text has kept its layout. */
function middleOf(lines: readonly ClosingLine[]): number | undefined {
  // Word says where a line stands by other means than blanks.
  const keepsLayout =
    lines.every(({ paragraph }) => paragraph.word === undefined) && lines.some((line) => line.piece === 0 && columnOf(line) > 1)
  const right = lines.findIndex((line, i) => {
    const left = lines[i - 1]
    return left !== undefined && line.piece === 1 && paired.has(lineKind(line)) && paired.has(lineKind(left))
  })
  const [left, other] = [lines[right - 1], lines[right]]
  if (!keepsLayout || left === undefined || other === undefined) return undefined
  return (columnOf(left) + left.text.length + columnOf(other)) / 2
}

function columnOf({ paragraph, start }: ClosingLine): number {
  return paragraph.locate(start).column
}

/**
 * The column of a signature's line that stands alone: the one over which it is centred; where the layout is lost, the one in which an authority, or who
 * approves, is still without an office; else the right one.
 */
function sideOf(line: ClosingLine, columns: ReadonlyMap<number, readonly ClosingLine[]>, middle: number | undefined): number {
  if (middle !== undefined) return columnOf(line) + line.text.length / 2 < middle ? 0 : 1
  if (lineKind(line) !== 'office') return 1
  const waiting = [...columns].filter(([, lines]) => lines.some(awaitsOffice) && lines.every((own) => lineKind(own) !== 'office'))
  return waiting.length === 1 ? (waiting[0]?.[0] ?? 1) : 1
}

function awaitsOffice(line: ClosingLine): boolean {
  return lineKind(line) === 'authority' || lineKind(line) === 'approval'
}

function tableLanes(table: FlowTable, block: number, listOpen: boolean): readonly Lane[] {
  const columns = [...columnsOf(table, block)].sort(([a], [b]) => a - b)
  return columns.map(([column, lines]) => ({ column, lines: readLane(lines, { listOpen, ends: 'withLines' }) }))
}

/** The lines of each column, all rows one under the other; a nested table's lines stand in the cell's column. */
function columnsOf(table: FlowTable, block: number): Map<number, ClosingLine[]> {
  const columns = new Map<number, ClosingLine[]>()
  for (const [at, row] of table.rows.entries()) {
    for (const cell of row.cells) {
      const lines = cell.blocks.flatMap((inner) =>
        inner.kind === 'paragraph' ? closingLines(inner, block) : [...columnsOf(inner, block).values()].flat(),
      )
      const placed = lines.map((line) => ({ ...line, row: at }))
      columns.set(cell.column, [...(columns.get(cell.column) ?? []), ...placed])
    }
  }
  return columns
}

/** Does the table hold recipients, or a signature with its authority? A table of the document's content may name either in a cell. */
export function isClosingTable(table: FlowTable): boolean {
  const lines = tableLines(table)
  if (lines === undefined) return false
  if (lines.some(({ paragraph }) => paragraph.style !== undefined)) return lines.some(isStyled)
  const kinds = lines.map(lineKind)
  const recipients =
    kinds.includes('label') && (kinds.includes('item') || kinds.includes('archive') || kinds.includes('authority'))
  return (
    recipients ||
    (kinds[0] !== undefined && (kinds.includes('authority') || kinds.includes('approval')) && isSignatureTable(table))
  )
}

/** Under the words "Nơi nhận" on a line of their own: a table with the list, beside the signature or alone. */
function isListTable(table: FlowTable): boolean {
  const kinds = (table.bordered ? undefined : tableLines(table))?.map(lineKind) ?? []
  return kinds.includes('archive') && (kinds.includes('item') || kinds.includes('authority'))
}

/** A table whose every line could be of a signature. */
export function isSignatureTable(table: FlowTable): boolean {
  const lines = tableLines(table)
  if (lines === undefined || lines.length === 0 || lines.some(({ paragraph }) => paragraph.style !== undefined)) return false
  const kinds = lines.map(lineKind)
  const signed = kinds.some((kind) => kind === 'authority' || kind === 'office' || kind === 'approval')
  return signed && kinds.every((kind) => kind !== 'other' && kind !== 'label' && kind !== 'item')
}

function tableLines(table: FlowTable): readonly ClosingLine[] | undefined {
  const columns = columnsOf(table, 0)
  if (columns.size > 6) return undefined
  const lines = [...columns.values()].flat()
  return lines.length > window ? undefined : lines
}
