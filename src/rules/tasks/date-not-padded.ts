import { placeWithin } from '../../plan/snippet.ts'
import type { PassageRole } from '../passages.ts'
import { defineRule } from '../rule.ts'
import { withProse } from './example-plan.ts'

/** The words of others. */
const quoted: ReadonlySet<PassageRole> = new Set(['decision'])

/**
 * NĐ 30/2020, Phụ lục I, Phần I, II.4.b (and the Party's and the youth union's forms) ask for the leading 0 in the date of the head; offices write all
 * dates so. A date without it is not wrong, only uneven.
 */
export const dateNotPadded = defineRule({
  code: 'ND062',
  group: 'nhiem-vu',
  severity: 'info',
  sure: 'practice',
  fix: 'safe',
  bad: { yaml: withProse('Gửi danh mục hồ sơ về Văn phòng Sở trước ⟦ngày 5/3/2027⟧ để tổng hợp.') },
  good: { yaml: withProse('Gửi danh mục hồ sơ về Văn phòng Sở trước ngày 05/3/2027 để tổng hợp.') },
  check({ reading }, report) {
    for (const { passage, found } of reading.dates()) {
      const { daySpan, monthSpan, problems, start, end, text } = found
      if (quoted.has(passage.role) || problems.includes('no-such-day')) continue
      const spans = [
        ...(problems.includes('day-not-padded') && daySpan !== undefined ? [daySpan] : []),
        ...(problems.includes('month-not-padded') && monthSpan !== undefined && daySpan !== undefined ? [monthSpan] : []),
      ]
      if (spans.length === 0) continue
      const right = spans.reduceRight((rest, at) => `${rest.slice(0, at.start - start)}0${rest.slice(at.start - start)}`, text)
      const edits = spans.map((at) => {
        const { offset } = placeWithin(passage.place, at.start, at.end).range.start
        return { start: offset, end: offset, text: '0' }
      })
      const more = passage.place.locate === undefined ? {} : { fix: { edits } }
      report(placeWithin(passage.place, start, end), { date: text, right }, more)
    }
  },
})
