import { execFileSync } from 'node:child_process'
import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
// Loaded before the first test, whose time it would take.
import '../../../src/cli/checking.ts'
import { fillStarter, sampleAnswers } from '../../../src/cli/starter.ts'
import { plan, workFolder } from '../fake-io.ts'
import { commit, git, gitEnv, gitFolder, put } from './git-folder.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
/** With an error on the line of the subject: a key that there is not. */
const bad = good.replace(/^trich_yeu:/m, 'khong_co: 1\ntrich_yeu:')
const run = (cwd: string, ...argv: readonly string[]) => plan(cwd, ['validate', ...argv], { env: gitEnv })

async function files(cwd: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const { out } = await run(cwd, ...argv, '-f', 'json')
  return JSON.parse(out).files
}

test('--staged judges what will be committed, not what lies on the disk', async () => {
  const cwd = gitFolder({ 'a.plan.yaml': good, 'b.plan.yaml': good, 'c.plan.yaml': good })
  put(cwd, { 'a.plan.yaml': bad, 'moi.plan.yaml': good })
  git(cwd, 'add', 'a.plan.yaml', 'moi.plan.yaml')
  put(cwd, { 'a.plan.yaml': good, 'b.plan.yaml': bad, 'chua-them.plan.yaml': bad })
  rmSync(join(cwd, 'moi.plan.yaml'))
  const { status, out } = await run(cwd, '--staged', '-f', 'concise')
  expect(status).toBe(1)
  expect(out).toMatch(/^a\.plan\.yaml:\d+:\d+: lỗi .*khong_co/)
  expect(await files(cwd, '--staged')).toEqual(['a.plan.yaml', 'moi.plan.yaml'])
  expect(await files(cwd, '--staged', 'moi.plan.yaml', 'b.plan.yaml')).toEqual(['moi.plan.yaml'])
})

test('--staged before the first commit, in a folder of the repository, and through a hook of its own index', async () => {
  const cwd = workFolder({ 'a.plan.yaml': bad, 'sub/b.plan.yaml': good })
  git(cwd, 'init', '-q', '-b', 'chinh')
  git(cwd, 'add', '-A')
  expect(await files(cwd, '--staged')).toEqual(['a.plan.yaml', 'sub/b.plan.yaml'])
  expect(await files(join(cwd, 'sub'), '--staged')).toEqual(['b.plan.yaml'])
  expect(await files(join(cwd, 'sub'), '--staged', '..')).toEqual(['../a.plan.yaml', 'b.plan.yaml'])
})

test('a real hook refuses a commit with an error and lets a right one pass, with `commit -a` and from a linked work tree', async () => {
  const cwd = gitFolder({ 'a.plan.yaml': good, 'sub/b.plan.yaml': good })
  const place = workFolder()
  const seen = join(place, 'bien.json')
  const script = join(place, 'moc.cjs')
  writeFileSync(
    script,
    `require('node:fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ env: process.env, cwd: process.cwd() }))`,
  )
  writeFileSync(join(cwd, '.git/hooks/pre-commit'), `#!/bin/sh\nexec '${process.execPath}' '${script}'\n`, { mode: 0o755 })
  const inHook = async (folder: string, ...parameters: readonly string[]) => {
    // The variables of the hook while the commit is held up: the index it names is there only then.
    const index = join(place, 'chi-muc')
    writeFileSync(
      script,
      `const { copyFileSync, writeFileSync } = require('node:fs')
const { resolve } = require('node:path')
copyFileSync(resolve(process.env.GIT_INDEX_FILE), ${JSON.stringify(index)})
writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ env: process.env, cwd: process.cwd() }))
process.exitCode = 1`,
    )
    expect(() => git(folder, 'commit', '-m', 'thử', ...parameters)).toThrow()
    const { env, cwd: at } = JSON.parse(execFileSync('cat', [seen], { encoding: 'utf8' }))
    return await plan(at, ['validate', '--staged', '-f', 'json'], { env: { ...env, GIT_INDEX_FILE: index } })
  }
  put(cwd, { 'sub/b.plan.yaml': bad })
  const all = await inHook(join(cwd, 'sub'), '-a')
  expect(all.status).toBe(1)
  expect(JSON.parse(all.out).files).toEqual(['sub/b.plan.yaml'])
  git(cwd, 'worktree', 'add', '-q', join(place, 'cay'))
  put(join(place, 'cay'), { 'a.plan.yaml': `${good}# ghi chú\n` })
  const linked = await inHook(join(place, 'cay'), '-a')
  expect(linked).toMatchObject({ status: 0 })
  expect(JSON.parse(linked.out).files).toEqual(['a.plan.yaml'])
})

