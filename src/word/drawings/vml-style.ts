import type { Axis, GroupScale, Placement } from './drawing-context.ts'
import { mmOfLength, rounded } from './lengths.ts'

/** The properties in a VML element's `style`: `position:absolute;width:20pt`. */
export function vmlStyle(text: string | undefined): ReadonlyMap<string, string> {
  const properties = new Map<string, string>()
  for (const property of (text ?? '').split(';')) {
    const colon = property.indexOf(':')
    if (colon > 0) properties.set(property.slice(0, colon).trim().toLowerCase(), property.slice(colon + 1).trim())
  }
  return properties
}

/** What places are measured from, in the words of DrawingML. VML's `text` is the column or the paragraph. */
const across: Readonly<Record<string, string>> = { text: 'column', char: 'character' }
const down: Readonly<Record<string, string>> = { text: 'paragraph' }

/** Place and size of a shape; inside a group (`scale`) lengths are bare numbers of its own. */
export function vmlPlacement(style: ReadonlyMap<string, string>, scale: GroupScale | undefined): Placement {
  const length = (name: string, axis: Axis | undefined): number | undefined => scaled(style.get(name), axis)
  const place = (margin: string, edge: string, axis: Axis | undefined): number | undefined => {
    const value = axis === undefined ? mmOfLength(style.get(margin) ?? style.get(edge)) : length(edge, axis)
    return value === undefined ? undefined : rounded((axis?.origin ?? 0) + value)
  }
  const [width, height] = [length('width', scale?.x), length('height', scale?.y)]
  const [x, y] = [place('margin-left', 'left', scale?.x), place('margin-top', 'top', scale?.y)]
  const align = vmlAlign(style)
  const [fromX, fromY] = [
    style.get('mso-position-horizontal-relative') ?? 'text',
    style.get('mso-position-vertical-relative') ?? 'text',
  ]
  return {
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(x === undefined || align.x !== undefined ? {} : { x }),
    ...(y === undefined || align.y !== undefined ? {} : { y }),
    ...(style.get('position') === 'absolute' ? { from: { x: across[fromX] ?? fromX, y: down[fromY] ?? fromY } } : {}),
    ...(Object.keys(align).length === 0 ? {} : { align }),
  }
}

function vmlAlign(style: ReadonlyMap<string, string>): NonNullable<Placement['align']> {
  const [x, y] = [style.get('mso-position-horizontal'), style.get('mso-position-vertical')]
  const isRule = (rule: string | undefined): rule is string => rule !== undefined && rule !== 'absolute'
  return { ...(isRule(x) ? { x } : {}), ...(isRule(y) ? { y } : {}) }
}

/** mm of a length; a bare number in a group counts the group's own units. */
export function scaled(text: string | undefined, axis: Axis | undefined): number | undefined {
  if (axis === undefined) return mmOfLength(text)
  return text !== undefined && /^\s*-?\d{1,9}(?:\.\d{1,9})?\s*$/.test(text)
    ? rounded(Number(text) * axis.scale)
    : mmOfLength(text)
}
