import { isCommonAbbreviation } from '../../language/abbreviations/common-abbreviations.ts'
import type { Definition } from '../../language/abbreviations/find-definitions.ts'
import type { Place } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Passage } from '../passages.ts'
import type { Found, Reading } from '../reading.ts'
import { isSentence } from './printed-roles.ts'

/** One abbreviation in the plan's sentences: where it is used and where it is told. */
export interface AbbreviationUses {
  readonly short: string
  /** Outside the definitions, in printed order. */
  readonly uses: readonly Use[]
  readonly definitions: readonly Found<Definition>[]
}

export interface Use {
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/** Recipients, the archive line and table cells have abbreviations of their own usage: they are left out. */
export function abbreviationUses(reading: Reading): readonly AbbreviationUses[] {
  return reading.derived(collectUses)
}

function collectUses(reading: Reading): readonly AbbreviationUses[] {
  const whole = reading.whole()
  const told = lettersDefined(reading)
  const definitions = new Map<string, Found<Definition>[]>()
  const definedAt = new Map<Passage, Set<number>>()
  for (const definition of told) {
    const { passage, found } = definition
    const list = definitions.get(found.short)
    if (list === undefined) definitions.set(found.short, [definition])
    else list.push(definition)
    definedAt.set(passage, (definedAt.get(passage) ?? new Set()).add(found.shortSpan.start))
  }
  const uses = new Map<string, Use[]>()
  for (const { short, start, end } of reading.abbreviations()) {
    const found = whole.passageAt(start)
    if (found === undefined || !isSentence(found.passage.role)) continue
    const use = { passage: found.passage, start: start - found.start, end: end - found.start }
    if (definedAt.get(use.passage)?.has(use.start)) continue
    const list = uses.get(short)
    if (list === undefined) uses.set(short, [use])
    else list.push(use)
  }
  return [...new Set([...uses.keys(), ...definitions.keys()])].map((short) => ({
    short,
    uses: uses.get(short) ?? [],
    definitions: definitions.get(short) ?? [],
  }))
}

/** Definitions of letters; short names in words (`sau đây gọi là Chiến dịch`) are no abbreviations. */
export function lettersDefined(reading: Reading): readonly Found<Definition>[] {
  return reading.definitions().filter(({ found }) => found.form === 'letters')
}

/** Definitions whose words are known, or which the text itself announces. */
export function isSureDefinition({ found }: Found<Definition>): boolean {
  return found.told || found.long !== undefined
}

export function placeOfUse({ passage, start, end }: Use): Place {
  return placeWithin(passage.place, start, end)
}

/** Known without a definition. */
export function isKnown(short: string): boolean {
  return isCommonAbbreviation(short)
}