test('--since judges what changed from where the branch parted, in the work tree', async () => {
  const cwd = gitFolder({
    'a.plan.yaml': good,
    'b.plan.yaml': good,
    'c.plan.yaml': good,
    'd.plan.yaml': good,
    '.gitignore': 'x\n',
  })
  git(cwd, 'checkout', '-q', '-b', 'nhanh')
  commit(cwd, { 'a.plan.yaml': `${good}# đổi trong commit\n` })
  git(cwd, 'checkout', '-q', 'chinh')
  commit(cwd, { 'd.plan.yaml': `${good}# đổi ở nhánh chính\n` })
  git(cwd, 'checkout', '-q', 'nhanh')
  put(cwd, { 'b.plan.yaml': `${good}# đang sửa\n`, 'nam 2027/moi.plan.yaml': good, 'x/bo-qua.plan.yaml': bad })
  // Touched, not changed.
  utimesSync(join(cwd, 'c.plan.yaml'), 1, 1)
  expect(await files(cwd, '--since', 'chinh')).toEqual(['a.plan.yaml', 'b.plan.yaml', 'nam 2027/moi.plan.yaml'])
  expect(await files(cwd, '--since', 'chinh', 'nam 2027', 'c.plan.yaml')).toEqual(['nam 2027/moi.plan.yaml'])
  expect(await files(cwd, '--since', 'HEAD')).toEqual(['b.plan.yaml', 'nam 2027/moi.plan.yaml'])
  expect(await files(join(cwd, 'nam 2027'), '--since', 'chinh')).toEqual(['moi.plan.yaml'])
  renameSync(join(cwd, 'c.plan.yaml'), join(cwd, 'đổi tên.plan.yaml'))
  expect(await files(cwd, '--since=HEAD')).toContain('đổi tên.plan.yaml')
})

test('nothing changed is a word and no failure', async () => {
  const cwd = gitFolder({ 'a.plan.yaml': bad, 'ghi-chu.md': '' })
  expect(await run(cwd, '--staged')).toMatchObject({
    status: 0,
    out: '',
    err: 'Không có kế hoạch nào thay đổi trong những tệp sắp commit (git add).\n',
  })
  expect(await run(cwd, '--since', 'chinh', '--lang', 'en')).toMatchObject({
    status: 0,
    out: '',
    err: 'No plan has changed since “chinh”.\n',
  })
  expect(await run(cwd, '--since', 'chinh', '-q')).toMatchObject({ status: 0, out: '', err: '' })
  // A repository without a plan has no changed one either; a name that leads to nothing is still wrong.
  rmSync(join(cwd, 'a.plan.yaml'))
  commit(cwd)
  expect((await run(cwd, '--staged')).status).toBe(0)
  expect(await run(cwd, '--staged', 'khong-co.plan.yaml')).toMatchObject({
    status: 2,
    err: 'plan: Không tìm thấy «khong-co.plan.yaml».\n',
  })
})

test('findings on changed lines come first, in the order of the file, and are marked for programs', async () => {
  const old = good.replace(/^co_quan:/m, 'cu_a: 1\nco_quan:').concat('cu_b: 1\n')
  const cwd = gitFolder({ 'a.plan.yaml': old, 'b.plan.yaml': `${good}cu_c: 1\n` })
  put(cwd, { 'a.plan.yaml': old.replace(/^trich_yeu:/m, 'moi_a: 1\ntrich_yeu:'), 'b.plan.yaml': `moi_b: 1\n${good}cu_c: 1\n` })
  const order = (out: string) => [...out.matchAll(/«?\b((?:cu|moi)_[abc])\b/g)].map(([, key]) => key)
  const first = ['moi_a', 'moi_b', 'cu_a', 'cu_b', 'cu_c']
  for (const choice of [['--since', 'HEAD'], ['--staged']]) {
    if (choice[0] === '--staged') git(cwd, 'add', '-A')
    for (const format of ['concise', 'github']) {
      const { out } = await run(cwd, ...choice, '--severity', 'error', '-f', format)
      expect([...new Set(order(out))]).toEqual(first)
    }
    const { findings } = JSON.parse((await run(cwd, ...choice, '--severity', 'error', '-f', 'json')).out)
    const marks = findings.map(({ message, changed }: { message: string; changed: boolean }) => [order(message)[0], changed])
    expect(marks).toEqual([
      ['cu_a', false],
      ['moi_a', true],
      ['cu_b', false],
      ['moi_b', true],
      ['cu_c', false],
    ])
    const pretty = (await run(cwd, ...choice, '--severity', 'error')).out
    expect(pretty.indexOf('moi_b')).toBeLessThan(pretty.indexOf('cu_a'))
    expect(pretty).toContain('Đã kiểm tra 2 tệp: 5 lỗi; ở dòng đã đổi: 2 lỗi.')
  }
  // Where nobody asks what changed, nothing is marked.
  expect((await run(cwd, '-f', 'json')).out).not.toContain('"changed"')
})

