import { defineFormRule } from '../form-rule.ts'
import { isPrescribed, provisionOf, severityOf } from './demand.ts'

const archive = /^(?:[-–—+]\s*)?Lưu(?!\p{L})\s*(:?)/u

/** The line of the archive copy: the last one, with the colon that the form gives it. */
export const archiveLine = defineFormRule({
  code: 'TB084',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'text',
  covers: ['U158', 'U159'],
  bad: { change: { recipients: ['- UBND tỉnh (báo cáo);', '- Lưu VT, VP.'] }, at: 'recipient+1' },
  good: {},
  check({ parts, profile }, report) {
    const source = profile.wording.recipients.archive
    const own = parts.filter(({ key, component }) => key === 'recipient' && component?.appendix === undefined)
    const at = own.findIndex(({ text }) => archive.test(text.trim()))
    const part = own[at]
    if (part === undefined || part.text.includes('\n')) return
    const severity = severityOf(profile, source) === 'info' ? ('info' as const) : ('warning' as const)
    const weight = { severity, clause: provisionOf(profile, source) }
    // What the drafter's code or the number of copies adds stands behind it.
    const next = own.slice(at + 1).find(({ text }) => /^[-–—+]/.test(text.trim()) && !archive.test(text.trim()))
    if (next !== undefined) report(part.place, { what: 'notLast' }, weight)
    const colon = archive.exec(part.text.trim())?.[1] ?? ''
    const allowed: readonly string[] = [source.v, ...(source.accept ?? [])].map((one) => (one.includes(':') ? ':' : ''))
    if (isPrescribed(source) && !allowed.includes(colon)) report(part.place, { what: colon === '' ? 'noColon' : 'colon' }, weight)
  },
})
