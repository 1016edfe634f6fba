import type { PageEdge } from '../../catalogue/form.ts'
import { defineFormRule } from '../form-rule.ts'
import { boundsOf, fits, isPrescribed, provisionOf, severityOf } from './demand.ts'
import { pagePlace } from './page-place.ts'
import { tellOnce } from './tell-once.ts'

/** mm */
const tolerance = 0.55
const edges: readonly PageEdge[] = ['top', 'bottom', 'left', 'right']

export const margins = defineFormRule({
  code: 'TB032',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U022', 'U023', 'U024', 'U025'],
  bad: { change: { page: { left: 20 } }, at: 'trang/1' },
  good: { change: { page: { left: 33, right: 17 } } },
  check(form, report) {
    const { profile, word } = form
    const breaches = word.sections.flatMap((section, i) => {
      // A page across has its margins turned, in more than one way.
      if (section.width > section.height) return []
      return edges.flatMap((side) => {
        const demand = profile.page[side]
        const margin = side === 'left' ? section.left + section.gutter : section[side]
        if (!isPrescribed(demand) || fits(demand, margin, tolerance)) return []
        const [least, most] = boundsOf(demand)
        const args = { side, margin, least: least ?? demand.v, most: most ?? demand.v }
        const weight = { severity: severityOf(profile, demand), clause: provisionOf(profile, demand) }
        return [{ kind: `${side} ${Math.round(margin)}`, at: pagePlace(form, i), args, ...weight }]
      })
    })
    tellOnce<'TB032'>(breaches, report)
  },
})
