import type { OfficialDocument } from '../../compose/official-document.ts'
import { paragraph } from '../../ooxml/paragraph.ts'
import { pageNumberRuns } from '../../ooxml/run.ts'
import type { Section } from '../../ooxml/section.ts'
import { circulationMark } from './head-table.ts'
import { type DocxContext, paragraphOf } from './paragraphs.ts'

/** The page number, and on page 1 what stands in its margins instead: the circulation mark, the contact line. A margin that stays empty on every page gets no part of its own. */
export function pageMargins(
  document: OfficialDocument,
  context: DocxContext,
  kind: 'main' | 'appendix',
): Pick<Section, 'header' | 'footer'> {
  const { circulation } = document.head
  const { contact } = document.closing
  const { pageNumber, wording } = context.profile
  const contactOnFirst = wording.contactPage.v === 'first' ? contact : undefined
  const blank = paragraph({ style: 'pageNumber' })
  const number = paragraph({ style: 'pageNumber' }, pageNumberRuns)
  const header = {
    default: pageNumber.zone.v === 'header' ? number : blank,
    first: kind === 'main' && circulation !== undefined ? circulationMark(circulation, document.head, context) : blank,
  }
  const footer = {
    default: pageNumber.zone.v === 'footer' ? number : blank,
    first: kind === 'main' && contactOnFirst !== undefined ? paragraphOf(contactOnFirst, context) : blank,
  }
  return {
    ...(pageNumber.zone.v === 'header' || circulation !== undefined ? { header } : {}),
    ...(pageNumber.zone.v === 'footer' || contactOnFirst !== undefined ? { footer } : {}),
  }
}
