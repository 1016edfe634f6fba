import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/finding.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import type { Profile } from '../../../src/profile/profile.ts'
import { selectProfile } from '../../../src/profile/select-profile.ts'
import { withBlanks } from '../../../src/recognise/with-blanks.ts'
import { writePlan } from '../../../src/recognise/write-yaml/write-plan.ts'
import { checkSchema } from '../../../src/schema/check-schema.ts'
import { scalarText } from '../../../src/source/quote-text.ts'
import { readSource } from '../../../src/source/read-source.ts'
import { arbitraryPlan, planYaml } from '../../arbitrary-plan.ts'
import { examples } from '../../examples.ts'
import { planMeaning } from './plan-meaning.ts'

const today = { year: 2026, month: 11, day: 2 }

interface Read {
  readonly plan: Plan
  readonly profile: Profile
  /** Codes of what is wrong with the YAML and under the schema. */
  readonly codes: readonly string[]
}

function read(yaml: string): Read {
  const source = readSource({ name: 'a.plan.yaml', bytes: new TextEncoder().encode(yaml) })
  if (source.tree === undefined) throw new Error(`not read: ${JSON.stringify(source.findings)}\n${yaml}`)
  const schema = checkSchema(source.tree, 'a.plan.yaml')
  const { plan } = readPlan(source.tree, { file: 'a.plan.yaml', bad: schema.bad })
  const family = plan.family ?? 'nha_nuoc'
  const applied = plan.appliedProfile?.value
  const profile = selectProfile({ family, issuedOn: plan.issuedOn?.date ?? today, ...(applied === undefined ? {} : { applied }) })
  if (profile === undefined) throw new Error('no profile')
  return { plan, profile, codes: [...source.findings, ...schema.findings].map(({ code }) => code) }
}

