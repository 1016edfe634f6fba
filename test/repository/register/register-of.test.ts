import { describe, expect, test } from 'vitest'
import type { PlanRecord } from '../../../src/repository/plan-record.ts'
import { nextNumber } from '../../../src/repository/register/next-number.ts'
import { readPlanNumber, readPlanSymbol, shownNumber } from '../../../src/repository/register/plan-number.ts'
import { registerOf } from '../../../src/repository/register/register-of.ts'
import { selectSeries } from '../../../src/repository/register/select-series.ts'
import type { Term } from '../../../src/repository/register/term.ts'
import { sampleText, today } from '../../rules/sample-plans.ts'
import { recordIn } from '../rules/judge-files.ts'

type Family = 'nha_nuoc' | 'dang' | 'doan' | 'mttq'

function plan(
  number: string | number,
  date: string,
  more: { yaml?: string; base?: Family; without?: string[] } = {},
): PlanRecord {
  const { yaml = '', base = 'nha_nuoc', without = [] } = more
  const { text } = sampleText({ base, without, yaml: `so: "${number}"\nngay_ban_hanh: ${date}\n${yaml}` })
  return recordIn(`${number}-${date}-${base}.plan.yaml`, text)
}

const issuer = (names: string, rest = '') => `co_quan: {ban_hanh: ${names}, viet_tat: SNV${rest}}`
const shown = (records: readonly PlanRecord[], terms: readonly Term[] = []) =>
  registerOf(records, () => terms).series.map(({ period, entries }) => [period, entries.map((entry) => entry.shown)])
const parts = (records: readonly PlanRecord[]) => registerOf(records, () => []).series.length
const day = (year: number, month: number, date: number) => ({ year, month, day: date })

describe('numbers and symbols', () => {
  test.each([
    ['7', { value: 7, letter: '' }],
    ['07', { value: 7, letter: '' }],
    ['Số: 15', { value: 15, letter: '' }],
    ['15a', { value: 15, letter: 'a' }],
    ['15/KH-SNV', undefined],
    ['mười lăm', undefined],
  ])('%s', (text, number) => expect(readPlanNumber(text)).toEqual(number))

  test('of one series are equal in any spelling; the unit that drafted is not part of it', () => {
    expect(readPlanSymbol('kh - ubnd').whole).toBe('KH-UBND')
    expect(readPlanSymbol('KH–UBND').whole).toBe('KH-UBND')
    expect(readPlanSymbol('KH-UBND-VX').series).toBe(readPlanSymbol('KH-UBND').series)
    expect(readPlanSymbol('KH/TĐTN-BTG').series).toBe(readPlanSymbol('KH/TĐTN').series)
    expect(readPlanSymbol('KH-SNV').series).not.toBe(readPlanSymbol('KH-STC').series)
  })

  test('are shown as the form joins them', () => {
    expect(shownNumber({ value: 5, letter: '' }, 'KH-SNV')).toBe('05/KH-SNV')
    expect(shownNumber({ value: 54, letter: '' }, 'KH/TU')).toBe('54-KH/TU')
    expect(shownNumber({ value: 15, letter: 'a' }, 'KH-SNV')).toBe('15a/KH-SNV')
  })
})

