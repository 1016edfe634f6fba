import type { Instrument } from '../../references/instrument.ts'

const start = { line: 1, column: 1, offset: 0 }
const place = { path: '', range: { start, end: start } }

/** The lists that the examples are judged with. */
export const oldArchivesLaw: readonly Instrument[] = [
  {
    kind: 'luật',
    name: 'lưu trữ',
    date: { year: 2011, month: 11, day: 11 },
    until: { year: 2025, month: 7, day: 1 },
    replacedBy: 'Luật Lưu trữ ngày 21 tháng 6 năm 2024',
    ...place,
  },
]

export const recordsDecree: readonly Instrument[] = [
  {
    kind: 'nghị định',
    number: '30',
    year: 2020,
    symbol: 'NĐ-CP',
    date: { year: 2020, month: 3, day: 5 },
    issuer: 'Chính phủ',
    ...place,
  },
]

export const resolutionOfPolitburo: readonly Instrument[] = [
  {
    kind: 'nghị quyết',
    number: '57',
    symbol: 'NQ/TW',
    date: { year: 2024, month: 12, day: 22 },
    issuer: 'Bộ Chính trị',
    ...place,
  },
]
