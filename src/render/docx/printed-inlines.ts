import { type Inline, plainText } from '../../plan/prose.ts'
import { settledInlines, trimmedInlines } from '../../plan/settled-inlines.ts'
import { printableLine, printableText } from './printable-text.ts'

/** What the style of a paragraph gives all its words. */
export interface StyleLook {
  readonly bold: boolean
  readonly italic: boolean
}

/** The runs of a paragraph as they are printed: only what is set apart from its style is formatted, and no blank stands at either end. */
export function printedInlines(inlines: readonly Inline[], style: StyleLook): readonly Inline[] {
  const own = inlines.map((inline) =>
    inline.kind === 'text'
      ? {
          ...inline,
          text: printableText(inline.text),
          bold: inline.bold && !style.bold,
          italic: inline.italic && !style.italic,
        }
      : inline,
  )
  const [only, ...others] = own
  // Most paragraphs are of one run: there is nothing to settle.
  if (only?.kind === 'text' && others.length === 0) {
    const text = only.text.trim()
    return text === '' ? [] : [{ ...only, text }]
  }
  return settledInlines(trimmedInlines(own))
}

/** The words of a paragraph on one line, as its runs print them. */
export function printedText(inlines: readonly Inline[]): string {
  return printableLine(plainText(inlines))
}
