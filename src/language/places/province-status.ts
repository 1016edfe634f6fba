import { compareDates } from '../../plan/calendar.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import { holdsOn, mergedInto, type Province, provincePeriods, twoLevelsFrom } from './provinces.ts'
import { readProvince } from './read-province.ts'

export type ProvinceStatus =
  | { readonly status: 'valid'; readonly province: Province }
  /** No more since `on`: `into` holds it. */
  | { readonly status: 'merged'; readonly name: string; readonly into: Province; readonly on: CalendarDate }
  /** Another name since `on`: Thừa Thiên Huế → Huế. */
  | { readonly status: 'renamed'; readonly name: string; readonly to: Province; readonly on: CalendarDate }
  /** Written `tỉnh`, a city since `on`. */
  | { readonly status: 'raised'; readonly name: string; readonly to: Province; readonly on: CalendarDate }
  /** Written `thành phố`, a city only from `on`. */
  | { readonly status: 'not-yet'; readonly name: string; readonly on: CalendarDate }
  | { readonly status: 'unknown' }

const unknown: ProvinceStatus = { status: 'unknown' }

/**
 * What a name of a province (`Bình Phước`, `tỉnh Bắc Ninh`, `TP. Huế`) is on a day. 'unknown' for what is no province and wherever the words
 * may name something else: until 30/6/2025 `thành phố Bắc Ninh` was a city inside the province.
 */
export function provinceStatus(text: string, date: CalendarDate): ProvinceStatus {
  const read = readProvince(text)
  if (read === undefined) return unknown
  const periods = provincePeriods().filter(({ id }) => id === read.id)
  const now = periods.find((period) => holdsOn(period, date))
  // Cities inside a province bore its name (thành phố Hòa Bình): only the province was merged.
  if (now === undefined) return read.kind === 'thành phố' ? unknown : gone(read.name, read.id, date)
  if (read.kind === undefined || read.kind === now.kind) return { status: 'valid', province: now }
  if (read.kind === 'tỉnh') return now.from === undefined ? unknown : { status: 'raised', name: read.name, to: now, on: now.from }
  const later = periods.find(({ from }) => from !== undefined && compareDates(date, from) < 0)
  const mayBeTown = compareDates(date, twoLevelsFrom) < 0
  return later?.from === undefined || mayBeTown ? unknown : { status: 'not-yet', name: read.name, on: later.from }
}

function gone(name: string, id: string, date: CalendarDate): ProvinceStatus {
  const into = mergedInto(id)
  const holder = provincePeriods().find((period) => period.id === (into ?? 'hue') && holdsOn(period, date))
  if (holder === undefined) return unknown
  if (into !== undefined) return { status: 'merged', name, into: holder, on: twoLevelsFrom }
  const on = id === 'thua-thien-hue' ? holder.from : undefined
  return on === undefined ? unknown : { status: 'renamed', name, to: holder, on }
}
