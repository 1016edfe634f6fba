import { chmodSync, chownSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { plan, workFolder } from './fake-io.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const nobody = 65534

/** A folder of a user who is not root: root may do everything, so the system would refuse nothing. */
function userFolder(files: Readonly<Record<string, string>>): string {
  const folder = workFolder(files)
  if (process.getuid?.() === 0) {
    for (const path of [folder, ...Object.keys(files).map((name) => join(folder, name))]) chownSync(path, nobody, nobody)
  }
  return folder
}

async function asUser(cwd: string, argv: readonly string[]) {
  // Once, so that what is loaded on demand is loaded while everything may be read.
  await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md', '-o', '-'])
  if (process.getuid?.() === 0) {
    onTestFinished(() => process.seteuid?.(0))
    process.seteuid?.(nobody)
  }
  const ran = await plan(cwd, argv)
  if (process.getuid?.() === 0) process.seteuid?.(0)
  return ran
}

test('a file that may not be read is one sentence, and the others are checked', async () => {
  const cwd = userFolder({ 'a.plan.yaml': good, 'b.plan.yaml': good })
  chmodSync(join(cwd, 'b.plan.yaml'), 0)
  expect(await asUser(cwd, ['validate'])).toMatchObject({
    status: 2,
    out: 'Đã kiểm tra 1 tệp: đạt, không có gì phải sửa.\n',
    err: 'plan: Không có quyền đọc «b.plan.yaml».\n',
  })
})

test('a folder that may not be read is one sentence, and the others are checked', async () => {
  const cwd = userFolder({ 'a.plan.yaml': good, 'sub/b.plan.yaml': good })
  chmodSync(join(cwd, 'sub'), 0)
  const { status, err } = await asUser(cwd, ['validate'])
  chmodSync(join(cwd, 'sub'), 0o755)
  expect([status, err]).toEqual([2, 'plan: Không có quyền đọc «sub».\n'])
})

test('a read-only folder and a read-only file are not written to, and nothing is left half-done', async () => {
  const cwd = userFolder({ 'a.plan.yaml': good, 'a.md': 'của tôi' })
  chmodSync(join(cwd, 'a.md'), 0o444)
  const overFile = await asUser(cwd, ['render', 'a.plan.yaml', '-o', 'a.md'])
  expect(overFile).toMatchObject({ status: 2, out: '', err: 'plan: Không ghi được «a.md»: không có quyền ghi.\n' })
  chmodSync(cwd, 0o555)
  const intoFolder = await asUser(cwd, ['render', 'a.plan.yaml', '-o', 'b.md'])
  expect(intoFolder).toMatchObject({ status: 2, out: '', err: 'plan: Không ghi được «b.md»: không có quyền ghi.\n' })
  expect((await asUser(cwd, ['init', 'c.plan.yaml'])).err).toBe('plan: Không ghi được «c.plan.yaml»: không có quyền ghi.\n')
  chmodSync(cwd, 0o755)
  expect(readdirSync(cwd).sort()).toEqual(['a.md', 'a.plan.yaml'])
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('của tôi')
})

test('a repair that cannot be written is not said to be none', async () => {
  const padded = good.replace('trich_yeu:', 'so: 07\ntrich_yeu:')
  const cwd = userFolder({ 'a.plan.yaml': padded })
  chmodSync(cwd, 0o555)
  const { status, err } = await asUser(cwd, ['validate', '--fix', 'a.plan.yaml'])
  chmodSync(cwd, 0o755)
  expect([status, err]).toEqual([2, 'plan: Không ghi được «a.plan.yaml»: không có quyền ghi.\n'])
  expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(padded)
})
