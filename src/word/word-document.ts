import type { Align, LineSpacing } from '../profile/profile.ts'

/** A Word file as it looks on paper: every look is effective, as Word resolves it (defaults, styles, numbering, direct formatting). */
export interface WordDocument {
  readonly blocks: readonly WordBlock[]
  readonly sections: readonly WordSection[]
  /** Footnotes and endnotes by the id that a run names (`endnote:3` for an endnote). */
  readonly notes: ReadonlyMap<string, readonly WordParagraph[]>
  /** What the file holds besides the words that are printed: each is told, none is altered. */
  readonly notices: readonly WordNotice[]
  /** Core and custom properties by their name (`dc:title`, `OrganName`). */
  readonly properties: ReadonlyMap<string, string>
  /** How many paragraphs the body has: those of cells and text boxes included. */
  readonly paragraphCount: number
}

export type WordBlock = WordParagraph | WordTable

/** Where a paragraph stands. A header or footer is named by its section (0-based) and kind. */
export type WordPart =
  | { readonly kind: 'body' }
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: 'textBox' }
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'header' | 'footer'; readonly section: number; readonly page: 'default' | 'first' | 'even' }

export interface WordParagraph {
  readonly kind: 'paragraph'
  /** 1-based, in the order of the file, those of cells and text boxes included; in notes, headers and footers they count on their own. */
  readonly number: number
  readonly part: WordPart
  /** Index into `sections`. */
  readonly section: number
  readonly styleId?: string
  /** As Word's list of styles shows it: `Normal`, `heading 1`, `Quốc hiệu`. */
  readonly styleName?: string
  /** The label that Word numbers by itself, as it is printed, without the tab or blank after it: `I.`, `a)`, `-`. */
  readonly label?: WordLabel
  readonly runs: readonly WordRun[]
  readonly look: ParagraphLook
  /** What is anchored in the paragraph: lines, pictures, text boxes. */
  readonly drawings: readonly WordDrawing[]
}

export interface WordLabel {
  readonly text: string
  readonly look: RunLook
  /** 0-based. */
  readonly level: number
  /** Paragraphs of one list share it. */
  readonly list: string
}

/** A stretch of text of one look. A tab is `\t`, a line break `\n`, a page or column break `\f`; NFC is not yet applied. */
export interface WordRun {
  readonly text: string
  readonly look: RunLook
  /** The note whose sign stands here; the text is then empty. */
  readonly note?: string
  /** The text is the result of a field: `PAGE`, `NUMPAGES`, `REF`, `HYPERLINK` …; `PAGE IF` prints the page's number on a condition. */
  readonly field?: string
}

export interface RunLook {
  /** The font that Vietnamese letters are shown in, theme fonts resolved. */
  readonly font: string
  /** pt */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  /** `caps`: shown in capitals whatever is typed. */
  readonly caps: boolean
  readonly smallCaps: boolean
  /** RRGGBB, or `auto`. */
  readonly colour: string
  readonly highlight?: string
  /** RRGGBB of the background. */
  readonly shading?: string
  /** pt, added between letters. */
  readonly spacing: number
  readonly vertical: 'baseline' | 'superscript' | 'subscript'
  /** BCP 47, of the proofing tools: `vi-VN`. */
  readonly language?: string
}

/** Lengths in mm, spacing in pt. */
export interface ParagraphLook {
  readonly align: Align
  /** Negative hangs. */
  readonly firstLine: number
  readonly left: number
  readonly right: number
  readonly before: number
  readonly after: number
  /** No space between paragraphs of the same style. */
  readonly contextualSpacing: boolean
  /** `atLeast` in pt. */
  readonly line: LineSpacing | { readonly atLeast: number }
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly pageBreakBefore: boolean
  /** 1–9, absent for body text. */
  readonly outline?: number
  /** Lines above and below the paragraph. */
  readonly topBorder?: WordBorder
  readonly bottomBorder?: WordBorder
  readonly shading?: string
  /** Distance to left and right of a border that boxes the paragraph in. */
  readonly boxed: boolean
}

