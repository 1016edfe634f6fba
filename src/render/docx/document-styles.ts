import { type ComponentLook, lookOf } from '../../compose/component-look.ts'
import type { Indent, Spacing } from '../../ooxml/paragraph.ts'
import { type ParagraphStyle, stylesPart } from '../../ooxml/styles-part.ts'
import type { Xml } from '../../ooxml/xml.ts'
import { type ComponentKey, componentKeys, type Profile } from '../../profile/profile.ts'
import { frameOf } from './boxed-mark.ts'
import { sectionEndStyle } from './section-end.ts'
import { halfPoints, twipsOfMm, twipsOfPt } from './units.ts'

/** One named paragraph style a component, so that a clerk can edit the form in Word's list of styles. */
export function documentStyles(profile: Profile): Xml {
  const { family, colour, language } = profile.font
  const keys = componentKeys.filter((key) => profile.components[key] !== undefined)
  return stylesPart(
    {
      run: { font: family.v, size: halfPoints(lookOf(profile, 'body').size), color: colour.v, language: language.v },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
    },
    [
      ...keys.map((key) => styleOf(key, profile)),
      {
        id: sectionEndStyle,
        name: 'Hết phần',
        offered: 'in-list',
        run: { size: 2 },
        paragraph: { spacing: { line: 20, lineRule: 'exact' } },
      },
    ],
  )
}

function styleOf(key: ComponentKey, profile: Profile): ParagraphStyle {
  const look = lookOf(profile, key)
  const frame = frameOf(profile, key)
  const { bold, italic, caps, align, keepNext, outline } = look
  return {
    id: key,
    name: look.name,
    offered: 'first',
    run: { size: halfPoints(look.size), bold, italic, caps },
    paragraph: {
      alignment: align,
      indent: indentOf(look),
      ...frame,
      spacing: { before: twipsOfPt(spaceBefore(key, profile)), after: twipsOfPt(look.after), ...lineOf(look), ...frame.spacing },
      keepNext,
      ...(outline === undefined ? {} : { outlineLevel: outline - 1 }),
    },
  }
}

/** Space before a component, pt. The room for the signature stands before the name, or the other office above it; a note such as “(Đã ký)” is in its middle. */
export function spaceBefore(key: ComponentKey, profile: Profile): number {
  const room = profile.wording.signature.room.v
  if (key === 'signerName' || key === 'otherPosition') return room
  return key === 'signatureNote' ? room / 2 : lookOf(profile, key).before
}

function indentOf({ left, right, firstLine }: ComponentLook): Indent {
  const sides = { left: twipsOfMm(left), right: twipsOfMm(right) }
  return firstLine < 0 ? { ...sides, hanging: twipsOfMm(-firstLine) } : { ...sides, firstLine: twipsOfMm(firstLine) }
}

function lineOf({ line }: ComponentLook): Spacing {
  if ('exact' in line) return { line: twipsOfPt(line.exact), lineRule: 'exact' }
  return { line: Math.round(line.multiple * 240), lineRule: 'auto' }
}
