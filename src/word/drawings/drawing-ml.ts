import { alternative } from '../document/alternate-content.ts'
import type { WordDrawing } from '../word-document.ts'
import { childOf, childrenOf, textOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import type { DrawingContext, GroupScale, Placement } from './drawing-context.ts'
import { mmOfEmu, rounded } from './lengths.ts'
import { lineLook } from './line-look.ts'
import { lineOrShape } from './shape.ts'

const lines = new Set(['line', 'straightConnector1'])

/** What `w:drawing` draws: shapes, connectors, groups, canvases, pictures, text boxes (ECMA-376-1, 20.4.2). */
export function drawingMl(drawing: XmlElement, context: DrawingContext): readonly WordDrawing[] {
  return childrenOf(drawing).flatMap((frame) => {
    const properties = childOf(frame, 'wp:docPr')?.attributes
    const isHidden = properties?.hidden === '1' || properties?.hidden === 'true'
    const name = properties?.descr || properties?.title || properties?.name || undefined
    const data = childOf(childOf(frame, 'a:graphic'), 'a:graphicData')
    const drawings = childrenOf(data).flatMap((graphic) => graphicOf(graphic, placementOf(frame), name, context))
    // What is hidden is not drawn, but no words are left out for it.
    return isHidden ? drawings.filter(({ kind }) => kind === 'textBox') : drawings
  })
}

function graphicOf(
  graphic: XmlElement,
  placement: Placement,
  name: string | undefined,
  context: DrawingContext,
): readonly WordDrawing[] {
  switch (graphic.name) {
    case 'wps:wsp':
    case 'wps:cxnSp':
      return shapeOf(graphic, placement, context)
    case 'wpg:wgp':
    case 'wpg:grpSp':
    case 'wpc:wpc':
      return groupOf(graphic, placement, name, context)
    case 'pic:pic':
      return [pictureOf(graphic, placement, name, context)]
    case 'mc:AlternateContent':
      return childrenOf(alternative(graphic)).flatMap((inner) => graphicOf(inner, placement, name, context))
    case 'c:chart':
    case 'dgm:relIds':
    case 'wpg:graphicFrame':
      context.unknown(name ?? graphic.name)
      return [{ kind: 'shape', ...placement, ...(name === undefined ? {} : { name }) }]
    default:
      return []
  }
}

function shapeOf(shape: XmlElement, placement: Placement, context: DrawingContext): readonly WordDrawing[] {
  const properties = childOf(shape, 'wps:spPr')
  const look = lineLook(properties, childOf(shape, 'wps:style'), context.theme)
  const content = childOf(childOf(shape, 'wps:txbx'), 'w:txbxContent')
  if (content !== undefined) return [{ kind: 'textBox', ...placement, blocks: context.walk(content) }]
  const preset = childOf(properties, 'a:prstGeom')?.attributes.prst ?? ''
  const isLine = lines.has(preset) || /^bentConnector|^curvedConnector/.test(preset)
  const filled = childOf(properties, 'a:noFill') === undefined && childOf(properties, 'a:solidFill') !== undefined
  return lineOrShape(isLine && isUpright(properties) ? turned(placement) : placement, look, { isLine, filled })
}

/** A line turned by a quarter is as long as it was high. Angles count 60,000ths of a degree. */
function isUpright(properties: XmlElement | undefined): boolean {
  const angle = Math.abs(Number(childOf(properties, 'a:xfrm')?.attributes.rot ?? 0) / 60000) % 180
  return angle > 45 && angle < 135
}

function turned({ width, height, ...rest }: Placement): Placement {
  return { ...rest, ...(height === undefined ? {} : { width: height }), ...(width === undefined ? {} : { height: width }) }
}

function pictureOf(picture: XmlElement, placement: Placement, name: string | undefined, context: DrawingContext): WordDrawing {
  const blip = childOf(childOf(picture, 'pic:blipFill'), 'a:blip')?.attributes
  const file = context.picture(blip?.['r:embed'] ?? blip?.['r:link'] ?? '')
  const called = name ?? file
  return { kind: 'picture', ...placement, ...(called === undefined ? {} : { name: called }) }
}

/** Lengths in a group are of its own: `a:chOff` and `a:chExt` tell which stretch of them fills its extent (20.1.7.5). */
function groupOf(
  group: XmlElement,
  placement: Placement,
  name: string | undefined,
  context: DrawingContext,
): readonly WordDrawing[] {
  const frame = childOf(childOf(group, 'wpg:grpSpPr'), 'a:xfrm')
  const [offset, extent] = [childOf(frame, 'a:chOff')?.attributes, childOf(frame, 'a:chExt')?.attributes]
  const axis = (start: number | undefined, full: number | undefined, own: string | undefined, from: string | undefined) => {
    const inner = mmOfEmu(own)
    const scale = full !== undefined && inner !== undefined && inner > 0 ? full / inner : 1
    return { origin: (start ?? 0) - (mmOfEmu(from) ?? 0) * scale, scale }
  }
  const scale: GroupScale = {
    x: axis(placement.x, placement.width, extent?.cx, offset?.x),
    y: axis(placement.y, placement.height, extent?.cy, offset?.y),
  }
  return childrenOf(group).flatMap((child) => {
    const properties = childOf(child, 'wps:spPr') ?? childOf(child, 'wpg:grpSpPr') ?? childOf(child, 'pic:spPr')
    return graphicOf(child, insideGroup(childOf(properties, 'a:xfrm'), placement, scale), name, context)
  })
}

function insideGroup(frame: XmlElement | undefined, { from, align }: Placement, { x, y }: GroupScale): Placement {
  const [offset, extent] = [childOf(frame, 'a:off')?.attributes, childOf(frame, 'a:ext')?.attributes]
  const [left, top] = [mmOfEmu(offset?.x), mmOfEmu(offset?.y)]
  const [width, height] = [mmOfEmu(extent?.cx), mmOfEmu(extent?.cy)]
  return {
    ...(width === undefined ? {} : { width: rounded(width * x.scale) }),
    ...(height === undefined ? {} : { height: rounded(height * y.scale) }),
    ...(left === undefined || align?.x !== undefined ? {} : { x: rounded(x.origin + left * x.scale) }),
    ...(top === undefined || align?.y !== undefined ? {} : { y: rounded(y.origin + top * y.scale) }),
    ...(from === undefined ? {} : { from }),
    ...(align === undefined ? {} : { align }),
  }
}

/** `wp:anchor` or `wp:inline`. Only what is anchored has a place of its own. */
function placementOf(frame: XmlElement): Placement {
  const extent = childOf(frame, 'wp:extent')?.attributes
  const [width, height] = [mmOfEmu(extent?.cx), mmOfEmu(extent?.cy)]
  const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) }
  const [across, down] = [positionOf(frame, 'wp:positionH'), positionOf(frame, 'wp:positionV')]
  if (across === undefined && down === undefined) return size
  const align = { ...(across?.align && { x: across.align }), ...(down?.align && { y: down.align }) }
  return {
    ...size,
    ...(across?.offset === undefined ? {} : { x: across.offset }),
    ...(down?.offset === undefined ? {} : { y: down.offset }),
    from: { x: across?.from ?? '', y: down?.from ?? '' },
    ...(Object.keys(align).length === 0 ? {} : { align }),
  }
}

/** A position in percent stands in an alternative, whose other branch has it in lengths. */
function positionOf(frame: XmlElement, name: string) {
  const alternatives = childrenOf(frame, 'mc:AlternateContent').map((alternate) =>
    childOf(childOf(alternate, 'mc:Fallback'), name),
  )
  const position = childOf(frame, name) ?? alternatives.find((found) => found !== undefined)
  if (position === undefined) return undefined
  const align = textOf(childOf(position, 'wp:align')).trim()
  return {
    from: position.attributes.relativeFrom ?? '',
    offset: mmOfEmu(textOf(childOf(position, 'wp:posOffset')) || undefined),
    ...(align === '' ? {} : { align }),
  }
}
