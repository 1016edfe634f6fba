import type { TextFont } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** Height in pt of paragraphs under one another in a column `width` pt wide, each of their lines `line` pt high. */
export function textHeight(paragraphs: readonly string[], width: number, font: TextFont, line: number): number {
  return paragraphs.reduce((height, text) => height + wrapText(text, width, font).length * line, 0)
}

/**
 * The height in pt over which a row of a table may divide: a third of the text of an upright page. A row that moves to the next page leaves as much blank,
 * and LibreOffice prints only the beginning of one that must not divide and is about as tall as a page.
 */
export const tallestWhole = 240
