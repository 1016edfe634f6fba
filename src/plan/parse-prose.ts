import type { Finding, Report } from '../finding.ts'
import { type Note, parseInlines } from './parse-inlines.ts'
import { parsePipeTable, startsPipeTable } from './parse-pipe-table.ts'
import { placeOfWords } from './place-of-words.ts'
import type { Place } from './plan.ts'
import type { Prose, ProseBlock } from './prose.ts'
import { type Line, linesOf, placeOf, type Snippet, snippetOf } from './snippet.ts'

/**
 * Reads the author's Markdown: paragraphs, `-` and nested `+` bullets, bold, italic, tables and footnotes.
 * Everything else is kept as text, with a finding (MD001): a plan must not lose or reshape a word for a mark that
 * its author meant literally.
 */
export function parseProse(text: string, place: Place, report: Report): Prose {
  const { notes, body } = takeFootnotes(linesOf(text), place, report)
  const listed = body.filter(({ text }) => typedLabel.test(text)).length > 1
  const blocks: ProseBlock[] = []
  const bullets: Bullet[] = []
  const used = new Set<string>()
  const inlines = (snippet: Snippet) => parseInlines(snippet, { place, report, notes, used })

  for (let i = 0; i < body.length; ) {
    const line = body[i] as Line
    if (line.blank) {
      i++
      continue
    }
    if (startsPipeTable(body, i)) {
      // The row of dashes may go without its outer pipes.
      const end = endOf(body, i + 2, (next) => next.text.trimStart().startsWith('|'))
      const rows = body.slice(i, end)
      const snippet = snippetOf(rows)
      const at = placeOf(snippet, place)
      blocks.push({ kind: 'table', table: parsePipeTable(rows, at, inlines, { place, report }), place: at })
      bullets.length = 0
      i = end
      continue
    }
    const bullet = bulletOf(line)
    const first = bullet === undefined ? line : { ...line, text: bullet.text, start: line.start + bullet.skip }
    const end = endOf(body, i + 1, (next, previous) => continues(next, previous, { inBullet: bullet !== undefined, listed }))
    const snippet = snippetOf([first, ...body.slice(i + 1, end)])
    const words = inlines(snippet)
    const at = placeOfWords(words, snippet, place)
    if (bullet === undefined) {
      if (line.indent < 2) bullets.length = 0
      reportBlockMark(line, place, report)
      blocks.push({ kind: 'paragraph', inlines: words, place: at, level: bullets.length })
    } else {
      const level = nest(bullets, { indent: line.indent, marker: bullet.marker })
      blocks.push({ kind: 'bullet', marker: bullet.marker, level, inlines: words, place: at })
    }
    i = end
  }

  for (const [label, note] of notes) {
    if (used.has(label)) continue
    const at = placeOf(note.whole, place)
    report(finding('MD003', 'warning', at, { label }))
    blocks.push({
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: note.whole.text, bold: false, italic: false }],
      place: at,
      level: 0,
    })
  }
  return { place, blocks }
}

interface Bullet {
  readonly indent: number
  readonly marker: string
}

