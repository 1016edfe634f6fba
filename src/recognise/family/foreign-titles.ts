import type { ComponentKey, Profile } from '../../profile/profile.ts'
import type { Aside } from '../flow.ts'
import type { Component, Doubt } from '../recognised.ts'
import { wordsOf } from '../words-of.ts'

const keys = ['nationalTitle', 'motto', 'organisationTitle'] as const satisfies readonly ComponentKey[]

export interface ForeignTitles {
  readonly asides: readonly Aside[]
  readonly doubts: readonly Doubt[]
}

/**
 * The title of another system over a document of this form: the national title on one of the Party's, which prints its own (HD 05-HD/VPTW, II/I/1). The
 * words belong to a form, not to the plan: set aside, and told.
 */
export function foreignTitles(components: readonly Component[], { wording }: Profile): ForeignTitles {
  const own = keys.flatMap((key) => wording[key]?.v ?? [])
  const known = new Set(own.flatMap(wordsOf))
  const asides: Aside[] = []
  const doubts: Doubt[] = []
  for (const { key, paragraph, appendix, span: [start, end] = [0, paragraph.text.length] } of components) {
    if (appendix !== undefined || !keys.some((one) => one === key)) continue
    const text = paragraph.text.slice(start, end).trim()
    if (wordsOf(text).every((word) => known.has(word))) continue
    const at = paragraph.locate(start)
    asides.push({ reason: 'formWords', text, at })
    if (key !== 'motto') doubts.push({ code: 'NV037', args: { text, printed: own.join(' ') }, at, path: '/the_thuc' })
  }
  return { asides, doubts }
}