test('a plan with a new name is compared with what it was under the old one', async () => {
  const cwd = gitFolder({ 'a.plan.yaml': `${good}cu_a: 1\n`, 'c.plan.yaml': `${good}cu_c: 1\n` })
  const marks = async (...argv: readonly string[]) => {
    const { out } = await run(cwd, ...argv, '--severity', 'error', '-f', 'json')
    return JSON.parse(out).findings.map(({ file, changed }: { file: string; changed: boolean }) => [file, changed])
  }
  git(cwd, 'mv', 'a.plan.yaml', 'b.plan.yaml')
  put(cwd, { 'b.plan.yaml': `moi: 1\n${good}cu_a: 1\n` })
  git(cwd, 'add', '-A')
  const wanted = [
    ['b.plan.yaml', true],
    ['b.plan.yaml', false],
  ]
  expect(await marks('--staged')).toEqual(wanted)
  expect(await marks('--since', 'HEAD')).toEqual(wanted)
  // Renamed and nothing else: it is looked at, and none of its lines is new.
  git(cwd, 'mv', 'c.plan.yaml', 'd.plan.yaml')
  commit(cwd)
  expect(await marks('--since', 'HEAD~1')).toEqual([...wanted, ['d.plan.yaml', false]])
  // Gone again since it was staged.
  rmSync(join(cwd, 'd.plan.yaml'))
  expect(await marks('--since', 'HEAD~1')).toEqual(wanted)
})

test('a partial clone fetches nothing: what is not at hand is taken for changed', async () => {
  const origin = gitFolder({ 'a.plan.yaml': `${good}cu_a: 1\n`, 'b.plan.yaml': good })
  commit(origin, { 'a.plan.yaml': `${good}cu_a: 1\n# hai\n` })
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  const cwd = join(workFolder(), 'nhan-ban')
  git(origin, 'clone', '-q', '--filter=blob:none', `file://${origin}`, cwd)
  git(cwd, 'mv', 'b.plan.yaml', 'c.plan.yaml')
  put(cwd, { 'c.plan.yaml': `${good}# ba\n` })
  git(cwd, 'add', '-A')
  const { status, out, err } = await run(cwd, '--since', 'HEAD~1', '--severity', 'error', '-f', 'json')
  expect([status, err]).toEqual([1, ''])
  expect(JSON.parse(out)).toMatchObject({
    files: ['a.plan.yaml', 'c.plan.yaml'],
    findings: [{ file: 'a.plan.yaml', changed: true }],
  })
  expect(git(cwd, 'rev-list', '--objects', '--all', '--missing=print')).toContain('?')
})

test('all of a new file is changed', async () => {
  const cwd = gitFolder({ 'a.plan.yaml': good })
  put(cwd, { 'moi.plan.yaml': bad })
  const { findings } = JSON.parse((await run(cwd, '--since', 'HEAD', '-f', 'json')).out)
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.every(({ changed }: { changed: boolean }) => changed)).toBe(true)
})

