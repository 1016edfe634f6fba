import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPlans, shownPath } from '../../src/cli/find-plans.ts'
import { isGlob, readGlob, splitGlob } from '../../src/cli/glob.ts'
import { vi } from '../../src/cli/sentences/vi.ts'
import { workFolder } from './fake-io.ts'

async function names(cwd: string, ...paths: string[]): Promise<readonly string[]> {
  const { files, problems } = await findPlans(paths, { cwd, say: vi })
  expect(problems).toEqual([])
  return files.map((file) => file.name)
}

test('a name is found in whatever way its letters are put together on the disk', async () => {
  const [whole, parted] = ['rác', 'rác'].map((name, at) => name.normalize(at === 0 ? 'NFC' : 'NFD')) as [string, string]
  const cwd = workFolder({ [`${parted}/${parted}.plan.yaml`]: '', [`${whole}.plan.yaml`]: '' })
  expect(await names(cwd, `${whole}/${whole}.plan.yaml`)).toEqual([`${parted}/${parted}.plan.yaml`])
  expect(await names(cwd, whole)).toEqual([`${parted}/${parted}.plan.yaml`])
  expect(await names(cwd, `${parted}.plan.yaml`)).toEqual([`${whole}.plan.yaml`])
  symlinkSync('nowhere', join(cwd, 'hỏng'))
  for (const path of ['hỏng/a.plan.yaml', `${whole}/khác.plan.yaml`])
    expect((await findPlans([path], { cwd, say: vi })).problems).toHaveLength(1)
})

