import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { examples } from '../examples.ts'
import { today } from '../print-plan.ts'

const root = path.resolve(import.meta.dirname, '../..')
const built = path.join(root, 'dist/cli')

/** The command line runs from bundles that a build made: they must do what the sources do. */
describe('the built program', () => {
  beforeAll(() => {
    if (!readdirSync(root).includes('dist')) throw new Error('dist is missing: run `npm run build` first.')
  })

  it('is ASCII: it is read as Latin-1, where anything else would be other letters', () => {
    const scripts = readdirSync(built).filter((name) => name.endsWith('.cjs'))
    expect(scripts.length).toBeGreaterThan(3)
    for (const name of scripts) {
      const bytes = readFileSync(path.join(built, name))
      expect(`${name}: ${bytes.findIndex((byte) => byte > 0x7f)}`).toBe(`${name}: -1`)
    }
  })

  it.each(examples)('prints $name as the sources do', ({ name, yaml }) => {
    const { plan, profile } = validatePlan({ name, bytes: new TextEncoder().encode(yaml) }, { today, stage: 'draft' })
    if (plan === undefined || profile === undefined) throw new Error(`${name} was not read`)
    const args = [path.join(root, 'bin/plan.js'), 'render', path.join(root, 'examples', name), '-t', 'md', '-o', '-']
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(stdout).toBe(renderMarkdown(compose(plan, profile, { today })))
  })
})
