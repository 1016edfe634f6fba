import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { plan, workFolder } from './fake-io.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const right = good.replace('trich_yeu:', 'so: "07"\ntrich_yeu:')
/** `07` without quotes: YAML makes 7 of it. */
const padded = good.replace('trich_yeu:', 'so: 07\ntrich_yeu:')
const swallowed = good.replace(/(dia_danh: ).*/, '$1Phường #1')
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')

test('--fix repairs in the files and reports what is left', async () => {
  const cwd = workFolder({ 'a.plan.yaml': padded, 'sub/b.plan.yaml': padded, 'c.plan.yaml': good })
  expect(await plan(cwd, ['validate', '--fix'])).toEqual({
    status: 0,
    out: 'Đã kiểm tra 3 tệp: đạt, không có gì phải sửa.\n',
    outBytes: expect.anything(),
    err: 'Đã sửa 2 phát hiện trong 2 tệp.\n',
  })
  expect([read(cwd, 'a.plan.yaml'), read(cwd, 'sub/b.plan.yaml'), read(cwd, 'c.plan.yaml')]).toEqual([right, right, good])
  expect(readdirSync(cwd).sort()).toEqual(['a.plan.yaml', 'c.plan.yaml', 'sub'])
  expect((await plan(cwd, ['validate', '--fix'])).err).toBe('Không có chỗ nào tự sửa được.\n')
  expect((await plan(cwd, ['validate', '--fix', '-q'])).err).toBe('')
})

test('the path behind a bare --fix is a path', async () => {
  const cwd = workFolder({ 'a.plan.yaml': padded, 'b.plan.yaml': padded })
  expect((await plan(cwd, ['validate', '--fix', 'a.plan.yaml'])).status).toBe(0)
  expect([read(cwd, 'a.plan.yaml'), read(cwd, 'b.plan.yaml')]).toEqual([right, padded])
})

test('byte order mark and CRLF stay', async () => {
  const cwd = workFolder({ 'a.plan.yaml': `\ufeff${padded.replaceAll('\n', '\r\n')}` })
  await plan(cwd, ['validate', '--fix'])
  expect(read(cwd, 'a.plan.yaml')).toBe(`\ufeff${right.replaceAll('\n', '\r\n')}`)
})

test('suggestions are only made with --fix=goi-y', async () => {
  const cwd = workFolder({ 'a.plan.yaml': swallowed })
  const { err } = await plan(cwd, ['validate', '--fix'])
  expect(err).toContain('Còn 1 gợi ý sửa lời văn; xem bằng --fix=goi-y --diff.\n')
  expect(read(cwd, 'a.plan.yaml')).toBe(swallowed)
  await plan(cwd, ['validate', '--fix=goi-y'])
  expect(read(cwd, 'a.plan.yaml')).toBe(swallowed.replace('Phường #1', '"Phường #1"'))
})

test('--diff shows a patch, writes nothing and ends with 1; applied, it is the repair', async () => {
  const cwd = workFolder({ 'kế hoạch/a.plan.yaml': padded, 'b.plan.yaml': good })
  const { status, out, err } = await plan(cwd, ['validate', '--diff'])
  expect(status).toBe(1)
  expect(out).toMatch(/^--- a\/kế hoạch\/a\.plan\.yaml\n\+\+\+ b\/kế hoạch\/a\.plan\.yaml\n@@ -\d+,7 \+\d+,7 @@\n/)
  expect(out).toContain('\n-so: 07\n+so: "07"\n')
  expect(err).toContain('Sẽ sửa 1 phát hiện trong 1 tệp; chưa ghi gì')
  expect(read(cwd, 'kế hoạch/a.plan.yaml')).toBe(padded)
  writeFileSync(join(cwd, 'x.patch'), out)
  execFileSync('git', ['apply', 'x.patch'], { cwd })
  expect(read(cwd, 'kế hoạch/a.plan.yaml')).toBe(right)
  expect(await plan(cwd, ['validate', '--fix', '--diff'])).toMatchObject({ status: 0, out: '' })
})

test('standard input comes out repaired, and the report goes to stderr', async () => {
  const ran = await plan(workFolder(), ['validate', '-', '--fix'], { stdin: padded })
  expect(ran).toMatchObject({ status: 0, out: right })
  expect(ran.err).toContain('Đã sửa 1 phát hiện trong 1 tệp.')
  const wrong = good.replace('trich_yeu:', 'trich_yeo:')
  const left = await plan(workFolder(), ['validate', '-', '--fix'], { stdin: wrong })
  expect([left.status, left.out]).toEqual([1, wrong])
  expect(left.err).toContain('<stdin>:')
  expect((await plan(workFolder(), ['validate', '-', '--diff'], { stdin: padded })).out).toContain('--- a/stdin\n+++ b/stdin\n')
})

test.skipIf(process.getuid?.() === 0)('a file that may not be written is told and left', async () => {
  const cwd = workFolder({ 'a.plan.yaml': padded })
  chmodSync(join(cwd, 'a.plan.yaml'), 0o444)
  expect(await plan(cwd, ['validate', '--fix'])).toMatchObject({ status: 2 })
  expect(read(cwd, 'a.plan.yaml')).toBe(padded)
})

test('other values of --fix are refused', async () => {
  const { status, err } = await plan(workFolder({ 'a.plan.yaml': good }), ['validate', '--fix=het'])
  expect([status, err]).toEqual([2, 'plan: Giá trị «het» của --fix không dùng được; chọn một trong: an-toan, goi-y.\n'])
})
