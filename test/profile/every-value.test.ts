import { describe, expect, it } from 'vitest'
import { profiles } from '../../src/generated/profiles.ts'
import { isoDate } from '../../src/plan/calendar.ts'
import { labelStyles } from '../../src/plan/plan.ts'
import type { ComponentKey } from '../../src/profile/profile.ts'
import { componentKeys } from '../../src/profile/profile.ts'
import { sourcedValues } from './printed-form.ts'

const named = profiles.map(
  (profile) => [`${profile.id} ${profile.from ? `from ${isoDate(profile.from)}` : 'before'}`, profile] as const,
)

/** What the other forms have and this one has not. */
const absent: Readonly<Record<'national' | 'organisation', readonly ComponentKey[]>> = {
  national: ['organisationTitle', 'issuingBodyMark', 'subjectMark'],
  organisation: ['nationalTitle', 'motto'],
}

describe.each(named)('%s', (_name, profile) => {
  const values = sourcedValues(profile)

  it('gives every value a clause and says how sure it is', () => {
    expect(values.length).toBeGreaterThan(300)
    expect(
      values.filter(({ value }) => !(value.clause.length > 2 && ['text', 'second_hand', 'derived'].includes(value.sure))),
    ).toEqual([])
  })

  it('chooses within the range that the instrument leaves', () => {
    expect(values.filter(({ value: { v, range } }) => range && !within(v, range))).toEqual([])
  })

  it('is written in NFC', () => {
    expect(values.filter(({ value }) => JSON.stringify(value) !== JSON.stringify(value).normalize('NFC'))).toEqual([])
  })

  it('has a style for every component of its form', () => {
    const lacking = profile.wording.organisationTitle ? absent.organisation : absent.national
    expect(Object.keys(profile.components).sort()).toEqual(componentKeys.filter((key) => !lacking.includes(key)).sort())
  })

  it('names no two styles alike', () => {
    const names = Object.values(profile.components).map((style) => style.name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('gives the body everything that other components inherit', () => {
    const inherited = [
      'size',
      'bold',
      'italic',
      'underline',
      'caps',
      'align',
      'firstLine',
      'left',
      'right',
      'before',
      'after',
      'line',
      'keepNext',
    ]
    expect(Object.keys(profile.components.body ?? {})).toEqual(expect.arrayContaining(inherited))
  })

  it('uses whole half-points', () => {
    const sizes = Object.values(profile.components).flatMap(({ size }) => (size ? [size.v * 2] : []))
    expect(sizes.filter((size) => !Number.isInteger(size))).toEqual([])
  })

  it('climbs by label styles that a plan may name, and starts on one of its rungs', () => {
    const labels = profile.ladder.rungs.map(({ label }) => label)
    expect(labels.filter((label) => !(labelStyles as readonly string[]).includes(label))).toEqual([])
    expect(labels).toContain(profile.ladder.first.v)
  })

  it('draws a line or sets a mark under the issuing body and the subject, never both', () => {
    const { issuingBody, subject } = profile.components
    expect([Boolean(issuingBody?.rule), Boolean(subject?.rule)]).toEqual([
      !profile.wording.issuingBodyMark,
      !profile.wording.subjectMark,
    ])
  })
})

function within(value: unknown, [low, high]: readonly unknown[]): boolean {
  const [at, from, to] = [value, low, high].map(measure)
  return (from === undefined || (at ?? 0) >= from) && (to === undefined || (at ?? 0) <= to)
}

function measure(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return value === null || value === undefined ? undefined : Object.values(value as Record<string, number>)[0]
}
