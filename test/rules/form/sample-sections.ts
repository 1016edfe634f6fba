import type { Profile } from '../../../src/profile/profile.ts'
import type { SampleChange } from '../../../src/rules/form-example.ts'
import type { WordEdges, WordParagraph, WordSection } from '../../../src/word/word-document.ts'
import { paragraphLookFor, runLookFor } from './sample-looks.ts'

/** The sections of the sample: the document, and the appendix where it has its own. `mainEnd` and `end` are numbers of paragraphs. */
export function sampleSections(
  profile: Profile,
  change: SampleChange,
  { mainEnd, end }: { readonly mainEnd: number; readonly end: number },
): readonly WordSection[] {
  const { page, pageNumber } = profile
  const isApart = change.appendixSection !== 'same'
  const numbered = change.pageNumber ?? pageNumber.zone.v
  const where = numbered === 'everyPage' ? pageNumber.zone.v : numbered

  const margin = (kind: 'header' | 'footer', section: number, shown: 'default' | 'first'): WordParagraph => {
    const source = { profile, change, isFirst: section === 0 }
    return {
      kind: 'paragraph',
      number: 1,
      part: { kind, section, page: shown },
      section,
      runs: shown === 'first' ? [] : [{ text: '2', look: runLookFor('pageNumber', source), field: 'PAGE' }],
      look: paragraphLookFor('pageNumber', source),
      drawings: [],
    }
  }
  const edges = (kind: 'header' | 'footer', section: number): WordEdges =>
    where === kind ? { default: [margin(kind, section, 'default')], first: [margin(kind, section, 'first')] } : {}

  const sectionOf = (index: number): WordSection => ({
    width: page.width.v,
    height: page.height.v,
    landscape: false,
    top: page.top.v,
    bottom: page.bottom.v,
    left: page.left.v,
    right: page.right.v,
    header: page.header.v,
    footer: page.footer.v,
    gutter: 0,
    titlePage: change.pageNumber !== 'everyPage',
    evenAndOdd: false,
    ...(index === 1 ? { pageStart: 1 } : {}),
    pageFormat: 'decimal',
    textColumns: 1,
    starts: 'nextPage',
    headers: edges('header', index),
    footers: edges('footer', index),
    first: index === 0 ? 1 : mainEnd + 1,
    last: index === 0 && isApart ? mainEnd : end,
    ...(index === 0 ? change.page : change.appendixPage),
  })
  return isApart ? [sectionOf(0), sectionOf(1)] : [sectionOf(0)]
}
