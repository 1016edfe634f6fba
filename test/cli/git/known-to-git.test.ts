import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { findPlans } from '../../../src/cli/find-plans.ts'
import { vi } from '../../../src/cli/sentences/vi.ts'
import { plan, workFolder } from '../fake-io.ts'
import { commit, git, gitEnv, gitFolder, gitIo, put } from './git-folder.ts'

interface Asking {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
}

async function names(folder: string, paths: readonly string[] = [], { cwd = folder, env }: Asking = {}) {
  const { files, problems } = await findPlans(paths, { cwd, say: vi, io: gitIo(cwd, env) })
  expect(problems).toEqual([])
  return files.map((file) => file.name)
}

test('what git ignores is left out, what it tracks or may come to track is found, what is deleted is gone', async () => {
  const cwd = gitFolder({
    '.gitignore': 'nhap/\n*.cu.plan.yaml\n!giu.cu.plan.yaml\n',
    'a.plan.yaml': '',
    'b.cu.plan.yaml': '',
    'giu.cu.plan.yaml': '',
    'xoa.plan.yaml': '',
    'nam 2026/kế hoạch số 5.plan.yaml': '',
    'nhap/c.plan.yaml': '',
  })
  rmSync(join(cwd, 'xoa.plan.yaml'))
  put(cwd, { 'moi.plan.yaml': '', 'moi/d.plan.yaml': '', 'nhap/e.plan.yaml': '' })
  expect(await names(cwd)).toEqual(['a', 'giu.cu', 'moi', 'moi/d', 'nam 2026/kế hoạch số 5'].map((name) => `${name}.plan.yaml`))
  expect(await names(cwd, ['**/*.plan.yaml'])).toEqual(await names(cwd))
  expect(await names(cwd, ['moi', 'nam 2026'])).toEqual(['moi/d.plan.yaml', 'nam 2026/kế hoạch số 5.plan.yaml'])
  // Without git, everything on the disk.
  expect((await findPlans([], { cwd, say: vi })).files).toHaveLength(8)
})

test('the answer has the form and the order of a plain search', async () => {
  const files = {
    'Đ/x.plan.yaml': '',
    'd/10.plan.yaml': '',
    'd/9.plan.yaml': '',
    'z.plan.yml': '',
    'other.yaml': '',
    'w.docx': '',
  }
  const cwd = gitFolder(files)
  const options = { cwd, say: vi, word: 'taken' } as const
  expect(await findPlans([], { ...options, io: gitIo(cwd) })).toEqual(await findPlans([], options))
})

test('names of every kind: composed and decomposed letters, blanks, line breaks, signs of patterns and of git', async () => {
  const odd = ['kế hoạch', 'kế hoạch'.normalize('NFD'), 'dòng\nmới', ':(top)x', '[a]*', '"q"', "l'ngoặc", 'a\\b', '-n']
  const cwd = gitFolder(Object.fromEntries(odd.map((name) => [`thư mục ${name}/${name}.plan.yaml`, ''])))
  const found = await names(cwd)
  expect([...found].sort()).toEqual(odd.map((name) => `thư mục ${name}/${name}.plan.yaml`).sort())
  for (const name of odd) expect(await names(cwd, [`thư mục ${name}`])).toEqual([`thư mục ${name}/${name}.plan.yaml`])
})

test('a folder that git ignores is searched whole when somebody names it', async () => {
  const cwd = gitFolder({ '.gitignore': 'nhap\n', 'a.plan.yaml': '', 'nhap/sau/b.plan.yaml': '' })
  expect(await names(cwd)).toEqual(['a.plan.yaml'])
  expect(await names(cwd, ['nhap'])).toEqual(['nhap/sau/b.plan.yaml'])
  expect(await names(cwd, ['nhap/**/*.yaml'])).toEqual(['nhap/sau/b.plan.yaml'])
  expect(await names(join(cwd, 'nhap'))).toEqual(['sau/b.plan.yaml'])
})

