import { expect, test } from 'vitest'
import { findingNames } from '../../src/catalogue.ts'
import { plan, workFolder } from './fake-io.ts'

test('plan rules lists every code once, by group, and how to read on', async () => {
  const { status, out, err } = await plan(workFolder(), ['rules'])
  expect(status).toBe(0)
  const listed = [...out.matchAll(/^ {2}([A-Z]{2}\d{3}) /gm)].map(([, code]) => code)
  expect(listed.toSorted()).toEqual(Object.keys(findingNames).toSorted())
  expect(out.startsWith('Đọc tệp YAML (yaml)\n')).toBe(true)
  expect(err).toBe(`${listed.length} mã. Xem một mã bằng: plan explain <mã>\n`)
})

test('plan rules filters by group, form and severity, each with several values', async () => {
  const { out } = await plan(workFolder(), [
    'rules',
    '--group',
    'ky,noi-nhan',
    '--group',
    'bo-cuc',
    '--severity',
    'warning',
    '-q',
  ])
  expect(out).toContain('TT005')
  expect(out).toContain('ND001')
  // TT003 may be a warning (a label that is not the computed one); TT004 is never more than an info.
  expect(out).toContain('TT003')
  expect(out).not.toMatch(/TT001|TT004/)
  const party = await plan(workFolder(), ['rules', '--profile', 'dang,nd30', '-q'])
  expect([party.status, party.err]).toEqual([0, ''])
})

test('plan rules -f json is for programs', async () => {
  const { out, err } = await plan(workFolder(), ['rules', '--group', 'noi-nhan', '-f', 'json', '--lang', 'en'])
  expect(err).toBe('')
  const { version, rules } = JSON.parse(out)
  expect(version).toBe(1)
  expect(rules.find(({ code }: { code: string }) => code === 'TT005')).toMatchObject({
    name: 'ke-hoach-co-kinh-gui',
    group: 'noi-nhan',
    severity: 'warning',
    sure: 'text',
    title: 'A plan with an addressee line',
  })
})

test('plan rules -f md is a table', async () => {
  const { out } = await plan(workFolder(), ['rules', '--group', 'noi-nhan', '-f', 'md'])
  expect(out).toContain(
    '## Nơi nhận\n\n| Mã | Tên | Mức | Nội dung |\n| --- | --- | --- | --- |\n| TT005 | `ke-hoach-co-kinh-gui` |',
  )
})

test.each([
  [['--group', 'kyy'], 'Giá trị «kyy» của --group không dùng được; chọn một trong: yaml, luoc-do,'],
  [['--profile', 'nd31'], 'Giá trị «nd31» của --profile không dùng được; chọn một trong:'],
  [['--severity', 'nang'], 'Giá trị «nang» của --severity không dùng được; chọn một trong: error, warning, info.'],
  [['-f', 'xml'], 'Giá trị «xml» của -f không dùng được; chọn một trong: table, json, md.'],
])('plan rules %j cannot run and says why', async (argv, sentence) => {
  const { status, out, err } = await plan(workFolder(), ['rules', ...argv])
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
})

test('a severity may be written as the settings write it', async () => {
  const [ours, english] = await Promise.all(['loi', 'error'].map((word) => plan(workFolder(), ['rules', '--severity', word])))
  expect(ours?.status).toBe(0)
  expect(ours?.out).toBe(english?.out)
})
