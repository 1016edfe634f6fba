import { childOf, childrenOf, valOf } from '../../../word/xml/children.ts'
import type { XmlElement } from '../../../word/xml.ts'
import { matchBlocks } from './match-blocks.ts'
import { wholeParagraph } from './merge-paragraphs.ts'
import type { RevisionMarks } from './revision-marks.ts'
import { element, withChildren, xmlText } from './xml-text.ts'

/** Whether one table can become the other row by row: they have as many columns. */
export function haveSameColumns(before: XmlElement, after: XmlElement): boolean {
  const columns = (table: XmlElement): number => childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').length
  return columns(before) === columns(after)
}

/** Makes one content of what a cell held and holds. */
export type MergeContent = (
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  marks: RevisionMarks,
) => readonly XmlElement[]

/** A table with rows that went and came, and cells that changed. */
export function mergedTable(before: XmlElement, after: XmlElement, marks: RevisionMarks, merge: MergeContent): XmlElement {
  const [old, now] = [before, after].map((table) => childrenOf(table, 'w:tr')) as [XmlElement[], XmlElement[]]
  const rows = matchBlocks(old, now, { alike: 'free', fits: haveSameCells }).map(({ before: gone, after: come }) => {
    if (gone !== undefined && come !== undefined) return mergedRow(gone, come, marks, merge)
    return gone === undefined ? wholeRow('w:ins', come as XmlElement, marks) : wholeRow('w:del', gone, marks)
  })
  return withChildren(after, [...changed('w:tblPr', before, after, marks), ...changedGrid(before, after, marks), ...rows])
}

/** A table that came or went with all its rows. */
export function wholeTable(kind: 'w:ins' | 'w:del', table: XmlElement, marks: RevisionMarks): XmlElement {
  return withChildren(
    table,
    childrenOf(table).map((child) => (child.name === 'w:tr' ? wholeRow(kind, child, marks) : child)),
  )
}

function haveSameCells(before: XmlElement, after: XmlElement): boolean {
  const spans = (row: XmlElement): string =>
    childrenOf(row, 'w:tc')
      .map((cell) => valOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? '1')
      .join()
  return spans(before) === spans(after)
}

function mergedRow(before: XmlElement, after: XmlElement, marks: RevisionMarks, merge: MergeContent): XmlElement {
  const old = childrenOf(before, 'w:tc')
  const cells = childrenOf(after, 'w:tc').map((cell, i) => mergedCell(old[i] as XmlElement, cell, marks, merge))
  return withChildren(after, [...changed('w:trPr', before, after, marks), ...cells])
}

function mergedCell(before: XmlElement, after: XmlElement, marks: RevisionMarks, merge: MergeContent): XmlElement {
  const blocksOf = (cell: XmlElement): readonly XmlElement[] => childrenOf(cell).filter(({ name }) => name !== 'w:tcPr')
  return withChildren(after, [...changed('w:tcPr', before, after, marks), ...merge(blocksOf(before), blocksOf(after), marks)])
}

function wholeRow(kind: 'w:ins' | 'w:del', row: XmlElement, marks: RevisionMarks): XmlElement {
  const properties = element('w:trPr', {}, [...(childOf(row, 'w:trPr')?.children ?? []), marks.mark(kind)])
  const cells = childrenOf(row, 'w:tc').map((cell) =>
    withChildren(
      cell,
      childrenOf(cell).map((child) => (child.name === 'w:p' ? wholeParagraph(kind, child, marks) : child)),
    ),
  )
  return withChildren(row, [properties, ...cells])
}

/** The properties after with those before in a mark of their change, where they are not the same. */
function changed(
  name: 'w:tblPr' | 'w:trPr' | 'w:tcPr',
  before: XmlElement,
  after: XmlElement,
  marks: RevisionMarks,
): readonly XmlElement[] {
  const [old, now] = [childOf(before, name) ?? element(name), childOf(after, name) ?? element(name)]
  if (xmlText(old) !== xmlText(now)) return [withChildren(now, [...now.children, marks.mark(`${name}Change`, [old])])]
  return now.children.length === 0 ? [] : [now]
}

function changedGrid(before: XmlElement, after: XmlElement, marks: RevisionMarks): readonly XmlElement[] {
  const [old, now] = [childOf(before, 'w:tblGrid') ?? element('w:tblGrid'), childOf(after, 'w:tblGrid') ?? element('w:tblGrid')]
  return xmlText(old) === xmlText(now) ? [now] : [withChildren(now, [...now.children, marks.bareMark('w:tblGridChange', [old])])]
}
