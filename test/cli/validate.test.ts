import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { plan, workFolder } from './fake-io.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
/** The subject is misspelt on line `wrongLine`: a key that no plan has. */
const wrong = good.replace('trich_yeu:', 'trich_yeo:')
const wrongLine = wrong.split('\n').findIndex((line) => line.startsWith('trich_yeo')) + 1

test('a valid plan passes', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  expect(await plan(cwd, ['validate'])).toMatchObject({
    status: 0,
    out: 'Đã kiểm tra 1 tệp: đạt, không có gì phải sửa.\n',
    err: '',
  })
})

test('a mistake ends with 1 and is shown where it stands', async () => {
  const cwd = workFolder({ 'sub/a.plan.yaml': wrong, 'b.plan.yaml': good })
  const { status, out, err } = await plan(cwd, ['validate'])
  expect([status, err]).toEqual([1, ''])
  expect(out).toContain(`sub/a.plan.yaml:${wrongLine}:1  lỗi  `)
  expect(out).toMatch(/\| trich_yeo: .*\n +\| \^{9} /)
  expect(out).toMatch(/\nĐã kiểm tra 2 tệp: \d+ lỗi\.\n$/)
})

test('English says the same of the same places', async () => {
  const cwd = workFolder({ 'a.plan.yaml': wrong })
  const inVi = await plan(cwd, ['validate', '-f', 'json'])
  const inEn = await plan(cwd, ['validate', '-f', 'json', '--lang', 'en'])
  const strip = (text: string) => JSON.parse(text).findings.map(({ message: _, ...rest }: { message: string }) => rest)
  expect(strip(inEn.out)).toEqual(strip(inVi.out))
  expect(JSON.parse(inEn.out).findings[0].message).not.toBe(JSON.parse(inVi.out).findings[0].message)
})

test('JSON lists every file, and stands whole on stdout while problems go to stderr', async () => {
  const cwd = workFolder({ 'a.plan.yaml': wrong, 'b.plan.yaml': good })
  const { status, out, err } = await plan(cwd, ['validate', 'a.plan.yaml', 'b.plan.yaml', 'no.plan.yaml', '-f', 'json'])
  expect(status).toBe(2)
  expect(err).toBe('plan: Không tìm thấy «no.plan.yaml».\n')
  const report = JSON.parse(out)
  expect([report.version, report.files]).toEqual([1, ['a.plan.yaml', 'b.plan.yaml']])
  expect(report.findings[0]).toMatchObject({
    file: 'a.plan.yaml',
    line: wrongLine,
    column: 1,
    severity: 'error',
    path: '/trich_yeo',
  })
})

test('several reports of one run, one of them on stdout', async () => {
  const cwd = workFolder({ 'a.plan.yaml': wrong, 'out/': '' })
  const { status, out, err } = await plan(cwd, ['validate', '-f', 'concise', '-f', 'json=out/bao-cao.json'])
  expect(status).toBe(1)
  expect(err).toMatch(/^Đã kiểm tra 1 tệp: \d+ lỗi\.\n$/)
  expect(out.split('\n')[0]).toMatch(new RegExp(`^a\\.plan\\.yaml:${wrongLine}:1: lỗi [A-Z]{2}\\d{3} [a-z-]+: `))
  expect(JSON.parse(readFileSync(join(cwd, 'out/bao-cao.json'), 'utf8')).files).toEqual(['a.plan.yaml'])
})

test('concise keeps stdout for the findings: the counts go to stderr, not with -q', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good, 'b.plan.yaml': wrong })
  const { out, err } = await plan(cwd, ['validate', '-f', 'concise', '--lang', 'en'])
  expect(out).toMatch(/^(b\.plan\.yaml:\d+:\d+: error .*\n)+$/)
  expect(err).toMatch(new RegExp(`^2 files checked: ${out.trim().split('\n').length} errors?\\.\n$`))
  expect((await plan(cwd, ['validate', '-f', 'concise', '-q'])).err).toBe('')
  expect(await plan(cwd, ['validate', 'a.plan.yaml', '-f', 'concise'])).toMatchObject({
    out: '',
    err: 'Đã kiểm tra 1 tệp: đạt, không có gì phải sửa.\n',
  })
  expect((await plan(cwd, ['validate', 'no.plan.yaml', '-f', 'concise'])).err).toBe('plan: Không tìm thấy «no.plan.yaml».\n')
})

