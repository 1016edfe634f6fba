import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../../src/cli/starter.ts'
import { workFolder } from '../fake-io.ts'
import { built, inBothWays, threads } from './built-program.ts'

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

test.each([
  { argv: ['render', 'in', '-t', 'docx,md', '-o', 'out', '-v'], formats: 2, forced: 0 },
  { argv: ['render', 'in', '--force', '-o', 'out'], formats: 1, forced: 5 },
])('plan $argv prints the same in several threads as in one', { timeout: 120_000 }, async ({ argv, formats, forced }) => {
  const files = { ...plans(35), 'out/': '' }
  const { status, out, cwd } = await inBothWays(argv, { files, env: { SOURCE_DATE_EPOCH: '1790000000' } })
  const printed = readdirSync(join(cwd, 'out'))
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
