import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importDocument } from '../../../src/recognise/import-document.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { expectedFor, outsideOf } from './compare-facts.ts'
import { expectations } from './expectations.ts'
import { alignLines, linesOf } from './expected-facts.ts'
import { factsOf } from './facts-of.ts'

/** Folders of real plans, which are not ours to publish: PLAN_REAL names them, parted by `:`. */
const folders = (process.env.PLAN_REAL ?? '').split(':').filter((folder) => folder !== '' && existsSync(folder))
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
const known = files.flatMap((file) => {
  const expected = expectations.get(path.basename(file))
  return expected === undefined ? [] : [{ file, name: path.basename(file), expected }]
})
const today = { year: 2026, month: 11, day: 22 }

describe('real plans, compared with what a person read in them', () => {
  const report: string[] = []
  afterAll(() => {
    if (report.length > 0) process.stdout.write(`\n${report.join('\n')}\n`)
  })
  if (known.length === 0) it.skip('PLAN_REAL names no folder with the plans that were read: nothing to compare', () => {})
  for (const { file, name, expected } of known) {
    const imported = importDocument({ name, bytes: readFileSync(file) }, { today, say: ({ code }) => code })
    const { recognised, yaml = '' } = imported
    if (recognised === undefined) throw new Error(`${name} could not be read`)
    const actual = factsOf(recognised.plan, recognised.profile)
    const wanted = expectedFor(expected, actual)
    report.push(reportLine(name, expected, actual, imported.complete))

    it(`${name}: every word is in the plan or set aside`, () => {
      expect(imported.words).toMatchObject({ missing: [], displaced: [] })
      expect(imported.complete).toBe(true)
      if (expected.words !== undefined) expect(imported.counts?.source).toBe(expected.words)
    })

    it(`${name}: the YAML has no fault of YAML, schema or Markdown`, () => {
      const { findings } = validatePlan({ name: 'x.plan.yaml', bytes: new TextEncoder().encode(yaml) }, { today, stage: 'draft' })
      expect(findings.filter(({ code }) => /^(YA|LD|MD)/.test(code)).map(({ code, path: at }) => `${code} ${at}`)).toEqual([])
    })

    it(`${name}: structure`, () => {
      expect(actual).toEqual(wanted)
    })

    it(`${name}: what does not belong to the document is set aside, nothing else`, () => {
      expect(outsideOf(recognised.asides)).toEqual(expected.outside ?? {})
    })
  }
})

function reportLine(
  name: string,
  expected: Parameters<typeof expectedFor>[0],
  actual: Parameters<typeof expectedFor>[1],
  complete: boolean,
): string {
  const lines = linesOf(expected.sections)
  const { right } = alignLines(lines, actual.sections)
  const sure = (is: boolean) => (is ? 'right' : 'WRONG')
  const signatures = JSON.stringify(actual.signatures) === JSON.stringify(expected.signatures)
  const recipients = actual.recipients === expected.recipients && actual.archive === expected.archive
  return [
    `${name.slice(0, 24)} ${path.extname(name)}`.padEnd(30),
    complete ? 'words kept' : 'WORDS LOST',
    `sections ${right}/${Math.max(lines.length, actual.sections.length)}`.padEnd(15),
    `signature ${sure(signatures)}`,
    `recipients ${sure(recipients)}`,
  ].join('  ')
}
