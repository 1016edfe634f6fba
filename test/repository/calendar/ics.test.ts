import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { readDeadline } from '../../../src/language/deadlines/read-deadline.ts'
import { isoDate } from '../../../src/plan/calendar.ts'
import type { CalendarDate } from '../../../src/plan/plan.ts'
import type { CalendarEvent } from '../../../src/repository/calendar/calendar-event.ts'
import { icsOf } from '../../../src/repository/calendar/ics.ts'
import { plainRecurrences } from '../../../src/repository/calendar/recurrence-rule.ts'
import { occurrencesOf, recurrencesOf } from '../../../src/repository/tasks/recurrence.ts'

const date = (year: number, month: number, day: number): CalendarDate => ({ year, month, day })
const event: CalendarEvent = {
  uid: '0123456789abcdef@ke-hoach',
  summary: 'Khảo sát, đánh giá; lập "danh mục" \\ hồ sơ',
  description:
    'Dòng một\nDòng hai, rất dài: Ủy ban nhân dân các xã, phường trên địa bàn tỉnh Sơn Hà phối hợp với Văn phòng Sở Nội vụ',
  day: date(2027, 3, 30),
  stamp: date(2026, 10, 5),
}

function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

describe('a calendar file', () => {
  it('is read by another reader as it was meant', () => {
    const [read] = eventsIn(icsOf([event], { name: 'Việc' }))
    expect(read?.uid).toBe(event.uid)
    expect(read?.summary).toBe(event.summary)
    expect(read?.description).toBe(event.description)
    expect(read?.startDate.isDate).toBe(true)
    expect(read?.startDate.toString()).toBe('2027-03-30')
    expect(read?.endDate.toString()).toBe('2027-03-31')
    expect(read?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  it('has lines of 75 octets at most, ended by CRLF, and cuts no letter', () => {
    const text = icsOf([event], { name: 'Việc' })
    const lines = text.split('\r\n')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\ufffd')
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
  })

  it('names Vietnam’s time where hours are told, and only there', () => {
    expect(icsOf([event], { name: 'Việc' })).not.toContain('VTIMEZONE')
    const text = icsOf([{ ...event, hour: { hour: 17, minute: 0 } }], { name: 'Việc' })
    const [read] = eventsIn(text)
    expect(read?.startDate.zone.tzid).toBe('Asia/Ho_Chi_Minh')
    expect(read?.startDate.toJSDate().toISOString()).toBe('2027-03-30T10:00:00.000Z')
  })

  it('ends the recurrence of an hour in UTC: 17:00 in Vietnam is 10:00', () => {
    const recurrence = { kind: 'months', months: [3, 6, 9, 12], day: 20 } as const
    const hour = { hour: 17, minute: 0 }
    const text = icsOf([{ ...event, hour, day: date(2027, 3, 20), recurrence, until: date(2027, 9, 20) }], { name: 'Việc' })
    expect(text).toContain('UNTIL=20270920T100000Z')
    expect(daysOf(text, 10)).toEqual(['2027-03-20', '2027-06-20', '2027-09-20'])
  })
})

/** The first days of the event that a file holds, as another programme works them out. */
function daysOf(text: string, most: number): readonly string[] {
  const days: string[] = []
  for (const read of eventsIn(text)) {
    const walk = read.iterator()
    for (let next = walk.next(); next && days.length < most; next = walk.next()) days.push(next.toString().slice(0, 10))
  }
  return days
}

describe('recurrence rules give the days that the list gives', () => {
  it.each([
    'trước ngày 25 hằng tháng',
    'ngày 30 hằng tháng',
    'ngày 29 hằng tháng',
    'hằng tháng',
    'hằng quý',
    'trước ngày 01 tháng đầu quý',
    'trước ngày 20 tháng cuối quý',
    'trước ngày 15/6 hằng quý',
    'định kỳ 6 tháng',
    'hằng năm',
    'trước ngày 01/3 hằng năm',
    'ngày 29/02 hằng năm',
    'trước ngày 15/6 hằng năm',
    'thứ Sáu hằng tuần',
    'từ tháng 3 đến tháng 5 hằng năm',
  ])('%s', (deadline) => {
    const [recurrence, ...others] = recurrencesOf(readDeadline(deadline, {}))
    expect(others).toEqual([])
    if (recurrence === undefined) throw new Error('not read')
    // Two leap years among them.
    const expected = occurrencesOf(recurrence, date(2027, 1, 1), date(2033, 12, 31))
    const events = plainRecurrences(recurrence).map((one): CalendarEvent => {
      const [first] = occurrencesOf(one, date(2027, 1, 1), date(2033, 12, 31))
      if (first === undefined) throw new Error('no day')
      return { ...event, day: first, recurrence: one, until: date(2033, 12, 31) }
    })
    expect(events.flatMap((one) => daysOf(icsOf([one], { name: 'Việc' }), 1000)).toSorted()).toEqual(expected.map(isoDate))
  })
})
