import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../../src/cli/starter.ts'
import { plan, type Ran, type World, workFolder } from '../fake-io.ts'

const threads = { entry: join(import.meta.dirname, '../../../bin/thread.js'), count: 2 }

/** The built program, since its threads are built. */
async function built(cwd: string, argv: readonly string[], world: World = {}): Promise<Ran> {
  const { loadCli } = createRequire(import.meta.url)('../../../bin/load-cli.js')
  return await plan(cwd, argv, { ...world, run: loadCli().run })
}

const starter = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)

/** Right ones, each another; wrong ones; one without a family; one that is no YAML; one in another folder, whose settings silence its mistake. */
function plans(count: number): Readonly<Record<string, string>> {
  const kinds = [
    (i: number) => starter.replace(/^trich_yeu:.*$/m, `trich_yeu: Số hóa hồ sơ lưu trữ đợt ${i}`),
    (i: number) => starter.replace('noi_nhan:', `sai_${i}: 1\nnoi_nhan:`),
    () => starter,
    () => starter.replace(/^the_thuc:.*$/m, 'the_thuc: la'),
    () => 'the_thuc: [',
  ]
  return Object.fromEntries(
    Array.from(
      { length: count },
      (_, i) => [`in/${i + 10}.plan.yaml`, kinds[i % 7 < kinds.length ? i % 7 : 0]?.(i) ?? ''] as const,
    ),
  )
}

/** Every file below, with what is in it. */
function written(folder: string): readonly (readonly [string, string])[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return names.filter((name) => /\.\w+$/.test(name)).map((name) => [name, readFileSync(join(folder, name), 'latin1')])
}

async function both(argv: readonly string[], world: World = {}) {
  const [alone, together] = [workFolder({ ...plans(35), 'out/': '' }), workFolder({ ...plans(35), 'out/': '' })]
  const one = await built(alone, argv, world)
  let asked = 0
  const watched = {
    entry: threads.entry,
    get count() {
      asked++
      return threads.count
    },
  }
  const several = await built(together, argv, { ...world, threads: watched })
  expect(asked).toBeGreaterThan(0)
  expect(several).toEqual(one)
  expect(written(together)).toEqual(written(alone))
  return { ...several, printed: readdirSync(join(together, 'out')).toSorted() }
}

test.each([
  { argv: ['render', 'in', '-t', 'docx,md', '-o', 'out', '-v'], formats: 2, forced: 0 },
  { argv: ['render', 'in', '--force', '-o', 'out'], formats: 1, forced: 5 },
])('plan $argv prints the same in several threads as in one', { timeout: 120_000 }, async ({ argv, formats, forced }) => {
  const { status, printed, out } = await both(argv, { env: { SOURCE_DATE_EPOCH: '1790000000' } })
  // Of seven plans four are right: one unchanged, and three of the first kind. One more has an unknown key, and is printed with --force.
  const right = 20
  expect(printed.length).toBe((right + forced) * formats)
  expect(out.trim().split('\n').length).toBe(printed.length)
  expect(status).toBe(1)
})

test('a template that has a mistake is told for each plan, and exit 2', { timeout: 120_000 }, async () => {
  const argv = ['render', 'in', '-t', 'md', '--template', 'in/mau.hbs', '-o', 'out']
  const cwd = workFolder({ ...plans(28), 'out/': '', 'in/mau.hbs': '{{#each' })
  const several = await built(cwd, argv, { threads })
  expect(several).toEqual(await built(cwd, argv))
  expect(several.status).toBe(2)
  expect(readdirSync(join(cwd, 'out'))).toEqual([])
})