describe('issuers', () => {
  const here = plan(1, '2026-01-05', { yaml: 'co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}' })
  test.each([
    ['capitals', 'co_quan: {chu_quan: ỦY BAN NHÂN DÂN TỈNH SƠN HÀ, ban_hanh: SỞ NỘI VỤ, viet_tat: SNV}'],
    ['the place in the name', issuer('Sở Nội vụ tỉnh Sơn Hà')],
    ['no place at all', issuer('Sở Nội vụ')],
    ['two lines', 'co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: [Sở Nội vụ, tỉnh Sơn Hà], viet_tat: SNV}'],
  ])('%s: one body', (_, yaml) => expect(parts([here, plan(2, '2026-01-06', { yaml })])).toBe(1))

  test.each([
    ['another province', issuer('Sở Nội vụ tỉnh Bình Hà')],
    ['another parent', 'co_quan: {chu_quan: UBND tỉnh Bình Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}'],
    ['another department', 'co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Tài chính, viet_tat: SNV}'],
  ])('%s: two bodies', (_, yaml) => expect(parts([here, plan(2, '2026-01-06', { yaml })])).toBe(2))

  test('names without their place are apart where they issue in two places', () => {
    const of = (number: number, place: string) =>
      plan(number, '2026-01-06', { yaml: `${issuer('Sở Nội vụ')}\ndia_danh: ${place}` })
    expect(parts([of(1, 'Hà Tĩnh'), of(2, 'Thành phố Huế')])).toBe(2)
    expect(parts([of(1, 'Thành phố Huế'), of(2, 'Huế')])).toBe(1)
  })

  test('the place of issue tells which of two bodies a short name means', () => {
    const of = (number: number, name: string, place: string) =>
      plan(number, '2026-01-06', { yaml: `${issuer(name)}\ndia_danh: ${place}` })
    const records = [
      of(1, 'Sở Nội vụ thành phố Huế', 'Huế'),
      of(1, 'Sở Nội vụ tỉnh Hà Tĩnh', 'Hà Tĩnh'),
      of(2, 'Sở Nội vụ', 'Hà Tĩnh'),
    ]
    const { series } = registerOf(records, () => [])
    expect(series.map(({ entries }) => entries.map(({ record }) => records.indexOf(record)))).toEqual([[1, 2], [0]])
  })

  test('a name that could be one of two bodies is neither', () => {
    const other = plan(2, '2026-01-06', { yaml: issuer('Sở Nội vụ tỉnh Bình Hà') })
    expect(parts([here, other, plan(3, '2026-01-07', { yaml: issuer('Sở Nội vụ') })])).toBe(3)
  })

  test('a plan whose issuer could not be read is in no series', () => {
    const { series, apart } = registerOf([plan(1, '2026-01-05', { yaml: 'co_quan: {viet_tat: SNV}' })], () => [])
    expect([series.length, apart.length]).toEqual([0, 1])
  })

  test('communes with the same symbol are apart, in every spelling of their names', () => {
    const of = (name: string, number: number) =>
      plan(number, '2026-02-02', { yaml: `co_quan: {ban_hanh: ${name}, viet_tat: UBND}` })
    const records = [of('Ủy ban nhân dân xã Hòa Phú', 1), of('UBND xã Hoà Phú', 2), of('Ủy ban nhân dân xã Tân Lập', 1)]
    expect(shown(records).map(([, numbers]) => numbers)).toEqual([['01/KH-UBND', '02/KH-UBND'], ['01/KH-UBND']])
  })

  test('communes of one name are apart where those to whom they report, or whose plans they carry out, are of two provinces', () => {
    const of = (number: number, to: string, opening = '') =>
      plan(number, '2026-02-02', {
        yaml: `co_quan: {ban_hanh: Ủy ban nhân dân xã Hòa Phú, viet_tat: UBND}
dia_danh: Hòa Phú
noi_nhan: {gui: [${to}], luu: [VT]}${opening === '' ? '' : `\nmo_dau: |\n  ${opening}`}`,
      })
    const cited = (province: string) =>
      `Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh ${province} về cải cách hành chính, Ủy ban nhân dân xã ban hành Kế hoạch như sau:`
    const here = of(1, 'UBND tỉnh Sơn Hà (báo cáo)')
    expect(parts([here, of(2, 'Ủy ban nhân dân tỉnh Sơn Hà')])).toBe(1)
    expect(parts([here, of(2, 'Thường trực Đảng ủy')])).toBe(1)
    expect(parts([here, of(2, 'UBND tỉnh (báo cáo)')])).toBe(1)
    expect(parts([here, of(2, 'UBND tỉnh Bình Hà (báo cáo)')])).toBe(2)
    expect(parts([here, of(2, 'Các thôn', cited('Bình Hà'))])).toBe(2)
    expect(parts([here, of(2, 'Các thôn', cited('Sơn Hà'))])).toBe(1)
    const named = (records: readonly PlanRecord[]) => registerOf(records, () => []).series.map((one) => one.issuer.name)
    expect(named([here, of(2, 'UBND tỉnh Bình Hà')])).toEqual([
      'Ủy ban nhân dân xã Hòa Phú (Bình Hà)',
      'Ủy ban nhân dân xã Hòa Phú (Sơn Hà)',
    ])
    expect(named([here])).toEqual(['Ủy ban nhân dân xã Hòa Phú'])
    expect(parts([of(1, 'UBND tỉnh Thừa Thiên Huế'), of(2, 'Ủy ban nhân dân tỉnh Thừa Thiên - Huế')])).toBe(1)
    const both = registerOf([here, of(2, 'UBND tỉnh Bình Hà')], () => [])
    for (const name of ['UBND xã Hòa Phú tỉnh Bình Hà', 'UBND xã Hòa Phú, tỉnh Bình Hà', 'Ủy ban nhân dân xã Hòa Phú (Bình Hà)'])
      expect(selectSeries(both, { issuer: name }).series.map(({ entries }) => entries[0]?.shown)).toEqual(['02/KH-UBND'])
    // The other province may only lend a hand.
    expect(parts([here, of(2, 'UBND tỉnh (báo cáo), UBND tỉnh Bình Hà (phối hợp)')])).toBe(1)
  })

  test('the standing committee numbers in the series of its body', () => {
    const of = (name: string, number: number) =>
      plan(number, '2026-02-02', { base: 'dang', yaml: `co_quan: {ban_hanh: ${name}, viet_tat: TU}` })
    expect(parts([of('Tỉnh ủy Sơn Hà', 1), of('Ban Thường vụ Tỉnh uỷ Sơn Hà', 2)])).toBe(1)
    const front = (yaml: string, number: number) => plan(number, '2026-02-02', { base: 'mttq', yaml })
    expect(
      parts([
        front('co_quan: {ban_hanh: Ủy ban MTTQ Việt Nam xã Hòa Phú, viet_tat: MTTQ}', 1),
        front('co_quan: {chu_quan: Ủy ban Mặt trận Tổ quốc Việt Nam xã Hòa Phú, ban_hanh: Ban Thường trực, viet_tat: MTTQ}', 2),
      ]),
    ).toBe(1)
  })
})

