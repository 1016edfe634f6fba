import { compareDates } from '../../plan/calendar.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { deadlineParts, partsOf } from './deadline-parts.ts'
import { withProse } from './example-plan.ts'

const from = /(?<!\p{L})(?:từ|kể từ|bắt đầu)\s*$/iu
const to = /^\s*(?:cho\s)?(?:đến|tới)(?:\shết)?\s*$/iu

export const endBeforeStart = defineRule({
  code: 'ND060',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: withProse('Rà soát, thống kê hồ sơ từ ⟦ngày 30/9/2027 đến ngày 01/3/2027⟧ ở các phông.') },
  good: { yaml: withProse('Rà soát, thống kê hồ sơ từ ngày 01/12/2026 đến ngày 01/3/2027 ở các phông.') },
  check({ reading }, report) {
    const dates = reading.dates()
    const told = new Set<unknown>()
    dates.forEach(({ passage, found }, index) => {
      const next = dates[index + 1]
      if (next === undefined || next.passage !== passage || found.date === undefined || next.found.date === undefined) return
      const { text } = passage
      if (!from.test(text.slice(Math.max(0, found.start - 12), found.start)) || !to.test(text.slice(found.end, next.found.start)))
        return
      if (compareDates(found.date, next.found.date) <= 0) return
      told.add(passage)
      report(placeWithin(passage.place, found.start, next.found.end), { period: text.slice(found.start, next.found.end) })
    })
    const months =
      told.size === 0 ? deadlineParts(reading) : partsOf(reading.deadlines().filter(({ passage }) => !told.has(passage)))
    for (const { text, place, start, end } of months) {
      if (start !== undefined && end !== undefined && compareDates(start, end) > 0) report(place(), { period: text })
    }
  },
})