test('repositories within the repository know by themselves what they ignore, with commits or without, and as submodules', async () => {
  const inner = gitFolder({ '.gitignore': 'x/\n', 's.plan.yaml': '', 'x/t.plan.yaml': '' })
  put(inner, { 'x/u.plan.yaml': '' })
  const cwd = gitFolder({ 'a.plan.yaml': '' })
  git(cwd, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'con')
  commit(cwd)
  put(cwd, { 'con/x/v.plan.yaml': '', 'rieng/b.plan.yaml': '', 'rieng/x/c.plan.yaml': '', 'rieng/.gitignore': 'x\n' })
  git(join(cwd, 'rieng'), 'init', '-q')
  expect(await names(cwd)).toEqual(['a.plan.yaml', 'con/s.plan.yaml', 'rieng/b.plan.yaml'])
  commit(join(cwd, 'rieng'))
  expect(await names(cwd)).toEqual(['a.plan.yaml', 'con/s.plan.yaml', 'rieng/b.plan.yaml'])
  // A submodule that was not fetched is an empty folder.
  git(cwd, 'submodule', '--quiet', 'deinit', '-f', 'con')
  expect(await names(cwd)).toEqual(['a.plan.yaml', 'rieng/b.plan.yaml'])
})

test('what a sparse checkout leaves out is not there', async () => {
  const cwd = gitFolder({ 'a.plan.yaml': '', '2025/b.plan.yaml': '', '2026/c.plan.yaml': '' })
  git(cwd, 'sparse-checkout', 'set', '--sparse-index', '2026')
  expect(await names(cwd)).toEqual(['2026/c.plan.yaml', 'a.plan.yaml'])
})

test('a linked work tree, and a folder reached through a link', async () => {
  const cwd = gitFolder({ '.gitignore': 'x\n', 'sub/a.plan.yaml': '', 'sub/x/b.plan.yaml': '' })
  put(cwd, { 'sub/x/c.plan.yaml': '' })
  const place = workFolder()
  git(cwd, 'worktree', 'add', '-q', join(place, 'cay'))
  put(join(place, 'cay'), { 'x/d.plan.yaml': '' })
  expect(await names(join(place, 'cay'))).toEqual(['sub/a.plan.yaml'])
  symlinkSync(join(cwd, 'sub'), join(place, 'loi'))
  expect(await names(place, ['loi'])).toEqual(['loi/a.plan.yaml'])
  symlinkSync('.', join(cwd, 'sub/vong'))
  symlinkSync('a.plan.yaml', join(cwd, 'sub/lien-ket.plan.yaml'))
  expect(await names(cwd)).toEqual(['sub/a.plan.yaml', 'sub/lien-ket.plan.yaml'])
})

