import { switchOf } from '../styles/on-off.ts'
import type { WordBlock } from '../word-document.ts'
import { childOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { alternative } from './alternate-content.ts'
import { beginParagraph, endParagraph, type OpenParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import { maxDepth, type Place } from './reading.ts'
import { unreadText } from './unread-text.ts'

/** Properties, which hold no words; the sections are read on their own. */
const passedOver: ReadonlySet<string> = new Set(['w:tcPr', 'w:sdtPr', 'w:sdtEndPr', 'w:customXmlPr', 'w:sectPr'])

/** Paragraphs and tables inside the body, a cell, a text box, a note, a header. Content controls and the like are read through. */
export function readBlocks(content: XmlElement, place: Place): readonly WordBlock[] {
  const blocks: WordBlock[] = []
  let open: OpenParagraph | undefined
  /** Ends a paragraph whose mark is gone although no other paragraph follows that could take its words. */
  const endOpen = (): void => {
    if (open === undefined) return
    if (open.draft.runs.length > 0 || open.draft.drawings.length > 0) blocks.push(endParagraph(open, place))
    else dropParagraph(open, place)
    open = undefined
  }
  const visit = (inside: XmlElement): void => {
    for (const child of inside.children) {
      if (typeof child === 'string' || passedOver.has(child.name)) continue
      switch (child.name) {
        case 'w:p': {
          const paragraph = beginParagraph(child, place, { before: open, walkBlocks: readBlocks })
          open = undefined
          if (isMarkDeleted(child)) open = paragraph
          else if (isUnseen(paragraph)) dropParagraph(paragraph, place)
          else blocks.push(endParagraph(paragraph, place))
          endSection(child, place)
          break
        }
        case 'w:tbl':
          endOpen()
          if (place.depth >= maxDepth) place.story.tooDeep = true
          else blocks.push(...readTable(child, place, readBlocks))
          break
        case 'mc:AlternateContent': {
          const branch = alternative(child)
          if (branch) visit(branch)
          break
        }
        case 'w:altChunk':
          place.story.context.notice({ kind: 'embedded', text: child.attributes['r:id'] ?? '' })
          break
        case 'w:r': {
          // Not allowed here, but its words are there.
          const text = unreadText(child)
          if (text.trim() !== '') place.story.context.notice({ kind: 'unknownContent', text })
          break
        }
        default:
          visit(child)
      }
    }
  }
  visit(content)
  endOpen()
  return blocks
}

/** A mark whose deletion is tracked joins the paragraph with the next one (ECMA-376-1, 17.13.5.15). */
function isMarkDeleted(paragraph: XmlElement): boolean {
  const mark = markOf(paragraph)
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
}

function markOf(paragraph: XmlElement): XmlElement | undefined {
  return childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')
}

/** A paragraph of which everything is hidden, its mark too, takes no room (17.3.2.41). */
function isUnseen({ element, draft }: OpenParagraph): boolean {
  if (draft.runs.length > 0 || draft.drawings.length > 0) return false
  return switchOf(markOf(element), 'w:vanish') === true
}

/** Its number is that of the paragraph that follows. */
function dropParagraph({ draft }: OpenParagraph, { story }: Place): void {
  for (const notice of draft.notices()) story.context.notice({ ...notice, ...(story.isBody && { paragraph: draft.number }) })
  if (story.paragraphs === draft.number) story.paragraphs -= 1
}

function endSection(paragraph: XmlElement, { story, part }: Place): void {
  if (part.kind !== 'body' || childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') === undefined) return
  story.sectionEnds.push(story.paragraphs)
  story.section += 1
}