describe('series', () => {
  test('of the State begin again with the year; its secret plans are apart', () => {
    const records = [
      plan(2, '2026-03-01'),
      plan(1, '2026-01-05'),
      plan(1, '2025-01-10'),
      plan(1, '2026-02-01', { yaml: 'do_mat: Mật' }),
    ]
    expect(shown(records)).toEqual([
      [{ kind: 'year', year: 2025 }, ['01/KH-SNV']],
      [{ kind: 'year', year: 2026 }, ['01/KH-SNV', '02/KH-SNV']],
      [{ kind: 'year', year: 2026 }, ['01/KH-SNV']],
    ])
  })

  test('of the Party run through the years of a term', () => {
    const terms: Term[] = [
      { name: '2020-2025', from: day(2020, 10, 18), until: day(2025, 10, 1) },
      { name: '2025-2030', from: day(2025, 10, 2) },
    ]
    const of = (number: number, date: string) => plan(number, date, { base: 'dang' })
    const records = [of(210, '2024-12-30'), of(211, '2025-10-01'), of(1, '2025-10-02'), of(15, '2026-01-05'), of(9, '2019-05-05')]
    expect(shown(records, terms)).toEqual([
      [{ kind: 'outside' }, ['09-KH/TU']],
      [{ kind: 'term', name: '2020-2025' }, ['210-KH/TU', '211-KH/TU']],
      [{ kind: 'term', name: '2025-2030' }, ['01-KH/TU', '15-KH/TU']],
    ])
  })

  test('take the terms of the body before those of the family, and those before the general ones', () => {
    const terms: Term[] = [
      { name: 'chung', from: day(2025, 1, 1) },
      { name: 'Mặt trận', from: day(2024, 6, 1), family: 'mttq' },
      { name: 'Tỉnh ủy', from: day(2025, 10, 2), issuers: ['Tỉnh ủy Sơn Hà'] },
    ]
    const periods = (record: PlanRecord) => registerOf([record], () => terms).series[0]?.period
    expect(periods(plan(1, '2026-01-05', { base: 'dang' }))).toEqual({ kind: 'term', name: 'Tỉnh ủy' })
    expect(periods(plan(1, '2026-01-05', { base: 'doan' }))).toEqual({ kind: 'term', name: 'chung' })
    expect(periods(plan(1, '2026-01-05', { base: 'mttq' }))).toEqual({ kind: 'term', name: 'Mặt trận' })
    expect(periods(plan(1, '2026-01-05'))).toEqual({ kind: 'year', year: 2026 })
  })

  test('without terms are parted where the numbers begin again', () => {
    const of = (number: number, date: string) => plan(number, date, { base: 'dang' })
    const records = [of(98, '2025-08-01'), of(99, '2025-09-01'), of(1, '2025-10-05'), of(2, '2025-11-01'), of(4, '2026-01-02')]
    expect(shown(records)).toEqual([
      [{ kind: 'seen', first: 2025, last: 2025 }, ['98-KH/TU', '99-KH/TU']],
      [{ kind: 'seen', first: 2025, last: 2026 }, ['01-KH/TU', '02-KH/TU', '04-KH/TU']],
    ])
  })

  test('without terms keep a high number together that is given twice within weeks', () => {
    const of = (number: number, date: string) => plan(number, date, { base: 'dang' })
    const numbersOf = (...records: readonly PlanRecord[]) => shown(records).map(([, numbers]) => numbers)
    expect(numbersOf(of(17, '2026-06-20'), of(18, '2026-07-06'), of(18, '2026-08-06'))).toEqual([
      ['17-KH/TU', '18-KH/TU', '18-KH/TU'],
    ])
    // Of a low one nobody knows, nor of one that comes again a year later.
    expect(numbersOf(of(1, '2026-07-06'), of(2, '2026-07-20'), of(2, '2026-08-06'))).toHaveLength(2)
    expect(numbersOf(of(17, '2025-06-20'), of(18, '2025-07-06'), of(18, '2026-08-06'))).toHaveLength(2)
  })

  test('leave out drafts and plans that bear the number of a decision', () => {
    const draft = plan(9, '2026-01-01', { without: ['ngay_ban_hanh'], yaml: '' })
    const decision = recordIn(
      'qd.plan.yaml',
      sampleText({
        yaml: 'ban_hanh_kem: {loai: Quyết định, so: 12, ky_hieu: QĐ-SNV, ngay: 2026-05-06}',
        without: ['so', 'ngay_ban_hanh'],
      }).text,
    )
    const { series, apart } = registerOf([draft, decision], () => [])
    expect(series.flatMap(({ entries }) => entries)).toHaveLength(1)
    expect(apart).toEqual([decision])
  })
})

