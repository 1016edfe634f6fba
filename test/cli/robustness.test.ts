import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPlans } from '../../src/cli/find-plans.ts'
import { outputPlace } from '../../src/cli/kind-of-path.ts'
import { vi } from '../../src/cli/sentences/vi.ts'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { plan, workFolder } from './fake-io.ts'
import { git, gitEnv } from './git/git-folder.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const passed = (count: number) => `Đã kiểm tra ${count} tệp: đạt, không có gì phải sửa.\n`
const makePipe = (path: string) => execFileSync('mkfifo', [path])

describe.skipIf(process.platform === 'win32')('pipes', () => {
  test('that nobody named are not waited for: in a folder, behind a link, in a pattern', async () => {
    const cwd = workFolder({ 'a.plan.yaml': good, 'con/': '' })
    makePipe(join(cwd, 'x.plan.yaml'))
    makePipe(join(cwd, 'y'))
    symlinkSync('../y', join(cwd, 'con/b.plan.yaml'))
    symlinkSync('../a.plan.yaml', join(cwd, 'con/c.plan.yaml'))
    const found = async (path: string) => (await findPlans([path], { cwd, say: vi })).files.map(({ name }) => name)
    expect(await found('.')).toEqual(['a.plan.yaml', 'con/c.plan.yaml'])
    expect(await found('**/*.yaml')).toEqual(['a.plan.yaml', 'con/c.plan.yaml'])
    expect(await plan(cwd, ['validate', 'a.plan.yaml', '*.yaml'])).toMatchObject({ status: 0, out: passed(1), err: '' })
  })

  test('in the place of settings, or of a list that they name, are told', async () => {
    const cwd = workFolder({ 'a.plan.yaml': good, 'so/b.plan.yaml': good, 'so/plan.config.yaml': 'van_ban: danh-muc.yaml\n' })
    makePipe(join(cwd, 'so/danh-muc.yaml'))
    const list = await plan(cwd, ['validate', 'so/b.plan.yaml', '-f', 'concise'])
    expect(list).toMatchObject({ status: 2, out: expect.stringMatching(/^so\/plan\.config\.yaml:1:10: lỗi CH007 /) })
    makePipe(join(cwd, 'plan.config.yaml'))
    const settings = { status: 2, out: '', err: 'plan: «plan.config.yaml» là đường ống hoặc thiết bị, không phải tệp.\n' }
    expect(await plan(cwd, ['validate', 'a.plan.yaml'])).toMatchObject(settings)
  })
})

describe('results that would take each other’s place', () => {
  test('through a link are refused before anything is written', async () => {
    const cwd = workFolder({ 'a.plan.yaml': good, 'b.plan.yaml': good, 'b.md': '' })
    symlinkSync('b.md', join(cwd, 'a.md'))
    const { status, err } = await plan(cwd, ['render', 'a.plan.yaml', 'b.plan.yaml', '-t', 'md'])
    expect([status, err]).toEqual([
      2,
      'plan: «a.plan.yaml», «b.plan.yaml» cùng cho kết quả «b.md» nên không ghi tệp nào trong số đó; hãy chạy riêng từng tệp với -o khác nhau.\n',
    ])
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe('')
  })

  test.each([
    ['validate', '-f', 'json=a.txt', '-f', 'concise=b.txt'],
    ['register', '-f', 'json=a.txt', '-f', 'csv=b.txt'],
  ])('reports through a link: %s', async (...argv) => {
    const cwd = workFolder({ 'a.plan.yaml': good, 'a.txt': 'hôm qua' })
    symlinkSync('a.txt', join(cwd, 'b.txt'))
    expect(await plan(cwd, argv)).toMatchObject({ status: 2, err: expect.stringContaining('«b.txt»') })
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('hôm qua')
  })

  test('are those that the system takes for one', () => {
    const names = ['/r/Kế hoạch.md', '/r/kế HOẠCH.md', '/r/kế hoạch.md'.normalize('NFD')]
    const places = (platform: string) => new Set(names.map((name) => outputPlace(name, platform))).size
    expect([places('darwin'), places('win32'), places('linux')]).toEqual([1, 1, 3])
  })

  test('names in composed and decomposed letters are two files', async () => {
    const names = ['kế hoạch.plan.yaml', 'kế hoạch.plan.yaml'.normalize('NFD')]
    const cwd = workFolder({ 'thử.txt': '' })
    for (const name of names) writeFileSync(join(cwd, name), good)
    // Where the disk takes them for one there is nothing to see.
    if (readdirSync(cwd).length < 3) return
    expect(await plan(cwd, ['render', '.', '-t', 'md'])).toMatchObject({ status: 0 })
    expect(readdirSync(cwd).filter((name) => name.endsWith('.md'))).toHaveLength(2)
  })
})

