import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../../src/cli/starter.ts'
import { printPlan } from '../../print-plan.ts'
import { type Ran, type World, workFolder } from '../fake-io.ts'
import { built, root, threads } from '../workers/built-program.ts'

/** The built program: one that runs from its sources keeps nothing, since nobody knows which program it is. */
async function cached(cwd: string, argv: readonly string[], world: World = {}): Promise<Ran> {
  return await built(cwd, argv, { env: { PLAN_CACHE_DIR: join(cwd, '.store') }, ...world })
}

const state = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const { docx } = await printPlan('a.plan.yaml', state)

const head = (number: number, more = '') => `the_thuc: nha_nuoc
co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}
so: ${number}
dia_danh: Sơn Hà
ngay_ban_hanh: 2026-10-05
trich_yeu: Số hóa hồ sơ lưu trữ đợt ${number} năm 2027
noi_dung:
  - nhiem_vu: |
      Rà soát hồ sơ ${more}theo từng phông.
noi_nhan: {gui: [UBND tỉnh (báo cáo)], luu: [VT]}
ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}
`

/** Plans in two folders, one with settings; some broken, two with one number, a Word file, and one that is no text. */
function repository(): string {
  const plans = Array.from({ length: 26 }, (_, i) => [`a/${i}.plan.yaml`, head(i + 1, i % 5 === 0 ? 'v.v... ' : '')] as const)
  return workFolder({
    ...Object.fromEntries(plans),
    'a/broken.plan.yaml': 'the_thuc: [\n',
    'b/again.plan.yaml': head(7),
    'b/bytes.plan.yaml': new Uint8Array([0xff, 0xfe, 0]),
    'b/printed.docx': docx,
    'b/plan.config.yaml': 'quy_tac: {LV022: tat}\nnoi_bo: {khong_dung: [phông]}\n',
  })
}

const validate = ['validate', '-f', 'json']

test('a second run tells the same, byte for byte, and judges nothing', { timeout: 120_000 }, async () => {
  const cwd = repository()
  const fresh = await cached(cwd, [...validate, '--no-cache'])
  expect(existsSync(join(cwd, '.store'))).toBe(false)
  expect(JSON.parse(fresh.out).findings.length).toBeGreaterThan(10)
  expect(fresh.out).toContain('"KO002"')
  const runs = [await cached(cwd, validate), await cached(cwd, validate), await cached(cwd, validate, { threads })]
  for (const run of runs) expect(run).toEqual(fresh)
  const told = await cached(cwd, [...validate, '-v'])
  expect(told.err).toContain('30 tệp, bỏ qua 0, lấy lại từ bộ nhớ đệm 30;')
  rmSync(join(cwd, '.store'), { recursive: true })
  expect(await cached(cwd, validate, { threads })).toEqual(fresh)
  expect((await cached(cwd, [...validate, '-v', '--no-cache'])).err).toContain('lấy lại từ bộ nhớ đệm 0;')
})

test('nothing that changes goes unseen', { timeout: 120_000 }, async () => {
  const cwd = repository()
  const file = (name: string) => join(cwd, name)
  const changes: readonly (() => void)[] = [
    () => {},
    () => appendFileSync(file('a/3.plan.yaml'), 'nguoi_son: NVA\n'),
    () => writeFileSync(file('a/4.plan.yaml'), head(6)),
    () => writeFileSync(file('b/plan.config.yaml'), 'quy_tac: {LV022: loi}\n'),
    () => writeFileSync(file('plan.config.yaml'), 'noi_bo: {phai_co: [chuyển đổi số]}\n'),
    () => rmSync(file('b/again.plan.yaml')),
    () => writeFileSync(file('a/new.plan.yaml'), head(9)),
  ]
  const asked = [[], ['--final'], ['--only', 'LV'], ['a'], ['--skip', 'KO'], ['--lang', 'en']]
  for (const change of changes) {
    change()
    for (const more of asked) {
      const fresh = await cached(cwd, [...validate, ...more, '--no-cache'])
      expect(await cached(cwd, [...validate, ...more])).toEqual(fresh)
      expect(await cached(cwd, [...validate, ...more])).toEqual(fresh)
    }
  }
  const later = { now: () => new Date(2027, 10, 22, 9) }
  expect(await cached(cwd, validate, later)).toEqual(await cached(cwd, [...validate, '--no-cache'], later))
})

