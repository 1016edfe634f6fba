import { documentPart } from '../../../ooxml/namespaces.ts'
import type { WordParts } from '../../../ooxml/word-parts.ts'
import { mergedBlocks } from './merge-blocks.ts'
import { mergedSection } from './merge-sections.ts'
import { numberAgain } from './number-again.ts'
import { withOlderStyles } from './older-styles.ts'
import { printBody } from './print-body.ts'
import { revisionMarks, type Tracking } from './revision-marks.ts'
import { innerXml } from './xml-text.ts'

/**
 * Two prints as one document with tracked changes: who accepts them all has the print after, who rejects them all has the print before, word for
 * word and in its form (ECMA-376-1, 17.13.5). Its properties and what stands in the margins of pages are those of the print after.
 */
export function trackChanges(before: WordParts, after: WordParts, tracking: Tracking): WordParts {
  const styled = withOlderStyles(before, after)
  const [old, now] = [styled.restyle(printBody(before)), printBody(after)]
  const marks = revisionMarks(tracking)
  const numbering = numberAgain(styled.parts)
  const blocks = mergedBlocks(old.blocks, now.blocks, marks).map(numbering.number)
  const section = numbering.number(mergedSection(old.section, now.section, marks))
  return new Map(numbering.parts()).set('word/document.xml', documentPart(innerXml([...blocks, section])))
}
