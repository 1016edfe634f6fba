import { opensAppendix } from '../appendices/opens-appendix.ts'
import type { Flow, FlowBlock } from '../flow.ts'
import { closingLines, isCapitals } from './closing-line.ts'
import { type LineKind, lineKind, looksLikeBody } from './line-kind.ts'
import { personName } from './person-name.ts'
import type { LineRole, RoledLine } from './read-lane.ts'
import { isClosingTable, isSignatureTable, readZone, type ZoneReading } from './read-zone.ts'
import { isStyled } from './styled-role.ts'

/**
 * The closing of the document: the last group of lines before the appendices that can be one. A body may speak of recipients, and an appendix may have
 * its own signature: neither is the document's.
 */
export function findClosing({ blocks }: Flow, from: number): ZoneReading | undefined {
  let best: { readonly zone: ZoneReading; readonly isComplete: boolean } | undefined
  let at = from
  while (at < blocks.length) {
    const block = blocks[at]
    if (block === undefined) break
    if (best !== undefined && opensAppendix(blocks, at)) break
    if (!isAnchor(blocks, at)) {
      // What follows a whole closing at once, in capitals, is the title of an appendix without a label.
      if (best?.isComplete === true && best.zone.end === at && isTitle(block)) break
      at += 1
      continue
    }
    const zone = readZone(blocks, backwards(blocks, at, from))
    const atEnd = zone.end >= blocks.length || opensAppendix(blocks, zone.end)
    const lines = zone.lanes.flatMap((lane) => lane.lines)
    if (isPlausible(lines, atEnd)) {
      const joined = best === undefined ? zone : (joinHalves(blocks, best.zone, zone) ?? zone)
      const all = joined.lanes.flatMap((lane) => lane.lines)
      best = { zone: joined, isComplete: has(all, 'archive') && has(all, 'name') }
    }
    at = Math.max(zone.end, at + 1)
  }
  return best?.zone
}

/** Recipients and signature with a few lines between that look like nothing are one closing: those lines are told. */
function joinHalves(blocks: readonly FlowBlock[], first: ZoneReading, second: ZoneReading): ZoneReading | undefined {
  const holds = ({ lanes }: ZoneReading, ...roles: readonly LineRole[]) =>
    lanes.some(({ lines }) => roles.some((role) => has(lines, role)))
  const isHalf = (one: ZoneReading, other: ZoneReading) =>
    holds(one, 'recipientsLabel') && !holds(one, 'name', 'position', 'authority') && !holds(other, 'recipientsLabel')
  if (second.start - first.end > 3 || !(isHalf(first, second) || isHalf(second, first))) return undefined
  const between = blocks.slice(first.end, second.start)
  if (!between.every((block) => block.kind === 'paragraph' && block.text.length <= 120)) return undefined
  const unplaced = between.flatMap((block, i): readonly RoledLine[] =>
    block.kind === 'paragraph' ? closingLines(block, first.end + i).map((line) => ({ line, role: 'unplaced' })) : [],
  )
  return { start: first.start, end: second.end, lanes: [...first.lanes, { column: 0, lines: unplaced }, ...second.lanes] }
}

/** Recipients with the place of the archive copy or with a signer; a signer by authority; at the end of the document less is enough. */
function isPlausible(lines: readonly RoledLine[], atEnd: boolean): boolean {
  if (lines.some(({ line }) => isStyled(line))) return true
  const signs = has(lines, 'authority') || has(lines, 'approval') || has(lines, 'position')
  const isSigned = has(lines, 'name') || has(lines, 'note')
  if (has(lines, 'recipientsLabel')) {
    const isList = lines.some(({ line, role }) => role === 'recipient' && (lineKind(line) === 'item' || line.text.endsWith(';')))
    return has(lines, 'archive') || (has(lines, 'recipient') && signs) || ((isList || has(lines, 'authority')) && atEnd)
  }
  if (has(lines, 'authority')) return atEnd || isSigned
  return atEnd && signs && isSigned
}

function has(lines: readonly RoledLine[], role: LineRole): boolean {
  return lines.some((line) => line.role === role)
}

/** Can a closing begin here? */
function isAnchor(blocks: readonly FlowBlock[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined) return false
  if (block.kind === 'table') return isClosingTable(block) || (isSignatureTable(block) && !block.bordered)
  if (block.text.length > 20_000) return false
  const [line] = closingLines(block, at)
  if (line === undefined) return false
  if (block.style !== undefined) return isStyled(line)
  const kind = lineKind(line)
  if (kind === 'label' || kind === 'authority' || kind === 'approval') return true
  return kind === 'office' && (isCapitals(line.text) || isShort(line.text)) && isSignedBelow(blocks, at)
}

/** Does a note or a name follow an office, with nothing but more lines of office between? Another signer's may stand beside it. */
function isSignedBelow(blocks: readonly FlowBlock[], at: number): boolean {
  const lines = blocks.slice(at, at + 4).flatMap((block, i) => (block.kind === 'paragraph' ? closingLines(block, at + i) : []))
  for (const line of lines.slice(1, 6)) {
    const kind = lineKind(line)
    if (kind === 'note' || kind === 'name' || personName(line.text) === 'capitals') return true
    if (kind !== 'office' && kind !== 'capitals' && kind !== 'concurrently') return false
  }
  return false
}

function isShort(text: string): boolean {
  return text.split(/\s+/).length <= 6
}

const before = new Set<LineKind>(['authority', 'approval', 'office', 'capitals', 'concurrently', 'note', 'name'])

/** Where the signature stands before the recipients, the closing begins with its authority or office. */
function backwards(blocks: readonly FlowBlock[], at: number, from: number): number {
  let start = at
  let first = at
  while (start > from && at - start < 8) {
    start -= 1
    const line = firstLine(blocks[start], start)
    const kind = line === undefined || line.label !== undefined || line.paragraph.style !== undefined ? 'other' : lineKind(line)
    if (!before.has(kind)) break
    const opens = kind === 'authority' || kind === 'approval' || (kind === 'office' && isCapitals(line?.text ?? ''))
    // The body for which an office signs may stand over it without a mark.
    if (opens || (kind === 'capitals' && start === first - 1 && looksLikeBody(line?.text ?? ''))) first = start
  }
  return first
}

function firstLine(block: FlowBlock | undefined, at: number) {
  return block?.kind === 'paragraph' ? closingLines(block, at)[0] : undefined
}

function isTitle(block: FlowBlock): boolean {
  return block.kind === 'paragraph' && isCapitals(block.text) && block.text.split(/\s+/).length >= 2
}
