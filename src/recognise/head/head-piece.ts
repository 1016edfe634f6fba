import type { Position } from '../../finding.ts'
import type { ComponentKey } from '../../profile/profile.ts'
import type { Flow, FlowBlock, FlowParagraph } from '../flow.ts'
import type { Stretch } from '../text-from.ts'
import { type FixedWords, fixedWordsIn } from './fixed-words.ts'

/** One line of the head, or one side of a line that puts two things side by side. */
export interface Piece extends Stretch {
  /** The words from `start` to `end`: no blank at either end. */
  readonly text: string
  /** Index into the blocks of the flow. */
  readonly block: number
  /** The words are the form's own, or a line that the form prescribes. */
  readonly fixed?: FixedWords
  /** A blank line, a page or a section begins before it. */
  readonly breakBefore: boolean
  /** In a cell of a layout table: what stands beside it is no line after it. */
  readonly inCell: boolean
  /** The component that the style names, where the file was printed from a plan. */
  readonly style?: ComponentKey
}

interface Around {
  readonly block: number
  readonly inCell: boolean
}

/** The blocks from `from` up to, not including, `to`, as pieces in reading order; layout tables go row by row, cell by cell. */
export function piecesOf(flow: Flow, from: number, to: number): readonly Piece[] {
  return flow.blocks.slice(from, to).flatMap((block, index) => ofBlock(block, { block: from + index, inCell: false }))
}

/** Where a piece begins in the source. */
export function placeOf({ paragraph, start }: Stretch): Position {
  return paragraph.locate(start)
}

function ofBlock(block: FlowBlock, around: Around): readonly Piece[] {
  if (block.kind === 'paragraph') return ofParagraph(block, around)
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.flatMap((inner) => ofBlock(inner, { ...around, inCell: true }))),
  )
}

/** A paragraph whose style names its component is of one piece: nothing has to be guessed. */
function ofParagraph(paragraph: FlowParagraph, around: Around): readonly Piece[] {
  const { text, breakBefore } = paragraph
  const style = paragraph.style as ComponentKey | undefined
  const lines = style === undefined ? linesOf(text) : [{ start: 0, end: text.length }]
  return lines.flatMap(({ start, end }, line) =>
    (style === undefined ? sidesOf(text.slice(start, end)) : [whole(end - start)]).flatMap((side, index): readonly Piece[] => {
      const words = text.slice(start + side.start, start + side.end)
      const lead = (/^\s*(?:[•●▪]\s+(?=\p{Lu}{2}))?/u.exec(words)?.[0] ?? '').length
      const own = words.slice(lead).trim()
      if (own === '') return []
      return [
        {
          ...around,
          paragraph,
          start: start + side.start + lead,
          end: start + side.start + lead + own.length,
          text: own,
          breakBefore: line === 0 && index === 0 && breakBefore !== undefined,
          ...(side.fixed === undefined ? {} : { fixed: side.fixed }),
          ...(style === undefined ? {} : { style }),
        },
      ]
    }),
  )
}

/** Before a rule and behind it, where a cell lost its line breaks: `TỈNH SƠN HÀ ------- Số: 39/KH-UBND`. */
const ruleBetween = /\s(?=[-–—_]{5,120}\s{1,9}\p{Lu})|(?<=[-–—_]{5})\s(?=\p{Lu})/u

function linesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  let start = 0
  return text.split('\n').flatMap((line) =>
    (line.includes('-----') || line.includes('_____') ? line.split(ruleBetween) : [line]).map((part) => {
      const own = { start, end: start + part.length }
      start = own.end + 1
      return own
    }),
  )
}

function whole(end: number): Side {
  return { start: 0, end }
}

interface Side {
  readonly start: number
  readonly end: number
  readonly fixed?: FixedWords
}

const wideBlank = /\s{3,}/gu

/** What stands side by side in one line: first what the form prescribes is cut out, then the rest at wide blanks. */
function sidesOf(line: string): readonly Side[] {
  const cuts = fixedWordsIn(line)
  const sides: Side[] = []
  let at = 0
  for (const cut of cuts) {
    sides.push(...atBlanks(line, at, cut.start), cut)
    at = cut.end
  }
  return [...sides, ...atBlanks(line, at, line.length)]
}

/** A rule typed behind the words of a line, as where a cell lost its line breaks: `TỈNH SƠN HÀ -------`. */
const typedRule = /(?<=\S)\s{1,9}(?=[-–—_]{3,120}$)/u

function atBlanks(line: string, from: number, to: number): readonly Side[] {
  const sides: Side[] = []
  let start = from
  // In a line of its own in brackets a wide blank is room for the clerk.
  for (const match of line.trimStart().startsWith('(') ? [] : line.slice(from, to).matchAll(wideBlank)) {
    sides.push({ start, end: from + match.index })
    start = from + match.index + match[0].length
  }
  const rule = typedRule.exec(line.slice(start, to))
  if (rule !== null) {
    sides.push({ start, end: start + rule.index })
    start += rule.index + rule[0].length
  }
  return [...sides, { start, end: to }]
}
