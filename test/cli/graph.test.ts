import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
// Loaded before the first test, whose time it would take.
import '../../src/cli/checking.ts'
import '../../src/cli/commands/graph/graph-command.ts'
import '../../src/repository/graph/svg.ts'
import { sampleText } from '../rules/sample-plans.ts'
import { plan, workFolder } from './fake-io.ts'

const text = (yaml: string, without: readonly string[] = []) => sampleText({ yaml, without }).text
const province = 'co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}\n'
const opening = (what: string) => `mo_dau: |\n  Thực hiện ${what}, Sở Nội vụ ban hành Kế hoạch như sau:`

const files = {
  'tinh/72.plan.yaml': text(
    `${province}so: 72\nngay_ban_hanh: 2026-03-02\ntrich_yeu: Chuyển đổi số năm 2026\n${opening('Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị')}`,
  ),
  'so/15.plan.yaml': text(opening('Kế hoạch số 72/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh')),
  'so/16.plan.yaml': text(
    `so: 16\nngay_ban_hanh: 2026-10-12\ntrich_yeu: Kiểm tra lưu trữ\ncan_cu: [Kế hoạch số 15/KH-SNV ngày 05 tháng 10 năm 2026 của Sở Nội vụ]`,
  ),
  'so/le.plan.yaml': text('so: 3\nngay_ban_hanh: 2025-02-03\ntrich_yeu: Trồng cây năm 2025'),
  'so/nhap.plan.yaml': text(opening('Kế hoạch số 9/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân xã Hòa Phú'), [
    'so',
    'ngay_ban_hanh',
  ]),
}

interface Json {
  readonly nodes: readonly { readonly id: string; readonly file?: string; readonly name?: string }[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly relation: string }[]
}

async function drawn(argv: readonly string[]) {
  const { out, status, err } = await plan(workFolder(files), ['graph', '-f', 'json', ...argv])
  expect(status).toBe(0)
  const { nodes, edges } = JSON.parse(out) as Json
  const name = (id: string) => nodes.find((node) => node.id === id)?.name ?? nodes.find((node) => node.id === id)?.file
  return { ties: edges.map(({ from, to, relation }) => `${name(from)} ${relation} ${name(to)}`), nodes, err }
}

describe('plan graph', () => {
  test('ties plans to what they carry out and rest on, and leaves out who stands alone', async () => {
    const { ties, err } = await drawn([])
    expect(ties).toEqual([
      '15/KH-SNV implements 72/KH-UBND',
      '16/KH-SNV basis 15/KH-SNV',
      'so/nhap.plan.yaml implements Kế hoạch số 9/KH-UBND',
    ])
    expect(err).toBe('5 văn bản, 3 liên hệ.\n1 kế hoạch không gắn với kế hoạch nào khác nên không vẽ.\n')
  })

  test('draws the resolutions outside where they are asked for', async () => {
    expect((await drawn(['--outside'])).ties).toContain('72/KH-UBND implements Nghị quyết số 57-NQ/TW')
  })

  test('by year, by issuer, around a plan with a depth', async () => {
    expect((await drawn(['--year', '2025'])).ties).toEqual([])
    expect((await drawn(['--issuer', 'UBND'])).ties).toEqual(['15/KH-SNV implements 72/KH-UBND'])
    expect((await drawn(['--around', '72/KH-UBND', '--depth', '1'])).ties).toEqual(['15/KH-SNV implements 72/KH-UBND'])
    expect((await drawn(['--around', 'so/16.plan.yaml'])).ties).toEqual([
      '15/KH-SNV implements 72/KH-UBND',
      '16/KH-SNV basis 15/KH-SNV',
    ])
    expect((await drawn(['--around', 'so/le.plan.yaml'])).nodes.map(({ name }) => name)).toEqual(['03/KH-SNV'])
  })

  test('prints Mermaid, DOT and SVG, in English too, and is quiet with -q', async () => {
    const folder = workFolder(files)
    const usual = await plan(folder, ['graph'])
    expect(usual.out).toMatch(/^flowchart BT\n/)
    expect(await plan(folder, ['graph', '-q', '-o', '-'])).toMatchObject({ status: 0, err: '', out: usual.out })
    const english = await plan(folder, ['graph', '--lang', 'en', '-f', 'dot'])
    expect(english.out).toContain('label="carries out"')
    expect(english.err).toBe('5 instruments, 3 ties.\n1 plan is tied to no other one and not drawn.\n')
    const { status, out } = await plan(folder, ['graph', '-o', 'so-do.svg', '-f', 'svg'])
    expect([status, out]).toEqual([0, ''])
    expect(readFileSync(path.join(folder, 'so-do.svg'), 'utf8')).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [\s\S]*<\/svg>\n$/,
    )
  })

  test.each([
    [['--year', 'nay'], '--year'],
    [['--depth', '2'], '--around'],
    [['--around', '15', '--depth', '0'], '--depth'],
    [['--around', '99/KH-SNV'], '99/KH-SNV'],
    [['-f', 'png'], 'png'],
    [['-o', 'a.png'], 'a.png'],
    [['khong-co'], 'khong-co'],
  ])('refuses %j', async (argv, said) => {
    const { status, err } = await plan(workFolder(files), ['graph', ...argv])
    expect(status).toBe(2)
    expect(err).toContain(said)
  })

  test('asks for the file where a number is several plans’', async () => {
    const twice = {
      ...files,
      'xa/72.plan.yaml': text(
        'co_quan: {ban_hanh: Ủy ban nhân dân xã Hòa Phú, viet_tat: UBND}\nso: 72\nngay_ban_hanh: 2026-04-02',
      ),
    }
    const { status, err } = await plan(workFolder(twice), ['graph', '--around', '72'])
    expect(status).toBe(2)
    expect(err).toContain('xa/72.plan.yaml')
    expect(err).toContain('tinh/72.plan.yaml')
  })

  test('tells what cannot be read', async () => {
    const { status, err } = await plan(workFolder({ ...files, 'hong.plan.yaml': 'so: [1\n' }), ['graph'])
    expect(status).toBe(1)
    expect(err).toContain('1 tệp không đọc được')
  })
})
