import type { WordDrawing } from '../word-document.ts'
import { childOf, childrenOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import type { Axis, DrawingContext, GroupScale, Placement } from './drawing-context.ts'
import { ptOfLength, ptOfMm, rounded } from './lengths.ts'
import type { LineLook } from './line-look.ts'
import { lineOrShape } from './shape.ts'
import { scaled, vmlPlacement, vmlStyle } from './vml-style.ts'

const shapes = new Set(['v:shape', 'v:rect', 'v:roundrect', 'v:oval', 'v:polyline', 'v:arc', 'v:curve', 'v:image', 'v:line'])

/** Numbers of Office's ready-made shapes ([MS-ODRAW] 2.4.24): a line and the straight connector. */
const straight = new Set(['20', '32'])

/** Colours by name that lines have; Office adds its own number behind one: `black [3213]`. */
const named: Readonly<Record<string, string>> = {
  black: '000000',
  windowtext: '000000',
  red: 'FF0000',
  blue: '0000FF',
  gray: '808080',
}

/** What `w:pict` or `w:object` draws in VML, as Word did until 2007 and still does for old programs (ECMA-376-4, 19.1). */
export function vml(element: XmlElement, context: DrawingContext): readonly WordDrawing[] {
  return childrenOf(element).flatMap((child) => vmlShape(child, undefined, undefined, context))
}

function vmlShape(
  shape: XmlElement,
  scale: GroupScale | undefined,
  group: Placement | undefined,
  context: DrawingContext,
): readonly WordDrawing[] {
  if (shape.name !== 'v:group' && !shapes.has(shape.name)) return []
  const { attributes } = shape
  const style = vmlStyle(attributes.style)
  const placement = {
    ...(group?.from && { from: group.from }),
    ...(group?.align && { align: group.align }),
    ...vmlPlacement(style, scale),
  }
  if (shape.name === 'v:group') {
    const inner = groupScale(attributes, placement)
    return childrenOf(shape).flatMap((child) => vmlShape(child, inner, placement, context))
  }
  const content = childOf(childOf(shape, 'v:textbox'), 'w:txbxContent')
  if (content !== undefined) return [{ kind: 'textBox', ...placement, blocks: context.walk(content) }]
  const letters = childOf(shape, 'v:textpath')?.attributes.string
  if (letters !== undefined) context.unknown(letters)
  const image = childOf(shape, 'v:imagedata')?.attributes
  if (image !== undefined) {
    const name = attributes.alt ?? image['o:title'] ?? context.picture(image['r:id'] ?? '')
    return [{ kind: 'picture', ...placement, ...(name ? { name } : {}) }]
  }
  const isRule = isTrue(attributes['o:hr'])
  if (shape.name === 'v:line')
    return lineOrShape(betweenEnds(attributes, placement, scale), strokeLook(shape), { isLine: true, filled: false })
  const isLine = isRule || straight.has(attributes['o:spt'] ?? /_t(\d{1,3})$/.exec(attributes.type ?? '')?.[1] ?? '')
  const look = isRule ? ruleLook(placement) : strokeLook(shape)
  return lineOrShape(isRule ? ruleLength(placement) : placement, look, { isLine, filled: !isFalse(attributes.filled) })
}

/** `v:line` runs from one point to another. */
function betweenEnds({ from, to }: XmlElement['attributes'], placement: Placement, scale: GroupScale | undefined): Placement {
  const point = (text: string | undefined): readonly (number | undefined)[] => {
    const [x, y] = (text ?? '0,0').split(',')
    return [scaled(x || '0', scale?.x), scaled(y || '0', scale?.y)]
  }
  const [[x1, y1], [x2, y2]] = [point(from), point(to)] as const
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return placement
  return {
    ...placement,
    width: rounded(Math.abs(x2 - x1)),
    height: rounded(Math.abs(y2 - y1)),
    ...(placement.align?.x === undefined ? { x: rounded((scale?.x.origin ?? 0) + Math.min(x1, x2)) } : {}),
    ...(placement.align?.y === undefined ? { y: rounded((scale?.y.origin ?? 0) + Math.min(y1, y2)) } : {}),
  }
}

/** A horizontal rule is a filled rectangle, as high as it is thick; without a width it goes from margin to margin. */
function ruleLook({ height }: Placement): LineLook {
  return { invisible: false, ...(height === undefined ? {} : { thickness: ptOfMm(height) }) }
}

function ruleLength({ width, height: _, ...rest }: Placement): Placement {
  return width === undefined || width === 0 ? rest : { ...rest, width }
}

function strokeLook(shape: XmlElement): LineLook {
  const { attributes } = shape
  const stroke = childOf(shape, 'v:stroke')?.attributes
  const thickness = ptOfLength(stroke?.weight ?? attributes.strokeweight ?? '0.75pt')
  const dash = stroke?.dashstyle
  return {
    invisible: isFalse(attributes.stroked) || isFalse(stroke?.on),
    ...(thickness === undefined ? {} : { thickness }),
    ...colourOf(stroke?.color ?? attributes.strokecolor ?? 'black'),
    ...(dash === undefined || dash === 'solid' ? {} : { dash }),
  }
}

function colourOf(text: string): { readonly colour?: string } {
  const word = text.split(' ')[0]?.toLowerCase() ?? ''
  const [, digits] = /^#([0-9a-f]{6}|[0-9a-f]{3})$/.exec(word) ?? []
  const colour = digits === undefined ? named[word] : digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  return colour === undefined ? {} : { colour: colour.toUpperCase() }
}

function groupScale({ coordsize, coordorigin }: XmlElement['attributes'], placement: Placement): GroupScale {
  const [width, height] = (coordsize ?? '1000,1000').split(',').map(Number)
  const [left, top] = (coordorigin ?? '0,0').split(',').map(Number)
  const axis = (start = 0, full = 0, size = 1000, origin = 0): Axis => {
    const scale = size > 0 ? full / size : 0
    return { origin: start - origin * scale, scale }
  }
  return { x: axis(placement.x, placement.width, width, left), y: axis(placement.y, placement.height, height, top) }
}

function isTrue(text: string | undefined): boolean {
  return text === 't' || text === 'true'
}

function isFalse(text: string | undefined): boolean {
  return text === 'f' || text === 'false'
}