describe('the next number', () => {
  const next = (records: readonly PlanRecord[], terms: readonly Term[] = []) =>
    registerOf(records, () => terms).series.map((series) => nextNumber(series, { today, termsFor: () => terms }))

  test('is one above the highest of this year, none of a former one', () => {
    expect(next([plan(7, '2025-03-01'), plan(3, '2026-01-05'), plan(17, '2026-02-01')])).toEqual([undefined, 18])
  })

  test('of the Party is that of the present term; where terms begin is not known, of this year’s numbers', () => {
    const of = (number: number, date: string) => plan(number, date, { base: 'dang' })
    const terms = [{ name: '2025-2030', from: day(2025, 10, 2) }]
    expect(next([of(88, '2025-12-20')], terms)).toEqual([89])
    expect(next([of(88, '2025-12-20')])).toEqual([undefined])
    expect(next([of(88, '2026-01-20')])).toEqual([89])
  })
})

describe('a part of the register', () => {
  const state = plan(15, '2026-10-05')
  const party = plan(15, '2026-10-05', { base: 'dang' })
  const register = registerOf([state, party, plan(2, '2025-01-06')], () => [])
  const kept = (filter: Parameters<typeof selectSeries>[1]) =>
    selectSeries(register, filter).series.flatMap(({ entries }) =>
      entries.map(({ shown: number, date }) => `${number} ${date.year}`),
    )

  test.each([
    [{ issuer: 'Sở Nội vụ' }, ['02/KH-SNV 2025', '15/KH-SNV 2026']],
    [{ issuer: 'SNV' }, ['02/KH-SNV 2025', '15/KH-SNV 2026']],
    [{ issuer: 'nội vụ', year: 2026 }, ['15/KH-SNV 2026']],
    [{ issuer: 'Tỉnh uỷ' }, ['15-KH/TU 2026']],
    [{ symbol: 'kh/tu' }, ['15-KH/TU 2026']],
    [{ symbol: 'KH-STC' }, []],
  ])('%o', (filter, numbers) => expect(kept(filter)).toEqual(numbers))
})
