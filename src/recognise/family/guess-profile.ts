import { profiles } from '../../generated/profiles.ts'
import { findCitations } from '../../language/citations/find-citations.ts'
import { compareDates } from '../../plan/calendar.ts'
import { dayOfForm } from '../../plan/day-of-form.ts'
import type { CalendarDate, Family, IssuedWith } from '../../plan/plan.ts'
import { plainText } from '../../plan/prose.ts'
import type { Profile } from '../../profile/profile.ts'
import { selectProfile } from '../../profile/select-profile.ts'
import type { Flow, FlowBlock } from '../flow.ts'
import type { HeadReading } from '../head/head-reading.ts'
import { hasLabel } from '../head/line-shapes.ts'
import { placeDateAt } from '../head/read-place-date.ts'
import type { Doubt } from '../recognised.ts'

export interface ProfileGuess {
  readonly profile: Profile
  /** Id for `ap_dung`, where the plan as read would be given another profile today. */
  readonly applied: string | undefined
  /** What the time was taken from. */
  readonly by: 'issuedOn' | 'openDate' | 'cited' | 'today'
  readonly doubts: readonly Doubt[]
}

/**
 * The form in force when the document was issued: by its date; else by the month or year that its open date shows; else not before the latest
 * instrument that its subject, bases and opening cite; else today. A stamp of another office never dates a document.
 */
export function guessProfile(
  flow: Flow,
  head: HeadReading,
  { family, today }: { readonly family: Family; readonly today: CalendarDate },
): ProfileGuess {
  const { date, by } = dateOf(flow, head, today)
  const profile = named(flow, family, date) ?? selectProfile({ family, issuedOn: date })
  if (profile === undefined) throw new Error(`no profile of the family ${family}`)
  const issued = dayOfForm(head, today)
  const applied =
    selectProfile({ family, issuedOn: issued }) === profile || sameForm(profile, family, issued) ? undefined : profile.id
  const doubtful = (by === 'cited' && applied !== undefined) || (by === 'today' && isDated(family))
  return { profile, applied, by, doubts: doubtful ? [doubt(profile, by === 'cited' ? 'cited' : 'today')] : [] }
}

function dateOf(
  flow: Flow,
  head: HeadReading,
  today: CalendarDate,
): { readonly date: CalendarDate; readonly by: ProfileGuess['by'] } {
  const { issuedOn, openDate, issuedWith } = head
  const date = issuedOn?.date ?? issuedWith?.issuedOn?.date ?? dateOfDecision(issuedWith)
  if (date !== undefined) return { date, by: 'issuedOn' }
  const cited = latestCited(flow, head)
  const year = openDate?.year
  if (year !== undefined && openDate !== undefined) {
    const { month } = openDate
    // A draft of this year without a month is a draft of these days.
    if (month === undefined && year === today.year) return { date: today, by: 'openDate' }
    const first = { year, month: month ?? 1, day: 1 }
    return { date: cited !== undefined && compareDates(cited, first) > 0 && cited.year === year ? cited : first, by: 'openDate' }
  }
  if (cited !== undefined && compareDates(cited, today) <= 0) return { date: cited, by: 'cited' }
  return { date: today, by: 'today' }
}

/** The place and date in the head of the decision, whose text stands before the plan. */
function dateOfDecision(issuedWith: IssuedWith | undefined): CalendarDate | undefined {
  for (const block of issuedWith?.fullText?.blocks.slice(0, mostOfHead) ?? []) {
    const date = block.kind === 'table' ? undefined : placeDateAt(plainText(block.inlines))?.date
    if (date !== undefined) return date
  }
  return undefined
}

/** Paragraphs in which the head of a decision ends. */
const mostOfHead = 14

/** The latest date of an instrument that title, bases and opening name. */
function latestCited(flow: Flow, { end, rest, subject }: HeadReading): CalendarDate | undefined {
  const most = 40
  const blocks = (rest ?? flow).blocks.slice(end, end + most)
  const first = blocks.findIndex(isSection)
  const texts = (first < 0 ? blocks : blocks.slice(0, first)).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  return [subject?.value ?? '', ...texts]
    .flatMap((text) => findCitations(text).flatMap(({ date }) => date ?? []))
    .sort(compareDates)
    .at(-1)
}

function isSection(block: FlowBlock): boolean {
  return block.kind === 'table' || block.label !== undefined || hasLabel(block.text.slice(0, 40))
}

/** A file printed from a plan names its form. */
function named(flow: Flow, family: Family, issuedOn: CalendarDate): Profile | undefined {
  const id = flow.word?.properties.get('TheThuc')
  return id !== undefined && profiles.some((profile) => profile.id === id && profile.family === family)
    ? selectProfile({ family, issuedOn, applied: id })
    : undefined
}

/** Periods of one form bear one id: naming it would choose the period of the day all the same. */
function sameForm(profile: Profile, family: Family, issuedOn: CalendarDate): boolean {
  return selectProfile({ family, issuedOn })?.id === profile.id
}

/** Whether the day makes a difference: the family has had more than one form. */
function isDated(family: Family): boolean {
  return new Set(profiles.filter((profile) => profile.family === family).map(({ id }) => id)).size > 1
}

function doubt(profile: Profile, by: 'cited' | 'today'): Doubt {
  return { code: 'NV017', args: { profile: profile.shortName, by }, at: { line: 1, column: 1, offset: 0 }, path: '/ap_dung' }
}
