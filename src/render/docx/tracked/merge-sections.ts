import { childrenOf } from '../../../word/xml/children.ts'
import type { XmlElement } from '../../../word/xml.ts'
import type { RevisionMarks } from './revision-marks.ts'
import { element, withChildren, xmlText } from './xml-text.ts'

/** The properties of a section (paper, margins, page numbers) with those that it had. Which headers it had no mark can say (ECMA-376-1, 17.13.5.33). */
export function mergedSection(before: XmlElement | undefined, after: XmlElement, marks: RevisionMarks): XmlElement {
  if (before === undefined) return after
  const [old, now] = [withoutMargins(before), withoutMargins(after)]
  if (xmlText(old) === xmlText(now)) return after
  return withChildren(after, [...after.children, marks.mark('w:sectPrChange', [old])])
}

function withoutMargins(section: XmlElement): XmlElement {
  return element(
    'w:sectPr',
    {},
    childrenOf(section).filter(({ name }) => name !== 'w:headerReference' && name !== 'w:footerReference'),
  )
}