const definition = /^\[\^([^[\]\s]+)\]:[ \t]*/
const bulletStart = /^[ \t]*([-+])[ \t]+(?=\S)/
/** A typed label: in Vietnamese plans a line that begins with one begins a paragraph. */
const typedLabel = /^[ \t]*(?:\d{1,2}(?:\.\d{1,2})*[.)-]|[a-zđ][.)]|[A-ZĐ]\.|[IVX]+[.-]|[ivx]+\)|\((?:\d{1,2}|[ivx]+)\))[ \t]+\S/
const ownLine = /^[ \t]*(?:#{1,6}[ \t]|>|```|[*•–][ \t]|\[\^[^[\]\s]+\]:)/
const sentenceEnd = /[.;:!?…][”")*\]]*$/

interface Around {
  readonly inBullet: boolean
  /** At least two lines of the text begin with a typed label. */
  readonly listed: boolean
}

/** Does `next` go on with the paragraph of `previous`? A wrapped line does; a new bullet, label, table or blank line does not. */
function continues(next: Line, previous: Line, { inBullet, listed }: Around): boolean {
  if (next.blank || bulletStart.test(next.text) || ownLine.test(next.text)) return false
  if (next.text.trimStart().startsWith('|')) return false
  // Where several lines begin with a label they are a list, even where no mark ends the lines before them.
  if (listed && typedLabel.test(next.text)) return false
  if (!sentenceEnd.test(previous.text.trimEnd())) return true
  // After a finished sentence a label begins a paragraph, and an unindented line ends a bullet.
  return !typedLabel.test(next.text) && !(inBullet && next.indent === 0)
}

function endOf(lines: readonly Line[], from: number, goesOn: (line: Line, previous: Line) => boolean): number {
  let end = from
  while (end < lines.length && goesOn(lines[end] as Line, lines[end - 1] as Line)) end++
  return end
}

function bulletOf(line: Line): { marker: string; text: string; skip: number } | undefined {
  const match = bulletStart.exec(line.text)
  if (match === null) return undefined
  return { marker: match[1] as string, text: line.text.slice(match[0].length), skip: match[0].length }
}

/** The level of a new bullet: deeper by indent, or a `+` under a `-` of the same indent, as Vietnamese plans print them. */
function nest(open: Bullet[], bullet: Bullet): number {
  while (open.length > 0 && (open.at(-1) as Bullet).indent > bullet.indent) open.pop()
  const same = open.findIndex(({ indent, marker }) => indent === bullet.indent && marker === bullet.marker)
  if (same >= 0) open.length = same + 1
  else {
    const rival = open.at(-1)
    if (rival !== undefined && rival.indent === bullet.indent && bullet.marker === '-') open.pop()
    open.push(bullet)
  }
  return open.length - 1
}

/** Takes `[^1]: …` out of the lines; a second text of the same label stays where it is, as a paragraph. */
function takeFootnotes(
  lines: readonly Line[],
  place: Place,
  report: Report,
): { notes: Map<string, Note>; body: readonly Line[] } {
  const notes = new Map<string, Note>()
  const body: Line[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line
    const match = definition.exec(line.text)
    if (match === null) {
      body.push(line)
      i++
      continue
    }
    const end = endOfNote(lines, i + 1)
    const whole = lines.slice(i, end)
    const label = match[1] as string
    if (notes.has(label)) {
      report(finding('MD005', 'warning', placeOf(snippetOf(whole), place), { label }))
      body.push(...whole)
    } else {
      const first = { ...line, text: line.text.slice(match[0].length), start: line.start + match[0].length }
      notes.set(label, { snippet: snippetOf([first, ...whole.slice(1)]), whole: snippetOf(whole) })
      // Text on both sides of a note stays two paragraphs.
      body.push({ ...line, text: '', blank: true })
    }
    i = end
  }
  return { notes, body }
}

/** A note goes on over a blank line where the next one is indented, as Markdown has it; its paragraphs become one. */
function endOfNote(lines: readonly Line[], from: number): number {
  const end = endOf(lines, from, (next, previous) => continues(next, previous, { inBullet: true, listed: false }))
  const further = lines[end + 1]
  return lines[end]?.blank === true && further !== undefined && !further.blank && further.indent >= 2
    ? endOfNote(lines, end + 2)
    : end
}

const blockMarks = [
  ['heading', /^[ \t]*#{1,6}[ \t]/],
  ['quote', /^[ \t]*>/],
  ['code', /^[ \t]*```/],
  ['rule', /^[ \t]*(?:-[ \t]*){3,}$|^[ \t]*(?:\*[ \t]*){3,}$/],
] as const

const strayComment = /^[ \t]*#[ \t]*plan-ignore(?![\p{L}\p{N}_-])/iu

function reportBlockMark(line: Line, place: Place, report: Report): void {
  // A comment for this program that strayed into a text is told as what it was meant for (BQ008).
  if (strayComment.test(line.text)) return
  for (const [what, pattern] of blockMarks) {
    if (!pattern.test(line.text)) continue
    report(finding('MD001', 'warning', placeOf(snippetOf([line]), place), { what, text: shorten(line.text.trim()) }))
  }
}

function finding<C extends 'MD001' | 'MD003' | 'MD005'>(
  code: C,
  severity: Finding['severity'],
  place: Place,
  args: Finding<C>['args'],
): Finding {
  return { code, severity, file: place.file, range: place.range, path: place.path, args } as Finding
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
