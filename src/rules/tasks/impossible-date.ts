import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { withTasks } from './example-plan.ts'

/** The day of an instrument that is cited is told with the citation. */
export const impossibleDate = defineRule({
  code: 'ND057',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: trước ⟦ngày 31/4/2027⟧
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: trước ngày 29/02/2028
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  check({ reading }, report) {
    const wrong = reading.dates().filter(({ found }) => found.problems.includes('no-such-day'))
    if (wrong.length === 0) return
    const citations = reading.citations()
    for (const { passage, found } of wrong) {
      const cited = citations.some((at) => at.passage === passage && at.found.start <= found.start && found.end <= at.found.end)
      if (!cited) report(placeWithin(passage.place, found.start, found.end), { date: found.text })
    }
  },
})
