import type { Content, Place, Plan, PlanNode } from '../../plan/plan.ts'
import { type Inline, type Prose, type ProseBlock, plainText } from '../../plan/prose.ts'
import type { Table } from '../../plan/table.ts'
import type { Doubt } from '../recognised.ts'
import { contentItems } from './content-items.ts'
import { keepsLook } from './inline-markdown.ts'
import { isPipeTable } from './pipe-table.ts'

type Loss = Doubt<'NV060'> | Doubt<'NV061'>

/** What YAML cannot hold of a plan although it keeps every word: looks that meet within a word, merged cells among prose. */
export function writingLosses(plan: Plan): readonly Loss[] {
  const proses = [plan.issuedWith?.fullText, plan.opening, plan.closing]
  return [
    ...proses.flatMap((prose) => inProse(prose)),
    ...plan.sections.flatMap(inNode),
    ...plan.appendices.flatMap(({ content }) => inContent(content)),
  ]
}

function inNode({ paragraph, content }: PlanNode): readonly Loss[] {
  return [...inProse(paragraph), ...inContent(content)]
}

function inContent(content: readonly Content[]): readonly Loss[] {
  return contentItems(content).flatMap((item) => {
    if (item.kind === 'node') return inNode(item.node)
    return item.kind === 'prose' ? inProse(item.prose) : lostLooks(item.table)
  })
}

function inProse(prose: Prose | undefined): readonly Loss[] {
  return (prose?.blocks ?? []).flatMap(inBlock)
}

function inBlock(block: ProseBlock): readonly Loss[] {
  if (block.kind !== 'table') return lostLook(block.inlines, block.place)
  const { table, place } = block
  const merged = isPipeTable(table) ? [] : [{ code: 'NV061', args: { text: wordsOf(table) }, ...spotOf(place) } as const]
  return [...merged, ...lostLooks(table)]
}

function lostLooks({ header, rows }: Table): readonly Loss[] {
  const cells = [...header, ...rows].flatMap((row) => row.cells)
  return cells.flatMap(({ paragraphs, place }) => paragraphs.flatMap((inlines) => lostLook(inlines, place)))
}

function lostLook(inlines: readonly Inline[], place: Place): readonly Loss[] {
  return keepsLook(inlines) ? [] : [{ code: 'NV060', args: { text: plainText(inlines).trim() }, ...spotOf(place) }]
}

function spotOf({ range, path }: Place): Pick<Loss, 'at' | 'path'> {
  return { at: range.start, path }
}

function wordsOf({ header, rows }: Table): string {
  const cells = [...header, ...rows].flatMap((row) => row.cells)
  return cells
    .flatMap(({ paragraphs }) => paragraphs.map(plainText))
    .join(' ')
    .trim()
}
