import type { NumberingReference, Styles } from '../styles/styles.ts'
import type { WordBlock, WordDrawing, WordNotice } from '../word-document.ts'
import type { XmlElement } from '../xml.ts'

/** What reading the text asks of the rest of the package. One context reads one file: paragraphs, notices and lists are counted in it. */
export interface BodyContext {
  readonly styles: Styles
  /**
   * The item that a paragraph is of its list; asked once for each numbered paragraph that is printed, in the order of printing.
   * Undefined where the list does not exist.
   */
  readonly nextItem: (reference: NumberingReference, paragraphStyleId: string | undefined) => ListItem | undefined
  /**
   * What `w:drawing`, `w:pict` or `w:object` draws. `walk` reads the paragraphs of a text box (`w:txbxContent`); the element is in the part of
   * the package that `part` names by the relationship of its header or footer (absent: the main part).
   */
  readonly drawingsIn: (
    element: XmlElement,
    walk: (content: XmlElement) => readonly WordBlock[],
    place: DrawingPlace,
  ) => readonly WordDrawing[]
  /** The root (`w:hdr`, `w:ftr`) that a relationship of the main part leads to. */
  readonly edge: (relationship: string) => XmlElement | undefined
  /** Odd and even pages differ (`w:evenAndOddHeaders` of the settings). */
  readonly evenAndOdd: boolean
  readonly notice: (notice: WordNotice) => void
}

export interface DrawingPlace {
  /** Number of the paragraph of the body; absent in notes, headers and footers. */
  readonly paragraph?: number
  /** The relationship of the header or footer in which it stands; its own relationships are those of that part. */
  readonly edge?: string
}

/** The label of a paragraph in a list, and the indents that the level gives. */
export interface ListItem {
  /** Absent where nothing is printed. */
  readonly label?: { readonly text: string; readonly level: number; readonly list: string }
  /** `w:pPr` and `w:rPr` of the level. */
  readonly pPr?: XmlElement
  readonly rPr?: XmlElement
}
