import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import { headText, isAccepted } from './titles.ts'

export const nationalTitleWords = defineFormRule({
  code: 'TB050',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U049'],
  bad: { change: { texts: { nationalTitle: 'CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM' } }, at: 'nationalTitle' },
  good: { change: { texts: { nationalTitle: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' } } },
  check(form, report) {
    const wanted = form.profile.wording.nationalTitle
    const { parts, text } = headText(form, 'nationalTitle')
    const [first] = parts
    if (wanted === undefined || first === undefined || isAccepted(wanted, text)) return
    const weight = { severity: severityOf(form.profile, wanted), clause: provisionOf(form.profile, wanted) }
    report(first.place, { text, wanted: wanted.v }, weight)
  },
})
