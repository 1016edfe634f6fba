import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findDefinitions } from '../../src/language/abbreviations/find-definitions.ts'
import { findCitations } from '../../src/language/citations/find-citations.ts'
import { findDates } from '../../src/language/dates/find-dates.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { selectProfile } from '../../src/profile/select-profile.ts'
import { noHouseRules } from '../../src/rules/house-rules.ts'
import { judge } from '../../src/rules/judge.ts'
import { planDeadlines } from '../../src/rules/plan-deadlines.ts'
import { quotationsIn } from '../../src/rules/quotations.ts'
import { type Reading, readingOf } from '../../src/rules/reading.ts'
import type { RuleContext } from '../../src/rules/rule.ts'
import { rules } from '../../src/rules/rules.ts'
import { checkSchema } from '../../src/schema/check-schema.ts'
import { readSource } from '../../src/source/read-source.ts'
import { sampleText, today } from './sample-plans.ts'

const folder = new URL('../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.plan.yaml'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
// The words of the rules' own examples, dropped into whole plans.
const samples = rules.flatMap(({ bad, good }) => [bad, good])
const pieces = samples.flatMap(({ yaml }) => yaml.replace(/[⟦⟧]/g, '').match(/[\p{L}\d“(][^\n|{}[\]"]{3,80}/gu) ?? [])
const signs = [
  '“',
  '”',
  '"',
  '(',
  ')',
  ' - ',
  '- ',
  ' -',
  '–',
  '…',
  '...',
  ' v.v.',
  'f) ',
  'a) ',
  '(2) ',
  '+ ',
  '%',
  '2025',
  'İ',
  'ngày ',
  'viết tắt',
]

function shuffled(text: string, seed: number): string {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 8) % below
  }
  let mixed = text
  for (let i = 0; i < 12; i += 1) {
    const at = mixed.indexOf(' ', next(mixed.length))
    const from = i % 3 === 0 ? signs : pieces
    if (at > 0) mixed = `${mixed.slice(0, at)} ${from[next(from.length)]}${mixed.slice(at)}`
  }
  return mixed
}

const texts = [
  ...rules.map(({ bad }) => sampleText(bad).text),
  ...examples,
  ...examples.flatMap((text, i) => [1, 2, 3, 4].map((seed) => shuffled(text, seed + 10 * i))),
]

function contextOf(text: string): RuleContext | undefined {
  const { tree } = readSource({ name: 'x.plan.yaml', bytes: new TextEncoder().encode(text) })
  if (tree === undefined) return undefined
  const { plan } = readPlan(tree, { file: 'x.plan.yaml', bad: checkSchema(tree, 'x.plan.yaml').bad })
  const profile = plan.family && selectProfile({ family: plan.family, issuedOn: plan.issuedOn?.date ?? today })
  if (profile === undefined) return undefined
  const reading = readingOf(plan, profile, today)
  return { plan, profile, today, stage: 'draft', readable: () => true, house: noHouseRules, reading }
}

const contexts = texts.flatMap((text) => contextOf(text) ?? [])

/** What each passage holds that is asked by itself, as a rule would without the index. */
function found<T>({ passages }: Reading, find: (text: string) => readonly T[]) {
  return passages().flatMap((passage) => find(passage.text).map((one) => ({ passage, found: one })))
}

describe('what looks for a sign in the whole text misses nothing', () => {
  it('has enough to look at', () => expect(contexts.length).toBeGreaterThan(250))

  it('of citations, dates and definitions', () => {
    for (const { reading } of contexts) {
      expect(reading.citations()).toEqual(found(reading, findCitations))
      expect(reading.dates()).toEqual(found(reading, findDates))
      expect(reading.definitions()).toEqual(found(reading, findDefinitions))
    }
  })

  it('of quotations', () => {
    for (const { reading } of contexts) {
      const isQuoted = quotationsIn(reading.passages(), reading.citations())
      for (const passage of reading.passages())
        for (let at = 0; at < passage.text.length; at += 7) expect(reading.isQuoted()(passage, at)).toBe(isQuoted(passage, at))
    }
  })

  it('of deadlines', () => {
    for (const { reading } of contexts) {
      const { passages, tables } = reading
      const spans = (all: ReturnType<typeof planDeadlines>) =>
        all.map(({ passage, found: { start, end } }) => ({ passage, start, end }))
      expect(spans(reading.deadlines())).toEqual(spans(planDeadlines(passages(), passages(), tables(), {})))
    }
  })

  it('of any rule: the findings are those of a reading that lets it go through all passages', { timeout: 120_000 }, () => {
    for (const context of contexts) {
      const all = context.reading.passages
      const reading = { ...context.reading, where: all, whereLower: all }
      expect(JSON.stringify(judge(rules, context))).toBe(JSON.stringify(judge(rules, { ...context, reading })))
    }
  })
})

describe('passagesWith', () => {
  const { reading } = contextOf(examples[0] ?? '') as RuleContext

  it.each([/\d/g, /kế hoạch/gi, /[()]/g, /\S{7,}/g, /n [a-z]/g, /\.$/gm])(
    '%s: each passage that matches, once, in order',
    (sign) => {
      const expected = reading.passages().filter(({ text }) => new RegExp(sign.source, sign.flags.replace('g', '')).test(text))
      expect(expected.length).toBeGreaterThan(0)
      expect(reading.where(sign)).toEqual(expected)
    },
  )

  it('finds nothing where there is nothing', () => expect(reading.where(/§§§/g)).toEqual([]))
})
