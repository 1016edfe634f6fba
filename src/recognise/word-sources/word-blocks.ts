import type { WordBlock, WordCell, WordDocument, WordParagraph, WordTable } from '../../word/word-document.ts'
import type { FlowBlock, FlowCell, FlowParagraph, FlowPart, FlowRun, FlowTable } from '../flow.ts'
import { framedPages, isMadeOfFrames, isPageOfFrames } from './framed-pages.ts'
import { isComponent, labelLength, labelOf, paragraphsIn, textOfWordParagraph, type WordLines } from './word-lines.ts'
import { inlinesOfNote, runsOfWord } from './word-runs.ts'

type Break = NonNullable<FlowParagraph['breakBefore']>
type Round = (blocks: readonly WordBlock[], part: FlowPart) => readonly FlowBlock[]
const weights: Readonly<Record<Break, number>> = { line: 1, page: 2, section: 3 }

/**
 * The blocks of a Word file in reading order: what a text box holds comes after the paragraph that it hangs on. Empty paragraphs are left out, but for those
 * whose automatic number is printed all the same.
 */
export function wordBlocks(word: WordDocument, lines: WordLines): readonly FlowBlock[] {
  const noteOf = noteReader(word, lines)
  const isOfFrames = isMadeOfFrames(word)
  const round: Round = (blocks, part) => {
    const flow: FlowBlock[] = []
    let pending: Break | undefined
    let section: number | undefined
    const wait = (next: Break) => {
      if (pending === undefined || weights[next] > weights[pending]) pending = next
    }
    for (const block of blocks) {
      if (section !== undefined && block.section !== section && word.sections[block.section]?.starts !== 'continuous')
        wait('section')
      section = block.section
      if (block.kind === 'paragraph' && (block.look.pageBreakBefore || breaksPage(block, 'before'))) wait('page')
      const own = block.kind === 'table' ? flowTable(block, word, lines, round) : flowParagraph(block, part, lines, noteOf)
      if (own === undefined) wait('line')
      else {
        flow.push(pending === undefined || flow.length === 0 ? own : { ...own, breakBefore: pending })
        pending = undefined
      }
      if (block.kind === 'table') continue
      if (breaksPage(block, 'after')) wait('page')
      if (isOfFrames && isPageOfFrames(block)) {
        for (const [first, ...rest] of framedPages(block, (words) => flowParagraph(words, { kind: 'textBox' }, lines, noteOf)))
          if (first !== undefined) flow.push(flow.length === 0 ? first : { ...first, breakBefore: 'page' }, ...rest)
        continue
      }
      for (const drawing of block.drawings) flow.push(...round(drawing.blocks ?? [], { kind: 'textBox' }))
    }
    return flow
  }
  return round(unframed(word.blocks), { kind: 'body' })
}

/** A table of one cell that holds the document only frames it: type and many paragraphs in a cell are no table's. */
function unframed(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const leastBlocks = 8
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.rows.length > 1) return [block]
    const [only, more] = block.rows[0]?.cells ?? []
    if (only === undefined || more !== undefined || only.blocks.length < leastBlocks) return [block]
    const holdsTitle = only.blocks.some(
      (inner) => inner.kind === 'paragraph' && /^\s{0,20}kế hoạch(?!\p{L})/iu.test(textOfWordParagraph(inner)),
    )
    return holdsTitle ? only.blocks : [block]
  })
}

type FlowNote = NonNullable<FlowRun['note']>

/** Notes are numbered as they are met, as Word prints them; their words stand where their sign stands. */
function noteReader(
  word: WordDocument,
  { position }: WordLines,
): (id: string, paragraph: number, index: number) => FlowNote | undefined {
  let count = 0
  return (id, paragraph, index) => {
    const note = word.notes.get(id)
    if (note === undefined) return undefined
    count++
    return { label: String(count), text: inlinesOfNote(note), locate: () => position(paragraph, index) }
  }
}

/** A page or column break before the words of a paragraph, or after them. */
function breaksPage({ runs }: WordParagraph, side: 'before' | 'after'): boolean {
  const raw = runs.map(({ text }) => text).join('')
  const blanks = side === 'before' ? raw.slice(0, raw.length - raw.trimStart().length) : raw.slice(raw.trimEnd().length)
  return blanks.includes('\f')
}

function flowParagraph(
  paragraph: WordParagraph,
  part: FlowPart,
  { position }: WordLines,
  noteOf: ReturnType<typeof noteReader>,
): FlowParagraph | undefined {
  const text = textOfWordParagraph(paragraph)
  const { number, look, styleId } = paragraph
  const label = labelOf(paragraph)
  const shift = labelLength(paragraph, text)
  const runs = runsOfWord(paragraph, (id, index) => noteOf(id, number, shift + index))
  if (text === '' && runs.length === 0 && !/[\p{L}\d]/u.test(label)) return undefined
  const size = sizeOf(paragraph)
  return {
    kind: 'paragraph',
    text,
    runs,
    ...(label === '' ? {} : { label, level: paragraph.label?.level ?? 0 }),
    align: look.align,
    indent: Math.round((look.left + look.firstLine) * 100) / 100,
    ...(size === undefined ? {} : { size }),
    ...(look.outline === undefined ? {} : { heading: look.outline }),
    ...(isComponent(styleId) ? { style: styleId } : {}),
    locate: (index) => position(number, shift + Math.min(index, text.length)),
    word: paragraph,
    part,
  }
}

/** pt, of most of its letters. */
function sizeOf({ runs, label }: WordParagraph): number | undefined {
  const letters = new Map<number, number>()
  for (const { text, look } of runs) letters.set(look.size, (letters.get(look.size) ?? 0) + text.trim().length)
  let most: number | undefined
  for (const [size, count] of letters) if (count > 0 && count > (letters.get(most ?? -1) ?? 0)) most = size
  return most ?? label?.look.size
}

function flowTable(table: WordTable, word: WordDocument, { position }: WordLines, round: Round): FlowTable {
  const first = paragraphsIn([table])[0]?.number ?? 1
  const width = table.columns.reduce((sum, column) => sum + column, 0)
  return {
    kind: 'table',
    rows: table.rows.map((row, r) => ({
      header: row.header,
      cells: row.cells.map((cell): FlowCell => {
        const align = alignOf(cell)
        const part: FlowPart = { kind: 'cell', table: table.number, row: r + 1, column: cell.column + 1 }
        return {
          blocks: round(cell.blocks, part),
          column: cell.column,
          columnSpan: cell.columnSpan,
          rowSpan: cell.rowSpan,
          ...(align === undefined ? {} : { align }),
        }
      }),
    })),
    ...(width > 0 ? { widths: table.columns.map((column) => Math.round((column / width) * 1000) / 10) } : {}),
    bordered: table.bordered,
    locate: (index) => position(first, index),
    word: table,
    ...(word.sections[table.section]?.landscape === true ? { landscape: true } : {}),
  }
}

/** Where all of its paragraphs are aligned alike. */
function alignOf({ blocks }: WordCell): FlowParagraph['align'] {
  const aligns = new Set(
    paragraphsIn(blocks).flatMap((paragraph) => (textOfWordParagraph(paragraph) === '' ? [] : [paragraph.look.align])),
  )
  return aligns.size === 1 ? [...aligns][0] : undefined
}
