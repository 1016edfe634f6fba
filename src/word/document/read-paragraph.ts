import type { NumberingIndent } from '../styles/styles.ts'
import type { WordLabel, WordParagraph } from '../word-document.ts'
import { childOf, valOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { type ParagraphDraft, paragraphDraft } from './paragraph-draft.ts'
import { readRuns } from './read-runs.ts'
import type { Place, WalkBlocks } from './reading.ts'

/** A paragraph whose runs are read. */
export interface OpenParagraph {
  readonly element: XmlElement
  readonly draft: ParagraphDraft
}

export interface Beginning {
  /** A paragraph before it whose mark is deleted: its words come first. */
  readonly before: OpenParagraph | undefined
  readonly walkBlocks: WalkBlocks
}

/** Reads the runs of `w:p`. */
export function beginParagraph(element: XmlElement, place: Place, { before, walkBlocks }: Beginning): OpenParagraph {
  const { story } = place
  if (before === undefined) story.paragraphs += 1
  const draft = before?.draft ?? paragraphDraft(story.paragraphs)
  const styleId = story.context.styles.paragraphStyle(valOf(childOf(element, 'w:pPr'), 'w:pStyle'))?.id
  readRuns(element, { place, draft, styleId, walkBlocks })
  return { element, draft }
}

/** The paragraph as its own properties make it look. Told once for each paragraph that is printed: it counts in its list. */
export function endParagraph({ element, draft }: OpenParagraph, { story, part, table }: Place): WordParagraph {
  const { styles, nextItem, notice } = story.context
  const pPr = childOf(element, 'w:pPr')
  const style = styles.paragraphStyle(valOf(pPr, 'w:pStyle'))
  const reference = styles.numberingOf(pPr, style?.id)
  const item = reference && nextItem(reference, style?.id)
  const indent: NumberingIndent | undefined = item?.pPr && {
    pPr: item.pPr,
    ...(reference?.style !== undefined && { style: reference.style }),
  }
  const mark = childOf(pPr, 'w:rPr')
  const label: WordLabel | undefined = item?.label && {
    ...item.label,
    look: styles.runLook(
      [mark, item.rPr].filter((rPr) => rPr !== undefined),
      style?.id,
      valOf(mark, 'w:rStyle'),
      table,
    ),
  }
  for (const told of draft.notices()) notice({ ...told, ...(story.isBody && { paragraph: draft.number }) })
  return {
    kind: 'paragraph',
    number: draft.number,
    part,
    section: story.section,
    ...(style && { styleId: style.id, styleName: style.name }),
    ...(label && { label }),
    runs: draft.runs,
    look: styles.paragraphLook(pPr, style?.id, table, indent),
    drawings: draft.drawings,
  }
}
