import type { RunFormat } from '../styles/styles.ts'
import type { RunLook, WordBlock } from '../word-document.ts'
import { childOf, childrenOf, textOf, valOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { alternative } from './alternate-content.ts'
import { type ClosedField, isCounter, openFields, shownInstruction } from './fields.ts'
import { maxDepth, type Place, type RunReading } from './reading.ts'
import { symbolText } from './symbol-text.ts'
import { unreadText } from './unread-text.ts'

/** A run while it is being read. */
interface Run extends RunReading {
  readonly format: RunFormat
}

/** `element` is `w:r` (ECMA-376-1, 17.3.2.25). */
export function readRun(element: XmlElement, reading: RunReading): void {
  const { place, styleId } = reading
  const rPr = childOf(element, 'w:rPr')
  const format = place.story.context.styles.runFormat(rPr, styleId, valOf(rPr, 'w:rStyle'), place.table)
  readContent(element, { ...reading, format })
}

function readContent(inside: XmlElement, run: Run): void {
  for (const child of inside.children) if (typeof child !== 'string' && child.name !== 'w:rPr') readPiece(child, run)
}

function readPiece(child: XmlElement, run: Run): void {
  const { place, draft, format } = run
  const { attributes } = child
  switch (child.name) {
    case 'w:t':
      print(writtenText(child, run), run)
      return
    case 'w:tab':
    case 'w:ptab':
      print('\t', run)
      return
    case 'w:br':
      print(attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? '\f' : '\n', run)
      return
    case 'w:cr':
      print('\n', run)
      return
    case 'w:noBreakHyphen':
      print('-', run)
      return
    case 'w:sym':
      print(symbolOf(attributes, run), run)
      return
    case 'w:fldChar':
      meetField(child, run)
      return
    case 'w:instrText':
      place.fields.instruct(textOf(child))
      return
    case 'w:pgNum':
      draft.sign({ text: '', look: format.look, field: 'PAGE' })
      return
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const id = attributes['w:id'] ?? ''
      draft.sign({ text: '', look: format.look, note: child.name === 'w:endnoteReference' ? `endnote:${id}` : id })
      return
    }
    case 'w:commentReference':
      if (place.story.isBody) place.story.comments.set(attributes['w:id'] ?? '', draft.number)
      return
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readDrawing(child, run)
      return
    case 'mc:AlternateContent': {
      const branch = alternative(child)
      if (branch) readContent(branch, run)
      return
    }
    case 'w:ruby':
      for (const base of childrenOf(childOf(child, 'w:rubyBase'), 'w:r')) readRun(base, run)
      for (const above of childrenOf(child, 'w:rt')) draft.change('unknownContent', unreadText(above))
      return
    default:
      if (!silent.has(child.name)) draft.change('unknownContent', unreadText(child))
  }
}

/** What prints nothing, or what others tell of. */
const silent: ReadonlySet<string> = new Set(['w:softHyphen', 'w:delText', 'w:delInstrText', 'w:lastRenderedPageBreak'])

/** Puts text where it belongs: among the runs, among what is hidden, or nowhere where it is the instruction of a field. */
function print(text: string, { place, draft, format, field }: Run): void {
  if (!place.fields.isPrinted()) return
  place.fields.printed()
  if (format.hidden) draft.change('hidden', text)
  else draft.text(text, lookOf(text, format), place.fields.name() ?? field)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is not ASCII
const beyondAscii = /[^\x00-\x7f]/

/** Vietnamese letters lie beyond ASCII: the run looks as they do, and a run without them as ASCII letters do (17.3.2.26). */
function lookOf(text: string, { look, asciiLook }: RunFormat): RunLook {
  return look === asciiLook || beyondAscii.test(text) ? look : asciiLook
}

/** 17.3.3.31: blanks at the ends count only where the file says so. A letter of a picture font becomes the character that it looks like. */
function writtenText(child: XmlElement, { place, format }: Run): string {
  const raw = textOf(child).replace(/[\r\n]/g, ' ')
  const keep = place.story.preserve || child.attributes['xml:space'] === 'preserve'
  const text = keep ? raw : raw.replace(/^[ \t]+|[ \t]+$/g, '')
  if (!privateUse.test(text)) return text
  return text.replace(privateUses, (letter) => symbolText(format.look.font, letter.charCodeAt(0)) ?? letter)
}

const privateUse = /[\uf000-\uf0ff]/
const privateUses = /[\uf000-\uf0ff]/g

/** 17.3.3.30. What is not known keeps its place among the words, and is told. */
function symbolOf(attributes: XmlElement['attributes'], { draft, format }: Run): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  const font = attributes['w:font'] ?? format.look.font
  const known = symbolText(font, code)
  if (known !== undefined) return known
  // A code outside the private area is a character like any other.
  if (code >= 0x20 && code < 0xd800 && !/^(?:symbol|w(?:eb|ing)dings\b)/i.test(font)) return String.fromCharCode(code)
  draft.change('unknownContent', `${font} ${attributes['w:char'] ?? ''}`.trim())
  return '\ufffd'
}

/** Fields whose result Word never stores: what they print is not in the file. */
const unstored: ReadonlySet<string> = new Set(['AUTONUM', 'AUTONUMLGL', 'AUTONUMOUT', 'LISTNUM', 'EQ', 'SYMBOL'])

function meetField(sign: XmlElement, run: Run): void {
  const field = run.place.fields.meet(sign)
  if (field === undefined || !run.place.fields.isPrinted()) return
  const { draft, format } = run
  if (field.checked !== undefined) print(field.checked ? '☒' : '☐', run)
  else if (field.isEmpty) readEmptyField(field, run)
  else return
  if (field.isEmpty && isCounter(field.name)) draft.sign({ text: '', look: format.look, field: field.name })
}

function readEmptyField(field: ClosedField, run: Run): void {
  const shown = shownInstruction(field)
  if (shown !== undefined) print(shown, { ...run, field: field.name })
  else if (unstored.has(field.name)) run.draft.change('unknownContent', field.instruction)
}

function readDrawing(element: XmlElement, { place, draft, walkBlocks, format }: Run): void {
  const { story } = place
  // A hidden picture is not printed; a text box in it is hidden with it.
  if (format.hidden) {
    draft.change('hidden', unreadText(element))
    return
  }
  const walk = (content: XmlElement): readonly WordBlock[] => {
    if (place.depth < maxDepth) return walkBlocks(content, textBoxIn(content, place))
    story.tooDeep = true
    return []
  }
  const where = { ...(story.isBody && { paragraph: draft.number }), ...(story.edge !== undefined && { edge: story.edge }) }
  for (const drawing of story.context.drawingsIn(element, walk, where)) draft.drawings.push(drawing)
}

function textBoxIn(content: XmlElement, { story, part, depth }: Place): Place {
  return { story, part: story.isBody ? { kind: 'textBox' } : part, fields: openFields(content), depth: depth + 1 }
}
