import { roundPoints, toPoints, twip } from '../measures.ts'
import type { XmlElement } from '../xml.ts'
import { colourOf, shadingOf } from './colours.ts'
import { isOn } from './on-off.ts'
import type { Theme } from './theme.ts'

/** What one `w:rPr` says: what is absent is left to the next level. Sizes in pt. */
export interface RunProperties extends Partial<Record<Toggle, boolean>> {
  readonly ascii?: string
  readonly hAnsi?: string
  readonly cs?: string
  readonly size?: number
  readonly csSize?: number
  readonly underline?: boolean
  readonly doubleStrike?: boolean
  readonly colour?: string
  readonly highlight?: string
  /** Empty: none. */
  readonly shading?: string
  readonly spacing?: number
  readonly vertical?: 'baseline' | 'superscript' | 'subscript'
  readonly language?: string
  /** The run is complex script (`w:cs`, `w:rtl`): font, size, bold and italic are those for it. */
  readonly complex?: boolean
}

/** Properties that styles of several levels switch in turn (ECMA-376-1, 17.7.3). */
export type Toggle = 'bold' | 'italic' | 'csBold' | 'csItalic' | 'caps' | 'smallCaps' | 'strike' | 'hidden'

const toggleNames: ReadonlyMap<string, Toggle> = new Map([
  ['w:b', 'bold'],
  ['w:i', 'italic'],
  ['w:bCs', 'csBold'],
  ['w:iCs', 'csItalic'],
  ['w:caps', 'caps'],
  ['w:smallCaps', 'smallCaps'],
  ['w:strike', 'strike'],
  ['w:vanish', 'hidden'],
])

const halfPoint = 1 / 2

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** `rPr` is `w:rPr`: of a run, a paragraph mark, a style or a list's level. */
export function readRunProperties(rPr: XmlElement, theme: Theme): RunProperties {
  const found: Writable<RunProperties> = {}
  for (const child of rPr.children) if (typeof child !== 'string') readOne(child, found, theme)
  return found
}

function readOne({ name, attributes }: XmlElement, found: Writable<RunProperties>, theme: Theme): void {
  const value = attributes['w:val']
  const toggle = toggleNames.get(name)
  if (toggle !== undefined) {
    found[toggle] = isOn(value)
    return
  }
  switch (name) {
    case 'w:rFonts':
      readFonts(attributes, found, theme)
      return
    case 'w:sz':
      set(found, 'size', toPoints(value, halfPoint))
      return
    case 'w:szCs':
      set(found, 'csSize', toPoints(value, halfPoint))
      return
    case 'w:u':
      found.underline = value !== undefined && value !== 'none'
      return
    case 'w:dstrike':
      found.doubleStrike = isOn(value)
      return
    case 'w:color':
      set(found, 'colour', colourOf(attributes, theme))
      return
    case 'w:highlight':
      set(found, 'highlight', value)
      return
    case 'w:shd':
      found.shading = shadingOf(attributes, theme)
      return
    case 'w:spacing': {
      const points = toPoints(value, twip)
      if (points !== undefined) found.spacing = roundPoints(points)
      return
    }
    case 'w:vertAlign':
      if (value === 'baseline' || value === 'superscript' || value === 'subscript') found.vertical = value
      return
    case 'w:lang':
      set(found, 'language', value)
      return
    case 'w:cs':
    case 'w:rtl':
      found.complex = isOn(value)
  }
}

/** At one level a font of the theme goes before one that is named (17.3.2.26). */
function readFonts(attributes: XmlElement['attributes'], found: Writable<RunProperties>, theme: Theme): void {
  const font = (role: string, name: string): string | undefined => {
    const themed = attributes[role]
    return (themed === undefined ? undefined : theme.font(themed)) ?? (attributes[name] || undefined)
  }
  set(found, 'ascii', font('w:asciiTheme', 'w:ascii'))
  set(found, 'hAnsi', font('w:hAnsiTheme', 'w:hAnsi'))
  set(found, 'cs', font('w:cstheme', 'w:cs'))
}

function set<K extends keyof RunProperties>(found: Writable<RunProperties>, key: K, value: RunProperties[K] | undefined): void {
  if (value !== undefined) found[key] = value as Writable<RunProperties>[K]
}
