import type { Finding, Report } from '../finding.ts'
import { foreignSpans } from './foreign-spans.ts'
import { placeOfWords } from './place-of-words.ts'
import type { Place } from './plan.ts'
import type { FootnoteInline, Inline, TextInline } from './prose.ts'
import { placeOf, type Snippet, sliceSnippet } from './snippet.ts'

/** The text of a footnote, before it is read. */
export interface Note {
  /** The note's own text. */
  readonly snippet: Snippet
  /** With its `[^1]:`, for a note that is referred to nowhere. */
  readonly whole: Snippet
}

export interface InlineContext {
  readonly place: Place
  readonly report: Report
  readonly notes: ReadonlyMap<string, Note>
  /** Labels of the notes that were referred to; filled here. */
  readonly used: Set<string>
}

/** Bold, italic and footnote references of one paragraph; whatever else Markdown knows is text, with a finding. */
export function parseInlines(snippet: Snippet, context: InlineContext): Inline[] {
  // Most paragraphs hold no mark at all: they are not gone through letter by letter.
  if (!/[\\*[\]<`_]/.test(snippet.text))
    return snippet.text === '' ? [] : [{ kind: 'text', text: snippet.text, bold: false, italic: false }]
  reportSpans(snippet, context)
  const inlines: Inline[] = []
  scan(snippet, { bold: false, italic: false }, context, inlines)
  return inlines
}

interface Emphasis {
  readonly bold: boolean
  readonly italic: boolean
}

const escapable = '\\*_[]|#<>`+-.)'
const reference = /\[\^([^[\]\s]+)\]/y

function scan(snippet: Snippet, emphasis: Emphasis, context: InlineContext, out: Inline[]): void {
  const { text } = snippet
  let plain = ''
  // A run that nothing closes from here on is closed by nothing further on: it is not looked for again.
  const unclosed = new Set<number>()
  const flush = () => {
    if (plain !== '') push(out, { kind: 'text', text: plain, ...emphasis })
    plain = ''
  }
  for (let i = 0; i < text.length; ) {
    const char = text[i] as string
    if (char === '\\' && i + 1 < text.length && escapable.includes(text[i + 1] as string)) {
      plain += text[i + 1]
      i += 2
    } else if (char === '*') {
      const size = runLength(text, i)
      const isOpening = !unclosed.has(size) && opens(text, i, size)
      const close = isOpening ? closing(text, i + size, size) : -1
      if (close < 0) {
        if (isOpening) unclosed.add(size)
        plain += text.slice(i, i + size)
        i += size
      } else {
        flush()
        const inner = { bold: emphasis.bold || size >= 2, italic: emphasis.italic || size !== 2 }
        scan(sliceSnippet(snippet, i + size, close), inner, context, out)
        i = close + size
      }
    } else if (char === '[' && matchReference(text, i) !== undefined) {
      const label = matchReference(text, i) as string
      const end = i + label.length + 3
      const note = context.notes.get(label)
      if (note === undefined) {
        reportMissingNote(sliceSnippet(snippet, i, end), label, context)
        plain += text.slice(i, end)
      } else {
        flush()
        const first = !context.used.has(label)
        context.used.add(label)
        out.push({ kind: 'footnote', label, ...(first ? noteText(note, context) : {}) })
      }
      i = end
    } else {
      plain += char
      i++
    }
  }
  flush()
}

/** A note's text holds no further note: a reference inside it stays text. */
function noteText({ snippet }: Note, context: InlineContext): Pick<FootnoteInline, 'note' | 'place'> {
  const inlines: Inline[] = []
  scan(snippet, { bold: false, italic: false }, { ...context, notes: new Map() }, inlines)
  const note = inlines.filter((inline) => inline.kind === 'text')
  return { note, place: placeOfWords(note, snippet, context.place) }
}

function push(out: Inline[], next: TextInline): void {
  const last = out.at(-1)
  if (last?.kind === 'text' && last.bold === next.bold && last.italic === next.italic) {
    out[out.length - 1] = { ...last, text: last.text + next.text }
  } else out.push(next)
}

function runLength(text: string, from: number): number {
  let size = 1
  while (size < 3 && text[from + size] === '*') size++
  return size
}

/** A run opens emphasis before a word; `(*)`, `3*4` and a star between blanks are what they look like. */
function opens(text: string, at: number, size: number): boolean {
  const before = text[at - 1]
  const after = text[at + size]
  if (after === undefined || after === '*' || /[\s).,;:!?\]]/.test(after)) return false
  return !(before !== undefined && /\d/.test(before) && /\d/.test(after))
}

function closing(text: string, from: number, size: number): number {
  for (let i = from; i < text.length; ) {
    if (text[i] === '\\') i += 2
    else if (text[i] !== '*') i++
    else {
      const run = runLength(text, i)
      if (run === size && i > from && !/[\s([]/.test(text[i - 1] as string)) return i
      i += run
    }
  }
  return -1
}

function matchReference(text: string, at: number): string | undefined {
  reference.lastIndex = at
  return reference.exec(text)?.[1]
}

function reportSpans(snippet: Snippet, { place, report }: InlineContext): void {
  for (const { what, start, end } of foreignSpans(snippet.text)) {
    const at = placeOf(sliceSnippet(snippet, start, end), place)
    const words = snippet.text.slice(start, end)
    const text = words.length > 40 ? `${words.slice(0, 39)}…` : words
    report({ code: 'MD001', severity: 'warning', file: at.file, range: at.range, path: at.path, args: { what, text } } as Finding)
  }
}

function reportMissingNote(snippet: Snippet, label: string, { place, report }: InlineContext): void {
  const at = placeOf(snippet, place)
  report({ code: 'MD002', severity: 'error', file: at.file, range: at.range, path: at.path, args: { label } } as Finding)
}
