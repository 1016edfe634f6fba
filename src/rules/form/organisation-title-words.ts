import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import { headText, isAccepted } from './titles.ts'

export const organisationTitleWords = defineFormRule({
  code: 'TB054',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U061'],
  bad: { profile: 'dang_hd05', change: { texts: { organisationTitle: 'ĐẢNG CÔNG SẢN VIỆT NAM' } }, at: 'organisationTitle' },
  good: { profile: 'dang_hd05', change: { texts: { organisationTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM' } } },
  check(form, report) {
    const wanted = form.profile.wording.organisationTitle
    const { parts, text } = headText(form, 'organisationTitle')
    const [first] = parts
    if (wanted === undefined || first === undefined || isAccepted(wanted, text)) return
    const weight = { severity: severityOf(form.profile, wanted), clause: provisionOf(form.profile, wanted) }
    report(first.place, { text, wanted: wanted.v }, weight)
  },
})
