import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { type ComponentLook, lookOf } from '../../compose/component-look.ts'
import { type ComponentKey, componentKeys, type Profile } from '../../profile/profile.ts'
import { frameOf } from './boxed-mark.ts'
import { sectionEndStyle } from './section-end.ts'
import { halfPoints, twipsOfMm, twipsOfPt } from './units.ts'

export const paragraphAlignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
} as const

/** One named paragraph style a component, so that a clerk can edit the form in Word's list of styles. */
export function documentStyles(profile: Profile): IStylesOptions {
  const { family, colour, language } = profile.font
  const body = lookOf(profile, 'body')
  const keys = componentKeys.filter((key) => profile.components[key] !== undefined)
  const run = {
    font: family.v,
    size: halfPoints(body.size),
    color: colour.v,
    language: { value: language.v, eastAsia: language.v, bidirectional: language.v },
  }
  return {
    default: {
      document: { run, paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } } },
      footnoteText: { run: { font: family.v, color: colour.v } },
      footnoteReference: { run: { superScript: true } },
    },
    // The library bases its own styles of note signs on this one and does not write it.
    characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font', uiPriority: 1, semiHidden: true }],
    paragraphStyles: [
      ...keys.map((key) => styleOf(key, profile)),
      {
        id: sectionEndStyle,
        name: 'Hết phần',
        basedOn: 'Normal',
        run: { size: 2 },
        paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT } },
      },
    ],
  }
}

function styleOf(key: ComponentKey, profile: Profile): IParagraphStyleOptions {
  const look = lookOf(profile, key)
  const frame = frameOf(profile, key)
  return {
    id: key,
    name: look.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      size: halfPoints(look.size),
      bold: look.bold,
      italics: look.italic,
      allCaps: look.caps,
    },
    paragraph: {
      alignment: paragraphAlignments[look.align],
      indent: indentOf(look),
      ...frame,
      spacing: { before: twipsOfPt(spaceBefore(key, profile)), after: twipsOfPt(look.after), ...lineOf(look), ...frame.spacing },
      keepNext: look.keepNext,
      ...(look.outline === undefined ? {} : { outlineLevel: look.outline - 1 }),
    },
  }
}

/** Space before a component, pt. The room for the signature stands before the name; a note such as “(Đã ký)” is in its middle. */
export function spaceBefore(key: ComponentKey, profile: Profile): number {
  const room = profile.wording.signature.room.v
  if (key === 'signerName') return room
  return key === 'signatureNote' ? room / 2 : lookOf(profile, key).before
}

function indentOf({ left, right, firstLine }: ComponentLook) {
  const sides = { left: twipsOfMm(left), right: twipsOfMm(right) }
  return firstLine < 0 ? { ...sides, hanging: twipsOfMm(-firstLine) } : { ...sides, firstLine: twipsOfMm(firstLine) }
}

function lineOf({ line }: ComponentLook) {
  if ('exact' in line) return { line: twipsOfPt(line.exact), lineRule: LineRuleType.EXACT }
  return { line: Math.round(line.multiple * 240), lineRule: LineRuleType.AUTO }
}
