import { type TextFont, textWidth } from './text-width.ts'

/**
 * The lines of a text in a column `width` pt wide, broken at blanks as late as possible. A word wider than the column stands
 * on a line of its own. No-break spaces hold their words together. An empty text is one empty line.
 */
export function wrapText(text: string, width: number, font: TextFont): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \t\r\n]+/).filter((piece) => piece !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, font) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}
