import type { ComponentKey } from '../../profile/profile.ts'
import { defineFormRule } from '../form-rule.ts'
import { demandOf } from './demand.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'
import type { Standing } from './standing.ts'

const pairs = [
  { above: 'nationalTitle', below: 'motto' },
  { above: 'parentBody', below: 'issuingBody' },
] as const

/** pt between two lines that nobody takes for a line of its own. */
const unseen = 6

export const titleGap = defineFormRule({
  code: 'TB076',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U060', 'U070'],
  bad: { change: { after: { nationalTitle: '' } }, at: 'motto' },
  good: { change: { paragraphs: { motto: { before: 2 } } } },
  check(form, report) {
    for (const { above, below } of pairs) {
      const demand = demandOf(form.profile, below, 'line') ?? demandOf(form.profile, above, 'line')
      const ends = [endOf(form, above), startOf(form, below)] as const
      if (demand === undefined || ends[0] === undefined || ends[1] === undefined) continue
      const between = standingsBetween(form, ends[0], ends[1])
      if (between === undefined) continue
      const empty = between.filter(({ paragraph }) => isEmptyLine(paragraph)).length
      const gap = Math.max(ends[0].paragraph.look.after, ends[1].paragraph.look.before)
      if (empty === 0 && gap <= unseen) continue
      // The instrument speaks of single lines; a little more space between them is a matter of degree.
      const severity = empty === 0 && demand.severity === 'error' ? ('warning' as const) : demand.severity
      report(ends[1].place, { above, below, empty, gap }, { severity, clause: demand.provision })
    }
  },
})

function endOf({ partsOf }: FormReading, key: ComponentKey): MeasuredPart | undefined {
  return partsOf(key).findLast(({ component }) => component?.appendix === undefined)
}

function startOf({ partsOf }: FormReading, key: ComponentKey): MeasuredPart | undefined {
  return partsOf(key).find(({ component }) => component?.appendix === undefined)
}

/** The paragraphs without words between two parts of one column; undefined where something else stands there, or they stand in different cells. */
function standingsBetween(
  { paragraphs }: FormReading,
  above: MeasuredPart,
  below: MeasuredPart,
): readonly Standing[] | undefined {
  if (above.paragraph === below.paragraph || above.standing?.cell !== below.standing?.cell) return undefined
  // Without a table both sides of the head share their lines.
  if (above.standing?.cell === undefined || above.standing.inBox) return undefined
  const from = paragraphs.indexOf(above.standing)
  const to = below.standing === undefined ? -1 : paragraphs.indexOf(below.standing)
  const between = from < 0 || to <= from ? undefined : paragraphs.slice(from + 1, to)
  return between?.every(({ paragraph }) => paragraph.runs.every(({ text }) => text.trim() === '')) === true ? between : undefined
}

/** A line of a few points, or one that carries a drawing, is no empty line. */
function isEmptyLine({ look, runs, drawings }: Standing['paragraph']): boolean {
  const size = runs[0]?.look.size ?? 13
  return drawings.length === 0 && size > 4 && !('exact' in look.line && look.line.exact <= 4)
}
