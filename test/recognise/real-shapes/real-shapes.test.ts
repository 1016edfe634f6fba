import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { importDocument } from '../../../src/recognise/import-document.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { expectedFor, outsideOf } from '../real/compare-facts.ts'
import { factsOf } from '../real/facts-of.ts'
import { columnShapes } from './column-shapes.ts'
import { copiedShapes } from './copied-shapes.ts'
import { officeShapes } from './office-shapes.ts'
import { wordShapes } from './word-shapes.ts'

const today = { year: 2026, month: 11, day: 22 }
const bytesOf = (source: string | Uint8Array) => (typeof source === 'string' ? new TextEncoder().encode(source) : source)

/** Every text of a YAML file, its blanks and line breaks as one blank. */
function valuesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.replace(/\s+/gu, ' ').trim()]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : []
}

describe.each([...copiedShapes, ...officeShapes, ...columnShapes, ...wordShapes])(
  '$name',
  ({ source, expected, says = [], never = [] }) => {
    const name = typeof source === 'string' ? 'a.txt' : 'a.docx'
    const {
      recognised,
      words,
      yaml = '',
      complete,
    } = importDocument({ name, bytes: bytesOf(source) }, { today, say: ({ code }) => code })
    if (recognised === undefined) throw new Error('could not be read')

    it('is read with its structure', () => {
      const actual = factsOf(recognised.plan, recognised.profile)
      expect(actual).toEqual(expectedFor(expected, actual))
    })

    it('loses no word, and sets aside what is not its own', () => {
      expect(words).toMatchObject({ missing: [], displaced: [] })
      expect(complete).toBe(true)
      expect(outsideOf(recognised.asides)).toEqual(expected.outside ?? {})
    })

    it('becomes YAML without a fault, its sentences whole', () => {
      const { findings } = validatePlan({ name: 'a.plan.yaml', bytes: new TextEncoder().encode(yaml) }, { today, stage: 'draft' })
      expect(findings.filter(({ code }) => /^(YA|LD|MD)/.test(code)).map(({ code, path }) => `${code} ${path}`)).toEqual([])
      const values = valuesOf(parse(yaml))
      expect(says.filter((words) => !values.some((value) => value.includes(words)))).toEqual([])
      expect(never.filter((words) => values.some((value) => value.includes(words)))).toEqual([])
    })
  },
)
