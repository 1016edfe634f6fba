import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'
import { tellOnce } from './tell-once.ts'

export const basisMarks = defineFormRule({
  code: 'TB072',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U108'],
  bad: { change: { texts: { basis: 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024,' } }, at: 'basis' },
  good: { change: { texts: { basis: 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024 (khoản 2 Điều 5);' } } },
  check(form, report) {
    const { profile } = form
    const { each, last } = profile.wording.bases
    const bases = form.partsOf('basis').filter(({ component }) => component?.appendix === undefined)
    const breaches = bases.flatMap((part, i) => {
      const isLast = i === bases.length - 1
      const text = (part.component?.paragraph.text ?? part.text).trimEnd()
      const mark = /[.,;:]$/.exec(text)?.[0] ?? ''
      const source = isLast ? last : each
      const allowed = [source.v, ...(source.accept ?? [])]
      if (allowed.includes(mark) || (isLast && goesOn(form, part) && mark === each.v)) return []
      const args = { mark, wanted: source.v, isLast }
      // Of the last one the instruments differ from year to year, and the old habit of a comma lives on.
      const severity = isLast && severityOf(profile, source) === 'error' ? ('warning' as const) : severityOf(profile, source)
      return [{ kind: isLast ? 'last' : 'each', at: part.place, args, severity, clause: provisionOf(profile, source) }]
    })
    tellOnce<'TB072'>(breaches, report)
  },
})

/** Is what follows a basis too, in the words of the opening? */
function goesOn({ parts }: FormReading, last: MeasuredPart): boolean {
  const next = parts[parts.indexOf(last) + 1]
  return next !== undefined && /^(?:[-–+]\s*)?(?:Căn cứ|Xét|Theo|Thực hiện|Sau khi|Trên cơ sở)(?!\p{L})/u.test(next.text.trim())
}