test('YAML files that no plan is named like are passed over aloud, once, not with -q', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good, 'b.yaml': good, 'sub/c.yml': good })
  const { status, err } = await plan(cwd, ['validate', '.', 'sub/..'])
  expect([status, err]).toEqual([0, 'Đã bỏ qua 2 tệp YAML không có đuôi .plan.yaml.\n'])
  expect((await plan(cwd, ['validate', '--lang', 'en'])).err).toBe('2 YAML files passed over for not ending in .plan.yaml.\n')
  expect((await plan(cwd, ['validate', '-q'])).err).toBe('')
  expect((await plan(cwd, ['validate', 'sub'])).err).toBe(
    'Đã bỏ qua 1 tệp YAML không có đuôi .plan.yaml.\n' +
      'plan: Thư mục «sub» không có kế hoạch nào (tệp *.plan.yaml hoặc *.plan.yml).\n',
  )
})

test('a broken link named as a plan could not be checked', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  symlinkSync(join(cwd, 'nowhere'), join(cwd, 'dead.plan.yaml'))
  expect(await plan(cwd, ['validate'])).toMatchObject({
    status: 2,
    out: 'Đã kiểm tra 1 tệp: đạt, không có gì phải sửa.\n',
    err: 'plan: «dead.plan.yaml» là liên kết không dẫn tới tệp nào đọc được.\n',
  })
})

test('standard input is checked under a name of its own', async () => {
  const { status, out } = await plan(workFolder(), ['validate', '-'], { stdin: wrong })
  expect(status).toBe(1)
  expect(out).toContain(`<stdin>:${wrongLine}:1  lỗi`)
})

test('--final demands what a draft may lack', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  const { status, out } = await plan(cwd, ['validate', '--final', '-f', 'json'])
  expect(status).toBe(1)
  expect(JSON.parse(out).findings.some((finding: { severity: string }) => finding.severity === 'error')).toBe(true)
})

test('warnings fail only above --max-warnings', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good.replace(/(mo_dau: \|\n {2}).*/, '$1> trích lời') })
  const { findings } = JSON.parse((await plan(cwd, ['validate', '-f', 'json'])).out)
  const count = (severity: string) => findings.filter((finding: { severity: string }) => finding.severity === severity).length
  // A quotation mark in prose prints as typed: worth a warning, no error.
  expect([count('error'), count('warning')]).toEqual([0, 1])
  expect((await plan(cwd, ['validate'])).status).toBe(0)
  expect((await plan(cwd, ['validate', '--max-warnings', '1'])).status).toBe(0)
  expect((await plan(cwd, ['validate', '--max-warnings', '0'])).status).toBe(1)
})

test('-q prints errors only, -v tells each file on stderr', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  expect(await plan(cwd, ['validate', '-q'])).toMatchObject({ status: 0, out: '', err: '' })
  const { err } = await plan(cwd, ['validate', '-v'])
  expect(err).toBe(
    'a.plan.yaml: NĐ 30/2020/NĐ-CP, 0 phát hiện\n' +
      '1 tệp, bỏ qua 0, lấy lại từ bộ nhớ đệm 0; tìm tệp 0 ms, đọc 0 ms, kiểm tra 0 ms, đối chiếu trong kho 0 ms, báo cáo 0 ms\n',
  )
})

