import type { Piece } from './styled-text.ts'

/** A line of the document before it is known which lines are one paragraph. */
export interface TextLine {
  /** Index of the source line: tables are put back by it. */
  readonly order: number
  readonly pieces: readonly Piece[]
  readonly text: string
  /** What parts it from the line before it. A page number between them is a blank; over a wall no sentence goes on. */
  readonly gap: 'none' | 'blank' | 'wall'
  readonly breakBefore?: 'line' | 'page'
  /** Blanks before it. */
  readonly indent?: number
  /** Level of a heading mark. */
  readonly heading?: number
  /** The marker of a Markdown list, and how deep the list is nested. */
  readonly label?: string
  readonly level?: number
  /** Fenced text: a line is a paragraph. */
  readonly fenced: boolean
}

export function isBold({ pieces }: TextLine): boolean {
  return pieces.length > 0 && pieces.every(({ bold, words }) => bold || words.text.trim() === '')
}
