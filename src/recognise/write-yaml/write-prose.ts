import { parseProse } from '../../plan/parse-prose.ts'
import type { FootnoteInline, Inline, ProseBlock } from '../../plan/prose.ts'
import { bulletIndents } from './bullet-indents.ts'
import { inlineMarkdown } from './inline-markdown.ts'
import { pipeTable } from './pipe-table.ts'
import { sameWords } from './same-words.ts'
import { wrapText } from './wrap-text.ts'

/**
 * Blocks of prose as the Markdown that an author would write, in lines of at most `width` columns: paragraphs apart by blank lines, bullets below each
 * other, notes at the end. Lines are broken only where reading them gives the same blocks again.
 */
export function writeProse(blocks: readonly ProseBlock[], width: number): string {
  const kept = withOwnNotes(blocks.filter((block) => block.kind === 'table' || hasWords(block.inlines)))
  const wrapped = markdownOf(kept, width)
  if (width === Number.POSITIVE_INFINITY || readsAs(wrapped, kept)) return wrapped
  const unbroken = markdownOf(kept, Number.POSITIVE_INFINITY)
  return unbroken === wrapped || (wordsOf(wrapped) === wordsOf(unbroken) && !readsAs(unbroken, kept)) ? wrapped : unbroken
}

function hasWords(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.kind === 'footnote' || inline.text.trim() !== '')
}

function markdownOf(blocks: readonly ProseBlock[], width: number): string {
  const indents = bulletIndents(blocks)
  const pieces = blocks.map((block, i) => {
    const pad = ' '.repeat(indents[i] ?? 0)
    if (block.kind === 'table') return pipeTable(block.table).join('\n')
    if (block.kind === 'paragraph') return filled(inlineMarkdown(block.inlines, 'start'), { first: pad, next: pad, width })
    const text = inlineMarkdown(block.inlines, 'within')
    return filled(text, { first: `${pad}${block.marker} `, next: `${pad}  `, width })
  })
  const notes = notesOf(blocks).map(({ label, note = [] }) => {
    const text = inlineMarkdown(note, 'within')
    return text === '' ? `[^${label}]:` : filled(text, { first: `[^${label}]: `, next: '  ', width })
  })
  const body = pieces.map((piece, i) => {
    const isList = blocks[i - 1]?.kind === 'bullet' && blocks[i]?.kind === 'bullet'
    return i === 0 ? piece : `${isList ? '\n' : '\n\n'}${piece}`
  })
  return [body.join(''), ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n')
}

function filled(text: string, lead: { readonly first: string; readonly next: string; readonly width: number }): string {
  const { first, next, width } = lead
  const lines = wrapText(text, { first: width - first.length, next: width - next.length })
  return first + lines.join(`\n${next}`)
}

/** The notes of some blocks in the order of their signs, each once. */
function notesOf(blocks: readonly ProseBlock[]): readonly FootnoteInline[] {
  return signsOf(blocks).filter(({ note }) => note !== undefined)
}

function signsOf(blocks: readonly ProseBlock[]): readonly FootnoteInline[] {
  return blocks
    .flatMap((block) => (block.kind === 'table' ? inTable(block) : block.inlines))
    .filter((inline) => inline.kind === 'footnote')
}

function inTable({ table }: Extract<ProseBlock, { kind: 'table' }>): readonly Inline[] {
  return [...table.header, ...table.rows].flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat()))
}

/** Notes whose names another note of the same prose bears, or that are no names, get one of their own: a name is printed nowhere. */
function withOwnNotes(blocks: readonly ProseBlock[]): readonly ProseBlock[] {
  const labels = notesOf(blocks).map(({ label }) => label)
  if (
    signsOf(blocks.filter(({ kind }) => kind !== 'table')).some(
      ({ label, note }) => note === undefined && !labels.includes(label),
    )
  )
    return withOwnNotes(blocks.map((block) => withoutSigns(block, labels)))
  if (new Set(labels).size === labels.length && labels.every(isName)) return blocks
  const given = new Set<string>()
  const names = new Map<string, string>()
  const rename = (inline: Inline): Inline => {
    if (inline.kind === 'text') return inline
    if (inline.note !== undefined) {
      const wanted = isName(inline.label) ? inline.label : '1'
      let name = wanted
      for (let i = 2; given.has(name); i++) name = /^\d+$/.test(wanted) ? String(Number(wanted) - 1 + i) : `${wanted}-${i}`
      given.add(name)
      names.set(inline.label, name)
    }
    return { ...inline, label: names.get(inline.label) ?? inline.label }
  }
  return blocks.map((block): ProseBlock => {
    if (block.kind !== 'table') return { ...block, inlines: block.inlines.map(rename) }
    const renamed = (rows: typeof block.table.rows) =>
      rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((inlines) => inlines.map(rename)) })),
      }))
    return { ...block, table: { ...block.table, header: renamed(block.table.header), rows: renamed(block.table.rows) } }
  })
}

/** The sign of a note that stands in another prose is its number. */
function withoutSigns(block: ProseBlock, labels: readonly string[]): ProseBlock {
  if (block.kind === 'table') return block
  return {
    ...block,
    inlines: block.inlines.map((inline) =>
      inline.kind === 'text' || inline.note !== undefined || labels.includes(inline.label)
        ? inline
        : { kind: 'text', text: inline.label, bold: false, italic: false },
    ),
  }
}

function isName(label: string): boolean {
  return /^[^[\]\s]+$/.test(label)
}

function parsed(markdown: string): readonly ProseBlock[] {
  const nowhere = { line: 1, column: 1, offset: 0 }
  return parseProse(markdown, { file: '', path: '', range: { start: nowhere, end: nowhere } }, () => {}).blocks
}

function readsAs(markdown: string, blocks: readonly ProseBlock[]): boolean {
  const read = parsed(markdown)
  return read.length === blocks.length && read.every((block, i) => sameBlock(block, blocks[i] as ProseBlock))
}

function sameBlock(one: ProseBlock, other: ProseBlock): boolean {
  // A table is one line a row: no line break can change it.
  if (one.kind === 'table' || other.kind === 'table') return one.kind === other.kind
  if (one.kind === 'bullet' && other.kind === 'bullet' && one.marker !== other.marker) return false
  return one.kind === other.kind && one.level === other.level && sameWords(one.inlines, other.inlines)
}

function wordsOf(markdown: string): string {
  return JSON.stringify(
    parsed(markdown).map((block) => (block.kind === 'table' ? '' : block.inlines)),
    (key, value) => (key === 'place' || key === 'bold' || key === 'italic' ? undefined : value),
  )
}
