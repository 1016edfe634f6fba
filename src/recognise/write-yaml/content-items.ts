import type { Content, Place } from '../../plan/plan.ts'
import type { Inline, Prose, ProseBlock } from '../../plan/prose.ts'
import type { Table } from '../../plan/table.ts'
import { fitsProse, isPipeTable } from './pipe-table.ts'

interface OpenProse {
  readonly kind: 'prose'
  readonly place: Place
  readonly blocks: ProseBlock[]
  readonly notes: Set<string>
}

type Item = OpenProse | Exclude<Content, { kind: 'prose' }>

/** Content with prose joined, and tables where they are read best: those that Markdown can hold among the prose, the others apart. */
export function contentItems(content: readonly Content[]): readonly Content[] {
  const items: Item[] = []
  for (const item of content) {
    if (item.kind === 'node') items.push(item)
    else for (const piece of item.kind === 'table' ? tablePieces(item.table) : prosePieces(item.prose)) join(items, piece)
  }
  return items.map((item) =>
    item.kind === 'prose' ? { kind: 'prose', prose: { place: item.place, blocks: item.blocks } } : item,
  )
}

/** Prose that follows prose goes on with it, unless both have a note of the same name. */
function join(items: Item[], piece: Exclude<Content, { kind: 'node' }>): void {
  if (piece.kind === 'table') {
    items.push(piece)
    return
  }
  const { blocks, place } = piece.prose
  const notes = signsOf(blocks).map(({ label }) => label)
  const last = items.at(-1)
  if (last?.kind !== 'prose' || notes.some((label) => last.notes.has(label))) {
    items.push({ kind: 'prose', place, blocks: [...blocks], notes: new Set(notes) })
    return
  }
  last.blocks.push(...blocks)
  for (const label of notes) last.notes.add(label)
}

/** A prose cut at the tables that stand apart. Where a sign repeats a note of another block, the prose has to stay whole. */
function prosePieces(prose: Prose): readonly Exclude<Content, { kind: 'node' }>[] {
  const { blocks, place } = prose
  if (!blocks.some((block) => block.kind === 'table') || signsOf(blocks).some(({ note }) => note === undefined))
    return [{ kind: 'prose', prose }]
  const pieces: Exclude<Content, { kind: 'node' }>[] = []
  let from = 0
  const close = (to: number): void => {
    if (to > from) pieces.push({ kind: 'prose', prose: { place, blocks: blocks.slice(from, to) } })
  }
  blocks.forEach((block, i) => {
    if (block.kind !== 'table' || isAmongProse(block.table)) return
    close(i)
    pieces.push(...tablePieces(block.table))
    from = i + 1
  })
  close(blocks.length)
  return pieces
}

function tablePieces(table: Table): readonly Exclude<Content, { kind: 'node' }>[] {
  const { caption, ...untitled } = table
  const { place } = table
  if (caption?.some(({ kind }) => kind === 'footnote')) {
    // The title of a table cannot hold a note: it is written as the paragraph before the table.
    const title: ProseBlock = { kind: 'paragraph', inlines: caption, place, level: 0 }
    return [{ kind: 'prose', prose: { place, blocks: [title] } }, ...tablePieces(untitled)]
  }
  return [
    isAmongProse(table)
      ? { kind: 'prose', prose: { place, blocks: [{ kind: 'table', table, place }] } }
      : { kind: 'table', table },
  ]
}

function isAmongProse(table: Table): boolean {
  return isPipeTable(table) && fitsProse(table)
}

function signsOf(blocks: readonly ProseBlock[]): readonly Extract<Inline, { kind: 'footnote' }>[] {
  const inlines = blocks.flatMap((block) =>
    block.kind === 'table'
      ? [...block.table.header, ...block.table.rows].flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat()))
      : block.inlines,
  )
  return inlines.filter((inline) => inline.kind === 'footnote')
}
