import type { Place, Text } from '../plan/plan.ts'
import { type Inline, plainText } from '../plan/prose.ts'
import type { ComponentKey, Profile } from '../profile/profile.ts'
import type { Paragraph } from './official-document.ts'

/** Upper case as Vietnamese writes it. */
function upperCase(text: string): string {
  return text.toLocaleUpperCase('vi')
}

/** A paragraph of one component; its text in upper case where the form demands it. */
export function paragraph(
  profile: Profile,
  component: ComponentKey,
  text: string | readonly Inline[],
  more: {
    readonly place?: Place | undefined
    readonly label?: string
    readonly outline?: number
    readonly level?: number
    readonly keepNext?: boolean
  } = {},
): Paragraph {
  const inlines: readonly Inline[] = typeof text === 'string' ? [{ kind: 'text', text, bold: false, italic: false }] : text
  const caps = profile.components[component]?.caps?.v === true
  const { place, label, outline, level, keepNext = false } = more
  return {
    kind: 'paragraph',
    component,
    inlines: caps ? inlines.map(upper) : inlines,
    ...(caps ? { cased: plainText(inlines) } : {}),
    ...(label === undefined || label === '' ? {} : { label }),
    ...(outline === undefined ? {} : { outline }),
    ...(keepNext ? { keepNext } : {}),
    ...(level === undefined || level === 0 ? {} : { level }),
    ...(place === undefined ? {} : { place }),
  }
}

/** The paragraph of a one-line text of the author, or none. */
export function textParagraph(profile: Profile, component: ComponentKey, text: Text | undefined): readonly Paragraph[] {
  return text === undefined ? [] : [paragraph(profile, component, text.value, { place: text.place })]
}

function upper(inline: Inline): Inline {
  return inline.kind === 'text' ? { ...inline, text: upperCase(inline.text) } : inline
}
