import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { importDocument } from '../../../src/recognise/import-document.ts'
import { everyRule } from '../../../src/rules/selection.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { examples } from '../../examples.ts'
import { chance } from '../../source/chance.ts'
import { mutated } from '../../source/yaml-like-text.ts'

/** Which reader of YAML judges: the short one leaves every file to the parser where it is `careful`. */
const reader = vi.hoisted(() => ({ careful: false, taken: 0 }))

vi.mock('../../../src/source/read-plain-blocks.ts', async (original) => {
  const { readPlainBlocks } = await original<typeof import('../../../src/source/read-plain-blocks.ts')>()
  return {
    readPlainBlocks: (...parameters: Parameters<typeof readPlainBlocks>) => {
      const tree = reader.careful ? undefined : readPlainBlocks(...parameters)
      if (tree !== undefined) reader.taken += 1
      return tree
    },
  }
})

/** Folders of real plans, which are not ours to publish: PLAN_REAL names them, parted by `:`. */
const folders = (process.env.PLAN_REAL ?? '').split(':').filter((folder) => folder !== '' && existsSync(folder))
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(txt|md|docx|ya?ml)$/.test(name))
    .map((name) => path.join(folder, name)),
)
const today = { year: 2026, month: 11, day: 22 }
const utf8 = new TextEncoder()

/** All that is said of a plan: findings with their places, reasons and fixes, and the plan itself. */
function judged(yaml: string, careful: boolean): unknown {
  reader.careful = careful
  const { findings, plan, text } = validatePlan(
    { name: 'a.plan.yaml', bytes: utf8.encode(yaml) },
    { today, stage: 'final', selection: everyRule },
  )
  return JSON.parse(JSON.stringify({ findings, plan, text }))
}

/** Judges with both readers, the text as it is and with mistakes in it. */
function expectAlike(yaml: string, mistakes: number): void {
  const turn = chance(yaml.length)
  const texts = [yaml, ...Array.from({ length: mistakes }, () => mutated(yaml, turn))]
  for (const text of texts) expect(judged(text, false), text).toEqual(judged(text, true))
}

describe('the short reader and the parser lead to the same findings', () => {
  afterAll(() => {
    // Without a text that the short reader took on, nothing would have been compared.
    expect(reader.taken).toBeGreaterThan(examples.length)
  })

  it.each(examples)('$name', { timeout: 60_000 }, ({ yaml }) => {
    const before = reader.taken
    expectAlike(yaml, 5)
    expect(reader.taken).toBeGreaterThan(before)
  })

  if (files.length === 0) it.skip('PLAN_REAL names no folder with real plans: nothing to compare', () => {})
  for (const file of files) {
    it(path.basename(file), { timeout: 120_000 }, () => {
      const bytes = readFileSync(file)
      const isPlan = /\.ya?ml$/.test(file)
      reader.careful = false
      const yaml = isPlan
        ? bytes.toString('utf8')
        : importDocument({ name: path.basename(file), bytes }, { today, say: ({ code }) => code }).yaml
      if (yaml === undefined) throw new Error(`${file} could not be read`)
      expectAlike(yaml, 3)
    })
  }
})
