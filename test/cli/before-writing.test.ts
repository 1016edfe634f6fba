import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { plan, workFolder } from './fake-io.ts'

const padded = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc).replace('trich_yeu:', 'so: 07\ntrich_yeu:')

/** Runs `validate --fix` with more options; the plan must stay as it was. */
async function refused(cwd: string, ...more: readonly string[]): Promise<string> {
  const { status, err } = await plan(cwd, ['validate', '--fix', ...more])
  expect(status).toBe(2)
  expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(padded)
  return err
}

test('a baseline that cannot be read stops the call before a plan is repaired', async () => {
  const cwd = workFolder({ 'a.plan.yaml': padded })
  expect(await refused(cwd, '--baseline', 'khongco.json')).toContain('Không tìm thấy tệp phát hiện cũ')
  expect(await refused(cwd, '--baseline', 'khong/co.json', '--update-baseline')).toContain('thư mục đích chưa có')
  writeFileSync(join(cwd, 'plan.baseline.json'), '{')
  expect(await refused(cwd)).toContain('không phải tệp phát hiện cũ đọc được')
})

test('so does a report that has no place to go', async () => {
  const cwd = workFolder({ 'a.plan.yaml': padded })
  mkdirSync(join(cwd, 'ra'))
  writeFileSync(join(cwd, 'b'), '')
  expect(await refused(cwd, '-f', 'json=khong/co/a.json')).toContain('thư mục đích chưa có')
  expect(await refused(cwd, '-f', 'json=ra')).toContain('thư mục cùng tên')
  expect(await refused(cwd, '-f', 'json=b/a.json')).toContain('«b/a.json»')
  expect(await refused(cwd, '-f', 'json=q.out', '-f', 'sarif=./q.out')).toContain('Có hai báo cáo cùng ghi vào «q.out»')
})

test('with --only nothing else is repaired, and a diff stands beside the findings of the file as it is', async () => {
  const cwd = workFolder({ 'a.plan.yaml': padded })
  await plan(cwd, ['validate', '--only', 'LV022', '--fix'])
  expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(padded)
  const { err } = await plan(cwd, ['validate', '--diff', '--fix', '-f', 'concise'])
  expect(err).toContain('LD013')
  expect(err).toContain('muốn ghi thì bỏ --diff.\n')
})

test('too many warnings are said, even quietly, and fail a case for the build server', async () => {
  const cwd = workFolder({ 'a.plan.yaml': padded })
  expect(await plan(cwd, ['validate', '--max-warnings', '0', '-q'])).toMatchObject({
    status: 1,
    out: '',
    err: 'plan: Có 1 cảnh báo, quá số cho phép (0) nên chưa đạt.\n',
  })
  const { out } = await plan(cwd, ['validate', '--max-warnings', '0', '-f', 'junit'])
  expect(out).toContain('failures="1"')
  expect(out).toContain('1 cảnh báo, quá số cho phép (0)')
  expect((await plan(cwd, ['validate', '--max-warnings', '1'])).err).toBe('')
})

test('where nothing is found, the settings that say so are named', async () => {
  const cwd = workFolder({ 'a.plan.yaml': padded, 'plan.config.yml': 'gom: [kehoach/**/*.yaml]\n' })
  expect((await plan(cwd, ['validate'])).err).toContain('khớp với «gom» trong «plan.config.yml»')
  writeFileSync(join(cwd, 'plan.config.yml'), 'bo_qua: ["*.yaml"]\n')
  expect((await plan(cwd, ['validate'])).err).toContain('«bo_qua» trong «plan.config.yml»')
  // What is left out in another folder, whose name begins alike, says nothing of this one.
  const two = workFolder({ 'plan.config.yml': 'bo_qua: ["*.yaml"]\n', 'a/': '', 'ab/x.plan.yaml': padded })
  expect((await plan(two, ['validate', 'ab', 'a'])).err.match(/«bo_qua»/g)).toHaveLength(1)
})

test('help on a command that there is not is a mistake in its name', async () => {
  for (const argv of [
    ['preview', '--help'],
    ['help', 'preview'],
  ]) {
    const { status, out, err } = await plan(workFolder(), argv)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('Không có lệnh «preview»')
  }
  expect((await plan(workFolder(), ['help', 'validate'])).status).toBe(0)
  expect((await plan(workFolder(), ['validate', '--help'])).out).toContain('--fix[=an-toan|goi-y]')
  expect((await plan(workFolder(), ['validate', '--only', 'LV22'])).err).toContain('có phải «LV022» không')
})

test('what is told once lists its other places for programs', async () => {
  const yaml = padded
    .replace('trich_yeu: Triển khai', 'trich_yeu: Triển khai, đảm bảo')
    .replace(/(mo_dau: \|\n {2})/, '$1Để đảm bảo tiến độ, ')
  const cwd = workFolder({ 'a.plan.yaml': yaml })
  const ask = ['validate', '--only', 'LV022', '-f']
  const found = JSON.parse((await plan(cwd, [...ask, 'json'])).out).findings.filter(
    ({ code }: { code: string }) => code === 'LV022',
  )
  expect(found).toMatchObject([{ path: '/trich_yeu', others: [{ path: '/mo_dau', column: 6 }] }])
  const { results } = JSON.parse((await plan(cwd, [...ask, 'sarif'])).out).runs[0]
  const line = found[0].others[0].line
  const related = results.flatMap(({ relatedLocations = [] }) => relatedLocations)
  expect(related).toMatchObject([{ id: 1, physicalLocation: { region: { startLine: line, startColumn: 6 } } }])
})
