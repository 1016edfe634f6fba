import type { CalendarDate } from '../../plan/plan.ts'

export interface ReplacedInstrument {
  /** As citations are compared: `36-HD/VPTW`, `110/2004/NĐ-CP`. */
  readonly key: string
  /** The first day on which it is out of force. */
  readonly from: CalendarDate
  readonly by: string
  readonly clause: string
}

const hd05 = { from: { year: 2026, month: 5, day: 27 }, by: 'Hướng dẫn 05-HD/VPTW', clause: 'HD 05-HD/VPTW, Phần III, khoản 1' }
const qd399 = { from: { year: 2026, month: 1, day: 9 }, by: 'Quy định 399-QĐ/TW', clause: 'Quy định 399-QĐ/TW ngày 09/01/2026' }
const nd30 = { from: { year: 2020, month: 3, day: 5 }, by: 'Nghị định 30/2020/NĐ-CP', clause: 'NĐ 30/2020/NĐ-CP, Điều 37' }

/** Instruments on the form of documents that others have replaced: what is known for certain, by the replacing instruments' own words. */
export const replacedInstruments: readonly ReplacedInstrument[] = [
  { key: '36-HD/VPTW', ...hd05 },
  { key: '5053-CV/VPTW', ...hd05 },
  { key: '3294-CV/VPTW', ...hd05 },
  { key: '66-QĐ/TW', ...qd399 },
  { key: '223-QĐ/TW', ...qd399 },
  { key: '110/2004/NĐ-CP', ...nd30 },
  { key: '09/2010/NĐ-CP', ...nd30 },
  { key: '9/2010/NĐ-CP', ...nd30 },
]
