import { printPlan } from '../../print-plan.ts'
import type { DocxParts } from '../../proofs/docx-parts.ts'
import { allComponents, type Sample } from './all-components.ts'
import { effectiveLook, type Paragraph } from './effective-look.ts'
import { type SampleKey, samples } from './samples.ts'
import { type Section, sectionsOf, type TableLayout, tablesOf } from './word-layout.ts'

export interface Printed {
  readonly parts: DocxParts
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
  readonly tables: readonly TableLayout[]
  /** The paragraphs of the body, of one style if it is given. */
  readonly body: (style?: string) => readonly Paragraph[]
  readonly texts: (style: string) => readonly string[]
}

/** The plan with every component in the form of a profile, as it stands in the written Word file. */
export async function printed(id: SampleKey, more: Readonly<Record<string, unknown>> = {}): Promise<Printed> {
  const sample: Sample = samples[id]
  const { docx, profile } = await printPlan(id, allComponents(sample, more))
  if (profile.id !== id) throw new Error(`${id} was printed in the form of ${profile.id}`)
  const { parts, paragraphs } = effectiveLook(docx)
  const body = (style?: string) =>
    paragraphs.filter((each) => each.part === 'word/document.xml' && (style === undefined || each.style === style))
  return {
    parts,
    paragraphs,
    sections: sectionsOf(parts),
    tables: tablesOf(parts),
    body,
    texts: (style) => body(style).map(({ text }) => text),
  }
}

/** Weight, slant, underline and case of a paragraph in the words of the instruments: `đứng đậm hoa`. Mixed runs show each kind. */
export function typeface({ runs, text }: Paragraph): string {
  const kinds = runs
    .filter((run) => run.text.trim() !== '')
    .map((run) =>
      [run.italic ? 'nghiêng' : 'đứng', run.bold ? 'đậm' : '', run.underline ? 'gạch chân' : ''].filter(Boolean).join(' '),
    )
  const upper = /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi')
  return [[...new Set(kinds)].join(' | '), upper ? 'hoa' : ''].filter(Boolean).join(' ')
}

/** The one size of a paragraph's text in pt; NaN where it has several. */
export function sizeOf({ runs }: Paragraph): number {
  const sizes = new Set(runs.filter((run) => run.text.trim() !== '' && !run.raised).map((run) => run.size))
  const [size] = sizes
  return sizes.size === 1 && size !== undefined ? size : Number.NaN
}
