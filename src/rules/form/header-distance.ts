import { defineFormRule } from '../form-rule.ts'
import { isPrescribed, provisionOf } from './demand.ts'
import { showsPage } from './measured-part.ts'
import { pagePlace } from './page-place.ts'
import { tellOnce } from './tell-once.ts'

export const headerDistance = defineFormRule({
  code: 'TB033',
  severity: 'info',
  sure: 'text',
  covers: ['U030'],
  bad: { profile: 'dang_hd05', change: { page: { header: 15 } }, at: 'trang/1' },
  good: { profile: 'dang_hd05', change: { page: { header: 11 } } },
  check(form, report) {
    const { profile, word } = form
    const zone = profile.pageNumber.zone.v
    const wanted = profile.page[zone]
    if (!isPrescribed(wanted)) return
    const numbered = new Set(
      form.margins.filter((one) => one.zone === zone && showsPage(one.paragraph)).map(({ section }) => section),
    )
    const breaches = word.sections.flatMap((section, i) => {
      // The instrument says where the number stands; the paragraph's own blank is not in the section's distance.
      if (!numbered.has(i) || Math.abs(section[zone] - wanted.v) <= 2) return []
      const args = { zone, distance: section[zone], wanted: wanted.v }
      return [{ kind: `${Math.round(section[zone])}`, at: pagePlace(form, i), args, clause: provisionOf(profile, wanted) }]
    })
    tellOnce<'TB033'>(breaches, report)
  },
})
