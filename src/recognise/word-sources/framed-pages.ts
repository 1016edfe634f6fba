import type { WordBlock, WordDocument, WordDrawing, WordParagraph } from '../../word/word-document.ts'
import type { FlowBlock, FlowParagraph } from '../flow.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { textOfWordParagraph } from './word-lines.ts'

/** A paragraph that anchors fewer text boxes is no page of them. */
const fewestFrames = 5
/** mm; what stands further apart on a line stands in columns. */
const columnGap = 5
/** mm; what stands nearer is one word. */
const wordGap = 0.4
/** mm; where a box stands so much higher than the one before it, the next page begins: LibreOffice hangs the boxes of all pages on one paragraph, sorted on each. */
const pageDrop = 10
/** As text shows columns. */
const wideBlank = ' '.repeat(6)

/**
 * Is the document one whose pages are made of text boxes, a piece of a line each, as LibreOffice makes it of a PDF? Nearly all of its words stand in boxes
 * then, and each page's boxes hang on one paragraph without words.
 */
export function isMadeOfFrames({ blocks }: WordDocument): boolean {
  let framed = 0
  let own = 0
  for (const block of blocks) {
    if (block.kind === 'table') return false
    own += textOfWordParagraph(block).length
    if (isPageOfFrames(block)) framed += framesOf(block).reduce((sum, { words }) => sum + textOfWordParagraph(words).length, 0)
  }
  return framed > 400 && framed > 9 * own
}

export function isPageOfFrames(paragraph: WordParagraph): boolean {
  return textOfWordParagraph(paragraph) === '' && framesOf(paragraph).length >= fewestFrames
}

interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly words: WordParagraph
}

/** The boxes that hold one paragraph, which is a piece of a line. */
function framesOf({ drawings }: WordParagraph): readonly Frame[] {
  return drawings.flatMap((drawing: WordDrawing): readonly Frame[] => {
    const { x, y, width = 0, height = 5, blocks = [] } = drawing
    const words = blocks.filter((block: WordBlock): block is WordParagraph => block.kind === 'paragraph')
    const [only] = words
    const isPiece = only !== undefined && words.length === 1 && blocks.length === 1
    return isPiece && x !== undefined && y !== undefined ? [{ x, y, width, height, words: only }] : []
  })
}

/**
 * The pages of boxes that hang on a paragraph: their lines from the top, the pieces of each from the left; wide blanks stand between columns. `make` reads a
 * paragraph.
 */
export function framedPages(
  anchor: WordParagraph,
  make: (words: WordParagraph) => FlowBlock | undefined,
): readonly (readonly FlowBlock[])[] {
  const pages: Frame[][] = []
  for (const frame of framesOf(anchor)) {
    const page = pages.at(-1)
    const before = page?.at(-1)
    if (page === undefined || before === undefined || before.y - frame.y > pageDrop) pages.push([frame])
    else page.push(frame)
  }
  return pages.map((page) => linesOf(page, make))
}

function linesOf(page: readonly Frame[], make: (words: WordParagraph) => FlowBlock | undefined): readonly FlowBlock[] {
  const left = Math.min(...page.map(({ x }) => x))
  const lines: Frame[][] = []
  for (const frame of page.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line !== undefined && first !== undefined && frame.y - first.y < first.height * 0.6) line.push(frame)
    else lines.push([frame])
  }
  return lines.flatMap((line): readonly FlowBlock[] => {
    let joined: FlowParagraph | undefined
    let end = 0
    for (const { x, width, words } of line.toSorted((a, b) => a.x - b.x)) {
      const piece = make(words)
      if (piece?.kind !== 'paragraph') continue
      const gap = x - end
      joined =
        joined === undefined
          ? { ...piece, fromLeft: x - left }
          : joinParagraphs(joined, gap > columnGap ? wideBlank : gap < wordGap ? '' : ' ', piece)
      end = x + width
    }
    return joined === undefined ? [] : [joined]
  })
}
