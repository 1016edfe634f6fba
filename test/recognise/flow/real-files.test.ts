import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { flowOfText } from '../../../src/recognise/flow-of-text.ts'
import { wordsOf } from '../../../src/recognise/words-of.ts'
import { differences, wordsOfFlow } from './flow-views.ts'

/** Folders of real plans, which are not ours to publish: PLAN_REAL names them, parted by `:`. */
const folders = (process.env.PLAN_REAL ?? '').split(':').filter((folder) => folder !== '' && existsSync(folder))
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => path.join(folder, name)),
)

describe('real plans', () => {
  if (files.length === 0) it.skip('PLAN_REAL names no folder with real plans (.txt): nothing to compare', () => {})
  for (const file of files) {
    it(`${path.basename(file)}: every word is in the flow or among what was set aside`, () => {
      const text = readFileSync(file, 'utf8')
      expect(differences(wordsOf(text), wordsOfFlow(flowOfText({ name: file, text })))).toEqual([])
    })
  }
})
