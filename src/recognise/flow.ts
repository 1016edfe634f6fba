import type { Position } from '../finding.ts'
import type { TextInline } from '../plan/prose.ts'
import type { Align } from '../profile/profile.ts'
import type { WordDocument, WordParagraph, WordTable } from '../word/word-document.ts'

/**
 * What a document holds whatever its format: paragraphs and tables in reading order, all NFC. Word, Markdown and plain text become a flow;
 * what follows (which component each paragraph is) is the same for all of them.
 */
export interface Flow {
  readonly file: string
  readonly format: 'word' | 'markdown' | 'text'
  readonly blocks: readonly FlowBlock[]
  /** What belongs to the file and not to the document: kept, told, never in the plan. */
  readonly asides: readonly Aside[]
  /**
   * The text that places count in: a text file's own text; of a Word file one line a paragraph of the body (`number`), its label before it.
   * `Position.line` is then the paragraph's number.
   */
  readonly text: string
  readonly word?: WordDocument
}

export type FlowBlock = FlowParagraph | FlowTable

export interface FlowParagraph {
  readonly kind: 'paragraph'
  /** The words without an automatic label; blanks at both ends are gone, blanks inside are as written (NBSP and tabs are blanks; a line break inside is `\n`). */
  readonly text: string
  /** The same as runs: the texts joined are `text`, but for the signs of notes. */
  readonly runs: readonly FlowRun[]
  /** A label that is not part of the text: numbered by Word, or the marker of a Markdown list. */
  readonly label?: string
  /** Of an automatic list: 0-based. */
  readonly level?: number
  /** Known from Word; unknown in text. */
  readonly align?: Align
  /** mm: left + first line. */
  readonly indent?: number
  /** mm, of a line that stands in a box of its own on the page: from where the leftmost one begins. */
  readonly fromLeft?: number
  /** pt, of most of its letters. */
  readonly size?: number
  /** Level of a Markdown heading or of Word's outline, 1–9. */
  readonly heading?: number
  /** The component that the style names, where the file was printed by `plan` (style ids are component keys). */
  readonly style?: string
  /** A blank line, a page or a section begins before it. */
  readonly breakBefore?: 'line' | 'page' | 'section'
  /** Where a character of `text` stands in the flow's own text. */
  readonly locate: (index: number) => Position
  readonly word?: WordParagraph
  /** Where it stands: `thân`, `bảng 2, hàng 3, cột 1`: made by `partName`. */
  readonly part?: FlowPart
}

export interface FlowRun extends TextInline {
  readonly underline: boolean
  /** The words of a note whose sign stands behind this run. */
  readonly note?: { readonly label: string; readonly text: readonly TextInline[]; readonly locate: (index: number) => Position }
  /** The run is the sign of an earlier note, set again: the note's label. */
  readonly noteAgain?: string
}

export interface FlowTable {
  readonly kind: 'table'
  readonly rows: readonly FlowRow[]
  /** Share of the width in percent, where the file says so. */
  readonly widths?: readonly number[]
  /** Without lines a table only puts things side by side: head, signature. Unknown in Markdown (true). */
  readonly bordered: boolean
  readonly locate: (index: number) => Position
  readonly word?: WordTable
  readonly landscape?: boolean
  readonly breakBefore?: 'line' | 'page' | 'section'
}

export interface FlowRow {
  readonly header: boolean
  readonly cells: readonly FlowCell[]
}

export interface FlowCell {
  readonly blocks: readonly FlowBlock[]
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly align?: Align
}

/** Body, or table (1-based) with row and column (1-based), or another part. */
export type FlowPart =
  | { readonly kind: 'body' }
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: 'textBox' | 'note' | 'header' | 'footer' }

/** Why something was set aside. */
export type AsideReason =
  | 'portal' // what the web site put round the document
  | 'metadata' // what somebody wrote before the document about it
  | 'incomingStamp'
  | 'signatureLine' // what a digital signature prints
  | 'pageNumber'
  | 'runningHead'
  | 'contents' // a table of contents
  | 'ruleLine' // ------, ____, * * *
  | 'picture'
  | 'hidden'
  | 'deleted'
  | 'comment'
  | 'formWords' // words of the form that stand a second time: letterhead of an appendix
  | 'note' // what the source says of itself: [trích], (…)

export interface Aside {
  readonly reason: AsideReason
  readonly text: string
  readonly at: Position
}
