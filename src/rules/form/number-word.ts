import { defineFormRule } from '../form-rule.ts'
import { provisionOf } from './demand.ts'

export const numberWord = defineFormRule({
  code: 'TB071',
  severity: 'error',
  alsoAs: ['warning'],
  sure: 'text',
  covers: ['U078', 'U079'],
  bad: { change: { texts: { number: 'Số 15/KH-SNV' } }, at: 'number' },
  good: { profile: 'doan_hd29', change: { texts: { number: 'Số 15-KH/TĐTN' } } },
  check({ partsOf, profile }, report) {
    const part = partsOf('number').find(({ component }) => component?.appendix === undefined)
    const typed = /^\s*số\s*(:?)/iu.exec(part?.text ?? '')?.[1]
    if (part === undefined || typed === undefined) return
    const { number } = profile.wording
    const allowed = new Set<string>([number.v, ...(number.accept ?? [])].map((one) => (/^Số\s*:/.test(one) ? ':' : '')))
    // “Từ Số được trình bày bằng chữ in thường”: not in capitals, and it begins its line.
    const word = /^\s*(số)/iu.exec(part.shown)?.[1] ?? 'Số'
    if (word !== 'Số')
      report(part.place, { colon: typed !== '', word }, { severity: 'warning', clause: provisionOf(profile, number) })
    if (allowed.has(typed)) return
    // The State says the colon in so many words; that the Party has none is seen in its examples.
    const severity = number.sure === 'text' && typed === '' ? 'error' : 'warning'
    report(part.place, { colon: typed === '' }, { severity, clause: provisionOf(profile, number) })
  },
})
