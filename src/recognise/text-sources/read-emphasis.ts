import { joinMapped, type Mapped, sliceMapped } from './mapped-text.ts'
import type { Piece } from './styled-text.ts'

export type TextFormat = 'text' | 'markdown'

/** Does the text hold a sign that may mark? Most texts hold none. */
export function mayMark(text: string, format: TextFormat): boolean {
  return text.includes('*') || (format === 'markdown' && /[_\\]/.test(text))
}

/** Parts the lines of a stretch that is read as one: no cleaned text holds it. */
export const lineEnd = '\0'

interface Mark {
  readonly at: number
  readonly size: number
  readonly kind: string
  readonly canOpen: boolean
  readonly canClose: boolean
  role?: 'open' | 'close' | 'drop'
}

/**
 * `**bold**`, `*italic*`, in Markdown also `__bold__` and `_italic_`, as looks: only marks that find their partner go. In plain text `_` is a gap to be
 * filled in and stays. One pass over the text, whatever it holds.
 */
export function readEmphasis(whole: Mapped, format: TextFormat): readonly Piece[] {
  const { text } = whole
  if (!(format === 'markdown' ? /[*_\\]/ : /\*/).test(text))
    return text === '' ? [] : [{ words: whole, bold: false, italic: false }]
  const escapes = format === 'markdown' ? escapesOf(text) : []
  const marks = marksOf(text, format, new Set(escapes.map((at) => at + 1)))
  pair(marks)
  const cuts = [
    ...marks.filter(({ role }) => role !== undefined).map((mark) => ({ at: mark.at, size: mark.size, mark })),
    ...escapes.map((at) => ({ at, size: 1, mark: undefined })),
  ].sort((a, b) => a.at - b.at)

  const pieces: Piece[] = []
  let bold = 0
  let italic = 0
  let from = 0
  let parts: Mapped[] = []
  const flush = () => {
    if (parts.length > 0) pieces.push({ words: joinMapped(parts), bold: bold > 0, italic: italic > 0 })
    parts = []
  }
  for (const { at, size, mark } of cuts) {
    if (at > from) parts.push(sliceMapped(whole, from, at))
    from = at + size
    if (mark?.role !== 'open' && mark?.role !== 'close') continue
    flush()
    const step = mark.role === 'open' ? 1 : -1
    if (size >= 2) bold += step
    if (size !== 2) italic += step
  }
  if (from < text.length) parts.push(sliceMapped(whole, from, text.length))
  flush()
  return pieces
}

/** Backslashes before a sign that Markdown would take for its own. */
function escapesOf(text: string): number[] {
  return [...text.matchAll(/\\(?=[!-/:-@[-`{-~])(?:\\)?/g)].map(({ index }) => index)
}

function marksOf(text: string, format: TextFormat, escaped: ReadonlySet<number>): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(format === 'markdown' ? /\*{1,80}|_{1,80}/g : /\*{1,80}/g)) {
    const at = match.index
    const size = match[0].length
    if (size > 4 || escaped.has(at)) continue
    const before = text[at - 1] ?? lineEnd
    const after = text[at + size] ?? lineEnd
    const kind = match[0][0] as string
    const inWord = /[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(after)
    // `3*4`, a note's `(*)` and `a_b` are what they look like; `**Mục tiêu:**Nâng cao` is met in converted pages.
    const isLoose = inWord && (size === 1 || kind === '_' || (/\d/.test(before) && /\d/.test(after)))
    marks.push({
      at,
      size,
      kind: `${kind}${size}`,
      canOpen: !isLoose && !/[\s\0).,;:!?\]]/.test(after),
      canClose: !isLoose && !/[\s\0([]/.test(before),
    })
  }
  return marks
}

/** Gives each mark its role. What is opened inside and never closed stays text. */
function pair(marks: readonly Mark[]): void {
  const open: Mark[] = []
  const waiting = new Map<string, number>()
  const count = (kind: string) => waiting.get(kind) ?? 0
  for (const mark of marks) {
    const inner = `${mark.kind[0]}2`
    if (mark.size === 4) {
      // `**a****b**`: bold ends and begins again.
      if (count(inner) > 0) mark.role = 'drop'
    } else if (mark.canClose && count(mark.kind) > 0) {
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        waiting.set(top.kind, count(top.kind) - 1)
        if (top.kind !== mark.kind) continue
        top.role = 'open'
        mark.role = 'close'
        break
      }
    } else if (mark.canOpen) {
      open.push(mark)
      waiting.set(mark.kind, count(mark.kind) + 1)
    }
  }
}
