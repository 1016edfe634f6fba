import { drawingRun } from '../../ooxml/run.ts'
import type { Xml } from '../../ooxml/xml.ts'
import type { RuleLine } from '../../profile/profile.ts'
import { emuOfPt } from './units.ts'

/** The length of a drawn line in pt: within what the form allows of the last line of a text, and of its longest where both can be had. */
export function ruleLength(lines: readonly number[], { ratio }: RuleLine): number {
  const last = lines.at(-1) ?? 0
  const longest = Math.max(...lines, 0)
  const [low, high] = [ratio.range?.[0] ?? ratio.v, ratio.range?.[1] ?? ratio.v]
  const from = Math.max(low * last, low * longest)
  const to = Math.min(high * last, high * longest)
  if (from > to) return ratio.v * last
  return Math.min(Math.max(ratio.v * longest, from), to)
}

/**
 * A straight black line drawn under a text, centred in its column: `length` and `down` (from the top of its paragraph)
 * in pt. A drawing and not an underline or a border, because only its length can be a share of the text's.
 */
export function ruleLine(options: {
  readonly length: number
  readonly down: number
  readonly thickness: number
  readonly colour: string
  readonly id: number
}): Xml {
  const width = emuOfPt(options.length)
  const xml = `<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${options.id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${emuOfPt(options.down)}</wp:posOffset></wp:positionV><wp:extent cx="${width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${options.id}" name="Đường kẻ ${options.id}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${emuOfPt(options.thickness)}"><a:solidFill><a:srgbClr val="${options.colour}"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
  return drawingRun(xml)
}
