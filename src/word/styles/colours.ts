import type { XmlElement } from '../xml.ts'
import type { Theme } from './theme.ts'

const rgb = /^[0-9a-f]{6}$/i

/** RRGGBB or `auto` of `w:color`; a colour of the theme goes before the value beside it (ECMA-376-1, 17.3.2.6). */
export function colourOf(attributes: XmlElement['attributes'], theme: Theme): string | undefined {
  const role = attributes['w:themeColor']
  const themed =
    role === undefined ? undefined : theme.colour(role, { tint: attributes['w:themeTint'], shade: attributes['w:themeShade'] })
  if (themed !== undefined) return themed
  const value = attributes['w:val']
  if (value === undefined) return undefined
  return rgb.test(value) ? value.toUpperCase() : 'auto'
}

/** RRGGBB behind the text, by `w:shd`; '' where it has none (17.3.5). */
export function shadingOf(attributes: XmlElement['attributes'], theme: Theme): string {
  const pattern = attributes['w:val']
  if (pattern === 'nil') return ''
  // A solid pattern hides the background under the colour of its dots.
  const [role, value, tint, shade] =
    pattern === 'solid'
      ? (['w:themeColor', 'w:color', 'w:themeTint', 'w:themeShade'] as const)
      : (['w:themeFill', 'w:fill', 'w:themeFillTint', 'w:themeFillShade'] as const)
  const named = attributes[role]
  const themed = named === undefined ? undefined : theme.colour(named, { tint: attributes[tint], shade: attributes[shade] })
  if (themed !== undefined) return themed
  const plain = attributes[value]
  return plain !== undefined && rgb.test(plain) ? plain.toUpperCase() : ''
}
