import type { FindingArgs } from '../../catalogue.ts'
import type { Place } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import type { FormReportMore } from '../form-rule.ts'
import { demandOf, isContent } from './demand.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'
import { type Breach, tellOnce } from './tell-once.ts'

/** The four looks have the same facts. */
type LookReport = (at: Place, args: FindingArgs['TB002'], more?: FormReportMore) => void
type Property = 'bold' | 'italic' | 'underline' | 'caps'

/** Compares a look that a part has or has not with what the form demands. `has` is undefined where it cannot be told. */
export function judgeLook(
  { parts, profile }: FormReading,
  report: LookReport,
  { property, has }: { readonly property: Property; readonly has: (part: MeasuredPart) => boolean | undefined },
): void {
  const subtitles = subtitlesOf(parts)
  // What an author sets apart is his own, and how much of it only he can say; the text as a whole is the form's.
  const isOfTheText = parts.filter(isText).length >= 5 && shareOfText(parts, (part) => has(part) === true) > 0.95
  const breaches = parts.flatMap((part): readonly Breach<{ component: string; wanted: boolean }>[] => {
    const demand = demandOf(profile, part.key, property)
    if (demand === undefined || isLoose(part, profile) || subtitles.has(part)) return []
    if (isText(part) && !isOfTheText) return []
    // A title in capitals on a lower rung is told by the rules on what is written.
    if (property === 'caps' && !demand.v && part.key.startsWith('heading')) return []
    const is = has(part)
    if (is === undefined || is === demand.v || demand.accept?.includes(is) === true) return []
    // A point with a title is often set apart; that it must not be is said of points alone.
    const isMild = isText(part) && property === 'bold' && demand.severity === 'error'
    const severity = part.key === 'headingPoint' ? 'info' : isMild ? 'warning' : demand.severity
    const args = { component: demand.owner, wanted: demand.v }
    return [{ kind: demand.owner, at: part.place, args, severity, clause: demand.provision }]
  })
  tellOnce<'TB002'>(breaches, report)
}

/**
 * What may well be something else than it was taken for: a short bold line among the text is a title without a number, a heading whose label is none of
 * the form's stands on a level of its own.
 */
function isLoose({ key, component, text }: MeasuredPart, profile: Profile): boolean {
  if (isContent(key) && component?.appendix !== undefined) return true
  if (key.startsWith('heading')) return !isOnRung(key, component?.label, profile)
  return isContent(key) && key !== 'basis' && !(text.length > 100 && /[.;]$/.test(text.trim()))
}

/** Running text, as against titles and bases. */
function isText({ key, component }: MeasuredPart): boolean {
  return isContent(key) && !key.startsWith('heading') && key !== 'basis' && component?.appendix === undefined
}

function shareOfText(parts: readonly MeasuredPart[], has: (part: MeasuredPart) => boolean): number {
  const text = parts.filter(isText)
  const lettersOf = (some: readonly MeasuredPart[]) => some.reduce((sum, part) => sum + part.text.length, 0)
  return lettersOf(text.filter(has)) / Math.max(1, lettersOf(text))
}

/** What goes on under the first line of an appendix's title may be its subject, which no form describes. */
function subtitlesOf(parts: readonly MeasuredPart[]): ReadonlySet<MeasuredPart> {
  const titled = new Set<number | undefined>()
  return new Set(
    parts.filter(({ key, component }) => {
      if (key !== 'appendixTitle') return false
      const isSecond = titled.has(component?.appendix)
      titled.add(component?.appendix)
      return isSecond
    }),
  )
}

/** Is the label one that the form gives to this heading? `II.` is of the kind `I.`. */
export function isOnRung(key: string, label: string | undefined, { ladder }: Profile): boolean {
  if (label === undefined) return false
  return ladder.rungs.some((rung) => rung.heading === key && shapeOf(rung.label) === shapeOf(label))
}

function shapeOf(label: string): string {
  const core = label.replace(/\s/g, '')
  if (/^[IVXLC]+[.-]?$/.test(core)) return 'I'
  if (/^[A-ZĐ]\.?$/.test(core)) return 'A'
  if (/^\d+[.)]?$/.test(core)) return '1'
  if (/^\d+(?:\.\d+){1,3}\.?$/.test(core)) return '1.1'
  if (/^[a-zđ][.)]$/.test(core)) return 'a'
  return core
}
