import { defineFormRule } from '../form-rule.ts'
import { provisionOf } from './demand.ts'
import { headText } from './titles.ts'

/** The words are right and only the dashes are longer than a hyphen: Word makes them so of itself. */
export const mottoDashes = defineFormRule({
  code: 'TB052',
  severity: 'info',
  sure: 'text',
  covers: ['U055'],
  bad: { change: { texts: { motto: 'Độc lập – Tự do – Hạnh phúc' } }, at: 'motto' },
  good: { change: { texts: { motto: 'Độc lập - Tự do - Hạnh phúc' } } },
  check(form, report) {
    const wanted = form.profile.wording.motto
    const { parts, text } = headText(form, 'motto')
    const [first] = parts
    if (wanted === undefined || first === undefined || !/[–—‑−]/.test(text)) return
    const plain = text.replace(/[–—‑−]/g, '-')
    if (plain !== wanted.v && plain !== wanted.v.toLocaleUpperCase('vi')) return
    report(first.place, { text, wanted: wanted.v }, { clause: provisionOf(form.profile, wanted) })
  },
})
