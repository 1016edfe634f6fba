import { type BodyLine, inCapitals, isBoldLine } from './body-line.ts'

const numbered = /^(?:bảng|biểu)(?: mẫu)?(?: số)? ?(?:\d{1,3}|[ivx]{1,5}(?![\p{L}]))|^(?:bảng|biểu)\s?:/iu

/** Is the line right above a table its title: `Bảng 1. …`, or centred and bold? */
export function isTableCaption(line: BodyLine): boolean {
  const { text, paragraph, labels, automatic, bullet } = line
  if (paragraph.style !== undefined) return paragraph.style === 'tableCaption'
  if (labels.length > 0 || automatic !== undefined || bullet !== undefined || text.length > 250 || /[;:]$/.test(text))
    return false
  return numbered.test(text) || (paragraph.align === 'center' && !/^\(/.test(text) && (isBoldLine(line, 0) || inCapitals(text)))
}
