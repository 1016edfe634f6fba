import { type Border, borderElement } from './border.ts'
import { around, emptyElement, escapeXml, toggle, type Xml } from './xml.ts'

export type Alignment = 'left' | 'center' | 'right' | 'both'

/** Blank over and under a paragraph and the height of its lines: twips, with `auto` 240ths of a line. */
export interface Spacing {
  readonly before?: number
  readonly after?: number
  readonly line?: number
  readonly lineRule?: 'auto' | 'exact'
}

/** Twips. A paragraph has either a first line that goes in, or one that hangs out. */
export interface Indent {
  readonly left: number
  readonly right: number
  readonly firstLine?: number
  readonly hanging?: number
}

/** The sides of a paragraph that have a line. */
export interface ParagraphBorders {
  readonly top?: Border
  readonly left?: Border
  readonly bottom?: Border
  readonly right?: Border
}

/** Takes a paragraph out of the text and puts it on its page: twips from the upper left corner of the paper. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How a paragraph stands; what is not given is left to its style, in a style to the one that it is based on. */
export interface ParagraphFormat {
  readonly style?: string
  readonly keepNext?: boolean
  readonly frame?: Frame
  readonly borders?: ParagraphBorders
  readonly spacing?: Spacing
  readonly indent?: Indent
  readonly alignment?: Alignment
  /** Level among the headings, 0 to 8. */
  readonly outlineLevel?: number
}

/** `runs` is what the paragraph holds. */
export function paragraph(format: ParagraphFormat, runs: Xml = ''): Xml {
  const properties = paragraphProperties(format)
  return properties === '' && runs === '' ? '<w:p/>' : `<w:p>${properties}${runs}</w:p>`
}

/** `w:pPr` in the order of the schema (ECMA-376-1, 17.3.1.26); none where nothing is set. */
export function paragraphProperties(format: ParagraphFormat): Xml {
  const { style, keepNext, frame, borders, spacing, indent, alignment, outlineLevel } = format
  let xml = ''
  if (style !== undefined) xml += `<w:pStyle w:val="${escapeXml(style)}"/>`
  xml += toggle('w:keepNext', keepNext)
  if (frame !== undefined) xml += frameElement(frame)
  if (borders !== undefined) xml += bordersElement(borders)
  if (spacing !== undefined) xml += spacingElement(spacing)
  if (indent !== undefined) xml += indentElement(indent)
  if (alignment !== undefined) xml += `<w:jc w:val="${alignment}"/>`
  if (outlineLevel !== undefined) xml += `<w:outlineLvl w:val="${outlineLevel}"/>`
  return around('w:pPr', xml)
}

/** A paragraph with which a section ends carries its `w:sectPr`, as the last of its properties. */
export function endOfSection(last: Xml, section: Xml): Xml {
  const start = '<w:p><w:pPr>'
  if (!last.startsWith(start)) throw new Error('a section ends with a paragraph that has a style')
  const end = last.indexOf('</w:pPr>', start.length)
  return last.slice(0, end) + section + last.slice(end)
}

function frameElement({ x, y, width, height }: Frame): Xml {
  return emptyElement('w:framePr', {
    'w:w': width,
    'w:h': height,
    'w:x': x,
    'w:y': y,
    'w:hAnchor': 'page',
    'w:vAnchor': 'page',
    'w:hRule': 'exact',
    'w:wrap': 'around',
  })
}

function bordersElement(borders: ParagraphBorders): Xml {
  const sides = (['top', 'left', 'bottom', 'right'] as const).map((side) => {
    const border = borders[side]
    return border === undefined ? '' : borderElement(`w:${side}`, border)
  })
  return around('w:pBdr', sides.join(''))
}

function spacingElement({ before, after, line, lineRule }: Spacing): Xml {
  return emptyElement('w:spacing', { 'w:after': after, 'w:before': before, 'w:line': line, 'w:lineRule': lineRule })
}

function indentElement({ left, right, firstLine, hanging }: Indent): Xml {
  return emptyElement('w:ind', { 'w:left': left, 'w:right': right, 'w:hanging': hanging, 'w:firstLine': firstLine })
}
