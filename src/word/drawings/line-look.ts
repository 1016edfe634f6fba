import { childOf, childrenOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { ptOfEmu } from './lengths.ts'
import type { ThemeLines } from './theme-lines.ts'

/** How the outline of a shape is drawn. `invisible`: it is not. */
export interface LineLook {
  readonly invisible: boolean
  /** pt */
  readonly thickness?: number
  /** RRGGBB */
  readonly colour?: string
  /** As OOXML names it: `dash`, `sysDot`; absent for a solid line. */
  readonly dash?: string
}

const fills = ['a:solidFill', 'a:gradFill', 'a:pattFill']

/** The outline of a shape of DrawingML: what `a:ln` says, else what the theme has for its `a:lnRef` (ECMA-376-1, 20.1.2.2.24 and 20.1.4.2.19). */
export function lineLook(properties: XmlElement | undefined, style: XmlElement | undefined, theme: ThemeLines): LineLook {
  const line = childOf(properties, 'a:ln')
  const reference = childOf(style, 'a:lnRef')
  const index = Number(reference?.attributes.idx ?? 0)
  const invisible =
    childOf(line, 'a:noFill') !== undefined || !(index > 0 || fills.some((fill) => childOf(line, fill) !== undefined))
  const thickness = ptOfEmu(line?.attributes.w ?? theme.width(index))
  const colour = colourOf(childOf(line, 'a:solidFill') ?? reference, theme)
  const dash = childOf(line, 'a:prstDash')?.attributes.val
  return {
    invisible,
    ...(thickness === undefined ? {} : { thickness }),
    ...(colour === undefined ? {} : { colour }),
    ...(dash === undefined || dash === 'solid' ? {} : { dash }),
  }
}

/** The colour inside a fill or a reference; undefined where it is mixed from others. */
function colourOf(fill: XmlElement | undefined, theme: ThemeLines): string | undefined {
  for (const { name, attributes, children } of childrenOf(fill)) {
    const value = attributes.val ?? ''
    if (name === 'a:srgbClr') return value.toUpperCase()
    if (name === 'a:sysClr') return attributes.lastClr?.toUpperCase()
    if (name === 'a:prstClr' && value === 'black') return '000000'
    if (name === 'a:schemeClr' && children.length === 0) return theme.colour(value)?.toUpperCase()
  }
  return undefined
}
