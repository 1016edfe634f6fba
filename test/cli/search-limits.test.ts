import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findPlans } from '../../src/cli/find-plans.ts'
import { vi } from '../../src/cli/sentences/vi.ts'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { plan, workFolder } from './fake-io.ts'
import { git, gitEnv, gitFolder, gitIo, put } from './git/git-folder.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)

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
  expect(await found('tu-than')).toEqual([[], ['«tu-than» là liên kết không dẫn tới tệp nào đọc được.']])
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

test('a link out of the repository, or of the working folder, is not read, however it is come by', async () => {
  const place = workFolder({ 'bi-mat.txt': 'mật khẩu: 123\n', 'kho/a.plan.yaml': good, 'kho/trong/b.plan.yaml': good })
  const cwd = join(place, 'kho')
  symlinkSync('../bi-mat.txt', join(cwd, 'x.plan.yaml'))
  symlinkSync('../trong/b.plan.yaml', join(cwd, 'trong/c.plan.yaml'))
  symlinkSync(join(cwd, 'x.plan.yaml'), join(cwd, 'trong/qua-hai.plan.yaml'))
  const outside = (name: string) =>
    `plan: «${name}» dẫn ra ngoài thư mục làm việc nên không đọc, không ghi; hãy đặt chính tệp ấy vào chỗ của liên kết, hoặc nêu tệp bằng đường dẫn thật.\n`
  const check = async () => {
    const folder = await plan(cwd, ['validate'], { env: gitEnv })
    expect(folder.err).toBe(outside('trong/qua-hai.plan.yaml') + outside('x.plan.yaml'))
    expect(folder).toMatchObject({ status: 2, out: 'Đã kiểm tra 3 tệp: đạt, không có gì phải sửa.\n' })
    for (const argv of [['x.plan.yaml'], ['x*.yaml']])
      expect(await plan(cwd, ['validate', ...argv], { env: gitEnv })).toMatchObject({
        status: 2,
        out: '',
        err: outside('x.plan.yaml'),
      })
    expect(await plan(cwd, ['render', 'x.plan.yaml', '--force', '-o', '-'], { env: gitEnv })).toMatchObject({
      status: 2,
      err: outside('x.plan.yaml'),
    })
  }
  await check()
  git(cwd, 'init', '-q')
  await check()
  // In a repository its root is the bound, wherever one stands.
  expect((await plan(join(cwd, 'trong'), ['validate', 'c.plan.yaml'], { env: gitEnv })).status).toBe(0)
  // Settings, too, would be shown where they are wrong.
  symlinkSync('../bi-mat.txt', join(cwd, 'plan.config.yaml'))
  const settings = await plan(cwd, ['validate', 'a.plan.yaml'], { env: gitEnv })
  expect(settings).toMatchObject({ status: 2, out: '' })
  expect(settings.err).toContain(outside('plan.config.yaml'))
  expect(settings.err).not.toContain('mật khẩu')
})

test('nor is such a link imported', async () => {
  const place = workFolder({ 'bi-mat.txt': 'mật khẩu: 123\n', 'kho/a.txt': 'KẾ HOẠCH\nSố hóa hồ sơ lưu trữ\n' })
  const cwd = join(place, 'kho')
  symlinkSync('../bi-mat.txt', join(cwd, 'x.txt'))
  const { status, out, err } = await plan(cwd, ['import', '*.txt'])
  expect(status).toBe(2)
  expect(err).toContain('plan: «x.txt» dẫn ra ngoài thư mục làm việc nên không đọc, không ghi')
  expect(out + err).not.toContain('mật khẩu')
  expect(existsSync(join(cwd, 'a.plan.yaml'))).toBe(true)
  expect(existsSync(join(cwd, 'x.plan.yaml'))).toBe(false)
})
