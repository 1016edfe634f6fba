import type { FormArgs } from '../../catalogue/form.ts'
import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import { type Breach, tellOnce } from './tell-once.ts'

export const recipientMarks = defineFormRule({
  code: 'TB074',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'text',
  covers: ['U156', 'U157'],
  bad: { change: { texts: { recipient: '- UBND tỉnh (báo cáo),' } }, at: 'recipient' },
  good: { change: { texts: { recipient: '- Như kế hoạch:' } } },
  check({ parts, profile }, report) {
    const { each, last, start } = profile.wording.recipients
    const own = parts.filter(({ key, component }) => /^recipient(?:Member)?$/.test(key) && component?.appendix === undefined)
    const breaches = own.flatMap((part, i): readonly Breach<Omit<FormArgs['TB074'], 'count'>>[] => {
      const text = (part.component?.paragraph.text ?? part.text).trim()
      const isLast = i === own.length - 1
      const typed = part.paragraph.runs.map((run) => run.text).join('')
      // Several recipients in one paragraph have a rule of their own, on what they say.
      if (text.includes('\n') || text === '') return []
      if (part.key === 'recipient' && start.v.trim() !== '' && !/^\s*[-–—+]/.test(typed) && part.paragraph.label === undefined) {
        const weight = { severity: mild(severityOf(profile, start)), clause: provisionOf(profile, start) }
        return [{ kind: 'start', at: part.place, args: { mark: '', wanted: start.v.trim(), where: 'start' }, ...weight }]
      }
      const mark = /[.,;:]$/.exec(text)?.[0] ?? ''
      const source = isLast ? last : each
      // Before its members a group ends in a colon; behind the archive stands the drafter's code.
      const bears = [source.v, ...(source.accept ?? []), ...(isLast ? [] : [':'])]
      if (bears.includes(mark) || (isLast && /[.;,]\s?\S{1,16}$/u.test(text))) return []
      const weight = { severity: mild(severityOf(profile, source)), clause: provisionOf(profile, source) }
      const args = { mark, wanted: source.v, where: isLast ? ('last' as const) : ('each' as const) }
      return [{ kind: args.where, at: part.place, args, ...weight }]
    })
    tellOnce<'TB074'>(breaches, report)
  },
})

function mild(severity: 'error' | 'warning' | 'info'): 'warning' | 'info' {
  return severity === 'info' ? 'info' : 'warning'
}
