import { compareDates } from '../../plan/calendar.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import { unitsOf2025 } from './province-data.ts'

export type ProvinceKind = 'tỉnh' | 'thành phố'

export interface Province {
  /** Name without marks, with hyphens: `dak-lak`. Stays when a province becomes a city. */
  readonly id: string
  /** `Đắk Lắk`, `Hồ Chí Minh` */
  readonly name: string
  readonly kind: ProvinceKind
  /** First day; absent for what was there before 2014, the oldest plans that are read. */
  readonly from?: CalendarDate
  /** First day on which it is no more, or is another kind or name. */
  readonly until?: CalendarDate
}

/** The two-level local government begins: 34 provinces, no district (NQ 202/2025/QH15; Luật 72/2025/QH15, Điều 51 khoản 3). */
export const twoLevelsFrom: CalendarDate = { year: 2025, month: 7, day: 1 }

/** Thừa Thiên Huế became the city Huế. */
const hueFrom: CalendarDate = { year: 2025, month: 1, day: 1 }

const oldCities: ReadonlySet<string> = new Set(['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ'])

/** Provinces that became cities: NQ 30/2026/QH16, NQ 36/2026/QH16, NQ 39/2026/QH16, by the day from which each applies. */
const raised: ReadonlyMap<string, CalendarDate> = new Map([
  ['Đồng Nai', { year: 2026, month: 4, day: 30 }],
  ['Quảng Ninh', { year: 2026, month: 9, day: 1 }],
  ['Bắc Ninh', { year: 2026, month: 9, day: 20 }],
])

// Both are made when first asked for: a start of the programme that reads no province pays for none.
let periods: readonly Province[] | undefined
let holders: ReadonlyMap<string, string> | undefined

/** Every province with each of its kinds and names, one entry a period. */
export function provincePeriods(): readonly Province[] {
  periods ??= unitsOf2025.flatMap(({ name, merged }) => [
    ...periodsOf(name),
    ...merged.map((old): Province => ({ id: provinceId(old), name: old, kind: 'tỉnh', until: twoLevelsFrom })),
  ])
  return periods
}

/** Where a province (its id) went on 01/7/2025: the id of the one that holds it since. */
export function mergedInto(id: string): string | undefined {
  holders ??= new Map(
    unitsOf2025.flatMap(({ name, merged }) => merged.map((old) => [provinceId(old), provinceId(name)] as const)),
  )
  return holders.get(id)
}

/** The provinces and cities of a day: 63 until 30/6/2025, 34 from 01/7/2025. Days before 2014 are told as 2014. */
export function provincesOn(date: CalendarDate): readonly Province[] {
  return provincePeriods().filter((province) => holdsOn(province, date))
}

/** True on the days of this period. */
export function holdsOn({ from, until }: Province, date: CalendarDate): boolean {
  return (from === undefined || compareDates(from, date) <= 0) && (until === undefined || compareDates(date, until) < 0)
}

/** `Đắk Lắk` → `dak-lak` */
export function provinceId(name: string): string {
  return withoutMarks(name)
    .toLowerCase()
    .split(/[^a-z]+/)
    .join('-')
}

/** Letters of the Latin alphabet only: đ → d, ắ → a. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

function periodsOf(name: string): Province[] {
  const id = provinceId(name)
  if (name === 'Huế')
    return [
      { id: 'thua-thien-hue', name: 'Thừa Thiên Huế', kind: 'tỉnh', until: hueFrom },
      { id, name, kind: 'thành phố', from: hueFrom },
    ]
  const day = raised.get(name)
  if (day === undefined) return [{ id, name, kind: oldCities.has(name) ? 'thành phố' : 'tỉnh' }]
  return [
    { id, name, kind: 'tỉnh', until: day },
    { id, name, kind: 'thành phố', from: day },
  ]
}
