import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findPlans } from '../../src/cli/find-plans.ts'
import { vi } from '../../src/cli/sentences/vi.ts'
import { repositoryRoot } from '../../src/cli/whole-repository.ts'
import { workFolder } from './fake-io.ts'
import { git, gitFolder, gitIo, put } from './git/git-folder.ts'

/** The folder with so many plans in it, tracked by git. */
function crowded(count: number): string {
  const cwd = workFolder()
  for (let i = 0; i < count; i++) writeFileSync(join(cwd, `kế hoạch số ${i}.plan.yaml`), '')
  git(cwd, 'init', '-q')
  git(cwd, 'add', '-A')
  return cwd
}

test('ten thousand plans in one folder are found in their order, in a time that grows with their number', async () => {
  const search = async (cwd: string) => {
    let best = Number.POSITIVE_INFINITY
    let names: readonly string[] = []
    for (let i = 0; i < 3; i++) {
      const started = performance.now()
      names = (await findPlans([], { cwd, say: vi, io: gitIo(cwd) })).files.map(({ name }) => name)
      best = Math.min(best, performance.now() - started)
    }
    return { best, names }
  }
  const few = await search(crowded(1000))
  const many = await search(crowded(10_000))
  expect(many.names).toEqual(Array.from({ length: 10_000 }, (_, i) => `kế hoạch số ${i}.plan.yaml`))
  // Ten times as many: were it the square, it would be a hundred times as long.
  expect(many.best).toBeLessThan(40 * Math.max(few.best, 10))
})

test('a way of three hundred folders is walked to its end', async () => {
  const cwd = workFolder()
  const way = Array.from({ length: 300 }, () => 'x').join('/')
  mkdirSync(join(cwd, way), { recursive: true })
  writeFileSync(join(cwd, way, 'a.plan.yaml'), '')
  expect((await findPlans([], { cwd, say: vi })).files.map(({ name }) => name)).toEqual([`${way}/a.plan.yaml`])
})

test('links that run in a circle, through each other or to themselves, end the search', async () => {
  const cwd = gitFolder({ 'a/x.plan.yaml': '', 'b/y.plan.yaml': '' })
  symlinkSync('../b', join(cwd, 'a/b'))
  symlinkSync('../a', join(cwd, 'b/a'))
  symlinkSync('tu-than', join(cwd, 'tu-than'))
  symlinkSync('..', join(cwd, 'a/len'))
  const found = async (...paths: string[]) => {
    const { files, problems } = await findPlans(paths, { cwd, say: vi, io: gitIo(cwd) })
    return [files.map(({ name }) => name), problems]
  }
  expect(await found()).toEqual([['a/x.plan.yaml', 'b/y.plan.yaml'], []])
  expect(await found('**/*.yaml')).toEqual([['a/x.plan.yaml', 'b/y.plan.yaml'], []])
  // A folder that is named through links is searched where they lead.
  expect(await found('a/b')).toEqual([['a/b/y.plan.yaml'], []])
  expect(await found('tu-than')).toEqual([[], ['Không đọc được «tu-than»: liên kết trỏ vòng.']])
})

test('a folder that may not be read is one problem, in a repository too, and what lies beside it is found', async () => {
  const nobody = 65534
  const cwd = gitFolder({ 'a.plan.yaml': '', 'theo-doi/b.plan.yaml': '' })
  put(cwd, { 'moi/c.plan.yaml': '' })
  for (const folder of ['theo-doi', 'moi']) chmodSync(join(cwd, folder), 0)
  onTestFinished(() => {
    process.seteuid?.(0)
    for (const folder of ['theo-doi', 'moi']) chmodSync(join(cwd, folder), 0o755)
  })
  if (process.getuid?.() === 0) {
    execFileSync('chown', ['-R', String(nobody), cwd])
    // Once, so that what is loaded on demand is loaded while everything may be read.
    await findPlans([], { cwd, say: vi, io: gitIo(cwd) })
    process.seteuid?.(nobody)
  }
  for (const io of [{}, { io: gitIo(cwd) }]) {
    const { files, problems } = await findPlans([], { cwd, say: vi, ...io })
    expect(files.map(({ name }) => name)).toEqual(['a.plan.yaml'])
    expect([...problems].sort()).toEqual(['Không có quyền đọc «moi».', 'Không có quyền đọc «theo-doi».'])
  }
})

test('where the system takes two names for one, a file is known by either', async () => {
  const composed = 'kế hoạch.plan.yaml'.normalize('NFC')
  const apart = composed.normalize('NFD')
  const cwd = gitFolder({ [composed]: '', 'HOA.plan.yaml': '' })
  rmSync(join(cwd, composed))
  rmSync(join(cwd, 'HOA.plan.yaml'))
  put(cwd, { [apart]: '', 'hoa.plan.yaml': '', '.gitignore': `${apart}\nhoa.plan.yaml\n` })
  const found = async (platform: NodeJS.Platform) =>
    (await findPlans([], { cwd, say: vi, io: { ...gitIo(cwd), platform } })).files.map(({ name }) => name)
  expect(await found('linux')).toEqual([])
  expect(await found('darwin')).toEqual(['hoa.plan.yaml', apart])
})

test('the repository is the work tree of git, else the folder of the settings, else the working folder', () => {
  const cwd = gitFolder({ 'sub/plan.config.yaml': '', 'sub/deep/a.plan.yaml': '' })
  expect(repositoryRoot(join(cwd, 'sub/deep'))).toBe(cwd)
  rmSync(join(cwd, '.git'), { recursive: true })
  expect(repositoryRoot(join(cwd, 'sub/deep'))).toBe(join(cwd, 'sub'))
  expect(repositoryRoot(cwd)).toBe(cwd)
})
