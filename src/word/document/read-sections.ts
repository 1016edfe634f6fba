import type { WordBlock, WordEdges, WordPart, WordSection } from '../word-document.ts'
import { childrenOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import type { BodyContext } from './body-context.ts'
import { pageGeometry } from './page-geometry.ts'

type Page = 'default' | 'first' | 'even'
type Kind = 'header' | 'footer'
/** The blocks of the header or footer that a relationship leads to. */
export type ReadEdge = (relationship: string, part: WordPart) => readonly WordBlock[]

/** What is defined up to a section, whether printed in it or not. */
type Defined = Readonly<Record<Kind, WordEdges>>

export interface SectionEnds {
  /** The numbers of the last paragraphs of all sections but the last one. */
  readonly ends: readonly number[]
  readonly paragraphCount: number
  readonly readEdge: ReadEdge
}

/** `sectPrs`: that of each section in the order of the file. A header that a section does not define is that of the one before it (ECMA-376-1, 17.10.5). */
export function readSections(
  sectPrs: readonly (XmlElement | undefined)[],
  { evenAndOdd }: Pick<BodyContext, 'evenAndOdd'>,
  { ends, paragraphCount, readEdge }: SectionEnds,
): readonly WordSection[] {
  let defined: Defined = { header: {}, footer: {} }
  return sectPrs.map((sectPr, section): WordSection => {
    const geometry = pageGeometry(sectPr)
    defined = {
      header: { ...defined.header, ...ownEdges(sectPr, { kind: 'header', section, readEdge }) },
      footer: { ...defined.footer, ...ownEdges(sectPr, { kind: 'footer', section, readEdge }) },
    }
    const printed = ({ default: usual, first, even }: WordEdges): WordEdges => ({
      ...(usual && { default: usual }),
      ...(first && geometry.titlePage && { first }),
      ...(even && evenAndOdd && { even }),
    })
    return {
      ...geometry,
      evenAndOdd,
      headers: printed(defined.header),
      footers: printed(defined.footer),
      first: section === 0 ? 1 : (ends[section - 1] ?? 0) + 1,
      last: ends[section] ?? paragraphCount,
    }
  })
}

interface EdgeOf {
  readonly kind: Kind
  readonly section: number
  readonly readEdge: ReadEdge
}

function ownEdges(sectPr: XmlElement | undefined, { kind, section, readEdge }: EdgeOf): WordEdges {
  const edges: Partial<Record<Page, readonly WordBlock[]>> = {}
  for (const { attributes } of childrenOf(sectPr, `w:${kind}Reference`)) {
    const type = attributes['w:type']
    const page: Page = type === 'first' || type === 'even' ? type : 'default'
    const relationship = attributes['r:id']
    if (relationship !== undefined) edges[page] = readEdge(relationship, { kind, section, page })
  }
  return edges
}