function checkRoundTrip(yaml: string): void {
  const first = read(yaml)
  const written = writePlan(first.plan, { profile: first.profile })
  const second = read(written)
  expect(planMeaning(second.plan, second.profile), written).toEqual(planMeaning(first.plan, first.profile))
  // Nothing is wrong with what is written that was not wrong before.
  const known = new Set(first.codes)
  expect(
    second.codes.filter((code) => !known.has(code)),
    written,
  ).toEqual([])
  expect(writePlan(second.plan, { profile: second.profile })).toBe(written)
  // Wherever comments stand, they are no part of what is read.
  const comments = Array.from({ length: 12 }, (_, i) => {
    const offset = Math.floor((yaml.length * i) / 11)
    return { at: { line: yaml.slice(0, offset).split('\n').length, column: 1, offset }, text: `việc ${i}` }
  })
  const commented = writePlan(first.plan, { profile: first.profile, comments })
  expect(commented.match(/# kiểm tra: việc \d+$/gm)?.length).toBe(comments.length)
  expect(planMeaning(read(commented).plan, second.profile), commented).toEqual(planMeaning(second.plan, second.profile))
}

/** A small plan with a value for each kind of line. */
const small = `the_thuc: nha_nuoc
co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}
so: "07"
ky_hieu: KH-SNV
dia_danh: Sơn Hà
ngay_ban_hanh: 05/10/2026
trich_yeu: "Số hóa: hồ sơ lưu trữ"
noi_dung:
  - kinh_phi: Từ ngân sách được giao.
  - nhiem_vu:
      noi_dung:
        - {tieu_de: Rà soát, thoi_han: 2027, chu_tri: [Văn phòng Sở, "Sở Văn hóa, Thể thao và Du lịch"]}
        - doan: Quét tài liệu.
          nhan: "4."
          chu_tri: {nhan: Cơ quan chủ trì, gia_tri: Văn phòng Sở.}
          phoi_hop: {nhan: Đơn vị phối hợp, gia_tri: "Phòng Một; Phòng Hai;"}
          thuc_hien: {nhan: Đơn vị thực hiện, gia_tri: [Phòng Ba, Phòng Tư.]}
          thoi_han: {nhan: Thời gian thực hiện, gia_tri: 2027}
          san_pham: {nhan: "Sản phẩm, kết quả", gia_tri: Bản quét}
        - {bang: {cot: [{tieu_de: STT, rong: 10}, Nội dung], hang: [["1", Quét], [{o: Cộng, gop_cot: 2}], {nhom: Hai}]}}
noi_nhan: {gui: [UBND tỉnh (báo cáo)], luu: [VT, TH]}
ky: {chuc_vu: Giám đốc, ho_ten: Trần Thị Bình}
trang_thai: ban_hanh
`

describe('the YAML of a plan', () => {
  const { plan, profile } = read(small)

  it('looks as an author would write it', () => {
    expect(writePlan(plan, { profile })).toBe(`the_thuc: nha_nuoc
co_quan:
  chu_quan: UBND tỉnh Sơn Hà
  ban_hanh: Sở Nội vụ
  viet_tat: SNV
so: "07"
dia_danh: Sơn Hà
ngay_ban_hanh: 2026-10-05
trich_yeu: "Số hóa: hồ sơ lưu trữ"

noi_dung:
  - kinh_phi: |
      Từ ngân sách được giao.

  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát
          thoi_han: 2027
          chu_tri:
            - Văn phòng Sở
            - Sở Văn hóa, Thể thao và Du lịch
        - nhan: "4."
          doan: |
            Quét tài liệu.
          chu_tri: {nhan: Cơ quan chủ trì, gia_tri: Văn phòng Sở.}
          phoi_hop:
            nhan: Đơn vị phối hợp
            gia_tri: Phòng Một; Phòng Hai;
          thuc_hien:
            nhan: Đơn vị thực hiện
            gia_tri:
              - Phòng Ba
              - Phòng Tư.
          thoi_han: {nhan: Thời gian thực hiện, gia_tri: 2027}
          san_pham:
            nhan: Sản phẩm, kết quả
            gia_tri: Bản quét
      bang:
        cot: [{tieu_de: STT, rong: 10}, Nội dung]
        hang:
          - ["1", Quét]
          - [{o: Cộng, gop_cot: 2}]
          - nhom: Hai

noi_nhan:
  gui:
    - UBND tỉnh (báo cáo)
  luu: [VT, TH]

ky:
  chuc_vu: Giám đốc
  ho_ten: Trần Thị Bình
`)
  })

  it('keeps the symbol as typed where the abbreviation does not give it', () => {
    const { abbreviation: _, ...issuer } = plan.issuer
    expect(writePlan({ ...plan, issuer }, { profile })).toContain('\nky_hieu: KH-SNV\n')
  })

  it('bears comments before what they are about, or before what follows it', () => {
    const line = (needle: string): Position => {
      const offset = small.indexOf(needle)
      const before = small.slice(0, offset).split('\n')
      return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset }
    }
    const written = writePlan(plan, {
      profile,
      head: ['Mất 2 từ.', 'Xem lại\nhai chỗ.'],
      schema: '../schemas/plan.schema.json',
      comments: [
        { at: line('Sơn Hà\nngay'), text: 'địa danh' },
        { at: line('Rà soát'), text: 'tiêu đề' },
        { at: line('Rà soát'), text: 'nhiệm vụ\n# hai dòng' },
        { at: line('TH]'), text: 'nơi lưu' },
        { at: line('Quét]'), text: 'trong bảng' },
        { at: { line: 99, column: 1, offset: 99_999 }, text: 'cuối tệp' },
      ],
    })
    const lines = written.split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '# yaml-language-server: $schema=../schemas/plan.schema.json',
      '# Mất 2 từ.',
      '# Xem lại',
      '# hai chỗ.',
    ])
    const below = (comment: string) => lines[lines.indexOf(comment) + 1]
    expect(below('# kiểm tra: địa danh')).toBe('dia_danh: Sơn Hà')
    expect(below('        # kiểm tra: tiêu đề')).toBe('        # kiểm tra: nhiệm vụ # hai dòng')
    expect(below('        # kiểm tra: nhiệm vụ # hai dòng')).toBe('        - tieu_de: Rà soát')
    expect(below('  # kiểm tra: nơi lưu')).toBe('  luu: [VT, TH]')
    expect(below('          # kiểm tra: trong bảng')).toBe('          - ["1", Quét]')
    expect(lines.at(-2)).toBe('# kiểm tra: cuối tệp')
    expect(planMeaning(read(written).plan, profile)).toEqual(planMeaning(plan, profile))
  })

  it('bears comments about what the source lacks at the blank for it', () => {
    const { number: _number, recipients: _recipients, ...rest } = plan
    const origin = { line: 1, column: 1, offset: 0 }
    const headPlace = { ...plan.headPlace, range: { start: origin, end: origin } }
    const blanks = withBlanks({ ...rest, headPlace, signatures: [], issuer: { parent: plan.issuer.parent, issuing: [] } })
    const at = { line: 99, column: 1, offset: 99_999 }
    const told = (path: string) => ({ at, path, text: `thiếu ${path}` })
    const comments = ['/the_thuc', '/co_quan', '/so', '/noi_nhan', '/ky', '/can_cu'].map(told)
    const lines = writePlan(blanks, { profile, comments }).split('\n')
    const below = (path: string) => lines[lines.findIndex((line) => line.trim() === `# kiểm tra: thiếu ${path}`) + 1]
    expect(below('/the_thuc')).toMatch(/^the_thuc:/)
    expect(below('/co_quan')).toBe('  ban_hanh: …')
    expect(below('/so')).toBe('ky_hieu: KH-SNV')
    expect(below('/noi_nhan')).toBe('noi_nhan:')
    expect(below('/ky')).toBe('ky:')
    // Where nothing is blank the place decides.
    expect(lines.at(-2)).toBe('# kiểm tra: thiếu /can_cu')
  })

  it('has its keys in the order of the schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../../../schemas/plan.schema.json', import.meta.url), 'utf8'))
    const order = Object.keys(schema.properties)
    fc.assert(
      fc.property(arbitraryPlan, (value) => {
        const { plan, profile } = read(planYaml(value))
        const keys = [...writePlan(plan, { profile }).matchAll(/^([a-z_]+):/gm)].map((match) => order.indexOf(match[1] as string))
        expect(keys).toEqual([...keys].sort((a, b) => a - b))
      }),
      { seed: 1, numRuns: 20 },
    )
  })
})

