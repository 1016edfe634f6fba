import { defineFormRule } from '../form-rule.ts'
import { boundsOf, demandOf, fits, isContent } from './demand.ts'
import { tellOnce } from './tell-once.ts'

/** Word keeps half-points. */
const tolerance = 0.26

export const size = defineFormRule({
  code: 'TB001',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U031', 'U037', 'U051', 'U056', 'U155'],
  bad: { change: { runs: { nationalTitle: { size: 16 } } }, at: 'nationalTitle' },
  good: { change: { runs: { nationalTitle: { size: 12 }, motto: { size: 13 }, placeDate: { size: 13 } } } },
  check({ parts, profile }, report) {
    const breaches = parts.flatMap((part) => {
      const demand = demandOf(profile, part.key, 'size')
      // An appendix has a title by the form; what is in it may be a table in small letters.
      if (demand === undefined || part.size <= 0 || (isContent(part.key) && part.component?.appendix !== undefined)) return []
      if (fits(demand, part.size, tolerance)) return []
      const [least, most] = boundsOf(demand)
      const args = { component: demand.owner, size: part.size, least: least ?? demand.v, most: most ?? demand.v }
      const { severity, provision: clause } = demand
      return [{ kind: `${demand.owner} ${part.size}`, at: part.place, args, severity, clause }]
    })
    tellOnce<'TB001'>(breaches, report)
  },
})
