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
    const lines = parts.filter(({ key, component }) => /^recipient(?:Member)?$/.test(key) && component?.appendix === undefined)
    const own = lines.filter(({ component }) => component?.continues !== true)
    const archive = own.findIndex(isArchive)
    const hasArchiveBefore =
      archive >= 0 && own.slice(archive + 1).some((part) => /^[-–—+]/.test(part.text.trim()) && !isArchive(part))
    const breaches = own.flatMap((part, i): readonly Breach<Omit<FormArgs['TB074'], 'count'>>[] => {
      const text = wordsOf(lastLineOf(part, lines))
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
      if (bears.includes(mark) || (isLast && codeBehind.test(text))) return []
      const weight = { severity: mild(severityOf(profile, source)), clause: provisionOf(profile, source) }
      const args = { mark, wanted: source.v, where: isLast ? ('last' as const) : ('each' as const) }
      return [{ kind: args.where, at: part.place, args, ...weight }]
    })
    tellOnce<'TB074'>([...labelBreaches(parts, profile), ...breaches], report)
  },
})

/** What stands behind the archive's own mark, or ends in a number or a bracket: the drafter's code, how many copies are made. */
const codeBehind = /[.;]\s?\S{1,16}$|[\d)]$/u

/** “Nơi nhận” is followed by a colon. */
function labelBreaches(parts: readonly MeasuredPart[], profile: Profile): readonly Breach<Omit<FormArgs['TB074'], 'count'>>[] {
  const { label } = profile.wording.recipients
  const part = parts.find(({ key, component }) => key === 'recipientsLabel' && component?.appendix === undefined)
  const text = part?.component?.paragraph.text ?? ''
  if (part === undefined || !label.v.endsWith(':') || !/^nơi nhận\s*(?:$|\n)/iu.test(text)) return []
  const weight = { severity: severityOf(profile, label), clause: provisionOf(profile, label) }
  return [{ kind: 'label', at: part.place, args: { mark: '', wanted: ':', where: 'label' }, ...weight }]
}

/** A recipient may go on in the next paragraph: its mark is that of its last line. */
function lastLineOf(part: MeasuredPart, lines: readonly MeasuredPart[]): MeasuredPart {
  let last = part
  for (const next of lines.slice(lines.indexOf(part) + 1)) {
    if (next.component?.continues !== true) break
    last = next
  }
  return last
}

/** The words of a recipient with its mark; without a table what a tab or a row of blanks parts from it belongs to the signature. */
function wordsOf({ component, text }: MeasuredPart): string {
  const whole = component?.paragraph.text ?? text
  const rest = whole.slice(component?.span?.[1] ?? whole.length)
  return (/^ *(?:\t| {2})/.test(rest) ? text : whole).trim()
}

function isArchive({ text }: MeasuredPart): boolean {
  return /^(?:[-–—+]\s*)?Lưu(?!\p{L})/u.test(text.trim())
}

function mild(severity: 'error' | 'warning' | 'info'): 'warning' | 'info' {
  return severity === 'info' ? 'info' : 'warning'
}
