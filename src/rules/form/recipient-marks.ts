import type { FormArgs } from '../../catalogue/form.ts'
import type { Profile } from '../../profile/profile.ts'
import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import type { MeasuredPart } from './measured-part.ts'
import { type Breach, tellOnce } from './tell-once.ts'

export const recipientMarks = defineFormRule({
  code: 'TB074',
  severity: 'warning',
  alsoAs: ['error', 'info'],
  sure: 'text',
  covers: ['U156', 'U157'],
  bad: { change: { texts: { recipient: '- UBND tỉnh (báo cáo),' } }, at: 'recipient' },
  good: { change: { texts: { recipient: '- Như kế hoạch:' } } },
  check({ parts, profile }, report) {
    const { each, last, start } = profile.wording.recipients
    const own = parts.filter(({ key, component }) => /^recipient(?:Member)?$/.test(key) && component?.appendix === undefined)
    const archive = own.findIndex(isArchive)
    const hasArchiveBefore =
      archive >= 0 && own.slice(archive + 1).some((part) => /^[-–—+]/.test(part.text.trim()) && !isArchive(part))
    const breaches = own.flatMap((part, i): readonly Breach<Omit<FormArgs['TB074'], 'count'>>[] => {
      const text = (part.component?.paragraph.text ?? part.text).trim()
      const isLast = i === own.length - 1
      // A line of the archive copy that is not the last is told by itself: marks go with the place.
      if (hasArchiveBefore && (isLast || isArchive(part))) return []
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
    tellOnce<'TB074'>([...labelBreaches(parts, profile), ...breaches], report)
  },
})

/** “Nơi nhận” is followed by a colon. */
function labelBreaches(parts: readonly MeasuredPart[], profile: Profile): readonly Breach<Omit<FormArgs['TB074'], 'count'>>[] {
  const { label } = profile.wording.recipients
  const part = parts.find(({ key, component }) => key === 'recipientsLabel' && component?.appendix === undefined)
  const text = part?.component?.paragraph.text ?? ''
  if (part === undefined || !label.v.endsWith(':') || !/^nơi nhận\s*(?:$|\n)/iu.test(text)) return []
  const weight = { severity: severityOf(profile, label), clause: provisionOf(profile, label) }
  return [{ kind: 'label', at: part.place, args: { mark: '', wanted: ':', where: 'label' }, ...weight }]
}

function isArchive({ text }: MeasuredPart): boolean {
  return /^(?:[-–—+]\s*)?Lưu(?!\p{L})/u.test(text.trim())
}

function mild(severity: 'error' | 'warning' | 'info'): 'warning' | 'info' {
  return severity === 'info' ? 'info' : 'warning'
}
