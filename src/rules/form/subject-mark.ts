import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import { typedMark, under } from './mark-under.ts'

export const subjectMark = defineFormRule({
  code: 'TB057',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U101'],
  bad: { profile: 'dang_hd05', change: { texts: { subjectMark: '--------' } }, at: 'subject' },
  good: { profile: 'doan_hd29', change: { texts: { subjectMark: '---------' } } },
  check(form, report) {
    const { profile } = form
    const wanted = profile.wording.subjectMark
    const found = under(form, 'subject')
    if (wanted === undefined || found === undefined) return
    const text = typedMark(found.last, found.below)?.replace(/\s/g, '')
    // HD 29-HD/TWĐTN-VP asks for hyphens and does not say how many.
    const isRight = wanted.sure === 'text' ? text === wanted.v : /^-{5,}$/.test(text ?? '')
    if (isRight) return
    const weight = { severity: severityOf(profile, wanted), clause: provisionOf(profile, wanted) }
    report(found.last.place, { text: text ?? null, wanted: wanted.v }, weight)
  },
})
