import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plan, workFolder } from './fake-io.ts'

const wrong = 'the_thuc: nha_nuoc\ntrich-yeu: Số hóa\n'

test('plan validate brings several reports to files and to stdout in one run', async () => {
  const cwd = workFolder({ 'kế hoạch.plan.yaml': wrong })
  const files = { sarif: 'a.sarif', junit: 'b.xml', gitlab: 'c.json', json: 'd.json' }
  const asked = Object.entries(files).flatMap(([name, file]) => ['-f', `${name}=${file}`])
  const { status, out } = await plan(cwd, ['validate', '-f', 'github', ...asked])
  expect(status).toBe(1)
  expect(out).toContain('::error file=kế hoạch.plan.yaml,line=2,endLine=2,col=1,endColumn=10,title=LD001 khoa-la::')
  const text = (file: string) => readFileSync(join(cwd, file), 'utf8')
  const [run] = JSON.parse(text(files.sarif)).runs
  const found = JSON.parse(text(files.json)).findings.length
  expect(run.results).toHaveLength(found)
  // The help of the rules comes along.
  expect(run.tool.driver.rules.find(({ id }: { id: string }) => id === 'LD001').help.text).toContain(
    'Khóa không có trong lược đồ',
  )
  expect(JSON.parse(text(files.gitlab))).toHaveLength(found)
  expect(text(files.junit)).toContain(`tests="${found}" failures="${found}"`)
})

test.each([
  ['github', /file=so-noi-vu\/a\.plan\.yaml,/],
  ['sarif', /"uri": "so-noi-vu\/a\.plan\.yaml"/],
  ['gitlab', /"path": "so-noi-vu\/a\.plan\.yaml"/],
  ['concise', /^a\.plan\.yaml:2:1:/m],
])('%s names files as its readers do, from a folder of the repository', async (name, place) => {
  const root = workFolder({ '.git/HEAD': 'ref: refs/heads/main\n', 'so-noi-vu/a.plan.yaml': wrong })
  const { out } = await plan(join(root, 'so-noi-vu'), ['validate', '-f', name, 'a.plan.yaml'])
  expect(out).toMatch(place)
})

test('the help in a SARIF report speaks the language of the run', async () => {
  const { out } = await plan(workFolder({ 'a.plan.yaml': wrong }), ['validate', '-f', 'sarif', '--lang', 'en'])
  const [run] = JSON.parse(out).runs
  expect(run.language).toBe('en-US')
  expect(run.tool.driver.rules[0].shortDescription.text).toMatch(/^A key that|^A required key/)
})

test.each(['json', 'sarif', 'gitlab', 'junit'])('%s is a whole document even with -q and nothing found', async (name) => {
  const cwd = workFolder()
  await plan(cwd, ['init', 'a.plan.yaml'])
  const { status, out } = await plan(cwd, ['validate', '-q', '-f', name])
  expect(status).toBe(0)
  if (name === 'junit') expect(out).toContain('<testcase classname="a.plan.yaml" name="đạt" file="a.plan.yaml"/>')
  else expect(JSON.parse(out)).toBeTruthy()
})

test.each(['pretty', 'concise', 'github'])('%s says nothing with -q and nothing found', async (name) => {
  const cwd = workFolder()
  await plan(cwd, ['init', 'a.plan.yaml'])
  expect(await plan(cwd, ['validate', '-q', '-f', name])).toMatchObject({ status: 0, out: '' })
})
