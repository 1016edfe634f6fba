import type { Place } from '../../plan/plan.ts'
import type { ComponentKey } from '../../profile/profile.ts'
import type { WordParagraph } from '../../word/word-document.ts'
import type { FormContext } from '../form-rule.ts'
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

/** What a file may leave open. */
export type Unassessed = 'pages' | 'ruleLength' | 'pageNumberPlace' | 'components' | 'signature' | 'place'

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
  const at = (path: string, number: number): Place => placeOfLine({ file: flow.file, lines, starts }, number, path)
  const placeOf = (paragraph: WordParagraph): Place => {
    const { part, section, number } = paragraph
    const edge = part.kind === 'header' || part.kind === 'footer'
    return at(pathOf(paragraph), edge ? (context.word.sections[section]?.first ?? 1) : number)
  }
  const parts = measureParts({ ...context, paragraphs, margins, placeOf })
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