test('records come out of the cache as they were read', { timeout: 120_000 }, async () => {
  const cwd = repository()
  for (const argv of [
    ['register', '-f', 'json'],
    ['tasks', '-f', 'json'],
  ]) {
    const fresh = await cached(cwd, [...argv, '--no-cache'])
    expect(fresh.out.length).toBeGreaterThan(100)
    expect(await cached(cwd, argv)).toEqual(fresh)
    expect(await cached(cwd, argv, { threads })).toEqual(fresh)
  }
})

test('a damaged cache is as none', { timeout: 120_000 }, async () => {
  const cwd = repository()
  const fresh = await cached(cwd, validate)
  const damages: readonly ((bytes: Buffer) => Uint8Array)[] = [
    () => Buffer.alloc(0),
    (bytes) => bytes.subarray(0, bytes.length >> 1),
    (bytes) => Buffer.from(bytes.map((byte, at) => (at % 100 === 60 ? byte ^ 1 : byte))),
    (bytes) => Buffer.concat([bytes, bytes]),
    () => Buffer.from('{"findings":[]}'),
  ]
  for (const damage of damages) {
    for (const name of readdirSync(join(cwd, '.store'))) {
      const path = join(cwd, '.store', name)
      writeFileSync(path, damage(readFileSync(path)))
    }
    expect(await cached(cwd, validate)).toEqual(fresh)
    expect((await cached(cwd, [...validate, '-v'])).err).toContain('lấy lại từ bộ nhớ đệm 30;')
  }
})

test('where it cannot be written the run is the same, and -v says so', { timeout: 120_000 }, async () => {
  const cwd = repository()
  writeFileSync(join(cwd, 'file'), '')
  const env = { PLAN_CACHE_DIR: join(cwd, 'file') }
  expect(await cached(cwd, validate, { env })).toEqual(await cached(cwd, [...validate, '--no-cache']))
  const { err } = await cached(cwd, [...validate, '-v'], { env })
  expect(err).toContain('Không ghi được bộ nhớ đệm (EEXIST)')
  expect((await cached(cwd, [...validate, '-v', '--lang', 'en'], { env })).err).toContain('The cache cannot be written (EEXIST)')
})

test('a single file is not looked up, and leaves nothing behind', async () => {
  const cwd = repository()
  await cached(cwd, ['validate', 'a/1.plan.yaml'])
  expect(existsSync(join(cwd, '.store'))).toBe(false)
})

test('runs that are killed at any moment, and runs at once, leave a cache that is right', { timeout: 240_000 }, async () => {
  const cwd = repository()
  const fresh = await cached(cwd, [...validate, '--no-cache'])
  const env = { ...process.env, PLAN_CACHE_DIR: join(cwd, '.store'), SOURCE_DATE_EPOCH: `${Date.UTC(2026, 10, 22) / 1000}` }
  const start = () =>
    spawn(process.execPath, [join(root, 'bin/plan.js'), ...validate], { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] })
  for (let moment = 0; moment < 8; moment++) {
    const child = start()
    await Promise.race([once(child, 'exit'), wait(150 + moment * 170)])
    child.kill('SIGKILL')
  }
  const outputs = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = start()
      const chunks: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
      await once(child, 'close')
      return Buffer.concat(chunks).toString()
    }),
  )
  expect(new Set(outputs)).toEqual(new Set([fresh.out]))
  expect((await cached(cwd, validate)).out).toBe(fresh.out)
})
