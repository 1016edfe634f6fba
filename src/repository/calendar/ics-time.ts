import type { ClockTime } from '../../language/deadlines/deadline.ts'
import type { CalendarDate } from '../../plan/plan.ts'

export const timeZone = 'Asia/Ho_Chi_Minh'
const hoursEast = 7

/** Vietnam has had one time, seven hours ahead of UTC and without summer time, since 1975. */
export const timeZoneLines: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${timeZone}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** `20261005` */
export function icsDay({ year, month, day }: CalendarDate): string {
  return `${digits(year, 4)}${digits(month, 2)}${digits(day, 2)}`
}

/** `20261005T173000`, local. Midnight at the end of a day is its last minute. */
export function localTime(date: CalendarDate, { hour, minute }: ClockTime): string {
  return `${icsDay(date)}T${hour === 24 ? '235900' : `${digits(hour, 2)}${digits(minute, 2)}00`}`
}

/** `20261005T103000Z` */
export function utcTime({ year, month, day }: CalendarDate, { hour, minute }: ClockTime): string {
  const [h, m] = hour === 24 ? [23, 59] : [hour, minute]
  return `${new Date(Date.UTC(year, month - 1, day, h - hoursEast, m)).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0')
}
