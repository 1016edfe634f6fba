import type { Place } from './plan.ts'
import { type Inline, plainText } from './prose.ts'
import { placeOf, type Snippet } from './snippet.ts'

/**
 * The place of a paragraph; its `locate` counts in the paragraph's plain words (`plainText`), from which the marks of Markdown and the
 * references of footnotes are gone.
 */
export function placeOfWords(inlines: readonly Inline[], snippet: Snippet, place: Place): Place {
  const whole = placeOf(snippet, place)
  const { locate } = whole
  if (locate === undefined || plainText(inlines) === snippet.text) return whole
  let indexes: readonly number[] | undefined
  return {
    ...whole,
    locate: (index) => {
      indexes ??= indexesOf(inlines, snippet.text)
      return locate(indexes[index] ?? snippet.text.length)
    },
  }
}

/** Where each character of the plain words stands in the text with its marks: they stand there in the same order. */
function indexesOf(inlines: readonly Inline[], text: string): readonly number[] {
  const indexes: number[] = []
  let at = 0
  for (const inline of inlines) {
    if (inline.kind === 'footnote') {
      const mark = `[^${inline.label}]`
      const found = text.indexOf(mark, at)
      if (found >= 0) at = found + mark.length
      continue
    }
    for (const unit of inline.text.split('')) {
      // A star that the text keeps stands behind a backslash, or is a single one that marks nothing: both are met in order.
      while (at < text.length && text[at] !== unit) at++
      indexes.push(at)
      at++
    }
  }
  return indexes
}
