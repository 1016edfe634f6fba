import { emptyElement, type Xml } from './xml.ts'

/** The paper of a section and what stays free of text on it: twips. */
export interface Page {
  /** Of the sheet as it is held upright. */
  readonly width: number
  readonly height: number
  readonly orientation: 'portrait' | 'landscape'
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    /** From the edge of the paper to the header, and from the footer to the edge. */
    readonly header: number
    readonly footer: number
  }
}

/** What stands in the upper or the lower margin: paragraphs. */
export interface Margin {
  readonly default: Xml
  /** Where the section begins with a page of its own kind. */
  readonly first: Xml
}

/** A part of the document with paper, margins and page numbers of its own. It begins on a new page. */
export interface Section {
  /** Paragraphs and tables. */
  readonly blocks: readonly Xml[]
  readonly page: Page
  /** The number of its first page; not given goes on from the section before. */
  readonly firstNumber?: number
  /** Whether page 1 has margins of its own. */
  readonly firstPage: 'own' | 'like-others'
  readonly header?: Margin
  readonly footer?: Margin
}

/** `w:sectPr` in the order of the schema (ECMA-376-1, 17.6.17); `margins` are the references to headers and footers. */
export function sectionProperties({ page, firstNumber, firstPage }: Section, margins: Xml): Xml {
  const { orientation, margins: free } = page
  const [width, height] = orientation === 'landscape' ? [page.height, page.width] : [page.width, page.height]
  const size = emptyElement('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': orientation })
  const { top, right, bottom, left, header, footer } = free
  const edges = emptyElement('w:pgMar', {
    'w:top': top,
    'w:right': right,
    'w:bottom': bottom,
    'w:left': left,
    'w:header': header,
    'w:footer': footer,
    'w:gutter': 0,
  })
  const numbers = emptyElement('w:pgNumType', { 'w:start': firstNumber })
  const own = firstPage === 'own' ? '<w:titlePg/>' : '<w:titlePg w:val="false"/>'
  return `<w:sectPr>${margins}<w:type w:val="nextPage"/>${size}${edges}${numbers}${own}<w:docGrid w:linePitch="360"/></w:sectPr>`
}
