import type { Place } from '../../plan/plan.ts'
import type { FootnoteInline, Inline } from '../../plan/prose.ts'
import { settledInlines } from '../../plan/settled-inlines.ts'
import type { FlowRun } from '../flow.ts'
import type { Stretch } from '../text-from.ts'
import type { Gathering } from './gathering.ts'

/** A stretch of a paragraph as the prose of a plan: bold, italic and footnotes kept, line breaks and tabs as blanks. */
export function inlinesOf({ paragraph, start, end }: Stretch, path: string, gathering: Gathering): readonly Inline[] {
  const inlines: Inline[] = []
  let at = 0
  for (const { text, bold, italic, note, noteAgain } of paragraph.runs) {
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, text.length)
    const signs = noteAgain === undefined ? undefined : signsIn(noteAgain, new Set(gathering.notes.values()))
    if (to > from && signs !== undefined) inlines.push(...signs.map((label) => ({ kind: 'footnote' as const, label })))
    else if (to > from) inlines.push({ kind: 'text', text: text.slice(from, to).replace(/[\t\n\f]/g, ' '), bold, italic })
    at += text.length
    if (note !== undefined && at <= end && at >= start) inlines.push(footnote(note, path, gathering))
  }
  return settledInlines(inlines)
}

/** The notes whose numbers make some digits: signs that follow each other closely stand as one number. */
function signsIn(digits: string, known: ReadonlySet<string>): readonly string[] | undefined {
  if (digits === '') return []
  for (let length = digits.length; length > 0; length--) {
    const rest = known.has(digits.slice(0, length)) ? signsIn(digits.slice(length), known) : undefined
    if (rest !== undefined) return [digits.slice(0, length), ...rest]
  }
  return undefined
}

/** True when a note's sign stands in the stretch: a title of one line cannot hold it. */
export function holdsNote({ paragraph, start, end }: Stretch): boolean {
  let at = 0
  return paragraph.runs.some(({ text, note }) => {
    at += text.length
    return note !== undefined && at <= end && at >= start
  })
}

/** The place of a stretch; it counts in the plain words of its inlines, before which `prefix` characters stand that the source does not have. */
export function placeOfStretch(
  { paragraph, start, end }: Stretch,
  path: string,
  { file }: Pick<Gathering, 'file'>,
  prefix = 0,
): Place {
  const locate = (index: number) => paragraph.locate(Math.min(start + Math.max(index - prefix, 0), end))
  return { file, path, range: { start: paragraph.locate(start), end: paragraph.locate(end) }, locate }
}

function footnote(note: NonNullable<FlowRun['note']>, path: string, { notes, file }: Gathering): FootnoteInline {
  const known = notes.get(note)
  const label = known ?? freeLabel(note.label, new Set(notes.values()))
  notes.set(note, label)
  const length = note.text.reduce((sum, { text }) => sum + text.length, 0)
  const range = { start: note.locate(0), end: note.locate(length) }
  return { kind: 'footnote', label, note: note.text, place: { file, path, range, locate: note.locate } }
}

/** Two notes of one label would be read as one. */
function freeLabel(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted.replace(/[\s\]]/g, '') || '1'
  if (!taken.has(plain)) return plain
  let number = taken.size + 1
  while (taken.has(String(number))) number++
  return String(number)
}
