import type { Place } from './plan.ts'
import type { Table } from './table.ts'

/** Markdown text of the author, as blocks in printed order. */
export interface Prose {
  readonly place: Place
  readonly blocks: readonly ProseBlock[]
}

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[]; readonly place: Place; readonly level: number }
  | {
      readonly kind: 'bullet'
      /** As the author typed it: `-` or `+`. */
      readonly marker: string
      /** 0 for an outer bullet, 1 for one nested in it, and so on. */
      readonly level: number
      readonly inlines: readonly Inline[]
      readonly place: Place
    }
  | { readonly kind: 'table'; readonly table: Table; readonly place: Place }

/** A run of text, or the place of a footnote with its whole text. */
export type Inline = TextInline | FootnoteInline

export interface TextInline {
  readonly kind: 'text'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  /** Only the form underlines (the Party's “Nơi nhận”); Markdown cannot. */
  readonly underline?: boolean
}

export interface FootnoteInline {
  readonly kind: 'footnote'
  readonly label: string
  /** The note's text; absent at a second reference to the same note, which prints only the note's number again. */
  readonly note?: readonly TextInline[]
  /** Of the note's text, with its `locate`. */
  readonly place?: Place
}

/** The words of some inlines, footnote texts left out. */
export function plainText(inlines: readonly Inline[]): string {
  let text = ''
  for (const inline of inlines) if (inline.kind === 'text') text += inline.text
  return text
}
