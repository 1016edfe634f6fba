import { alignSequence, type Stretch, withoutPauses } from '../../../diff/align-sequence.ts'
import { isPause } from '../../../diff/split-words.ts'
import { childOf, childrenOf } from '../../../word/xml/children.ts'
import type { XmlElement } from '../../../word/xml.ts'
import { mergedSection } from './merge-sections.ts'
import type { RevisionMarks } from './revision-marks.ts'
import { piecesOf, runsOfPieces } from './run-pieces.ts'
import { element, withChildren, xmlText } from './xml-text.ts'

/** A paragraph that was changed: words that went and came, and the look that it had. */
export function mergedParagraph(before: XmlElement, after: XmlElement, marks: RevisionMarks): XmlElement {
  const [old, now] = [looksOf(before), looksOf(after)]
  const change = xmlText(old) === xmlText(now) ? [] : [marks.mark('w:pPrChange', [old])]
  const section = sectionOf(after)
  const sections = section === undefined ? [] : [mergedSection(sectionOf(before), section, marks)]
  const properties = [...now.children, ...sections, ...change]
  return withChildren(after, [
    ...(properties.length === 0 ? [] : [element('w:pPr', {}, properties)]),
    ...mergedRuns(before, after, marks),
  ])
}

/** A whole paragraph that came (`w:ins`) or went (`w:del`), its mark included. */
export function wholeParagraph(kind: 'w:ins' | 'w:del', paragraph: XmlElement, marks: RevisionMarks): XmlElement {
  const section = sectionOf(paragraph)
  const mark = element('w:rPr', {}, [marks.mark(kind)])
  const properties = element('w:pPr', {}, [...looksOf(paragraph).children, mark, ...(section === undefined ? [] : [section])])
  const pieces = piecesOf(paragraph)
  return withChildren(paragraph, [
    properties,
    ...(pieces.length === 0 ? [] : [marks.mark(kind, runsOfPieces(pieces, kind === 'w:del' ? 'gone' : 'there'))]),
  ])
}

/** Keeps two tables apart while both are shown; it came and went, so that neither answer to the changes leaves it. */
export function passingParagraph(style: string, marks: RevisionMarks): XmlElement {
  const mark = element('w:rPr', {}, [marks.mark('w:ins'), marks.mark('w:del')])
  return element('w:p', {}, [element('w:pPr', {}, [element('w:pStyle', { 'w:val': style }), mark])])
}

/** The section that ends with a paragraph. */
export function sectionOf(paragraph: XmlElement): XmlElement | undefined {
  return childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr')
}

/** The properties of a paragraph alone. */
function looksOf(paragraph: XmlElement): XmlElement {
  const own = childrenOf(childOf(paragraph, 'w:pPr')).filter(({ name }) => name !== 'w:sectPr' && name !== 'w:rPr')
  return element('w:pPr', {}, own)
}

function mergedRuns(before: XmlElement, after: XmlElement, marks: RevisionMarks): readonly XmlElement[] {
  const [old, now] = [piecesOf(before), piecesOf(after)]
  const stretches = alignSequence(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  )
  const isPauseHere = ({ after }: Stretch): boolean =>
    now.slice(...after).every(({ text }) => text !== undefined && isPause(text))
  const isSame = (i: number, j: number): boolean => old[i]?.key === now[j]?.key
  return withoutPauses(stretches, { isPause: isPauseHere, isSame }).flatMap(({ same, before: from, after: to }) => {
    const come = now.slice(...to)
    if (same) return runsOfPieces(come, 'there')
    const gone = old.slice(...from)
    return [
      ...(gone.length === 0 ? [] : [marks.mark('w:del', runsOfPieces(gone, 'gone'))]),
      ...(come.length === 0 ? [] : [marks.mark('w:ins', runsOfPieces(come, 'there'))]),
    ]
  })
}
