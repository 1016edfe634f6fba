import { defineFormRule } from '../form-rule.ts'
import { isPrescribed, provisionOf, severityOf } from './demand.ts'
import { pagePlace } from './page-place.ts'
import { tellOnce } from './tell-once.ts'

/** mm: files are rounded to twips, and some programs round A4 to whole points. */
const tolerance = 0.6

export const pageSize = defineFormRule({
  code: 'TB030',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U019'],
  bad: { change: { page: { width: 215.9, height: 279.4 } }, at: 'trang/1' },
  good: { change: { appendixPage: { width: 297, height: 210, landscape: true } } },
  check(form, report) {
    const { profile, word } = form
    const { width, height } = profile.page
    const wanted = [width.v, height.v].sort((a, b) => a - b)
    const weight = isPrescribed(width)
      ? { severity: severityOf(profile, width), clause: provisionOf(profile, width) }
      : { severity: 'warning' as const }
    const breaches = word.sections.flatMap((section, i) => {
      const own = [section.width, section.height].sort((a, b) => a - b)
      // A page across is no other paper: its two sides have changed places.
      if (own.every((side, n) => Math.abs(side - (wanted[n] ?? 0)) <= tolerance)) return []
      const args = { width: section.width, height: section.height, wantedWidth: width.v, wantedHeight: height.v }
      return [{ kind: `${own}`, at: pagePlace(form, i), args, ...weight }]
    })
    tellOnce<'TB030'>(breaches, report)
  },
})
