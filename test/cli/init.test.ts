import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import planSchema from '../../schemas/plan.schema.json' with { type: 'json' }
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { families } from '../../src/plan/plan.ts'
import { plan, workFolder } from './fake-io.ts'

describe.each(families)('the starter of %s', (family) => {
  test('is created, passes and prints', async () => {
    const cwd = workFolder()
    const made = await plan(cwd, ['init', 'a.plan.yaml', '--the-thuc', family])
    expect([made.status, made.out]).toEqual([0, 'a.plan.yaml\n'])
    const checked = await plan(cwd, ['validate', 'a.plan.yaml', '-f', 'json'])
    expect(JSON.parse(checked.out).findings).toEqual([])
    expect(checked.status).toBe(0)
    expect(await plan(cwd, ['render', 'a.plan.yaml', '-t', 'docx,md'])).toMatchObject({
      status: 0,
      out: 'a.docx\na.md\n',
      err: '',
    })
    // The first one loads the renderer.
  }, 30_000)

  test('is commented and leaves no blank unfilled', () => {
    const text = fillStarter(family, sampleAnswers[family])
    expect(text).not.toMatch(/\{\{|\}\}/)
    expect(text.match(/#/g)?.length).toBeGreaterThan(6)
    expect(parse(text).the_thuc).toBe(family)
  })
})

test.each(['Sở Văn hóa, Thể thao và Du lịch', 'Trường: THPT số 1', 'true', '"Hội" #1', '- Ban', '12', '{{subject}}'])(
  'the answer %j is read back as it was typed',
  (issuer) => {
    const made = parse(fillStarter('nha_nuoc', { ...sampleAnswers.nha_nuoc, issuer }))
    expect(made.co_quan.ban_hanh).toBe(issuer)
    expect(made.mo_dau).toContain(issuer)
  },
)

test('a file that exists is never overwritten', async () => {
  const cwd = workFolder({ 'ke-hoach.plan.yaml': 'của tôi' })
  const { status, out, err } = await plan(cwd, ['init'])
  expect([status, out, err]).toEqual([2, '', 'plan: «ke-hoach.plan.yaml» đã có nên không ghi đè; hãy chọn tên khác.\n'])
  expect(readFileSync(join(cwd, 'ke-hoach.plan.yaml'), 'utf8')).toBe('của tôi')
})

test('the name is ke-hoach.plan.yaml, in a folder too; a bare name gets its ending; - is stdout', async () => {
  const cwd = workFolder({ 'sub/': '' })
  expect((await plan(cwd, ['init', '-q'])).out).toBe('ke-hoach.plan.yaml\n')
  expect((await plan(cwd, ['init', 'sub'])).out).toBe('sub/ke-hoach.plan.yaml\n')
  expect((await plan(cwd, ['init', 'so-hoa'])).out).toBe('so-hoa.plan.yaml\n')
  expect((await plan(cwd, ['init', '-', '--the-thuc', 'dang'])).out).toBe(fillStarter('dang', sampleAnswers.dang))
})

test('a folder that does not exist is one sentence', async () => {
  const cwd = workFolder()
  expect(await plan(cwd, ['init', 'no/a.plan.yaml'])).toMatchObject({
    status: 2,
    out: '',
    err: 'plan: Không ghi được «no/a.plan.yaml»: thư mục đích chưa có.\n',
  })
})

const terminal = { stdin: true, stdout: true, stderr: true } as const

test('on a terminal it asks; an empty answer takes the one in brackets', async () => {
  const cwd = workFolder()
  const { status, out, err } = await plan(cwd, ['init'], {
    terminal,
    stdin: 'dang\nĐảng ủy phường Hòa Phú\nĐU\n\nđổi mới sinh hoạt chi bộ\n',
  })
  expect([status, out]).toEqual([0, 'ke-hoach.plan.yaml\n'])
  for (const question of ['Thể thức [nha_nuoc]', 'Cơ quan ban hành [Tỉnh ủy Sơn Hà]', 'Địa danh [Sơn Hà]'])
    expect(err).toContain(question)
  expect(parse(readFileSync(join(cwd, 'ke-hoach.plan.yaml'), 'utf8'))).toMatchObject({
    the_thuc: 'dang',
    co_quan: { ban_hanh: 'Đảng ủy phường Hòa Phú', viet_tat: 'ĐU' },
    dia_danh: 'Sơn Hà',
    trich_yeu: 'đổi mới sinh hoạt chi bộ',
  })
})

test('the form may be answered by its number or in plain words, and is asked again where the answer is none', async () => {
  for (const [answers, family] of [
    ['2', 'dang'],
    ['9\nxã\nCông đoàn', 'cong_doan'],
    ['', 'nha_nuoc'],
  ]) {
    const cwd = workFolder()
    const { status, err } = await plan(cwd, ['init'], { terminal, stdin: `${answers}\n\n\n\n\n` })
    expect(status).toBe(0)
    expect(err).toContain('1 nha_nuoc   2 dang   3 doan')
    expect(parse(readFileSync(join(cwd, 'ke-hoach.plan.yaml'), 'utf8'))).toMatchObject({ the_thuc: family })
  }
  expect((await plan(workFolder(), ['init', '-', '--the-thuc', 'Đảng'])).out).toBe(fillStarter('dang', sampleAnswers.dang))
})

test('input that ends in the middle of the questions writes nothing', async () => {
  const cwd = workFolder()
  expect((await plan(cwd, ['init', '--the-thuc', 'dang'], { terminal, stdin: 'Đảng ủy xã\n' })).status).toBe(130)
  expect(existsSync(join(cwd, 'ke-hoach.plan.yaml'))).toBe(false)
})

test('plan schema prints the schema as it stands', async () => {
  const { status, out } = await plan(workFolder(), ['schema'])
  expect(status).toBe(0)
  expect(JSON.parse(out)).toEqual(planSchema)
  expect(out).toBe(readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8'))
})
