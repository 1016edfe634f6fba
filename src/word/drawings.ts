import type { DrawingContext } from './drawings/drawing-context.ts'
import { drawingMl } from './drawings/drawing-ml.ts'
import { vml } from './drawings/vml.ts'
import type { WordDrawing } from './word-document.ts'
import type { XmlElement } from './xml.ts'

/** What a `w:drawing`, `w:pict` or `w:object` draws, groups resolved. Lines that are not drawn are left out. */
export function drawingsIn(element: XmlElement, context: DrawingContext): readonly WordDrawing[] {
  return element.name === 'w:drawing' ? drawingMl(element, context) : vml(element, context)
}
