import { characterWidth } from './display-width.ts'

/** A text in lines of at most `columns` of the screen; a word that is longer has a line of its own. */
export function wrapWords(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.split(' ')) {
    const own = widthOf(word)
    if (line !== '' && width + 1 + own > columns) {
      lines.push(line)
      line = word
      width = own
    } else {
      width += line === '' ? own : own + 1
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}
