import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../../src/cli/starter.ts'
import { printPlan } from '../../print-plan.ts'
import { paragraph, wordFile } from '../../word/word-file.ts'
import { type World, workFolder } from '../fake-io.ts'
import { built, type Files, inBothWays, threads } from './built-program.ts'

const faulty = { entry: join(import.meta.dirname, 'faulty-thread.cjs'), count: 2 }

const { docx } = await printPlan('a.plan.yaml', fillStarter('nha_nuoc', sampleAnswers.nha_nuoc))

/** Documents of many sizes: whole, cut off, without a word, no plan, plain text under the name of a Word file. */
function documents(count = 100): Files {
  const kinds = [
    (i: number) => wordFile({ body: paragraph('KẾ HOẠCH') + paragraph(`Số hóa hồ sơ phông ${i}`).repeat((i % 7) * 20 + 1) }),
    () => docx,
    () => docx.subarray(0, 3000),
    (i: number) => wordFile({ body: paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').repeat((i % 4) + 1) }),
    () => 'Kế hoạch',
  ]
  const entry = (i: number) => [`in/${i + 1}.docx`, (kinds[i % kinds.length] as (typeof kinds)[0])(i)] as const
  return Object.fromEntries(Array.from({ length: count }, (_, i) => entry(i)))
}

async function both(argv: readonly string[], { files = documents(), ...world }: World & { readonly files?: Files } = {}) {
  return await inBothWays(argv, { ...world, files })
}

test.each([
  ['import', 'in', '-o', 'out/', '-v'],
  ['import', 'in', '-o', 'out/', '-f', 'json', '-f', 'pretty=report.txt', '--the-thuc', 'doan', '--lang', 'en'],
  ['validate', 'in', '-v'],
  ['validate', 'in', 'in/3.docx', '-f', 'json', '-f', 'sarif=report.sarif', '--skip', 'TB'],
])('plan %s %s %s … of a hundred files does the same in several threads as in one', { timeout: 120_000 }, async (...argv) => {
  const { status, out } = await both(argv)
  expect(status).toBe(1)
  expect(out.length).toBeGreaterThan(1000)
})

test('the program starts its threads', async () => {
  const today = { year: 2026, month: 11, day: 22 }
  const thread = new Worker(threads.entry, { workerData: { name: 'import', setup: { today } } })
  thread.postMessage({ name: 'a.docx', bytes: docx })
  const [[ready], [done]] = [await once(thread, 'message'), await once(thread, 'message')]
  expect([ready, done]).toMatchObject([
    { kind: 'ready' },
    { kind: 'done', result: { record: { file: 'a.docx', complete: true } } },
  ])
  await thread.terminate()
})

test('what is there already is not written over', { timeout: 120_000 }, async () => {
  const files = { ...documents(28), 'in/7.plan.yaml': 'the_thuc: nha_nuoc\n', 'in/16.plan.yaml': 'the_thuc: dang\n' }
  const { status, err, cwd } = await both(['import', 'in'], { files })
  expect(status).toBe(2)
  expect(err.match(/đã có và khác bản vừa chuyển/g)).toHaveLength(2)
  expect(readFileSync(join(cwd, 'in/16.plan.yaml'), 'utf8')).toBe('the_thuc: dang\n')
})

test('standard input is one of the files', { timeout: 120_000 }, async () => {
  const { out, cwd } = await both(['import', 'in', '-', '-o', 'out/', '-f', 'json'], { files: documents(28), stdin: docx })
  expect(JSON.parse(out).files.at(-1)).toMatchObject({ file: '<stdin>', output: 'out/ke-hoach.plan.yaml', complete: true })
  expect(existsSync(join(cwd, 'out/ke-hoach.plan.yaml'))).toBe(true)
})

test('settings are those of each folder, and their mistakes are told in order', { timeout: 120_000 }, async () => {
  const files = {
    ...documents(28),
    'in/plan.config.yaml': 'quy_tac: {TB032: tat}\nnoi_bo: {khong_dung: [phông]}\n',
    'b/plan.config.yaml': 'quy_tac: [sai]\n',
    'b/1.docx': docx,
    'c/plan.config.yaml': 'quy_tacs: {}\n',
    'c/1.docx': docx,
  }
  const { status } = await both(['validate', 'in', 'c/1.docx', 'b/1.docx', '-f', 'json'], { files })
  expect(status).toBe(2)
})

test('a file at which threads end is given up, and a bug at one is told when all is done', { timeout: 120_000 }, async () => {
  const whole = Object.fromEntries(Array.from({ length: 28 }, (_, i) => [`in/${i}.docx`, docx]))
  const dying = { ...whole, 'in/7-dies.docx': docx }
  for (const argv of [
    ['import', 'in', '-o', 'out/', '-q'],
    ['validate', 'in'],
  ]) {
    const cwd = workFolder(dying)
    const { status, err } = await built(cwd, argv, { threads: faulty })
    expect(status).toBe(2)
    expect(err).toContain('plan: «in/7-dies.docx» làm chương trình dừng giữa chừng')
    if (argv[0] === 'import') expect(readdirSync(join(cwd, 'out'))).toHaveLength(Object.keys(whole).length)
  }
  const throwing = workFolder({ ...dying, 'in/8-throws.docx': docx })
  const { status, err } = await built(throwing, ['import', 'in', '-o', 'out/', '-q', '--debug'], { threads: faulty })
  expect(status).toBe(3)
  expect(err).toMatch(/«in\/7-dies\.docx» làm .*\n.*in\/8-throws\.docx: no such thing.*\nsomewhere\n$/)
  expect(readdirSync(join(throwing, 'out'))).toHaveLength(Object.keys(whole).length)
})

test('an interruption ends it with 130, and nothing half-written stays', { timeout: 120_000 }, async () => {
  const cwd = workFolder(documents())
  const interruption = new AbortController()
  setTimeout(() => interruption.abort(), 300)
  const { status, err } = await built(cwd, ['import', 'in', '-o', 'out/'], { threads, interrupted: interruption.signal })
  expect([status, err]).toEqual([130, ''])
  expect(readdirSync(join(cwd, 'out')).filter((name) => !name.endsWith('.plan.yaml'))).toEqual([])
})
