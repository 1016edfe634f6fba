import type { Aside, FlowBlock, FlowParagraph } from '../flow.ts'
import { areCutLines, groupLines } from '../text-sources/join-lines.ts'
import { endsInsideWord } from '../text-sources/line-shapes.ts'
import { mapped } from '../text-sources/mapped-text.ts'
import { pageNumberLines } from '../text-sources/page-number-lines.ts'
import type { TextLine } from '../text-sources/text-line.ts'
import { joinParagraphs } from './join-paragraphs.ts'

/** What a page number stood before. */
const newPage = { gap: 'blank', breakBefore: 'page' } as const

/** Paragraphs as the author wrote them, and the page numbers that stood between their lines. */
interface Joined {
  readonly blocks: readonly FlowBlock[]
  readonly asides: readonly Aside[]
}

/**
 * A Word file that was made from pages (out of a PDF, by recognition of a scan) has a paragraph for each line of the page, page numbers among them: its
 * lines are joined as those of a text of fixed width are. Nothing changes in any other file, nor in one that was printed from a plan.
 */
export function joinCutParagraphs(blocks: readonly FlowBlock[]): Joined {
  if (blocks.some((block) => block.kind === 'paragraph' && block.style !== undefined)) return { blocks, asides: [] }
  const plain = blocks.map((block) => (block.kind === 'paragraph' ? withPlainBlanks(block) : block))
  const all = plain.flatMap((block, order) => (block.kind === 'paragraph' ? [lineOf(block, plain[order - 1], order)] : []))
  if (!areCutLines(all)) return { blocks, asides: [] }
  const at = (line: number) => plain[all[line]?.order ?? -1]
  const fates = pageNumberLines(
    all.map(({ text }) => text),
    (line) => at(line)?.breakBefore === 'page',
    (line) => isSetApart(at(line)),
  )
  const pages = new Set([...fates.keys()].flatMap((line) => all[line]?.order ?? []))
  const lines = all
    .filter(({ order }) => !pages.has(order))
    .map((line) => (pages.has(line.order - 1) && line.gap !== 'wall' ? { ...line, ...newPage } : line))
  const joined = new Map<number, FlowParagraph>()
  const gone = new Set(pages)
  for (const [first, ...more] of groupLines(lines)) {
    if (first === undefined || more.length === 0) continue
    const parts = [first, ...more].map(({ order }) => plain[order]).filter((part) => part?.kind === 'paragraph')
    joined.set(first.order, parts.reduce(append))
    for (const { order } of more) gone.add(order)
  }
  return {
    blocks: plain.flatMap((block, order) => (gone.has(order) ? [] : [joined.get(order) ?? block])),
    asides: [...pages].flatMap((order): Aside[] => {
      const block = plain[order]
      return block?.kind === 'paragraph' ? [{ reason: 'pageNumber', text: block.text, at: block.locate(0) }] : []
    }),
  }
}

/** Blanks of a justified line that were written as several: most of its gaps are wide then, where columns and open dates have one or two such. */
const leastWide = 3

function withPlainBlanks(paragraph: FlowParagraph): FlowParagraph {
  const gaps = paragraph.text.match(/\s+/gu) ?? []
  const wide = gaps.filter((gap) => / {2}/u.test(gap)).length
  if (wide < leastWide || wide < gaps.length / 2) return paragraph
  const kept: number[] = []
  let text = ''
  for (const [i, letter] of [...paragraph.text.split('')].entries()) {
    if (letter === ' ' && text.endsWith(' ')) continue
    text += letter
    kept.push(i)
  }
  let before = ''
  const runs = paragraph.runs.map((run) => {
    const own = `${before}${run.text}`.replace(/ {2,}/gu, ' ').slice(before.length)
    if (own !== '') before = own.endsWith(' ') ? ' ' : ''
    return { ...run, text: own }
  })
  return { ...paragraph, text, runs, locate: (index) => paragraph.locate(kept[index] ?? paragraph.text.length) }
}

function isSetApart(block: FlowBlock | undefined): boolean {
  return block?.kind === 'paragraph' && (block.align === 'center' || block.align === 'right')
}

/** mm, of a letter in the middle. */
const letterWidth = 2.3

function lineOf(paragraph: FlowParagraph, before: FlowBlock | undefined, order: number): TextLine {
  const { text, runs, label, heading, breakBefore } = paragraph
  const isWall = before?.kind === 'table' || breakBefore === 'section' || before?.part?.kind !== paragraph.part?.kind
  return {
    order,
    pieces: runs.map(({ text, bold, italic }) => ({ words: mapped(text, 0), bold, italic })),
    text,
    gap: isWall ? 'wall' : breakBefore === undefined ? 'none' : 'blank',
    ...(breakBefore === 'page' || breakBefore === 'line' ? { breakBefore } : {}),
    ...(label === undefined ? {} : { label }),
    ...(heading === undefined ? {} : { heading }),
    ...(paragraph.fromLeft === undefined ? {} : { indent: Math.round(paragraph.fromLeft / letterWidth) }),
    fenced: false,
  }
}

/** A blank stands where the line ended, but inside a word. */
function append(a: FlowParagraph, b: FlowParagraph): FlowParagraph {
  return joinParagraphs(a, endsInsideWord(a.text) ? '' : ' ', b)
}
