import type { Place } from './plan.ts'
import type { Inline } from './prose.ts'

export type Alignment = 'trai' | 'giua' | 'phai' | 'deu'

/** A table with every cell where it stands: merged cells are given once, with their spans. */
export interface Table {
  readonly place: Place
  readonly caption?: readonly Inline[]
  readonly columns: readonly Column[]
  /** The rows repeated at the top of each page (column titles included). */
  readonly header: readonly Row[]
  readonly rows: readonly Row[]
}

export interface Column {
  /** `rong`: share of the table's width in percent; absent: shared out by the text. */
  readonly width?: number
  readonly align?: Alignment
  /** `vai_tro`: what the column holds, whatever its heading says. */
  readonly role?: string
}

export interface Row {
  readonly cells: readonly Cell[]
  /** A row that groups those below it: printed bold. */
  readonly group: boolean
}

export interface Cell {
  /** Paragraphs of the cell; at least one, perhaps empty. */
  readonly paragraphs: readonly (readonly Inline[])[]
  readonly columnSpan: number
  readonly rowSpan: number
  readonly align?: Alignment
  readonly place: Place
}