export interface WordBorder {
  /** pt */
  readonly thickness: number
  /** As OOXML names it: `single`, `double`, `dashed`. */
  readonly style: string
}

export interface WordTable {
  readonly kind: 'table'
  /** 1-based among the tables of the body, in the order in which they begin, nested ones included. */
  readonly number: number
  readonly part: WordPart
  readonly section: number
  /** Widths of the grid, mm. */
  readonly columns: readonly number[]
  readonly rows: readonly WordRow[]
  readonly align: 'left' | 'center' | 'right'
  /** mm from the text's left edge. */
  readonly indent: number
  /** Are lines drawn between or around its cells? */
  readonly bordered: boolean
}

export interface WordRow {
  /** Repeated at the top of each page. */
  readonly header: boolean
  readonly cantSplit: boolean
  /** pt; `exact` cuts what is higher. */
  readonly height?: { readonly points: number; readonly exact: boolean }
  readonly cells: readonly WordCell[]
}

/** A cell where it begins: those that a merge continues are left out, and the spans tell how far it reaches. */
export interface WordCell {
  /** 0-based column of the grid. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  /** mm */
  readonly width: number
  readonly blocks: readonly WordBlock[]
  readonly shading?: string
  readonly borders: { readonly top: boolean; readonly bottom: boolean; readonly left: boolean; readonly right: boolean }
  readonly verticalAlign: 'top' | 'center' | 'bottom'
}

/** Lengths in mm. */
export interface WordSection {
  readonly width: number
  readonly height: number
  readonly landscape: boolean
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly header: number
  readonly footer: number
  readonly gutter: number
  /** The first page has its own header and footer. */
  readonly titlePage: boolean
  /** Odd and even pages differ (a setting of the whole file). */
  readonly evenAndOdd: boolean
  /** The number at which its pages begin, where they do not go on. */
  readonly pageStart?: number
  /** As OOXML names it: `decimal`, `upperRoman`. */
  readonly pageFormat: string
  readonly textColumns: number
  readonly starts: 'nextPage' | 'continuous' | 'evenPage' | 'oddPage' | 'nextColumn'
  /** Those that are printed in this section, inherited ones included. */
  readonly headers: WordEdges
  readonly footers: WordEdges
  /** Numbers of the first and the last paragraph of the body in it. */
  readonly first: number
  readonly last: number
}

export interface WordEdges {
  readonly default?: readonly WordBlock[]
  readonly first?: readonly WordBlock[]
  readonly even?: readonly WordBlock[]
}

/** Something drawn. Lengths in mm; absent where the file does not say. */
export interface WordDrawing {
  readonly kind: 'line' | 'picture' | 'textBox' | 'shape'
  readonly width?: number
  readonly height?: number
  /** From the left of what `from` names. */
  readonly x?: number
  readonly y?: number
  readonly from?: { readonly x: string; readonly y: string }
  /** Where it is set by a rule and not by `x` and `y`: `left`, `center`, `right`; `top`, `center`, `bottom`. */
  readonly align?: { readonly x?: string; readonly y?: string }
  /** Of a line, pt. */
  readonly thickness?: number
  /** RRGGBB, of a line. */
  readonly colour?: string
  /** Of a line: drawn dashed, dotted. */
  readonly dash?: string
  /** What the picture is called in the file, for the reader of a notice. */
  readonly name?: string
  /** Of a text box. */
  readonly blocks?: readonly WordBlock[]
}

/** What the file holds besides its printed words. `paragraph` is the number of the body's paragraph where it stands. */
export interface WordNotice {
  readonly kind:
    | 'macros'
    | 'signature'
    | 'inserted'
    | 'deleted'
    | 'moved'
    | 'hidden'
    | 'comment'
    | 'picture'
    | 'embedded'
    | 'externalPart'
    | 'unknownContent'
    | 'legacyFont'
  readonly paragraph?: number
  /** The words it is about: deleted, hidden, of the comment; or the name of the part. */
  readonly text?: string
  readonly author?: string
  /** How often it stands in the file, where it is told once. */
  readonly count?: number
}
