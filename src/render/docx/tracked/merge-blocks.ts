import type { XmlElement } from '../../../word/xml.ts'
import { sectionEndStyle } from '../section-end.ts'
import { matchBlocks } from './match-blocks.ts'
import { mergedParagraph, passingParagraph, wholeParagraph } from './merge-paragraphs.ts'
import { haveSameColumns, mergedTable, wholeTable } from './merge-tables.ts'
import type { RevisionMarks } from './revision-marks.ts'

/** The blocks of a body or a cell, which end with a paragraph, with all that came, went and changed. */
export function mergedBlocks(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  marks: RevisionMarks,
): readonly XmlElement[] {
  const fits = (one: XmlElement, other: XmlElement): boolean => one.name !== 'w:tbl' || haveSameColumns(one, other)
  const blocks: XmlElement[] = []
  for (const { before: gone, after: come, same } of matchBlocks(before, after, { alike: 'last', fits })) {
    const block = same && come !== undefined ? come : mergedBlock(gone, come, marks)
    if (block === undefined) continue
    // Word joins two tables that have no paragraph between them into one.
    if (block.name === 'w:tbl' && blocks.at(-1)?.name === 'w:tbl') blocks.push(passingParagraph(sectionEndStyle, marks))
    blocks.push(block)
  }
  return blocks
}

function mergedBlock(gone: XmlElement | undefined, come: XmlElement | undefined, marks: RevisionMarks): XmlElement | undefined {
  if (gone !== undefined && come !== undefined)
    return come.name === 'w:tbl' ? mergedTable(gone, come, marks, mergedBlocks) : mergedParagraph(gone, come, marks)
  const [kind, block] = gone === undefined ? (['w:ins', come] as const) : (['w:del', gone] as const)
  if (block === undefined) return undefined
  return block.name === 'w:tbl' ? wholeTable(kind, block, marks) : wholeParagraph(kind, block, marks)
}
