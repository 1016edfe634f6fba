import { toMillimetres, toPoints, twip } from '../measures.ts'
import { switchOf } from '../styles/on-off.ts'
import type { WordSection } from '../word-document.ts'
import { childOf, valOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'

/** What a section says of its pages, without its headers and footers. */
export type PageGeometry = Omit<WordSection, 'evenAndOdd' | 'headers' | 'footers' | 'first' | 'last'>

const starts: readonly string[] = [
  'nextPage',
  'continuous',
  'evenPage',
  'oddPage',
  'nextColumn',
] satisfies readonly WordSection['starts'][]

/** `w:sectPr` (ECMA-376-1, 17.6.17 ff.). What it leaves open is as Word makes a new page: Letter, an inch on each side. */
export function pageGeometry(sectPr: XmlElement | undefined): PageGeometry {
  const size = childOf(sectPr, 'w:pgSz')?.attributes ?? {}
  const margins = childOf(sectPr, 'w:pgMar')?.attributes ?? {}
  const numbers = childOf(sectPr, 'w:pgNumType')?.attributes ?? {}
  const length = (value: string | undefined, twips: number): number => toMillimetres(toPoints(value, twip) ?? twips * twip)
  const pageStart = numbers['w:start']
  const start = valOf(sectPr, 'w:type')
  const width = length(size['w:w'], 12_240)
  const height = length(size['w:h'], 15_840)
  return {
    width,
    height,
    // The paper lies as its sides say; `w:orient` only tells the printer.
    landscape: width > height,
    // A negative margin holds whatever the header needs (17.6.11).
    top: Math.abs(length(margins['w:top'], 1440)),
    bottom: Math.abs(length(margins['w:bottom'], 1440)),
    left: length(margins['w:left'], 1440),
    right: length(margins['w:right'], 1440),
    header: length(margins['w:header'], 720),
    footer: length(margins['w:footer'], 720),
    gutter: length(margins['w:gutter'], 0),
    titlePage: switchOf(sectPr, 'w:titlePg') ?? false,
    ...(pageStart !== undefined && /^\d{1,6}$/.test(pageStart) && { pageStart: Number(pageStart) }),
    pageFormat: numbers['w:fmt'] ?? 'decimal',
    textColumns: columnsOf(childOf(sectPr, 'w:cols')),
    starts: start !== undefined && starts.includes(start) ? (start as WordSection['starts']) : 'nextPage',
  }
}

function columnsOf(cols: XmlElement | undefined): number {
  const count = Number(cols?.attributes['w:num'] ?? 1)
  return Number.isInteger(count) && count > 0 && count <= 45 ? count : 1
}
