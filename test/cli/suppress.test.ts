import { expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { plan, workFolder } from './fake-io.ts'

const padded = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc).replace('trich_yeu:', 'so: 07\ntrich_yeu:')
const strict = ['validate', '--max-warnings', '0', '-f', 'concise']

test('a comment with a reason is obeyed until its day, in both languages', async () => {
  const cwd = workFolder({
    'a.plan.yaml': padded.replace('so: 07', 'so: 07 # plan-ignore so-bat-dau-bang-0 den 30/11/2026: theo sổ cũ'),
  })
  expect(await plan(cwd, strict)).toMatchObject({ status: 0, out: '' })
  const december = { now: () => new Date(2026, 11, 1) }
  expect((await plan(cwd, strict, december)).out).toMatch(
    /cảnh báo LD013 .*\n.* cảnh báo BQ003 bo-qua-het-han: Chú thích bỏ qua «so-bat-dau-bang-0» đã hết hạn ngày 30\/11\/2026\. .*\n$/,
  )
  expect((await plan(cwd, [...strict, '--lang', 'en'], december)).out).toContain(
    'The suppression of “so-bat-dau-bang-0” expired on 30/11/2026',
  )
})

test('what is suppressed is not repaired and not written down as old', async () => {
  const cwd = workFolder({ 'a.plan.yaml': padded.replace('so: 07', '# plan-ignore LD013: theo sổ cũ\nso: 07') })
  expect((await plan(cwd, ['validate', '--fix'])).err).toBe('Không có chỗ nào tự sửa được.\n')
  expect((await plan(cwd, ['validate', '--update-baseline'])).err).toContain('Đã ghi 0 phát hiện cũ')
})
