import type { ClockTime } from './deadline.ts'

const time = "(\\d{1,2})\\s?(?:h|:|giờ)\\s?(\\d{2})?(?:\\s?phút|[’'])?(?![\\p{L}\\d])"
const clocks = new RegExp(`(?<![\\p{L}\\p{N}/.])${time}(?:\\s{0,4}(?:-|–|đến)\\s{0,4}${time})?`, 'giu')

const someHour = /\d\s?(?:h|:|giờ)/i

export interface ReadClock {
  readonly clock: { readonly start?: ClockTime; readonly end?: ClockTime } | undefined
  /** The text with the hours blanked out; offsets stay. */
  readonly rest: string
}

/** Hours of the day: "7h15 - 8h00", "20 giờ 15 phút", "13h30’", "14:00". The first is the start, the last the end. */
export function readClock(text: string): ReadClock {
  if (!someHour.test(text)) return { clock: undefined, rest: text }
  const times: ClockTime[] = []
  const rest = text.replace(clocks, (match: string, ...groups: (string | undefined)[]) => {
    const read = [clockTime(groups[0], groups[1]), clockTime(groups[2], groups[3])].filter((item) => item !== undefined)
    if (read.length === 0) return match
    times.push(...read)
    return ' '.repeat(match.length)
  })
  const [start] = times
  const end = times.length > 1 ? times.at(-1) : undefined
  if (start === undefined) return { clock: undefined, rest: text }
  return { clock: end === undefined ? { start } : { start, end }, rest }
}

function clockTime(hourText: string | undefined, minuteText: string | undefined): ClockTime | undefined {
  if (hourText === undefined) return undefined
  const hour = Number(hourText)
  const minute = Number(minuteText ?? 0)
  return hour <= 24 && minute <= 59 ? { hour, minute } : undefined
}
