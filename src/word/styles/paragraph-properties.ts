import type { Align } from '../../profile/profile.ts'
import { toPoints, twip } from '../measures.ts'
import type { WordBorder } from '../word-document.ts'
import { childOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { shadingOf } from './colours.ts'
import { isOn } from './on-off.ts'
import type { Theme } from './theme.ts'

/** What one `w:pPr` says: what is absent is left to the next level. All lengths in pt. */
export interface ParagraphProperties extends Indents {
  readonly align?: Align
  /** Of a frame that is as wide as its text (17.3.1.11): where the frame stands is where the text stands. */
  readonly frameAlign?: Align
  readonly before?: number
  readonly after?: number
  readonly beforeAuto?: boolean
  readonly afterAuto?: boolean
  readonly contextualSpacing?: boolean
  readonly line?: { readonly rule: 'auto' | 'exact' | 'atLeast'; readonly points: number }
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly pageBreakBefore?: boolean
  /** 0–9, 9 is body text. */
  readonly outline?: number
  /** Null: taken away. */
  readonly topBorder?: WordBorder | null
  readonly bottomBorder?: WordBorder | null
  readonly leftBorder?: WordBorder | null
  readonly rightBorder?: WordBorder | null
  /** Empty: none. */
  readonly shading?: string
}

export interface Indents {
  readonly left?: Indent
  readonly right?: Indent
  /** Negative hangs. */
  readonly firstLine?: Indent
}

/** pt, or characters of the paragraph's size where the file gives no length. */
export type Indent = { readonly points: number } | { readonly characters: number }

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** ST_Jc, 17.18.44: whatever stretches lines to both edges is `both`. */
const aligns: ReadonlyMap<string | undefined, Align> = new Map([
  ...each('left', 'left', 'start', 'numTab'),
  ...each('center', 'center'),
  ...each('right', 'right', 'end'),
  ...each('both', 'both', 'distribute', 'thaiDistribute', 'lowKashida', 'mediumKashida', 'highKashida'),
])

function each(align: Align, ...names: readonly string[]): readonly (readonly [string, Align])[] {
  return names.map((name) => [name, align])
}

const switches = {
  'w:contextualSpacing': 'contextualSpacing',
  'w:keepNext': 'keepNext',
  'w:keepLines': 'keepLines',
  'w:pageBreakBefore': 'pageBreakBefore',
} as const

/** `pPr` is `w:pPr` of a paragraph, a style or a list's level. */
export function readParagraphProperties(pPr: XmlElement, theme: Theme): ParagraphProperties {
  const found: Writable<ParagraphProperties> = {}
  for (const child of pPr.children) if (typeof child !== 'string') readOne(child, found, theme)
  return found
}

function readOne(child: XmlElement, found: Writable<ParagraphProperties>, theme: Theme): void {
  const { name, attributes } = child
  const value = attributes['w:val']
  switch (name) {
    case 'w:jc': {
      const align = aligns.get(value)
      if (align !== undefined) found.align = align
      return
    }
    case 'w:framePr': {
      const align = aligns.get(attributes['w:xAlign'])
      if (align !== undefined && attributes['w:w'] === undefined && attributes['w:dropCap'] === undefined)
        found.frameAlign = align
      return
    }
    case 'w:ind':
      Object.assign(found, readIndents(attributes))
      return
    case 'w:spacing':
      readSpacing(attributes, found)
      return
    case 'w:contextualSpacing':
    case 'w:keepNext':
    case 'w:keepLines':
    case 'w:pageBreakBefore':
      found[switches[name]] = isOn(value)
      return
    case 'w:outlineLvl':
      if (value !== undefined && /^[0-9]$/.test(value)) found.outline = Number(value)
      return
    case 'w:pBdr':
      readBorders(child, found)
      return
    case 'w:shd':
      found.shading = shadingOf(attributes, theme)
  }
}

/** Attributes of `w:ind` (17.3.1.12). Word writes the length that it made of characters beside them, so that the length is the better one. */
export function readIndents(attributes: XmlElement['attributes']): Indents {
  const indent = (...names: readonly string[]): Indent | undefined => {
    for (const name of names) {
      const points = toPoints(attributes[`w:${name}`], twip)
      if (points !== undefined) return { points }
    }
    for (const name of names) {
      const characters = Number(attributes[`w:${name}Chars`]) / 100
      if (characters) return { characters }
    }
    return undefined
  }
  const left = indent('start', 'left')
  const right = indent('end', 'right')
  const hanging = indent('hanging')
  const firstLine = hanging === undefined ? indent('firstLine') : negative(hanging)
  return { ...(left && { left }), ...(right && { right }), ...(firstLine && { firstLine }) }
}

function negative(indent: Indent): Indent {
  return 'points' in indent ? { points: -indent.points } : { characters: -indent.characters }
}

/** 17.3.1.33. `beforeLines` counts hundredths of a line of 12 pt; Word writes the length beside it. */
function readSpacing(attributes: XmlElement['attributes'], found: Writable<ParagraphProperties>): void {
  for (const side of ['before', 'after'] as const) {
    const points = toPoints(attributes[`w:${side}`], twip) ?? toPoints(attributes[`w:${side}Lines`], 12 / 100)
    if (points !== undefined) found[side] = points
    const auto = attributes[`w:${side}Autospacing`]
    if (auto !== undefined) found[`${side}Auto`] = isOn(auto)
  }
  const points = toPoints(attributes['w:line'], twip)
  const rule = attributes['w:lineRule']
  if (points !== undefined)
    found.line = { rule: rule === 'exact' || rule === 'atLeast' ? rule : 'auto', points: Math.abs(points) }
}

/** 17.3.1.24; thickness counts in eighths of a point. */
function readBorders(pBdr: XmlElement, found: Writable<ParagraphProperties>): void {
  for (const [side, names] of borderSides) {
    const border = names.map((name) => childOf(pBdr, name)).find((child) => child !== undefined)
    if (border !== undefined) found[side] = borderOf(border.attributes)
  }
}

const borderSides = [
  ['topBorder', ['w:top']],
  ['bottomBorder', ['w:bottom']],
  ['leftBorder', ['w:left', 'w:start']],
  ['rightBorder', ['w:right', 'w:end']],
] as const

function borderOf(attributes: XmlElement['attributes']): WordBorder | null {
  const style = attributes['w:val'] ?? 'nil'
  if (style === 'nil' || style === 'none') return null
  return { thickness: toPoints(attributes['w:sz'], 1 / 8) ?? 0, style }
}