test('what git cannot tell is one sentence that says what to do', async () => {
  const cwd = gitFolder({ 'a.plan.yaml': good })
  commit(cwd, { 'a.plan.yaml': `${good}# hai\n` })
  const refused = async (folder: string, argv: readonly string[], sentence: RegExp, env = {}) => {
    const { status, out, err } = await plan(folder, ['validate', ...argv], { env: { ...gitEnv, ...env } })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  }
  await refused(cwd, ['--since', 'khong-co'], /^plan: Kho Git không có «khong-co»; hãy xem lại/)
  await refused(cwd, ['--since', '--output=x'], /^plan: Kho Git không có «--output=x»/)
  await refused(cwd, ['--since', ''], /^plan: Kho Git không có «»/)
  await refused(cwd, ['--since', 'HEAD:a.plan.yaml'], /^plan: Kho Git không có «HEAD:a\.plan\.yaml»/)
  await refused(cwd, ['--since', 'HEAD', '--staged'], /--staged cùng với --since/)
  await refused(cwd, ['--staged', '--fix'], /--staged cùng với --fix/)
  await refused(cwd, ['--staged', '--update-baseline'], /--staged cùng với --update-baseline/)
  await refused(cwd, ['--staged', '-'], /--staged cùng với -/)
  await refused(cwd, ['--staged'], /cần có chương trình git/, { PATH: '/nonexistent' })
  await refused(cwd, ['--staged'], /thuộc về người dùng khác.*safe\.directory/, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })
  await refused(workFolder({ 'a.plan.yaml': good }), ['--since', 'HEAD'], /không nằm trong cây làm việc/)
  await refused(workFolder({ '.git/x': '' }), ['--staged'], /không nằm trong cây làm việc/)
  await refused(join(cwd, '.git'), ['--staged'], /không nằm trong cây làm việc/)

  const shallow = join(workFolder(), 'nong')
  git(cwd, 'checkout', '-q', '-b', 'nhanh', 'HEAD~1')
  commit(cwd, { 'b.plan.yaml': good })
  git(cwd, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${cwd}`, shallow)
  await refused(shallow, ['--since', 'origin/chinh'], /Không tìm thấy commit chung.*fetch --unshallow.*fetch-depth: 0/)
  await refused(shallow, ['--since', 'origin/chinh~1'], /không có «origin\/chinh~1».*fetch --unshallow/)
  git(cwd, 'checkout', '-q', '--orphan', 'mo-coi')
  await refused(cwd, ['--since', 'chinh'], /chưa có commit nào/)
  commit(cwd)
  await refused(cwd, ['--since', 'chinh'], /Không tìm thấy commit chung/)
})

test('a conflict that is not solved keeps the plan from being judged as staged', async () => {
  const cwd = gitFolder({ 'a.plan.yaml': good, 'b.plan.yaml': good })
  git(cwd, 'checkout', '-q', '-b', 'nhanh')
  commit(cwd, { 'a.plan.yaml': `${good}# một\n` })
  git(cwd, 'checkout', '-q', 'chinh')
  commit(cwd, { 'a.plan.yaml': `${good}# hai\n` })
  expect(() => git(cwd, 'merge', 'nhanh')).toThrow()
  expect(await run(cwd, '--staged')).toMatchObject({ status: 2, err: expect.stringMatching(/«a\.plan\.yaml» còn xung đột/) })
})

test('a plan that is removed is a change: the others are looked at, and what they say about each other is told', async () => {
  const head = (number: number, day: string) => good.replace(/^trich_yeu:/m, `so: ${number}\nngay_ban_hanh: ${day}\ntrich_yeu:`)
  const cwd = gitFolder({
    'a.plan.yaml': head(7, '2026-03-02'),
    'b.plan.yaml': head(8, '2026-04-02'),
    'sub/c.plan.yaml': head(8, '2026-05-04'),
    'ghi-chu.yaml': 'a: 1\n',
  })
  git(cwd, 'rm', '-q', '--cached', 'a.plan.yaml', 'ghi-chu.yaml')
  const staged = await run(cwd, '--staged')
  expect([staged.status, staged.out]).toEqual([0, ''])
  expect(staged.err).toContain('1 kế hoạch bị xóa')
  expect(staged.err).not.toContain('Không có kế hoạch nào thay đổi')
  expect(staged.err).toMatch(/Các kế hoạch trong kho còn \d+ phát hiện về nhau ở 2 tệp khác/)
  expect((await run(join(cwd, 'sub'), '--staged')).err).toContain('Không có kế hoạch nào thay đổi')
  expect((await run(cwd, '--staged', '--lang', 'en')).err).toContain('1 plan removed')
  // It still lies on the disk, where it is one that nobody tracks.
  expect(await files(cwd, '--since', 'HEAD')).toEqual(['a.plan.yaml'])
  rmSync(join(cwd, 'a.plan.yaml'))
  expect((await run(cwd, '--since', 'HEAD')).err).toContain('1 kế hoạch bị xóa')
})

test('what a baseline holds, or weighs too little, is not told to be left elsewhere', async () => {
  const numbered = good.replace(/^trich_yeu:/m, 'so: 8\nngay_ban_hanh: 2026-04-02\ntrich_yeu:')
  const cwd = gitFolder({ 'a.plan.yaml': good, 'b.plan.yaml': numbered, 'sub/c.plan.yaml': numbered.replace('04-02', '05-04') })
  const left = /còn 2 phát hiện về nhau ở 2 tệp khác/
  writeFileSync(join(cwd, 'a.plan.yaml'), `${good}# đã xem\n`)
  expect((await run(cwd, '--since', 'HEAD')).err).toMatch(left)
  await run(cwd, '--update-baseline')
  const after = await run(cwd, '--since', 'HEAD')
  expect(after.err).not.toMatch(/phát hiện về nhau/)
  expect(after.status).toBe(0)
})