test('the variables of a hook mislead nobody, in its own repository and in another', async () => {
  const cwd = gitFolder({ '.gitignore': 'x\n', 'a.plan.yaml': '', 'sub/b.plan.yaml': '' })
  put(cwd, { 'x/c.plan.yaml': '' })
  const other = gitFolder({ '.gitignore': 'y\n', 'o.plan.yaml': '' })
  put(other, { 'y/p.plan.yaml': '' })
  // As git calls a hook: in the first work tree, in a linked one, with `commit -a`.
  const calls = [
    { GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '' },
    { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' },
    { GIT_DIR: join(cwd, '.git'), GIT_WORK_TREE: cwd, GIT_INDEX_FILE: join(cwd, '.git/index') },
  ]
  for (const env of calls) {
    expect(await names(cwd, [], { env })).toEqual(['a.plan.yaml', 'sub/b.plan.yaml'])
    expect(await names(cwd, ['sub'], { env })).toEqual(['sub/b.plan.yaml'])
    const outside = await findPlans([other], { cwd, say: vi, io: gitIo(cwd, env) })
    expect(outside.files.map(({ path }) => path)).toEqual([join(other, 'o.plan.yaml')])
  }
})

test('a repository that lies beside its work tree is known by GIT_DIR', async () => {
  const cwd = gitFolder({ '.gitignore': 'x\n', 'a.plan.yaml': '', 'sub/b.plan.yaml': '' })
  put(cwd, { 'sub/x/c.plan.yaml': '' })
  const place = workFolder({ 'kho/': '' })
  git(place, 'clone', '-q', '--bare', cwd, 'kho.git')
  git(join(place, 'kho'), '--git-dir=../kho.git', '--work-tree=.', 'checkout', '-q', 'chinh')
  put(join(place, 'kho'), { 'sub/x/c.plan.yaml': '' })
  const env = { GIT_DIR: '../kho.git' }
  expect(await names(join(place, 'kho'), [], { env })).toEqual(['a.plan.yaml', 'sub/b.plan.yaml'])
  expect(await names(join(place, 'kho'), ['sub'], { env })).toEqual(['sub/b.plan.yaml'])
})

test('where git is missing, refuses or breaks, everything on the disk is found', async () => {
  const cwd = gitFolder({ '.gitignore': 'x\n', 'a.plan.yaml': '' })
  put(cwd, { 'x/b.plan.yaml': '' })
  const all = ['a.plan.yaml', 'x/b.plan.yaml']
  expect(await names(cwd, [], { env: { PATH: '/nonexistent' } })).toEqual(all)
  // A program that lies in a relative folder of the PATH is anybody's.
  put(cwd, { 'x/git': '#!/bin/sh\ntouch da-chay\n' })
  chmodSync(join(cwd, 'x/git'), 0o755)
  expect(await names(cwd, [], { env: { PATH: relative(process.cwd(), join(cwd, 'x')) } })).toEqual(all)
  expect(existsSync(join(cwd, 'da-chay'))).toBe(false)
  const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
  expect(await names(cwd, [], { env })).toEqual(all)
  const refused = async (...argv: string[]) => (await plan(cwd, ['validate', ...argv], { env: { ...gitEnv, ...env } })).err
  expect(await refused('-v')).toContain('Git không trả lời (fatal: detected dubious ownership')
  expect(await refused()).not.toContain('Git không trả lời')
  writeFileSync(join(cwd, '.git/HEAD'), 'hỏng')
  expect(await names(cwd)).toEqual(all)
  const fake = workFolder({ '.git/x': '', 'a.plan.yaml': '' })
  expect(await names(fake)).toEqual(['a.plan.yaml'])
})

test('settings of a strange repository start no program', async () => {
  const cwd = gitFolder({ '.gitattributes': '*.yaml filter=x diff=x\n', 'a.plan.yaml': 'a' })
  const trap = join(cwd, 'da-chay')
  const touch = `touch '${trap}'`
  const keys = [
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'core.sshCommand',
    'diff.external',
    'diff.x.textconv',
    'diff.x.command',
  ]
  for (const key of [...keys, 'filter.x.clean', 'filter.x.smudge', 'filter.x.process', 'core.alternateRefsCommand'])
    git(cwd, 'config', key, touch)
  mkdirSync(join(cwd, 'moc'))
  for (const hook of ['post-index-change', 'fsmonitor-watchman', 'query-watchman'])
    writeFileSync(join(cwd, 'moc', hook), `#!/bin/sh\n${touch}\n`, { mode: 0o755 })
  git(cwd, 'config', 'core.hooksPath', join(cwd, 'moc'))
  writeFileSync(join(cwd, 'a.plan.yaml'), 'b')
  expect(await names(cwd)).toEqual(['a.plan.yaml'])
  expect(existsSync(trap)).toBe(false)
  // The trap is one: a careless call falls into it.
  expect(() => git(cwd, 'status')).toThrow()
  expect(existsSync(trap)).toBe(true)
})
