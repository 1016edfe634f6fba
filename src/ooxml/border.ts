import { emptyElement, type Xml } from './xml.ts'

/** A line on one side of a paragraph, a table or a cell. */
export interface Border {
  readonly style: 'single' | 'none'
  /** Six hexadecimal digits, or what Word takes for the text. */
  readonly color: string
  /** Eighths of a point. */
  readonly size: number
  /** Blank between text and line, pt. */
  readonly space?: number
}

/** One side of a box: `name` is its element, such as `w:top`. */
export function borderElement(name: string, { style, color, size, space }: Border): Xml {
  return emptyElement(name, { 'w:val': style, 'w:color': color, 'w:sz': size, 'w:space': space })
}
