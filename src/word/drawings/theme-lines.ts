import { childOf, childrenOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'

/** What a drawing leaves to the theme: the thickness of its lines in EMU, by their number, and the colours by their name. */
export interface ThemeLines {
  readonly width: (index: number) => string | undefined
  /** RRGGBB */
  readonly colour: (name: string) => string | undefined
}

/** Names that documents use for the theme's (ECMA-376-1, 17.15.1.20: the usual mapping). */
const mapped: Readonly<Record<string, string>> = { tx1: 'dk1', tx2: 'dk2', bg1: 'lt1', bg2: 'lt2' }

/** Reads `a:theme`. */
export function themeLines(theme: XmlElement | undefined): ThemeLines {
  const elements = childOf(theme, 'a:themeElements')
  const lines = childrenOf(childOf(childOf(elements, 'a:fmtScheme'), 'a:lnStyleLst'), 'a:ln')
  const scheme = childOf(elements, 'a:clrScheme')
  return {
    width: (index) => lines[index - 1]?.attributes.w,
    colour: (name) => {
      const colour = childrenOf(childOf(scheme, `a:${mapped[name] ?? name}`))[0]?.attributes
      return colour?.lastClr ?? colour?.val
    },
  }
}
