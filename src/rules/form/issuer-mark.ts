import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import { typedMark, under } from './mark-under.ts'

export const issuerMark = defineFormRule({
  code: 'TB056',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U072'],
  bad: { profile: 'dang_hd05', change: { without: ['issuingBodyMark'] }, at: 'issuingBody' },
  good: { profile: 'dang_hd05' },
  check(form, report) {
    const { profile } = form
    const wanted = profile.wording.issuingBodyMark
    const found = under(form, 'issuingBody')
    if (wanted === undefined || found === undefined) return
    const text = typedMark(found.last, found.below)?.replace(/\s/g, '')
    if (text !== undefined && [wanted.v, ...(wanted.accept ?? [])].includes(text)) return
    const weight = { severity: severityOf(profile, wanted), clause: provisionOf(profile, wanted) }
    report(found.last.place, { text: text ?? null, wanted: wanted.v }, weight)
  },
})