describe('a pattern', () => {
  test.each([
    ['*.yaml', 'a.yaml', true],
    ['*.yaml', 'x/a.yaml', false],
    ['**/*.yaml', 'a.yaml', true],
    ['**/*.yaml', 'x/y/a.yaml', true],
    ['x/**', 'x/y/a.yaml', true],
    ['x/**/a.yaml', 'x/a.yaml', true],
    ['?.yaml', 'đ.yaml', true],
    ['?.yaml', 'ab.yaml', false],
    ['?.yaml', '/.yaml', false],
    ['{a,b}.yaml', 'b.yaml', true],
    ['{a,b}.yaml', 'c.yaml', false],
    ['x.{plan.{yaml,yml},txt}', 'x.plan.yml', true],
    ['a+(b).yaml', 'a+(b).yaml', true],
    ['a.yaml', 'aXyaml', false],
    ['{a.yaml', '{a.yaml', true],
    ['kế*.yaml', 'kế hoạch.yaml', true],
  ])('%s on %s is %s', (pattern, path, matches) => expect(readGlob(pattern).test(path)).toBe(matches))

  test('takes no longer for being made to last', () => {
    const started = performance.now()
    for (const pattern of ['*a'.repeat(60), '**/'.repeat(60), '{a,aa}'.repeat(30), '{a,*}'.repeat(30), '*?'.repeat(60)])
      expect(readGlob(`${pattern}!`).test('a/'.repeat(100) + 'a'.repeat(200))).toBe(false)
    expect(readGlob(`${'{a,b}'.repeat(20)}c`).test(`${'ab'.repeat(10)}c`)).toBe(true)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('is parted from the folder it starts in', () => {
    expect(splitGlob('a/b/*.yaml')).toEqual({ folder: 'a/b', rest: '*.yaml' })
    expect(splitGlob('**/*.yaml')).toEqual({ folder: '.', rest: '**/*.yaml' })
    expect(splitGlob('/{a,b}/c')).toEqual({ folder: '/', rest: '{a,b}/c' })
    expect([isGlob('a.yaml'), isGlob('a?.yaml')]).toEqual([false, true])
  })
})

const tree = {
  'ke-hoach.plan.yaml': '',
  'sub/b.plan.yml': '',
  'sub/deep/c.plan.yaml': '',
  'sub/other.yaml': '',
  'sub/readme.md': '',
  'node_modules/x/d.plan.yaml': '',
  '.git/e.plan.yaml': '',
}

test('no argument is every plan under the working folder, without node_modules and dot folders', async () => {
  expect(await names(workFolder(tree))).toEqual(['ke-hoach.plan.yaml', 'sub/b.plan.yml', 'sub/deep/c.plan.yaml'])
})

test('a folder gives its plans, a file is taken whatever its name, and each only once', async () => {
  const cwd = workFolder(tree)
  expect(await names(cwd, 'sub')).toEqual(['sub/b.plan.yml', 'sub/deep/c.plan.yaml'])
  expect(await names(cwd, 'sub/other.yaml')).toEqual(['sub/other.yaml'])
  expect(await names(cwd, 'sub/b.plan.yml', './sub', join(cwd, 'sub/b.plan.yml'))).toHaveLength(2)
})

test('a pattern gives YAML files only', async () => {
  const cwd = workFolder(tree)
  expect(await names(cwd, 'sub/*')).toEqual(['sub/b.plan.yml', 'sub/other.yaml'])
  expect(await names(cwd, '**/*.plan.{yaml,yml}')).toEqual(['ke-hoach.plan.yaml', 'sub/b.plan.yml', 'sub/deep/c.plan.yaml'])
})

test('a file whose name has a sign of patterns is still a file', async () => {
  expect(await names(workFolder({ 'a{1}.plan.yaml': '' }), 'a{1}.plan.yaml')).toEqual(['a{1}.plan.yaml'])
})

test('- is standard input', async () => {
  expect((await findPlans(['-'], { cwd: workFolder(), say: vi })).files).toEqual([{ name: '<stdin>' }])
})

test('the order is that of a Vietnamese list, numbers by value', async () => {
  const cwd = workFolder({
    'số 10.plan.yaml': '',
    'số 9.plan.yaml': '',
    'đề án.plan.yaml': '',
    'dự án.plan.yaml': '',
    'em.plan.yaml': '',
  })
  const wanted = ['dự án', 'đề án', 'em', 'số 9', 'số 10'].map((name) => `${name}.plan.yaml`)
  expect(await names(cwd)).toEqual(wanted)
  expect(await names(cwd, ...[...wanted].reverse())).toEqual(wanted)
})

test('links to files are followed, links to folders are not', async () => {
  const cwd = workFolder({ 'real/a.plan.yaml': '' })
  symlinkSync(join(cwd, 'real/a.plan.yaml'), join(cwd, 'linked.plan.yaml'))
  symlinkSync(cwd, join(cwd, 'real/circle'))
  symlinkSync(join(cwd, 'nowhere'), join(cwd, 'dead.txt'))
  expect(await names(cwd)).toEqual(['linked.plan.yaml', 'real/a.plan.yaml'])
})

test('a broken link named as a plan is a problem where it is looked for, and the others are still found', async () => {
  const cwd = workFolder({ 'sub/a.plan.yaml': '' })
  symlinkSync(join(cwd, 'nowhere'), join(cwd, 'sub/dead.plan.yaml'))
  symlinkSync(join(cwd, 'sub/loop.plan.yml'), join(cwd, 'sub/loop.plan.yml'))
  const sentence = (name: string) => `«${name}» là liên kết không dẫn tới tệp nào đọc được.`
  const folder = await findPlans([], { cwd, say: vi })
  expect(folder.files.map((file) => file.name)).toEqual(['sub/a.plan.yaml'])
  expect([...folder.problems].sort()).toEqual([sentence('sub/dead.plan.yaml'), sentence('sub/loop.plan.yml')])
  expect((await findPlans(['sub/d*.plan.yaml'], { cwd, say: vi })).problems).toEqual([sentence('sub/dead.plan.yaml')])
  const named = await findPlans(['sub/dead.plan.yaml', 'sub/loop.plan.yml', 'sub/a.plan.yaml'], { cwd, say: vi })
  expect(named.problems).toEqual([sentence('sub/dead.plan.yaml'), sentence('sub/loop.plan.yml')])
  expect(named.files.map((file) => file.name)).toEqual(['sub/a.plan.yaml'])
  expect((await findPlans(['sub/a*.plan.yaml'], { cwd, say: vi })).problems).toEqual([])
})

test('YAML files that are not named as plans are counted, each once, settings of other programs and named files not', async () => {
  const cwd = workFolder({ ...tree, 'x.yml': '', 'package.json': '', '.pre-commit-config.yaml': '' })
  expect((await findPlans([], { cwd, say: vi })).passedOver).toBe(2)
  expect((await findPlans(['.', 'sub'], { cwd, say: vi })).passedOver).toBe(2)
  expect((await findPlans(['.', 'sub/other.yaml'], { cwd, say: vi })).passedOver).toBe(1)
  expect((await findPlans(['x.yml'], { cwd, say: vi })).passedOver).toBe(0)
  expect((await findPlans(['sub/*'], { cwd, say: vi })).passedOver).toBe(0)
})

test('each argument that leads to nothing has one sentence, and the others are still found', async () => {
  const cwd = workFolder({ 'a.plan.yaml': '', 'b.docx': '', 'empty/': '' })
  const { files, problems } = await findPlans(
    ['missing.plan.yaml', 'empty', '*.yml', 'b.docx', 'a.plan.yaml/x', '', 'a.plan.yaml'],
    { cwd, say: vi },
  )
  expect(files.map((file) => file.name)).toEqual(['a.plan.yaml'])
  expect(problems).toEqual([
    'Không tìm thấy «missing.plan.yaml».',
    'Thư mục «empty» không có kế hoạch nào (tệp *.plan.yaml hoặc *.plan.yml).',
    'Không có tệp YAML nào khớp với «*.yml».',
    '«b.docx» là tệp Word; hãy chuyển thành kế hoạch YAML trước, bằng: plan import b.docx, rồi dùng lệnh này với tệp YAML đó.',
    'Không tìm thấy «a.plan.yaml/x»: một phần của đường dẫn là tệp, không phải thư mục.',
    'Có một tham số để trống; hãy nêu tên tệp hoặc thư mục.',
  ])
})

test('a path is shown from the working folder', () => {
  const cwd = workFolder()
  mkdirSync(join(cwd, 'sub'))
  expect(shownPath(join(cwd, 'sub/a.yaml'), cwd)).toBe('sub/a.yaml')
  expect(shownPath(join(cwd, 'a.yaml'), join(cwd, 'sub'))).toBe('../a.yaml')
  expect(shownPath(cwd, cwd)).toBe('.')
  expect(shownPath('/dev/null', cwd)).toBe('/dev/null')
})