test.each([
  [['validate', 'no.plan.yaml'], 'Không tìm thấy «no.plan.yaml».'],
  [['validate', ''], 'Có một tham số để trống; hãy nêu tên tệp hoặc thư mục.'],
  [['validate', 'empty'], 'Thư mục «empty» không có kế hoạch nào (tệp *.plan.yaml hoặc *.plan.yml).'],
  [['validate', 'a.plan.yaml/x'], 'một phần của đường dẫn là tệp'],
  [['validate', 'a.plan.yaml', '-f', 'json=./empty/../a.plan.yaml'], 'Tệp kết quả «a.plan.yaml» chính là tệp nguồn'],
  [['validate', 'a.plan.yaml', '-f', 'json=a.plan.yaml/x.json'], 'một phần của đường dẫn là tệp, không phải thư mục'],
  [['validate', '*.plan.yml'], 'Không có tệp YAML nào khớp với «*.plan.yml».'],
  [['validate', 'a.plan.yaml', '-f', 'json=no/x.json'], 'Không ghi được «no/x.json»: thư mục đích chưa có.'],
  [['validate', 'a.plan.yaml', '-f', 'json=empty'], 'Không ghi được «empty»: ở đó đã có một thư mục cùng tên.'],
])('plan %j could not run', async (argv, sentence) => {
  const { status, err } = await plan(workFolder({ 'a.plan.yaml': good, 'empty/': '' }), argv)
  expect(status).toBe(2)
  expect(err).toContain(sentence)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test('an empty working folder could not be checked', async () => {
  expect(await plan(workFolder(), ['validate'])).toMatchObject({ status: 2, out: '' })
})

test('colours: never into a file, always with --color or FORCE_COLOR, on a terminal unless NO_COLOR or a dumb one', async () => {
  const cwd = workFolder({ 'a.plan.yaml': wrong })
  const coloured = async (argv: readonly string[], world: Parameters<typeof plan>[2]) =>
    (await plan(cwd, ['validate', ...argv], world)).out.includes('\x1b[')
  const terminal = { stdout: true } as const
  expect(await coloured([], {})).toBe(false)
  expect(await coloured([], { terminal })).toBe(true)
  expect(await coloured([], { terminal, env: { NO_COLOR: '1' } })).toBe(false)
  expect(await coloured([], { terminal, env: { NO_COLOR: '' } })).toBe(true)
  expect(await coloured([], { terminal, env: { TERM: 'dumb' } })).toBe(false)
  expect(await coloured([], { env: { FORCE_COLOR: '1' } })).toBe(true)
  expect(await coloured([], { env: { FORCE_COLOR: '0' }, terminal })).toBe(false)
  expect(await coloured(['--color'], { env: { NO_COLOR: '1' } })).toBe(true)
  expect(await coloured(['--no-color'], { terminal, env: { FORCE_COLOR: '1' } })).toBe(false)
})

test('a reader who has seen enough is no error; a full disk is', async () => {
  const cwd = workFolder({ 'a.plan.yaml': wrong })
  const failing = (code: string) =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })
  expect(await plan(cwd, ['validate'], { stdout: failing('EPIPE') })).toMatchObject({ status: 1, err: '' })
  const full = await plan(cwd, ['validate'], { stdout: failing('ENOSPC') })
  expect(full).toMatchObject({ status: 2, err: 'plan: Không ghi được ra đầu ra chuẩn: đĩa đã đầy.\n' })
})

test('Ctrl-C ends with 130 and leaves nothing behind', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  const { status, out } = await plan(cwd, ['validate', '-f', 'json=x.json'], { interrupted: AbortSignal.abort() })
  expect([status, out]).toEqual([130, ''])
  expect(existsSync(join(cwd, 'x.json'))).toBe(false)
  expect(readdirSync(cwd)).toEqual(['a.plan.yaml'])
})

test('progress is told on a terminal once it has taken over a second, and wiped away', async () => {
  const cwd = workFolder(Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`${i}.plan.yaml`, good])))
  let time = Date.UTC(2026, 10, 22)
  const now = () => {
    time += 400
    return new Date(time)
  }
  const { err } = await plan(cwd, ['validate'], { now, terminal: { stderr: true } })
  const told = err.split('\r\x1b[K').filter((line) => line !== '')
  expect(told.length).toBeGreaterThan(1)
  for (const line of told) expect(line).toMatch(/^[1-5]\/6 {2}\d\.plan\.yaml$/)
  expect(err.endsWith('\r\x1b[K')).toBe(true)
  expect((await plan(cwd, ['validate'], { now })).err).toBe('')
})
