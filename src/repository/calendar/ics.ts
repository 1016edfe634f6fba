import { daysAfter } from '../../plan/calendar.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { icsDay, localTime, timeZone, timeZoneLines } from './ics-time.ts'
import { recurrenceRule } from './recurrence-rule.ts'

/** RFC 5545, 3.1: octets of a line without its end. */
const longestLine = 75

/**
 * A calendar file (iCalendar, RFC 5545). Entries are events of whole days that leave the day free, not VTODO: Google's calendar shows no to-dos, Outlook
 * takes none from a file, and Apple puts them into another programme; events are shown by all three.
 */
export function icsOf(events: readonly CalendarEvent[], { name }: { readonly name: string }): string {
  const timed = events.some(({ hour }) => hour !== undefined)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ke-hoach//plan tasks//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${timeZone}`,
    ...(timed ? timeZoneLines : []),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({
  uid,
  summary,
  description,
  day,
  hour,
  endHour,
  recurrence,
  until,
  stamp,
}: CalendarEvent): readonly string[] {
  const zone = `;TZID=${timeZone}`
  // A moment without an end ends as it begins (RFC 5545, 3.6.1).
  const timed =
    hour === undefined
      ? []
      : [`DTSTART${zone}:${localTime(day, hour)}`, ...(endHour === undefined ? [] : [`DTEND${zone}:${localTime(day, endHour)}`])]
  const whole = [`DTSTART;VALUE=DATE:${icsDay(day)}`, `DTEND;VALUE=DATE:${icsDay(daysAfter(day, 1))}`]
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${icsDay(stamp)}T000000Z`,
    ...(hour === undefined ? whole : timed),
    ...(recurrence === undefined ? [] : [`RRULE:${recurrenceRule(recurrence, until, hour)}`]),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** Long lines go on after a line break and a blank; no letter is cut. */
function folded(line: string): string {
  let text = ''
  let from = 0
  let at = 0
  let size = 0
  for (const character of line) {
    const octets = octetsOf(character)
    if (size + octets > longestLine) {
      text += `${line.slice(from, at)}\r\n `
      from = at
      size = 1
    }
    at += character.length
    size += octets
  }
  return text + line.slice(from)
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
