import { defineFormRule } from '../form-rule.ts'
import { isPrescribed, provisionOf, severityOf } from './demand.ts'
import { showsPage } from './measured-part.ts'
import { appendixSections } from './page-place.ts'
import { tellOnce } from './tell-once.ts'

export const appendixPages = defineFormRule({
  code: 'TB038',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U033'],
  bad: { change: { appendixSection: 'same' }, at: 'appendixLabel' },
  good: {},
  check(form, report) {
    const { profile, word, parts, margins } = form
    const { restartInAppendix } = profile.pageNumber
    const isNumbered = margins.some(({ paragraph }) => showsPage(paragraph))
    if (!isNumbered || !restartInAppendix.v || !isPrescribed(restartInAppendix)) return
    const own = appendixSections(form)
    const begun = new Set<number>()
    const told = new Set<number>()
    const breaches = parts.flatMap(({ key, component, paragraph, place }) => {
      const { appendix } = component ?? {}
      if (appendix === undefined || told.has(appendix)) return []
      told.add(appendix)
      // “Biểu số 01” over a table may belong to the appendix before it.
      if (key === 'tableCaption') return []
      const { section } = paragraph
      const how =
        !own.has(section) || begun.has(section) ? 'sameSection' : word.sections[section]?.pageStart === 1 ? undefined : 'goesOn'
      begun.add(section)
      const weight = { severity: severityOf(profile, restartInAppendix), clause: provisionOf(profile, restartInAppendix) }
      return how === undefined ? [] : [{ kind: how, at: place, args: { how } as const, ...weight }]
    })
    tellOnce<'TB038'>(breaches, report)
  },
})
