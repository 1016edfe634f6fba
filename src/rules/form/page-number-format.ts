import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import { showsPage } from './measured-part.ts'
import { pagePlace } from './page-place.ts'
import { tellOnce } from './tell-once.ts'

export const pageNumberFormat = defineFormRule({
  code: 'TB036',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U029'],
  bad: { change: { page: { pageFormat: 'upperRoman' } }, at: 'trang/1' },
  good: { change: { page: { pageFormat: 'decimal' } } },
  check(form, report) {
    const { profile, word, margins } = form
    const { zone } = profile.pageNumber
    const numbered = new Set(margins.filter(({ paragraph }) => showsPage(paragraph)).map(({ section }) => section))
    const breaches = word.sections.flatMap(({ pageFormat }, i) => {
      if (!numbered.has(i) || !/roman|letter|text|ordinal|hex|chicago|ideograph/i.test(pageFormat)) return []
      const weight = { severity: severityOf(profile, zone), clause: provisionOf(profile, zone) }
      return [{ kind: pageFormat, at: pagePlace(form, i), args: { format: pageFormat }, ...weight }]
    })
    tellOnce<'TB036'>(breaches, report)
  },
})
