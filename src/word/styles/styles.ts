import type { ParagraphLook, RunLook } from '../word-document.ts'
import type { XmlElement } from '../xml.ts'

/** The styles of a file, and what text looks like under them (ECMA-376-1, 17.7.2: defaults, table, numbering, paragraph, character, direct). */
export interface Styles {
  /** Undefined for an id that no style has. */
  readonly style: (id: string | undefined) => WordStyle | undefined
  /** The paragraph style that holds: the one named where it is a paragraph style, otherwise the default one. */
  readonly paragraphStyle: (id: string | undefined) => WordStyle | undefined
  /** `pPr`: direct formatting. The same look is the same object. */
  readonly paragraphLook: (
    pPr: XmlElement | undefined,
    styleId: string | undefined,
    table?: TableContext,
    numbering?: NumberingIndent,
  ) => ParagraphLook
  /** `rPr`: direct formatting, or several of which the last wins (a label: that of the paragraph mark, then that of the level). */
  readonly runLook: (
    rPr: XmlElement | readonly XmlElement[] | undefined,
    paragraphStyleId: string | undefined,
    characterStyleId: string | undefined,
    table?: TableContext,
  ) => RunLook
  /** As `runLook`, with what is no look. */
  readonly runFormat: (
    rPr: XmlElement | readonly XmlElement[] | undefined,
    paragraphStyleId: string | undefined,
    characterStyleId: string | undefined,
    table?: TableContext,
  ) => RunFormat
  /** The list that a paragraph belongs to by itself or by its style; undefined where it belongs to none (`w:numId` 0 takes it out). */
  readonly numberingOf: (pPr: XmlElement | undefined, styleId: string | undefined) => NumberingReference | undefined
  /** RRGGBB of `w:shd`, '' for none. */
  readonly shading: (shd: XmlElement) => string
  readonly tableStyle: (tblPr: XmlElement | undefined) => TableStyle
}

export interface WordStyle {
  readonly id: string
  readonly name: string
  readonly type: 'paragraph' | 'character' | 'table' | 'numbering'
  readonly isDefault: boolean
  readonly basedOn?: string
  readonly link?: string
  readonly element: XmlElement
}

export interface RunFormat {
  readonly look: RunLook
  /** Of a run whose letters are all ASCII, which have a font of their own (17.3.2.26). The same object as `look` where the fonts do not differ. */
  readonly asciiLook: RunLook
  /** `w:vanish` */
  readonly hidden: boolean
}

export interface NumberingReference {
  readonly numId: string
  /**
   * 0-based. Where only a style names the list, the level whose `w:pStyle` is that style goes before it (ECMA-376-1, 17.9.3);
   * absent where the style names none.
   */
  readonly level?: number
  /** The style that names the list and the level; absent where the paragraph itself names either. */
  readonly style?: string
}

/** The indents that a list's level gives. They lie over the base styles of `style` and under that style itself, and over all styles where it is absent. */
export interface NumberingIndent {
  /** `w:pPr` of the level. */
  readonly pPr: XmlElement
  readonly style?: string
}

/** The formatting that a table's style gives to the paragraphs of one of its cells. Equal keys are equal contexts. */
export interface TableContext {
  readonly key: string
  /** Of those that follow one another the last wins. */
  readonly pPr: readonly XmlElement[]
  readonly rPr: readonly XmlElement[]
}

/** A table's style with its base styles, resolved by the place of a cell. */
export interface TableStyle {
  /** Of those that follow one another the last wins; the table's own is not among them. */
  readonly tblPr: readonly XmlElement[]
  readonly cell: (place: CellPlace) => CellStyle
}

/** 0-based; how many rows and columns the table has, and the cell reaches over. */
export interface CellPlace {
  readonly row: number
  readonly rowSpan: number
  readonly rows: number
  readonly column: number
  readonly columnSpan: number
  readonly columns: number
}

/** Of those that follow one another the last wins. */
export interface CellStyle {
  readonly context: TableContext
  readonly trPr: readonly XmlElement[]
  readonly tcPr: readonly XmlElement[]
  /** Of the table as a whole. */
  readonly tableBorders: readonly BorderSource[]
  /** Of cells, which go before those of the table (17.4.66). */
  readonly cellBorders: readonly BorderSource[]
}

export type Side = 'top' | 'bottom' | 'left' | 'right'

/** `w:tblBorders` or `w:tcBorders` of a part of a table; on its sides that are true the cell lies at the edge of that part. */
export interface BorderSource {
  readonly borders: XmlElement
  readonly edges: Readonly<Record<Side, boolean>>
}
