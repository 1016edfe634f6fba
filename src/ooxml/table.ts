import { type Border, borderElement } from './border.ts'
import { paragraph } from './paragraph.ts'
import { around, toggle, type Xml } from './xml.ts'

/** Twips of blank between the sides of a cell and its text. */
export interface CellMargins {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface TableFormat {
  /** Widths of the columns in twips: the table is as wide as they are, whatever stands in it. */
  readonly columns: readonly number[]
  /** The line of every side, within the table, too. */
  readonly border: Border
  readonly margins: CellMargins
}

export interface RowFormat {
  /** A header row is printed again at the top of every page. */
  readonly kind: 'header' | 'body'
  /** May the row go on on the next page? Not given is no. */
  readonly divides?: boolean
}

export interface CellFormat {
  /** Twips. */
  readonly width: number
  /** Columns that the cell takes; not given is a cell of a table whose cells all take one. */
  readonly span?: number
  /** A cell over several rows begins in one and goes on in those under it. */
  readonly merge?: 'restart' | 'continue'
  readonly align: 'top' | 'center'
}

/** `rows` are those of {@link row}. */
export function table({ columns, border, margins }: TableFormat, rows: readonly Xml[]): Xml {
  const whole = columns.reduce((sum, width) => sum + width, 0)
  const lines = sides.map((side) => borderElement(`w:${side}`, border)).join('')
  const blanks = (['top', 'left', 'bottom', 'right'] as const).map((side) => widthElement(`w:${side}`, margins[side])).join('')
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl><w:tblPr>${widthElement('w:tblW', whole)}<w:tblBorders>${lines}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${blanks}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
}

export function row({ kind, divides = false }: RowFormat, cells: readonly Xml[]): Xml {
  const properties =
    toggle('w:cantSplit', divides ? undefined : true) + toggle('w:tblHeader', kind === 'header' ? true : undefined)
  return `<w:tr>${around('w:trPr', properties)}${cells.join('')}</w:tr>`
}

/** `content` are paragraphs; a cell without one is damage to Word, so that it gets one. */
export function cell({ width, span, merge, align }: CellFormat, content: readonly Xml[]): Xml {
  const spanned = span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`
  const merged = merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`
  const properties = `${widthElement('w:tcW', width)}${spanned}${merged}<w:vAlign w:val="${align}"/>`
  return `<w:tc>${around('w:tcPr', properties)}${content.length === 0 ? paragraph({}) : content.join('')}</w:tc>`
}

/** Whether a block of the text is a table: what stands under it must keep its distance itself, and Word joins two that touch. */
export function isTable(block: Xml | undefined): boolean {
  return block?.startsWith('<w:tbl>') === true
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const

function widthElement(name: string, twips: number): Xml {
  return `<${name} w:type="dxa" w:w="${twips}"/>`
}
