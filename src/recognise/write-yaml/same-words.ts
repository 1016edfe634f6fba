import type { Inline } from '../../plan/prose.ts'

/** The words with the look of each letter, and the signs of notes where they stand. The look of blanks and marks is none. */
interface Flat {
  readonly text: string
  readonly looks: string
  readonly notes: string
}

/** Do two paragraphs say the same in the same look? */
export function sameWords(one: readonly Inline[], other: readonly Inline[]): boolean {
  const a = flat(one)
  const b = flat(other)
  return a.text === b.text && a.notes === b.notes && a.looks === b.looks
}

const letter = /[\p{L}\p{M}\p{N}]/u

function flat(inlines: readonly Inline[]): Flat {
  let text = ''
  let looks = ''
  const notes: string[] = []
  for (const inline of inlines) {
    if (inline.kind === 'footnote') {
      notes.push(`${text.length}:${inline.label}`)
      continue
    }
    text += inline.text
    const look = inline.bold ? (inline.italic ? 'x' : 'b') : inline.italic ? 'i' : '-'
    if (look === '-') looks += '-'.repeat(inline.text.length)
    else for (const unit of inline.text.split('')) looks += letter.test(unit) ? look : '-'
  }
  return { text, looks, notes: notes.join(' ') }
}
