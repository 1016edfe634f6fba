import type { Inline } from '../plan/prose.ts'

/** Some prose on one line with the marks of Markdown, so that what is set in bold or moved into a note is a change, too. */
export function markedText(inlines: readonly Inline[]): string {
  return inlines.map(marked).join('')
}

function marked(inline: Inline): string {
  if (inline.kind === 'text') {
    const text = inline.text.replace(/[\\*_[\]]/g, '\\$&')
    const mark = inline.bold && inline.italic ? '***' : inline.bold ? '**' : inline.italic ? '*' : ''
    return `${mark}${text}${mark}`
  }
  return inline.note === undefined ? `[^${inline.label}]` : `[^${inline.label}: ${markedText(inline.note)}]`
}
