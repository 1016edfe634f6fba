import type { Place } from '../../plan/plan.ts'
import type { RunLook, WordParagraph } from '../../word/word-document.ts'
import type { FormReading } from './form-reading.ts'
import { isGarbled } from './garbled.ts'

/** A paragraph anywhere in the file, with its place. */
export interface PlacedParagraph {
  readonly paragraph: WordParagraph
  readonly at: Place
}

/** Every paragraph that is printed: of the body, of headers and footers, of notes; not those typed in the code of an old font. Several rules ask for them. */
export function everyParagraph(form: FormReading): readonly PlacedParagraph[] {
  const known = placed.get(form)
  if (known !== undefined) return known
  const { paragraphs, margins, word, placeOf } = form
  const all = [
    ...paragraphs.map(({ paragraph }) => paragraph),
    ...new Set(margins.map(({ paragraph }) => paragraph)),
    ...[...word.notes.values()].flat(),
  ]
    .filter((paragraph) => !isGarbled(paragraph))
    .map((paragraph) => ({ paragraph, at: placeOf(paragraph) }))
  placed.set(form, all)
  return all
}

const placed = new WeakMap<FormReading, readonly PlacedParagraph[]>()

/** The looks of a paragraph's letters and digits, its automatic label's among them. */
export function looksOf({ runs, label }: WordParagraph): readonly RunLook[] {
  const own = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ look }) => look)
  return label !== undefined && /[\p{L}\p{N}]/u.test(label.text) ? [label.look, ...own] : own
}