describe('a text of one line', () => {
  it.each([
    ['Văn phòng Sở', 'Văn phòng Sở'],
    ['07', '"07"'],
    ['1.250.000', '"1.250.000"'],
    ['2026-10-05', '2026-10-05'],
    ['no', '"no"'],
    ['', '""'],
    ['- gạch', '"- gạch"'],
    ['Thời gian: sáng', '"Thời gian: sáng"'],
    ['Phòng họp #1', '"Phòng họp #1"'],
    ['Nói "được"', 'Nói "được"'],
    ['"Được": nói', `'"Được": nói'`],
    ['a\u0001b', '"a\\u0001b"'],
    ['[VT]', '"[VT]"'],
    ['Nơi nhận:', '"Nơi nhận:"'],
    ['trống\u00a0cứng', '"trống\u00a0cứng"'],
  ])('%j is written %s', (text, scalar) => {
    expect(scalarText(text, 'block')).toBe(scalar)
  })

  it('between brackets may hold no comma', () => {
    expect(scalarText('Văn hóa, Thể thao', 'block')).toBe('Văn hóa, Thể thao')
    expect(scalarText('Văn hóa, Thể thao', 'flow')).toBe('"Văn hóa, Thể thao"')
  })
})

const seed = Number(process.env.PLAN_SEED ?? 20261122)
const numRuns = Number(process.env.PLAN_RUNS ?? (process.env.CI === undefined ? 20 : 60))

describe('a plan that was read is written so that it reads the same', () => {
  it.each(examples)('$name', ({ yaml }) => checkRoundTrip(yaml))

  it(`any plan (seed ${seed})`, { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryPlan, (value) => checkRoundTrip(planYaml(value))),
      { seed, numRuns },
    )
  })
})
