import { foreignSpans } from '../../plan/foreign-spans.ts'
import { parseInlines } from '../../plan/parse-inlines.ts'
import type { Inline, TextInline } from '../../plan/prose.ts'
import { sameWords } from './same-words.ts'

/** What a text between marks of emphasis has to know of its surroundings. */
interface Look {
  readonly bold: boolean
  readonly italic: boolean
}

/** `start`: the words begin a paragraph; `cell`: they stand in a table with `|`. */
type Where = 'start' | 'within' | 'cell'

/** How careful the marks of Markdown in the words are escaped, and which emphasis is kept. */
interface Manner {
  readonly escapes: 'few' | 'all'
  readonly keeps: (run: TextInline) => Look
}

const plain: Look = { bold: false, italic: false }
const manners: readonly Manner[] = [
  { escapes: 'few', keeps: (run) => run },
  { escapes: 'all', keeps: (run) => run },
  // Two looks that meet within a word cannot be told apart by stars: words go before looks.
  { escapes: 'all', keeps: ({ bold }) => ({ bold, italic: false }) },
  { escapes: 'all', keeps: ({ italic }) => ({ bold: false, italic }) },
]
const bare: Manner = { escapes: 'all', keeps: () => plain }

/**
 * The words of a paragraph as Markdown on one line, which reads back as the same words in the same look (as far as stars can tell it); what would be
 * read as a mark stands behind a backslash.
 */
export function inlineMarkdown(inlines: readonly Inline[], where: Where): string {
  const trimmed = trimEnds(inlines.map(onOneLine))
  return trimmed.length === 0 ? '' : written(trimmed, mannerFor(trimmed, where) ?? bare, where)
}

/** Can stars tell the look of each letter? */
export function keepsLook(inlines: readonly Inline[]): boolean {
  const trimmed = trimEnds(inlines.map(onOneLine))
  const manner = mannerFor(trimmed, 'within')
  return trimmed.length === 0 || manner === manners[0] || manner === manners[1]
}

