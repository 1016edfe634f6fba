import { characterWidth } from '../../report/display-width.ts'

/** Breaks a text into lines of at most `width` columns of a terminal, between words; a longer word is cut. Its own line breaks stay. */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width))
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = []
  let open = ''
  let used = 0
  for (const word of line.split(' ')) {
    const size = textWidth(word)
    if (used + size + (open === '' ? 0 : 1) <= width) {
      used += size + (open === '' ? 0 : 1)
      open = open === '' ? word : `${open} ${word}`
      continue
    }
    if (open !== '') lines.push(open)
    const pieces = size <= width ? [word] : cut(word, width)
    lines.push(...pieces.slice(0, -1))
    open = pieces.at(-1) ?? ''
    used = textWidth(open)
  }
  return [...lines, open]
}

function cut(word: string, width: number): readonly string[] {
  const pieces: string[] = []
  let open = ''
  let used = 0
  for (const character of word) {
    const size = characterWidth(character)
    if (open !== '' && used + size > width) {
      pieces.push(open)
      open = ''
      used = 0
    }
    open += character
    used += size
  }
  return [...pieces, open]
}

/** How many columns of a terminal a line takes. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}
