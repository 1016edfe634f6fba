import type { NeverShown, OpenMatter } from '../../catalogue/form.ts'
import type { Place } from '../../plan/plan.ts'
import type { ComponentKey } from '../../profile/profile.ts'
import type { WordParagraph } from '../../word/word-document.ts'
import type { FormContext } from '../form-rule.ts'
import { isGarbled } from './garbled.ts'
import { type MeasuredPart, measureParts } from './measured-part.ts'
import { pathOf } from './part-of.ts'
import { placeOfLine } from './places.ts'
import { type MarginParagraph, marginParagraphs, type Standing, standingParagraphs } from './standing.ts'

/** What the rules on the form read out of a file, each part made once. */
export interface FormReading extends FormContext {
  /** The paragraphs of the body, those of cells and text boxes included, in the order of the file. */
  readonly paragraphs: readonly Standing[]
  /** The paragraphs of headers and footers, those that sections share once for each. */
  readonly margins: readonly MarginParagraph[]
  /** The recognised components and the page numbers, measured. Components that cannot be found again in the file are left out. */
  readonly parts: readonly MeasuredPart[]
  readonly partsOf: (key: ComponentKey) => readonly MeasuredPart[]
  readonly placeOf: (paragraph: WordParagraph) => Place
  /** A place that belongs to no paragraph: at the first one of a section. */
  readonly placeAt: (path: string, paragraph: number) => Place
  /** What could not be assessed is told at the end, in one finding. */
  readonly unassessed: Set<Unassessed>
}

/** What a file may leave open that another file shows. */
export type Unassessed = Exclude<OpenMatter, NeverShown>

export function formReadingOf(context: FormContext): FormReading {
  const { flow } = context.recognised
  const paragraphs = standingParagraphs(context.word)
  const margins = marginParagraphs(context.word)
  const lines = flow.text.split('\n')
  const starts: number[] = []
  let offset = 0
  for (const line of lines) {
    starts.push(offset)
    offset += line.length + 1
  }
  // Notes count on their own: their place is where their sign stands.
  const signs = new Map(
    paragraphs.flatMap(({ paragraph }) =>
      paragraph.runs.flatMap(({ note }) => (note ? [[note, paragraph.number] as const] : [])),
    ),
  )
  const at = (path: string, number: number): Place => placeOfLine({ file: flow.file, lines, starts }, number, path)
  const placeOf = (paragraph: WordParagraph): Place => {
    const { part, section, number } = paragraph
    if (part.kind === 'note') return at(pathOf(paragraph), signs.get(part.id) ?? 1)
    const edge = part.kind === 'header' || part.kind === 'footer'
    return at(pathOf(paragraph), edge ? (context.word.sections[section]?.first ?? 1) : number)
  }
  const parts = measureParts({ ...context, paragraphs, margins, placeOf }).filter(({ paragraph }) => !isGarbled(paragraph))
  const byKey = new Map<ComponentKey, MeasuredPart[]>()
  for (const part of parts) {
    const same = byKey.get(part.key)
    if (same === undefined) byKey.set(part.key, [part])
    else same.push(part)
  }
  return {
    ...context,
    paragraphs,
    margins,
    parts,
    partsOf: (key) => byKey.get(key) ?? [],
    placeOf,
    placeAt: at,
    unassessed: new Set(),
  }
}
