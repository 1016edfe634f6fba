import type { TableContext } from '../styles/styles.ts'
import type { WordBlock, WordPart } from '../word-document.ts'
import type { XmlElement } from '../xml.ts'
import type { BodyContext } from './body-context.ts'
import type { Fields } from './fields.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'

/** What one walk through a story (the body, a note, a header or footer) counts and finds. */
export interface Story {
  readonly context: BodyContext
  /** Of the body: only there do paragraphs and tables have numbers that notices name. */
  readonly isBody: boolean
  /** Of a header or footer: the relationship that leads to it. */
  readonly edge?: string
  /** Blanks at the ends of texts are kept everywhere (`xml:space` of the root). */
  readonly preserve: boolean
  paragraphs: number
  tables: number
  /** Index of the section in which the next paragraph stands. */
  section: number
  tooDeep: boolean
  /** Number of the paragraph in which the sign of a comment stands, by the comment's id. */
  readonly comments: Map<string, number>
  /** Told of the end of a section: the number of its last paragraph. */
  readonly sectionEnds: number[]
}

/** Where in a story something stands. */
export interface Place {
  readonly story: Story
  readonly part: WordPart
  readonly table?: TableContext
  /** Fields that are open here; a text box has its own. */
  readonly fields: Fields
  /** Tables and text boxes that lie round it. */
  readonly depth: number
}

/** Tables in tables: what goes deeper was not written by a person. */
export const maxDepth = 20

export type WalkBlocks = (content: XmlElement, place: Place) => readonly WordBlock[]

/** What reading the runs of one paragraph needs. */
export interface RunReading {
  readonly place: Place
  readonly draft: ParagraphDraft
  readonly styleId: string | undefined
  readonly walkBlocks: WalkBlocks
  /** The instruction's first word of the field that an element makes (`w:fldSimple`, `w:hyperlink`). */
  readonly field?: string
}
