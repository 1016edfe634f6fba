import type { WordBlock, WordDrawing } from '../word-document.ts'
import type { XmlElement } from '../xml.ts'
import type { ThemeLines } from './theme-lines.ts'

/** What reading a drawing asks of the file round it. */
export interface DrawingContext {
  /** The paragraphs of a text box (`w:txbxContent`). */
  readonly walk: (content: XmlElement) => readonly WordBlock[]
  readonly theme: ThemeLines
  /** The name of the picture's file in the package, by its relationship. */
  readonly picture: (relationship: string) => string | undefined
  /** Told what is printed and cannot be read: a chart, a diagram, letters drawn as a picture. */
  readonly unknown: (what: string) => void
}

/** Where and how large: what drawings in a group inherit from it. */
export type Placement = Pick<WordDrawing, 'x' | 'y' | 'from' | 'align' | 'width' | 'height'>

/** How lengths inside a group become mm: those of one axis times `scale`, from `origin` on. */
export interface GroupScale {
  readonly x: Axis
  readonly y: Axis
}

export interface Axis {
  readonly origin: number
  readonly scale: number
}
