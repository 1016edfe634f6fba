import type { WordBlock, WordParagraph, WordPart, WordSection } from '../word-document.ts'
import { childOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { alternative } from './alternate-content.ts'
import type { BodyContext } from './body-context.ts'
import { openFields } from './fields.ts'
import { readBlocks } from './read-blocks.ts'
import { readSections } from './read-sections.ts'
import type { Place, Story } from './reading.ts'
import { unreadText } from './unread-text.ts'

export interface BodyReading {
  readonly blocks: readonly WordBlock[]
  readonly sections: readonly WordSection[]
  readonly paragraphCount: number
  /** Number of the body's paragraph in which the sign of a comment stands, by the comment's id. */
  readonly comments: ReadonlyMap<string, number>
  /** Tables or text boxes lie in one another deeper than any document needs: the blocks are not complete. */
  readonly tooDeep: boolean
}

/** `document` is the root `w:document` of the main part; undefined where it holds no body. */
export function readBody(document: XmlElement, context: BodyContext): BodyReading | undefined {
  const body = childOf(document, 'w:body')
  if (body === undefined) return undefined
  const story = storyOf(document, context, { isBody: true })
  const blocks = readBlocks(body, placeIn(story, { kind: 'body' }, body))
  let tooDeep = story.tooDeep
  const readEdge = (relationship: string, part: WordPart): readonly WordBlock[] => {
    const root = context.edge(relationship)
    if (root === undefined) return []
    const edgeStory = storyOf(root, context, { isBody: false, edge: relationship })
    const found = readBlocks(root, placeIn(edgeStory, part, root))
    tooDeep ||= edgeStory.tooDeep
    return found
  }
  const sections = readSections(sectionProperties(body), context, {
    ends: story.sectionEnds,
    paragraphCount: story.paragraphs,
    readEdge,
  })
  return { blocks, sections, paragraphCount: story.paragraphs, comments: story.comments, tooDeep }
}

/** Paragraphs of a footnote or endnote (`w:footnote`, `w:endnote`), those of its tables among them; `id` as runs name it: `3`, `endnote:3`. */
export function readNote(note: XmlElement, id: string, context: BodyContext): readonly WordParagraph[] {
  const story = storyOf(note, context, { isBody: false })
  const blocks = readBlocks(note, placeIn(story, { kind: 'note', id }, note))
  if (story.tooDeep) context.notice({ kind: 'unknownContent', text: unreadText(note) })
  return paragraphsOf(blocks)
}

function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  )
}

function storyOf(root: XmlElement, context: BodyContext, which: Pick<Story, 'isBody' | 'edge'>): Story {
  return {
    context,
    ...which,
    preserve: root.attributes['xml:space'] === 'preserve',
    paragraphs: 0,
    tables: 0,
    section: 0,
    tooDeep: false,
    comments: new Map(),
    sectionEnds: [],
  }
}

function placeIn(story: Story, part: WordPart, root: XmlElement): Place {
  return { story, part, fields: openFields(root), depth: 0 }
}

/** That of each section: all but the last stand in the last paragraph of their section (ECMA-376-1, 17.6.18). */
function sectionProperties(body: XmlElement): readonly (XmlElement | undefined)[] {
  const found: XmlElement[] = []
  const visit = (inside: XmlElement): void => {
    for (const child of inside.children) {
      if (typeof child === 'string' || child.name === 'w:tbl') continue
      if (child.name === 'w:p') {
        const sectPr = childOf(childOf(child, 'w:pPr'), 'w:sectPr')
        if (sectPr) found.push(sectPr)
      } else if (child.name === 'mc:AlternateContent') {
        const branch = alternative(child)
        if (branch) visit(branch)
      } else visit(child)
    }
  }
  visit(body)
  return [...found, childOf(body, 'w:sectPr')]
}
