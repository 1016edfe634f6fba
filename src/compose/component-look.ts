import type { Align, ComponentKey, ComponentStyle, LineSpacing, Profile, Sourced } from '../profile/profile.ts'
import type { TextFont } from '../typeface/text-width.ts'

/** The whole look of a component, what it leaves open taken from `body`. Sizes and spacing in pt, indents in mm. */
export interface ComponentLook extends TextFont {
  readonly name: string
  readonly underline: boolean
  readonly caps: boolean
  readonly align: Align
  readonly firstLine: number
  readonly left: number
  readonly right: number
  readonly before: number
  readonly after: number
  readonly line: LineSpacing
  readonly keepNext: boolean
  readonly outline?: number
}

/** The look of a component; one that the profile does not have looks like the body. */
export function lookOf(profile: Profile, key: ComponentKey): ComponentLook {
  const body = profile.components.body
  const own = profile.components[key] ?? body
  const value = <K extends keyof ComponentStyle, T>(field: K, silent: T): T => {
    const found = (own?.[field] ?? body?.[field]) as Sourced<T> | undefined
    return found === undefined ? silent : found.v
  }
  const outline = own?.outline?.v
  return {
    name: own?.name ?? key,
    size: value('size', 14),
    bold: value('bold', false),
    italic: value('italic', false),
    underline: value('underline', false),
    caps: value('caps', false),
    align: value<'align', Align>('align', 'left'),
    firstLine: value('firstLine', 0),
    left: value('left', 0),
    right: value('right', 0),
    before: value('before', 0),
    after: value('after', 0),
    line: value<'line', LineSpacing>('line', { multiple: 1 }),
    keepNext: value('keepNext', false),
    ...(outline === undefined ? {} : { outline }),
  }
}

/** Height of a line in pt: Times New Roman's own height of a single line is 1.15 of its size. */
export function lineHeight(look: ComponentLook): number {
  return 'exact' in look.line ? look.line.exact : look.size * 1.15 * look.line.multiple
}
