import type { DocumentParts } from '../document-parts.ts'
import { mergedBlocks } from './merge-blocks.ts'
import { mergedSection } from './merge-sections.ts'
import { numberAgain } from './number-again.ts'
import { withOlderStyles } from './older-styles.ts'
import { printBody } from './print-body.ts'
import { revisionMarks, type Tracking } from './revision-marks.ts'
import { innerXml, withChildren } from './xml-text.ts'

/**
 * Two prints as one document with tracked changes: who accepts them all has the print after, who rejects them all has the print before, word for
 * word and in its form (ECMA-376-1, 17.13.5). Its properties and what stands in the margins of pages are those of the print after.
 */
export function trackChanges(before: DocumentParts, after: DocumentParts, tracking: Tracking): DocumentParts {
  const styled = withOlderStyles(before, after)
  const [old, now] = [styled.restyle(printBody(before)), printBody(after)]
  const marks = revisionMarks(tracking)
  const numbering = numberAgain(styled.parts)
  const blocks = mergedBlocks(old.blocks, now.blocks, marks).map(numbering.number)
  const section = numbering.number(mergedSection(old.section, now.section, marks))
  const declared = now.start.includes('xmlns:a=')
    ? now.start
    : now.start.replace('<w:document ', `<w:document xmlns:a="${drawingml}" `)
  const body = innerXml([withChildren({ name: 'w:body', attributes: {}, children: [] }, [...blocks, section])])
  return new Map(numbering.parts()).set('word/document.xml', `${declaration}${declared}${body}</w:document>`)
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
/** Where drawings declare it themselves it is not known where the tree is written again. */
const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006/main'
