import { around, emptyElement, escapeXml, toggle, type Xml } from './xml.ts'

/** What sets words apart; what is not given is left to the paragraph's style. */
export interface RunFormat {
  /** A character style. */
  readonly style?: string
  readonly font?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly caps?: boolean
  /** Six hexadecimal digits. */
  readonly color?: string
  /** Half-points. */
  readonly size?: number
  readonly underline?: 'single'
  readonly position?: 'superscript'
  /** Language of all scripts, such as `vi-VN`. */
  readonly language?: string
}

/** `w:rPr` in the order of the schema (ECMA-376-1, 17.3.2.28); none where nothing is set. */
export function runProperties(format: RunFormat): Xml {
  const { style, font, bold, italic, caps, color, size, underline, position, language } = format
  let xml = ''
  if (style !== undefined) xml += `<w:rStyle w:val="${escapeXml(style)}"/>`
  if (font !== undefined) xml += fonts(escapeXml(font))
  // Complex scripts have a weight, a slant and a size of their own.
  xml += toggle('w:b', bold) + toggle('w:bCs', bold) + toggle('w:i', italic) + toggle('w:iCs', italic) + toggle('w:caps', caps)
  if (color !== undefined) xml += `<w:color w:val="${color}"/>`
  if (size !== undefined) xml += `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
  if (underline !== undefined) xml += `<w:u w:val="${underline}"/>`
  if (position !== undefined) xml += `<w:vertAlign w:val="${position}"/>`
  if (language !== undefined) xml += emptyElement('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': language })
  return around('w:rPr', xml)
}

/** Words of one look; a tab in them is a tab. */
export function textRun(text: string, format: RunFormat = {}): Xml {
  const pieces = escapeXml(text).replaceAll('\t', `${endOfText}<w:tab/>${startOfText}`)
  return `<w:r>${runProperties(format)}${startOfText}${pieces}${endOfText}</w:r>`
}

// Blanks at the ends of a text are lost without it.
const startOfText = '<w:t xml:space="preserve">'
const endOfText = '</w:t>'

/** A run that holds a drawing. */
export function drawingRun(drawing: Xml): Xml {
  return `<w:r>${drawing}</w:r>`
}

/** The number of the page, which Word fills in (ECMA-376-1, 17.16.5.43). */
export const pageNumberRuns: Xml =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

/** All scripts in one font: Word asks for each of four. */
function fonts(font: Xml): Xml {
  return emptyElement('w:rFonts', { 'w:ascii': font, 'w:cs': font, 'w:eastAsia': font, 'w:hAnsi': font })
}
