import { kindOf, type LabelKind, numberOfLabel } from '../../plan/label.ts'
import type { LabelStyle, Place, PlanNode } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'

/** A printed label by what it is made of: `II -` is the second of the shape `I -`. */
export interface LabelShape {
  readonly kind: LabelKind
  /** The label that the first of its kind would bear; `2.1.` has the shape `1.1.`, `2.1.3.` the shape `1.1.1.`. */
  readonly shape: string
  /** Absent for dashes, which count nothing. */
  readonly number?: number
  /** `Phần`, `Chương`, `Mục`, `Tiểu mục`, where the label is one of these words and a number. */
  readonly word?: string
}

/** A label of a word and a number: `CHƯƠNG II.` has the word `Chương`, the numeral `II` and the end `.`. */
export interface WordedLabel {
  readonly word: string
  readonly typed: string
  readonly numeral: string
  readonly end: string
}

const worded = /^(phần|chương|tiểu mục|mục|điều)\s+([IVX]{1,5}|\d{1,2})([.:]?)$/iu

export function wordedLabel(label: string): WordedLabel | undefined {
  const found = worded.exec(label)
  if (found === null) return undefined
  const [, typed = '', numeral = '', end = ''] = found
  return { word: typed.charAt(0).toUpperCase() + typed.slice(1).toLowerCase(), typed, numeral, end }
}

const counted: readonly LabelKind[] = ['decimal', 'clause', 'section', 'part', 'point', 'small']
const firsts: Readonly<Record<LabelKind, string>> = {
  part: 'A',
  section: 'I',
  clause: '1',
  decimal: '1',
  point: 'a',
  small: 'i',
  dash: '-',
  plus: '+',
}

/** Reads a label among siblings of a style: `C.` is the third part among parts, but a hundredth section among sections. */
export function readLabel(label: string, style: LabelStyle, letters: string): LabelShape | undefined {
  if (/^[-–+*•]$/.test(label)) return { kind: label === '-' || label === '–' ? 'dash' : 'plus', shape: label }
  const named = wordedLabel(label)
  if (named !== undefined) {
    const { word, numeral } = named
    const number = /\d/.test(numeral) ? Number(numeral) : numberOfLabel(numeral, 'section', letters)
    // Articles count on through chapters, whoever their siblings are.
    return number === undefined || word === 'Điều' ? undefined : { kind: 'section', shape: `${word} I`, number, word }
  }
  const own = kindOf(style)
  for (const kind of own === undefined ? counted : [own, ...counted]) {
    const number = numberOfLabel(label, kind, letters)
    // No plan has fifty sections: a lone C, D, L or M is a letter.
    if (number === undefined || (kind === 'section' && number >= 50)) continue
    const core = kind === 'decimal' || kind === 'clause' ? /\d+/g : /\p{L}+/gu
    return { kind, number, shape: label.replace(core, firsts[kind]) }
  }
  return undefined
}

/** The words by which a node is known: its title, its unit, the start of its paragraph. */
export function placeOfHeading({ title, unit, paragraph, place }: PlanNode): Place {
  return title?.place ?? unit?.place ?? paragraph?.blocks[0]?.place ?? place
}

/** The place of an explicit label, its quotes left out. */
export function placeOfLabel({ value, place }: NonNullable<PlanNode['explicitLabel']>): Place {
  return placeWithin(place, 0, value.length)
}
