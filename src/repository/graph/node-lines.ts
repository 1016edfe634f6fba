import { textWidth } from '../../typeface/text-width.ts'
import { wrapText } from '../../typeface/wrap-text.ts'
import { shownDate } from '../tables/table.ts'
import { type GraphNode, type GraphRelation, isDraft } from './plan-graph.ts'

/** What a drawing says in its reader's language. */
export interface GraphWords {
  readonly title: string
  readonly relations: Readonly<Record<GraphRelation, string>>
  readonly unnumbered: string
  readonly draft: string
  readonly onDay: (date: string) => string
}

/** The lines of a node's box: what it is called, who issued it and when, and its subject; each wrapped to a width in pt. */
export interface NodeLine {
  readonly text: string
  readonly part: 'name' | 'issuer' | 'subject'
}

/** How wide a node's box is, in pt. */
export const boxWidth = 230

/** Sizes of the letters in pt. */
export const lineFonts = {
  name: { size: 13, bold: true, italic: false },
  issuer: { size: 11, bold: false, italic: true },
  subject: { size: 12, bold: false, italic: false },
} as const

export function nodeLines(node: GraphNode, words: GraphWords, width: number): readonly NodeLine[] {
  const { name, issuer, date, subject } = node
  const title = [name ?? words.unnumbered, ...(isDraft(node) ? [`(${words.draft})`] : [])].join(' ')
  const by = [issuer, date === undefined ? undefined : words.onDay(shownDate(date))]
    .filter((part) => part !== undefined)
    .join(', ')
  const parts = [
    ['name', title],
    ['issuer', by],
    ['subject', subject ?? ''],
  ] as const
  return parts.flatMap(([part, text]) =>
    text === ''
      ? []
      : wrapText(text, width, lineFonts[part])
          .flatMap((line) => brokenAt(line, width, part))
          .map((line): NodeLine => ({ text: line, part })),
  )
}

/** A word without blanks that is wider than the box goes over several lines. */
function brokenAt(line: string, width: number, part: NodeLine['part']): readonly string[] {
  if (textWidth(line, lineFonts[part]) <= width) return [line]
  const pieces: string[] = []
  let piece = ''
  for (const letter of line) {
    if (piece !== '' && textWidth(piece + letter, lineFonts[part]) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
