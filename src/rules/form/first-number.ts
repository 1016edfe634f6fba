import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import { showsPage } from './measured-part.ts'
import { pagePlace } from './page-place.ts'

export const firstNumber = defineFormRule({
  code: 'TB039',
  severity: 'error',
  alsoAs: ['warning'],
  sure: 'text',
  holds: { families: ['nha_nuoc', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  bad: { change: { page: { pageStart: 3 } }, at: 'trang/1' },
  good: { change: { page: { pageStart: 1 } } },
  check(form, report) {
    const { profile, word, margins } = form
    const start = word.sections[0]?.pageStart
    if (start === undefined || start === 1 || !margins.some(({ paragraph }) => showsPage(paragraph))) return
    const { zone } = profile.pageNumber
    report(pagePlace(form, 0), { start }, { severity: severityOf(profile, zone), clause: provisionOf(profile, zone) })
  },
})
