import { type TextFont, textWidth } from './text-width.ts'

/**
 * The lines of a text in a column `width` pt wide, broken at blanks as late as possible. A word wider than the column stands
 * on a line of its own. No-break spaces hold their words together. An empty text is one empty line.
 */
export function wrapText(text: string, width: number, font: TextFont): string[] {
  const lines: string[] = []
  let line = ''
  for (const [, blanks = '', word = ''] of text.trimStart().matchAll(/([ \t\r\n]*)([^ \t\r\n]+)/g)) {
    // Blanks in a row are as wide as they are many (a draft's room for its date), unless the line ends there.
    const longer = line === '' ? word : `${line}${blanks.replace(/[\t\r\n]/g, ' ')}${word}`
    if (line !== '' && textWidth(longer, font) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}
