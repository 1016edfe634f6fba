import type { Text } from '../../plan/plan.ts'
import type { Aside, Flow, FlowBlock, FlowParagraph } from '../flow.ts'
import type { Component, Doubt } from '../recognised.ts'
import { type Stretch, textFrom } from '../text-from.ts'
import { appendixLabel } from './appendix-label.ts'
import { headLines } from './head-lines.ts'
import { letterheadAt } from './letterhead.ts'
import { opensAppendix } from './opens-appendix.ts'
import { otherDocument } from './other-document.ts'

export interface AppendixHead {
  /** The first block after the head. */
  readonly end: number
  /** Empty where the source has none: then the form prints none. */
  readonly label: Text
  readonly title?: Text
  readonly reference?: FlowParagraph
  readonly components: readonly Component[]
  readonly asides: readonly Aside[]
  readonly doubts: readonly Doubt[]
}

interface Parts {
  readonly labels: Stretch[]
  readonly titles: Stretch[]
  readonly references: Stretch[]
  readonly components: Component[]
  readonly asides: Aside[]
}

/** More lines than these are no head. */
const maxLines = 16

/** Letterhead of its own, label, title over several lines, reference line: in any order, as far as they go. `index` counts appendices from 0. */
export function readAppendixHead(flow: Flow, start: number, index: number): AppendixHead {
  const parts: Parts = { labels: [], titles: [], references: [], components: [], asides: [] }
  let at = start
  let other: string | undefined
  while (at < flow.blocks.length && at - start < maxLines) {
    const letterhead = letterheadAt(flow.blocks, at)
    if (letterhead > 0 && parts.titles.length === 0) {
      for (const block of flow.blocks.slice(at, at + letterhead)) parts.asides.push(...formWords(block))
      if (at === start) other = otherDocument(flow.blocks, at, at + letterhead)
      at += letterhead
      continue
    }
    const block = flow.blocks[at]
    if (block?.kind !== 'paragraph' || block.label !== undefined) break
    if (goesOnReference(block, parts)) {
      takeReference(block, parts, index)
      at += 1
      continue
    }
    if (at > start && (block.style === undefined ? isNewHead(block, parts) : opensAppendix(flow.blocks, at))) break
    if (!takeParagraph(block, flow.blocks, at, parts, index)) break
    at += 1
  }
  const path = `/phu_luc/${index}`
  const title = textFrom(parts.titles, { file: flow.file, path: `${path}/ten` })
  const reference = parts.references[0]?.paragraph
  const first = flow.blocks[start]
  const begin = first?.locate(0) ?? { line: 1, column: 1, offset: 0 }
  const of = { file: flow.file, path: `${path}/nhan` }
  const label = textFrom(parts.labels, of)
  const isNameless = label === undefined && title === undefined && reference === undefined && first !== undefined
  return {
    end: at,
    label: label ?? { value: '', place: { ...of, range: { start: begin, end: begin } } },
    ...(title === undefined ? {} : { title }),
    ...(reference === undefined ? {} : { reference }),
    components: parts.components,
    asides: parts.asides,
    doubts: [
      ...(other === undefined ? [] : [{ code: 'NV048', args: { text: other }, at: begin, path } as const]),
      ...(isNameless ? [{ code: 'NV042', args: { text: wordsOf(first) }, at: begin, path } as const] : []),
    ],
  }
}

/** A label after a title: the next appendix, which has no content of its own before it. */
function isNewHead(block: FlowParagraph, { labels, titles }: Parts): boolean {
  return (labels.length > 0 || titles.length > 0) && appendixLabel(firstLine(block))?.isCertain === true && labels.length > 0
}

/** Takes a paragraph of the head; false where it is the first of the content. */
function takeParagraph(block: FlowParagraph, blocks: readonly FlowBlock[], at: number, parts: Parts, appendix: number): boolean {
  const lines = headLines(block, blocks, at, parts)
  for (const { key, stretch } of lines) {
    const { start, end } = stretch
    const whole = start === 0 && end === block.text.length
    parts.components.push({ key, paragraph: block, appendix, ...(whole ? {} : { span: [start, end] as const }) })
    if (key === 'appendixLabel') parts.labels.push(stretch)
    if (key === 'appendixTitle') parts.titles.push(stretch)
    if (key === 'appendixReference') {
      parts.references.push(stretch)
      parts.asides.push({ reason: 'formWords', text: block.text.slice(start, end), at: block.locate(start) })
    }
  }
  return lines.length > 0
}

/** The rest of a reference line that was broken over several lines: up to its closing bracket. */
function goesOnReference({ text, style }: FlowParagraph, { references }: Parts): boolean {
  const last = references.at(-1)
  if (last === undefined || style !== undefined || references.length > 3) return false
  const words = references.map(({ paragraph, start, end }) => paragraph.text.slice(start, end)).join(' ')
  return /^[([]/.test(words) && !/[)\]]\.?$/.test(words) && text.length <= 300 && /^[^()[\]]{1,300}[)\]]\.?$/.test(text.trim())
}

function takeReference(paragraph: FlowParagraph, parts: Parts, appendix: number): void {
  parts.references.push({ paragraph, start: 0, end: paragraph.text.length })
  parts.components.push({ key: 'appendixReference', paragraph, appendix })
  parts.asides.push({ reason: 'formWords', text: paragraph.text, at: paragraph.locate(0) })
}

function formWords(block: FlowBlock): readonly Aside[] {
  if (block.kind === 'paragraph') return [{ reason: 'formWords', text: block.text, at: block.locate(0) }]
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(formWords)))
}

function wordsOf(block: FlowBlock): string {
  if (block.kind === 'paragraph') return block.text.slice(0, 200)
  const cells = block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))
  return cells.length === 0 ? '' : wordsOf(cells[0] as FlowBlock)
}

function firstLine({ text }: FlowParagraph): string {
  return text.split('\n')[0]?.trim() ?? ''
}
