import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import { headText } from './titles.ts'

export const mottoWords = defineFormRule({
  code: 'TB051',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U055'],
  bad: { change: { texts: { motto: 'Độc lập, Tự do, Hạnh phúc' } }, at: 'motto' },
  good: { change: { texts: { motto: 'Độc lập - Tự do - Hạnh phúc' } } },
  check(form, report) {
    const wanted = form.profile.wording.motto
    const { parts, text } = headText(form, 'motto')
    const [first] = parts
    // Dashes have a rule of their own, capitals as well.
    const plain = text.replace(/[–—‑−]/g, '-')
    if (wanted === undefined || first === undefined || plain === wanted.v || plain === wanted.v.toLocaleUpperCase('vi')) return
    const weight = { severity: severityOf(form.profile, wanted), clause: provisionOf(form.profile, wanted) }
    report(first.place, { text, wanted: wanted.v }, weight)
  },
})
