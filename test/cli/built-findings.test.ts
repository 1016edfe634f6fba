import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Io } from '../../src/cli/run.ts'
import { rules } from '../../src/rules/rules.ts'
import { sampleText } from '../rules/sample-plans.ts'
import { plan, workFolder } from './fake-io.ts'

const root = path.resolve(import.meta.dirname, '../..')

interface Loader {
  readonly loadCli: () => {
    readonly run: (argv: readonly string[], io: Io) => Promise<number>
    readonly scripts: ReadonlyMap<string, unknown>
  }
}

/** The built program, as bin/plan.js loads it: none of its volumes is read yet but the first. */
function built() {
  const file = path.join(root, 'bin/load-cli.js')
  const require = createRequire(import.meta.url)
  delete require.cache[file]
  const { run, scripts } = (require(file) as Loader).loadCli()
  return { run, loaded: () => [...scripts.keys()].map((name) => path.basename(name, '.cjs')).sort() }
}

const examples = Object.fromEntries(
  readdirSync(path.join(root, 'examples'))
    .filter((name) => name.endsWith('.plan.yaml'))
    .map((name) => [name, readFileSync(path.join(root, 'examples', name), 'utf8')]),
)

describe('the built program', () => {
  // The build makes constants late, takes the examples of rules apart and shortens classes of letters: nothing of it may change a finding.
  it('finds what the sources find, in the examples of all rules and in those of the project', async () => {
    const files: Record<string, string> = { ...examples, 'broken.plan.yaml': 'the_thuc: [\n' }
    for (const { code, bad, good } of rules) {
      files[`${code}-bad.plan.yaml`] = sampleText(bad).text
      files[`${code}-good.plan.yaml`] = sampleText(good).text
    }
    const names = Object.keys(files).sort()
    expect(names.length).toBeGreaterThan(500)
    const cwd = workFolder(files)
    const { run } = built()
    for (const stage of [[], ['--final']]) {
      const argv = ['validate', '--no-cache', '-f', 'json', ...stage, ...names]
      const fromSources = await plan(cwd, argv)
      const fromBuild = await plan(cwd, argv, { run })
      expect(fromSources.status).toBe(1)
      expect(fromBuild.err).toBe(fromSources.err)
      expect(JSON.parse(fromBuild.out)).toEqual(JSON.parse(fromSources.out))
    }
  }, 120_000)

  const checking = ['checking', 'checking-and-checking-word', 'checking-and-checking-word-and-importing']

  // Each further volume is a file more that every call reads.
  it.each([
    { call: ['--help'], volumes: ['run'] },
    { call: ['--version'], volumes: ['run'] },
    { call: ['validate', '--help'], volumes: ['run'] },
    { call: ['validate', 'good.plan.yaml'], volumes: [...checking, 'run', 'validate'] },
    { call: ['validate', 'flawed.plan.yaml'], volumes: [...checking, 'run', 'validate', 'vi'] },
    // Only what the short way of reading gives up brings the library `yaml` along.
    { call: ['validate', 'broken.plan.yaml'], volumes: [...checking, 'read-carefully', 'run', 'validate', 'vi'] },
  ])('loads only what $call needs', async ({ call, volumes }) => {
    const good = Object.values(examples)[0] as string
    const cwd = workFolder({
      'good.plan.yaml': good,
      'flawed.plan.yaml': `${good}\nnguoi_son: NVA\n`,
      'broken.plan.yaml': 'the_thuc: [\n',
    })
    const { run, loaded } = built()
    await plan(cwd, call, { run })
    expect(loaded()).toEqual(volumes)
  })
})
