import { defineFormRule } from '../form-rule.ts'
import { isPrescribed, provisionOf, severityOf } from './demand.ts'
import { showsPage } from './measured-part.ts'
import { tellOnce } from './tell-once.ts'

export const pageNumberPlace = defineFormRule({
  code: 'TB035',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U030'],
  bad: { change: { pageNumber: 'footer' }, at: 'chan-trang/1' },
  good: {},
  check(form, report) {
    const { profile, margins, placeOf } = form
    const { zone, align } = profile.pageNumber
    if (!isPrescribed(zone)) return
    const breaches = margins.flatMap((one) => {
      if (!showsPage(one.paragraph)) return []
      const own = one.paragraph.look.align
      const before = one.paragraph.runs.map(({ text }) => text).join('')
      const isElsewhere = one.zone !== zone.v
      // A tab or a frame carries the number to the middle of a line that begins at the left.
      const isOpen = before.includes('\t') || one.paragraph.part.kind === 'textBox' || own === 'left' || own === 'both'
      const isAside = own !== align.v && !isOpen
      if (!isElsewhere && own !== align.v && isOpen) form.unassessed.add('pageNumberPlace')
      if (!isElsewhere && !isAside) return []
      const args = { zone: one.zone, align: own, wantedZone: zone.v, wantedAlign: align.v }
      const weight = { severity: severityOf(profile, zone), clause: provisionOf(profile, zone) }
      return [{ kind: `${one.zone} ${own}`, at: placeOf(one.paragraph), args, ...weight }]
    })
    tellOnce<'TB035'>(breaches, report)
  },
})
