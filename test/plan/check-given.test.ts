import { expect, it } from 'vitest'
import { compose, importDocument, validatePlan, validateWord } from '../../src/index.ts'
import { recordPlan } from '../../src/repository/index.ts'

const name = 'a.plan.yaml'
const bytes = new TextEncoder().encode('loai: ke_hoach\n')
const today = { year: 2026, month: 11, day: 22 }
// As of a program in JavaScript, which nothing keeps from it.
const given = (value: unknown) => value as never

it.each([
  ['a text', 'loai: ke_hoach', 'a string'],
  ['null', null, 'null'],
  ['numbers', [80, 75], 'of another kind (Array)'],
])('bytes that are %s', (_, wrong, told) => {
  const expected = `bytes must be a Uint8Array, as of new TextEncoder().encode(text); it is ${told}.`
  expect(() => validatePlan({ name, bytes: given(wrong) }, { today, stage: 'draft' })).toThrow(expected)
  expect(() => validateWord({ name, bytes: given(wrong) }, { today, stage: 'draft' })).toThrow(expected)
  expect(() => importDocument({ name, bytes: given(wrong) }, { today, say: () => '' })).toThrow(expected)
  expect(() => recordPlan({ name, bytes: given(wrong) }, { today })).toThrow(expected)
})

it.each([
  [undefined, 'not given'],
  [new Date(2026, 10, 22), 'of another kind (Date)'],
  ['2026-11-22', 'a string'],
  [{ year: 2026, month: 13, day: 40 }, '{"year":2026,"month":13,"day":40}'],
  [{ year: 2026, month: 2, day: 29 }, '{"year":2026,"month":2,"day":29}'],
])('today that is %s', (wrong, told) => {
  const expected = `options.today must be a day that exists, as of { year: 2026, month: 10, day: 5 }; it is ${told}.`
  expect(() => validatePlan({ name, bytes }, { today: given(wrong), stage: 'draft' })).toThrow(expected)
  expect(() => validateWord({ name, bytes }, { today: given(wrong), stage: 'draft' })).toThrow(expected)
  expect(() => importDocument({ name, bytes }, { today: given(wrong), say: () => '' })).toThrow(expected)
  expect(() => recordPlan({ name, bytes }, { today: given(wrong) })).toThrow(expected)
  expect(() => compose(given({}), given({}), { today: given(wrong), stage: 'draft' })).toThrow(expected)
})

it('takes what is right, Buffers among it', () => {
  expect(() => validatePlan({ name, bytes: Buffer.from(bytes) }, { today, stage: 'draft' })).not.toThrow()
})
