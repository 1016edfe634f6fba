import type { Block, DocumentProperties, OfficialDocument, Paragraph } from '../../compose/official-document.ts'
import { type BlockView, blockViews } from './block-view.ts'
import { escapeLineStart } from './escape-markdown.ts'
import { inlineMarkdown } from './inline-markdown.ts'
import { footnotes, runsText } from './runs.ts'
import { type TextView, textView } from './text-view.ts'

/**
 * What a template sees of a document: plain data in printed order, the same for `plan.md.hbs` and for a user's own template.
 * Every field is always there: an absent text is `''`, an absent part is `null` (and prints nothing, nor do its fields),
 * an absent list is empty.
 */
export interface MarkdownView {
  readonly properties: PropertiesView
  /** The decision's own text, where the plan is issued with one. */
  readonly preceding: readonly BlockView[]
  readonly head: HeadView
  /** Type name, subject and what stands under them. */
  readonly title: readonly BlockView[]
  readonly body: readonly BlockView[]
  readonly closing: ClosingView
  readonly appendices: readonly AppendixView[]
  readonly footnotes: readonly FootnoteView[]
}

export interface HeadView {
  readonly circulation: TextView | null
  readonly left: readonly TextView[]
  readonly right: readonly TextView[]
  readonly number: TextView | null
  readonly placeDate: TextView | null
  readonly marks: readonly TextView[]
}

export interface ClosingView {
  readonly recipients: readonly TextView[]
  readonly signatures: readonly SignatureView[]
  /** Recipients and signatures laid out in two columns, in printed order. */
  readonly rows: readonly { readonly left: readonly TextView[]; readonly right: readonly TextView[] }[]
  readonly circulation: TextView | null
  readonly contact: TextView | null
}

export interface SignatureView {
  readonly side: 'left' | 'right'
  readonly lines: readonly TextView[]
}

export interface AppendixView {
  readonly landscape: boolean
  readonly title: readonly BlockView[]
  readonly blocks: readonly BlockView[]
}

export interface FootnoteView {
  readonly number: number
  readonly text: string
  readonly markdown: string
  readonly line: string
}

/** `issuedOn` is an ISO date. */
export interface PropertiesView {
  readonly title: string
  readonly subject: string
  readonly issuer: string
  readonly typeName: string
  readonly number: string
  readonly symbol: string
  readonly issuedOn: string
  readonly language: string
  readonly signerPosition: string
  readonly signerName: string
  readonly recipients: readonly string[]
  readonly urgency: string
  readonly copies: string
  readonly profile: string
}

/** The document as plain data for templates. The order of the steps is the printed order: footnotes are numbered on the way. */
export function markdownView(document: OfficialDocument): MarkdownView {
  const notes = footnotes()
  const text = (paragraph: Paragraph) => textView(paragraph, document.profile, notes)
  const texts = (paragraphs: readonly Paragraph[]) => paragraphs.map(text)
  const optional = (paragraph: Paragraph | undefined) => (paragraph === undefined ? null : text(paragraph))
  const blocks = (list: readonly Block[]) => blockViews(list, document.profile, notes)

  const preceding = blocks(document.preceding)
  const { head } = document
  const headView: HeadView = {
    circulation: optional(head.circulation),
    left: texts(head.left),
    right: texts(head.right),
    number: optional(head.number),
    placeDate: optional(head.placeDate),
    marks: texts(head.marks),
  }
  const title = blocks(document.title)
  const body = blocks(document.body)
  const recipients = texts(document.closing.recipients)
  const signatures = document.closing.signatures.map(({ side, lines }) => ({ side, lines: texts(lines) }))
  const closing: ClosingView = {
    recipients,
    signatures,
    rows: closingRows(recipients, signatures),
    circulation: optional(document.closing.circulation),
    contact: optional(document.closing.contact),
  }
  const appendices = document.appendices.map((appendix) => ({
    landscape: appendix.orientation === 'landscape',
    title: blocks(appendix.title),
    blocks: blocks(appendix.blocks),
  }))
  return {
    properties: propertiesView(document.properties),
    preceding,
    head: headView,
    title,
    body,
    closing,
    appendices,
    footnotes: notes.notes().map(({ number, runs }) => {
      const markdown = inlineMarkdown(runs)
      return { number, text: runsText(runs), markdown, line: escapeLineStart(markdown) }
    }),
  }
}

/**
 * The first signer beside the recipients, as on paper; whoever is printed on the left (an approver) opens a row of his own.
 * So the words stay in the document's order and every signature on its side.
 */
function closingRows(recipients: readonly TextView[], signatures: readonly SignatureView[]): ClosingView['rows'] {
  const rows: { left: readonly TextView[]; right: readonly TextView[] }[] = []
  if (recipients.length > 0) rows.push({ left: recipients, right: [] })
  for (const { side, lines } of signatures) {
    const last = rows.at(-1)
    const under = lines.find(({ component }) => component === 'otherPosition' || component === 'signerName')
    const signed = lines.flatMap((line) => (line === under ? [blank, line] : [line]))
    if (side === 'left') rows.push({ left: signed, right: [] })
    else if (last !== undefined && last.right.length === 0) last.right = signed
    else rows.push({ left: [], right: signed })
  }
  return rows
}

/** Stands for the room of the signature above the name. */
const blank: TextView = { component: 'signature', label: '', text: '', markdown: '', line: '' }

function propertiesView(properties: DocumentProperties): PropertiesView {
  const { number = '', symbol = '', issuedOn = '', signerPosition = '', signerName = '', urgency = '', copies = '' } = properties
  return { ...properties, number, symbol, issuedOn, signerPosition, signerName, urgency, copies }
}
