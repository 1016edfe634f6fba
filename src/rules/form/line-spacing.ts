import type { LineRule } from '../../catalogue/form.ts'
import type { LineSpacing } from '../../profile/profile.ts'
import type { ParagraphLook } from '../../word/word-document.ts'
import { defineFormRule } from '../form-rule.ts'
import { type Demand, demandOf, isContent } from './demand.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'
import { tellOnce } from './tell-once.ts'

/** A single line of Times New Roman is 1.15 of its size. */
const single = 1.15

export const lineSpacing = defineFormRule({
  code: 'TB010',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U045', 'U060', 'U070'],
  bad: { change: { paragraphs: { body: { line: { multiple: 2 } } } }, at: 'body' },
  good: { change: { paragraphs: { body: { line: { exact: 18 } } } } },
  check(form, report) {
    const breaches = form.parts.flatMap((part) => {
      const demand = demandOf(form.profile, part.key, 'line')
      if (demand === undefined || !isJudged(part, form) || keeps(demand, part)) return []
      const line = ruleOf(part.paragraph.look.line)
      const [least, most] = demand.range ?? [demand.v, demand.v]
      const args = { component: demand.owner, line, least: least && ruleOf(least), most: most && ruleOf(most) }
      const { provision: clause } = demand
      const severity = isNearlySingle(part) && demand.severity === 'error' ? 'warning' : demand.severity
      return [{ kind: `${demand.owner} ${line.rule} ${line.value}`, at: part.place, args, severity, clause }]
    })
    tellOnce<'TB010'>(breaches, report)
  },
})

/** In the head the form speaks of the distance between two lines: one alone has none. */
function isJudged({ key, component, standing }: MeasuredPart, { partsOf }: FormReading): boolean {
  if (isContent(key)) return component?.appendix === undefined && component?.table === undefined && standing?.inBox !== true
  if (key === 'issuingBody' || key === 'parentBody') return partsOf('parentBody').length > 0 && partsOf('issuingBody').length > 0
  return key === 'nationalTitle' || key === 'motto'
}

/** Lines of the head in the 1.08 or 1.15 of Word's own Normal are a point or two further apart than single ones: nobody sees it. */
function isNearlySingle({ key, paragraph }: MeasuredPart): boolean {
  const { line } = paragraph.look
  return !isContent(key) && 'multiple' in line && line.multiple > 1 && line.multiple <= 1.2
}

function keeps({ v, range }: Demand<LineSpacing>, { key, paragraph, size }: MeasuredPart): boolean {
  const { line } = paragraph.look
  const [least, most] = range ?? [v, v]
  if ('exact' in v) {
    if (!('exact' in line)) return false
    return line.exact >= exactOf(least, 0) - 0.1 && line.exact <= exactOf(most, Number.POSITIVE_INFINITY) + 0.1
  }
  const lines = 'multiple' in line ? line.multiple : ('exact' in line ? line.exact : line.atLeast) / (size * single)
  const own = 'atLeast' in line ? Math.max(1, lines) : lines
  // An exact height can only be near a number of lines.
  const tolerance = 'multiple' in line ? (isContent(key) ? 0.03 : 0.1) : 0.08
  return own >= multipleOf(least, 0) - tolerance && own <= multipleOf(most, Number.POSITIVE_INFINITY) + tolerance
}

function exactOf(line: LineSpacing | null, silent: number): number {
  return line !== null && 'exact' in line ? line.exact : silent
}

function multipleOf(line: LineSpacing | null, silent: number): number {
  return line !== null && 'multiple' in line ? line.multiple : silent
}

function ruleOf(line: ParagraphLook['line']): LineRule {
  if ('multiple' in line) return { rule: 'multiple', value: line.multiple }
  return 'exact' in line ? { rule: 'exact', value: line.exact } : { rule: 'atLeast', value: line.atLeast }
}