describe('Vietnamese letters, composed or decomposed', () => {
  test('are found by a pattern in either spelling, below a folder in either', async () => {
    const composed = 'Tổ công tác/kế hoạch năm.plan.yaml'.normalize('NFC')
    for (const onDisk of [composed, composed.normalize('NFD')]) {
      const cwd = workFolder({ [onDisk]: '' })
      for (const form of ['NFC', 'NFD'])
        for (const pattern of ['Tổ công tác/*.yaml', 'Tổ*/kế hoạch*', '**/kế hoạch năm.*']) {
          const { files, problems } = await findPlans([pattern.normalize(form)], { cwd, say: vi })
          expect([pattern, files.map(({ name }) => name.normalize('NFC')), problems]).toEqual([pattern, [composed], []])
        }
    }
  })

  test('are named, searched and asked of git as they are on the disk', async () => {
    const name = 'kế hoạch năm 2027.plan.yaml'.normalize('NFD')
    const cwd = realpathSync(workFolder({ [name]: good }))
    git(cwd, 'init', '-q')
    git(cwd, 'add', '-A')
    const staged = await plan(cwd, ['validate', '--staged'], { env: gitEnv })
    expect(staged).toMatchObject({ status: 0, out: passed(1), err: '' })
    expect(await plan(cwd, ['validate', name], { env: gitEnv })).toMatchObject({ status: 0, out: passed(1), err: '' })
    expect(await plan(cwd, ['validate'], { env: gitEnv })).toMatchObject({ status: 0, out: passed(1), err: '' })
  })
})

describe('line ends and encodings', () => {
  const windows = `\uFEFF${good.replaceAll('\n', '\r\n')}`

  test('of Windows are kept, and mean the same', async () => {
    const cwd = workFolder({ 'a.plan.yaml': good, 'w.plan.yaml': windows })
    expect(await plan(cwd, ['validate', 'w.plan.yaml'])).toMatchObject({ status: 0, out: passed(1) })
    expect(await plan(cwd, ['diff', 'a.plan.yaml', 'w.plan.yaml'])).toMatchObject({ status: 0 })
    expect(await plan(cwd, ['fmt', '--check', 'w.plan.yaml'])).toMatchObject({ status: 0 })
    writeFileSync(join(cwd, 'w.plan.yaml'), windows.replace('the_thuc: ', 'the_thuc:    '))
    expect(await plan(cwd, ['fmt', 'w.plan.yaml'])).toMatchObject({ status: 0 })
    expect(readFileSync(join(cwd, 'w.plan.yaml'), 'utf8')).toBe(windows)
  })

  test('that are none of ours are told and left alone', async () => {
    const utf16 = Buffer.from(`\uFEFF${good}`, 'utf16le')
    const cwd = workFolder({ 'u.plan.yaml': utf16, 'rỗng.plan.yaml': '' })
    const { status, out } = await plan(cwd, ['validate', '.', '--fix', '-f', 'concise'])
    expect([status, out.match(/YA\d{3}/g)]).toEqual([1, ['YA004', 'YA001']])
    expect((await plan(cwd, ['fmt', '.'])).status).toBe(2)
    expect(readFileSync(join(cwd, 'u.plan.yaml'))).toEqual(utf16)
    expect(readFileSync(join(cwd, 'rỗng.plan.yaml'), 'utf8')).toBe('')
  })
})

test('a folder named as a plan is a folder', async () => {
  const cwd = workFolder({ 'a.plan.yaml/b.plan.yaml': good })
  expect(await plan(cwd, ['validate'])).toMatchObject({ status: 0, out: passed(1) })
  expect(await plan(cwd, ['validate', 'a.plan.yaml'])).toMatchObject({ status: 0, out: passed(1) })
})

test('a folder that the system refuses to make, although the one above is there, is one sentence', async () => {
  const cwd = workFolder({ 'a.txt': 'KẾ HOẠCH\nSố hóa hồ sơ lưu trữ\n', tệp: '' })
  mkdirSync(join(cwd, 'b'))
  const ran = await plan(cwd, ['import', 'a.txt', '-o', 'tệp/c/'])
  expect(ran).toMatchObject({ status: 2, out: '', err: expect.stringContaining('plan: Không ghi được «tệp/c»') })
  if (process.platform !== 'linux') return
  // Here it says that there is no such thing, for which Node tries again without end.
  expect((await plan(cwd, ['import', 'a.txt', '-o', '/proc/khong-co/'])).err).toContain('plan: Không ghi được «/proc/khong-co»')
})

test('of a file far too large it is told that it is larger, not how large the part is that was read', async () => {
  const cwd = workFolder({ 'a.plan.yaml': `${good}${'# thừa\n'.repeat(700_000)}` })
  const { status, out } = await plan(cwd, ['validate', 'a.plan.yaml', '-f', 'concise'])
  expect([status, out]).toEqual([1, expect.stringContaining('Tệp lớn hơn 4,0 MB, vượt giới hạn 2,0 MB')])
})

test('a folder for files of the moment that is not there is one sentence', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good, 'bin/soffice': '#!/bin/sh\n' })
  chmodSync(join(cwd, 'bin/soffice'), 0o755)
  const env = { PATH: join(cwd, 'bin'), TMPDIR: join(cwd, 'khong-co') }
  expect(await plan(cwd, ['render', 'a.plan.yaml', '-t', 'pdf'], { env })).toMatchObject({
    status: 2,
    out: '',
    err: `plan: Không ghi được «${env.TMPDIR}»: thư mục đích chưa có.\n`,
  })
})

test.skipIf(process.platform === 'win32')('a socket in the place of a result is one sentence', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  const server = createServer().listen(join(cwd, 'a.md'))
  await once(server, 'listening')
  const { status, err } = await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md'])
  server.close()
  expect([status, err]).toEqual([2, 'plan: Không ghi được «a.md»: ở đó không phải là tệp.\n'])
})
