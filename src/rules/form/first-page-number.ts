import { defineFormRule } from '../form-rule.ts'
import { isPrescribed, provisionOf, severityOf } from './demand.ts'
import { showsPage } from './measured-part.ts'
import { pagePlace } from './page-place.ts'

export const firstPageNumber = defineFormRule({
  code: 'TB037',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U032'],
  bad: { change: { pageNumber: 'everyPage' }, at: 'trang/1' },
  good: {},
  check(form, report) {
    const { profile, word, margins } = form
    const { hideFirst } = profile.pageNumber
    const [section] = word.sections
    if (section === undefined || !hideFirst.v || !isPrescribed(hideFirst)) return
    const printed = section.titlePage ? 'first' : 'default'
    const first = margins.filter((one) => one.section === 0 && one.page === printed)
    // A condition (`IF { PAGE } > 1`) keeps it off the first page in another way.
    const hasField = first.some(
      ({ paragraph }) => showsPage(paragraph) && !paragraph.runs.some(({ field }) => field === 'PAGE IF'),
    )
    const isTyped = first.some(({ paragraph }) => /^[-–\s]*1[-–\s]*$/.test(paragraph.runs.map(({ text }) => text).join('')))
    if (!hasField && !isTyped) return
    // A file of one page has no other page to number, and its number is still on the first.
    const weight = { severity: severityOf(profile, hideFirst), clause: provisionOf(profile, hideFirst) }
    report(pagePlace(form, 0), { how: hasField ? 'field' : 'typed' }, weight)
  },
})
