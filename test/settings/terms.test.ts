import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/repository/read-config.ts'

const read = (yaml: string) => readConfig({ name: 'plan.config.yaml', bytes: new TextEncoder().encode(yaml) })
const told = (yaml: string) =>
  read(yaml).findings.map(({ code, range, args }) => [code, yaml.slice(range.start.offset, range.end.offset), args])

describe('terms of office', () => {
  test('are read with their bodies, families and names', () => {
    const { config, findings } = read(`nhiem_ky:
  - {tu: 2020-10-18, den: 01/10/2025}
  - {tu: 2025-10-02}
  - {tu: 2022-12-15, the_thuc: doan, ten: khóa XII}
  - {tu: 2024-06-01, co_quan: [Đảng ủy xã Hòa Phú, " Chi bộ thôn Đông "]}
`)
    expect(findings).toEqual([])
    expect(config?.terms).toEqual([
      { name: '2020–2025', from: { year: 2020, month: 10, day: 18 }, until: { year: 2025, month: 10, day: 1 } },
      { name: '2025–', from: { year: 2025, month: 10, day: 2 } },
      { name: 'khóa XII', from: { year: 2022, month: 12, day: 15 }, family: 'doan' },
      {
        name: '2024–',
        from: { year: 2024, month: 6, day: 1 },
        issuers: ['Đảng ủy xã Hòa Phú', 'Chi bộ thôn Đông'],
      },
    ])
  })

  test('without a word are none', () => expect(read('quy_tac: {}\n').config?.terms).toEqual([]))

  test('of one body may not share a day', () => {
    expect(told('nhiem_ky:\n  - {tu: 2020-10-18, den: 2025-10-02}\n  - {tu: 2025-10-02}\n')).toEqual([
      ['CH006', '2025-10-02', { reason: 'overlap', date: '02/10/2025', line: 2 }],
    ])
    expect(told('nhiem_ky:\n  - {tu: 2025-10-02}\n  - {tu: 2020-10-18, den: 2025-10-05}\n')).toEqual([
      ['CH006', '2025-10-02', { reason: 'overlap', date: '05/10/2025', line: 3 }],
    ])
    expect(told('nhiem_ky:\n  - {tu: 2020-10-18, den: 2025-10-02}\n  - {tu: 2025-10-02, the_thuc: doan}\n')).toEqual([])
  })

  test('may not end before they begin', () =>
    expect(told('nhiem_ky:\n  - {tu: 2025-10-02, den: 2020-10-18}\n')).toEqual([
      ['CH006', '2020-10-18', { reason: 'reversed', date: '18/10/2020', line: 2 }],
    ]))

  test('begin and end on days that exist', () => {
    expect(told('nhiem_ky:\n  - {tu: 2025-02-30, den: tháng 10}\n').map(([code, at]) => [code, at])).toEqual([
      ['LD011', '2025-02-30'],
      ['LD011', 'tháng 10'],
    ])
  })

  test('have no other keys', () => expect(told('nhiem_ky:\n  - {tu: 2025-10-02, den_het: 2030-10-02}\n')[0]?.[0]).toBe('LD001'))
})