/** The least careful manner that reads back as the same; undefined where none does. */
function mannerFor(inlines: readonly Inline[], where: Where): Manner | undefined {
  const isPlain = inlines.every(
    (inline) => inline.kind === 'text' && !inline.bold && !inline.italic && !/[\\*[`<_]/.test(inline.text),
  )
  if (isPlain) return manners[0]
  return manners.find((manner) => {
    const styled = withLook(inlines, manner)
    return sameWords(readBack(written(inlines, manner, where), inlines), styled)
  })
}

function written(inlines: readonly Inline[], manner: Manner, where: Where): string {
  const text = withoutForeignSpans(emphasised(withLook(inlines, manner), plain, { ...manner, cell: where === 'cell' }))
  return where === 'start' ? withEscapedStart(text) : text
}

function onOneLine(inline: Inline): Inline {
  return inline.kind === 'text' ? { ...inline, text: inline.text.replace(/[\r\n]/g, ' ') } : inline
}

/** Without the blanks at both ends, which a paragraph cannot keep. */
function trimEnds(inlines: readonly Inline[]): readonly Inline[] {
  const first = inlines.findIndex((inline) => inline.kind === 'footnote' || inline.text.trim() !== '')
  const last = inlines.findLastIndex((inline) => inline.kind === 'footnote' || inline.text.trim() !== '')
  return inlines.slice(Math.max(first, 0), last + 1).map((inline, i, { length }): Inline => {
    if (inline.kind === 'footnote') return inline
    const text = i === 0 ? inline.text.trimStart() : inline.text
    return { ...inline, text: i === length - 1 ? text.trimEnd() : text }
  })
}

function withLook(inlines: readonly Inline[], { keeps }: Manner): readonly Inline[] {
  return inlines.map((inline) => (inline.kind === 'text' ? { ...inline, ...keeps(inline) } : inline))
}

/** Runs with their stars: the look that goes on longest is opened first. */
function emphasised(
  inlines: readonly Inline[],
  open: Look,
  how: { readonly escapes: 'few' | 'all'; readonly cell: boolean },
): string {
  let out = ''
  for (let i = 0; i < inlines.length; ) {
    const inline = inlines[i] as Inline
    if (inline.kind === 'footnote') out += `[^${inline.label}]`
    const bold = inline.kind === 'text' && inline.bold && !open.bold ? extent(inlines, i, 'bold') : i
    const italic = inline.kind === 'text' && inline.italic && !open.italic ? extent(inlines, i, 'italic') : i
    const end = Math.max(bold, italic)
    if (inline.kind === 'footnote' || end === i) {
      if (inline.kind === 'text') out += escapeText(inline.text, how)
      i++
      continue
    }
    const opened = { bold: open.bold || bold === end, italic: open.italic || italic === end }
    const stars = bold === italic ? '***' : bold === end ? '**' : '*'
    const { lead, inner, trail } = peel(inlines.slice(i, end))
    out += escapeText(lead, how)
    if (inner.length > 0) out += stars + emphasised(inner, opened, how) + stars
    out += escapeText(trail, how)
    i = end
  }
  return out
}

/** How far a look goes on from a run; the signs of notes on the way have no look of their own. */
function extent(inlines: readonly Inline[], from: number, look: keyof Look): number {
  let end = from
  for (let i = from; i < inlines.length; i++) {
    const inline = inlines[i] as Inline
    if (inline.kind === 'footnote') continue
    if (!inline[look]) break
    end = i + 1
  }
  return end
}

const cannotOpen = /^[\s).,;:!?\]]+/
const cannotClose = /(?<![\s([])[\s([]+$/

/** Stars open only before a word and close only after one (src/plan/parse-inlines.ts): blanks and marks at the edges are left outside. */
function peel(group: readonly Inline[]): { readonly lead: string; readonly inner: readonly Inline[]; readonly trail: string } {
  let inner = group
  let lead = ''
  let trail = ''
  for (let first = inner[0]; first?.kind === 'text' && cannotOpen.test(first.text); first = inner[0]) {
    const text = first.text.replace(cannotOpen, '')
    lead += first.text.slice(0, first.text.length - text.length)
    inner = text === '' ? inner.slice(1) : [{ ...first, text }, ...inner.slice(1)]
  }
  for (let last = inner.at(-1); last?.kind === 'text' && cannotClose.test(last.text); last = inner.at(-1)) {
    const text = last.text.replace(cannotClose, '')
    trail = last.text.slice(text.length) + trail
    inner = text === '' ? inner.slice(0, -1) : [...inner.slice(0, -1), { ...last, text }]
  }
  return { lead, inner, trail }
}

/** Backslashes that would go, and the signs of notes. */
const marks = /\\(?=[\\*_[\]|#<>`+\-.)])|\[(?=\^[^[\]\s]+\])/g

function escapeText(text: string, { escapes, cell }: { readonly escapes: 'few' | 'all'; readonly cell: boolean }): string {
  const escaped = escapes === 'all' ? text.replace(/\\|\*|\[(?=\^)/g, '\\$&') : text.replace(marks, '\\$&')
  return cell ? escaped.replaceAll('|', '\\|') : escaped
}

/** Behind a backslash nothing is taken for what Markdown elsewhere reads as a link, an image, HTML, code or emphasis (MD001). */
function withoutForeignSpans(text: string): string {
  const starts = new Set(foreignSpans(text).map(({ what, start }) => (what === 'image' ? start + 1 : start)))
  if (starts.size === 0) return text
  const escaped = text.split('').map((unit, at) => (starts.has(at) ? `\\${unit}` : unit))
  return withoutForeignSpans(escaped.join(''))
}

/** What a paragraph must not begin with: a bullet, a heading, a quote, code, a table, a rule (src/plan/parse-prose.ts). */
const blockStart = /^(?:[-+][ \t]|#{1,6}[ \t]|>|```|\||(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$)/
/** The sign of a note before a colon would be the note itself; the sign has no look that stars could change. */
const noteStart = /^\[\^[^[\]\s]+\](?=:)/

function withEscapedStart(text: string): string {
  return blockStart.test(text) ? `\\${text}` : text.replace(noteStart, '*$&*')
}

const nowhere = { line: 1, column: 1, offset: 0 }
const place = { file: '', path: '', range: { start: nowhere, end: nowhere } }
const empty = { text: '', at: () => 0 }

function readBack(text: string, like: readonly Inline[]): readonly Inline[] {
  // Whatever a note says, its sign reads the same.
  const notes = new Map(
    like.flatMap((inline) => (inline.kind === 'footnote' ? [[inline.label, { snippet: empty, whole: empty }] as const] : [])),
  )
  return parseInlines({ text, at: (index) => index }, { place, report: () => {}, notes, used: new Set() })
}
