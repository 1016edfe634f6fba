import type { AssignmentLine } from '../body/assignment-lines.ts'
import type { BodyLine, BodyPiece } from '../body/body-line.ts'
import { holdsNote } from '../body/inlines-of.ts'
import { isTitleStyle } from './printed-lines.ts'

/** A titled node or a numbered paragraph of a printed plan, with what it holds. */
export interface PrintedItem {
  readonly kind: 'item'
  /** Absent where nothing is printed but what it holds. */
  readonly line?: BodyLine
  readonly label: string
  /** Of the label and the blank behind it, in the line's text. */
  readonly skip: number
  /** What else the same numbered paragraph says. */
  readonly rest: BodyPiece[]
  readonly children: (BodyPiece | PrintedItem)[]
  readonly fields: AssignmentLine[]
  /** The fields stand before what it holds. */
  readonly fieldsFirst: boolean
}

/** Does it stand in the style of a title? Else it is a numbered paragraph, or nothing of its own. */
export function isTitled({ line }: PrintedItem): boolean {
  return isTitleStyle(line?.paragraph.style)
}

/** Its words behind the label. */
export function wordsOf({ line, skip }: PrintedItem): string {
  return line?.text.slice(skip) ?? ''
}

/** Is anything printed behind the label: words, or the sign of a note? */
export function saysWords(item: PrintedItem): boolean {
  const { line, skip } = item
  return line !== undefined && (wordsOf(item) !== '' || holdsNote({ paragraph: line.paragraph, start: skip, end: line.end }))
}
