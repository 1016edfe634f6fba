import { symbolOf } from '../compose/compose-number.ts'
import type { Spot } from '../finding.ts'
import { compareDates } from '../plan/calendar.ts'
import { optional } from '../plan/optional.ts'
import type { CalendarDate, DateText, Place, Plan, Signature, Text } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import { mentionsSuppression, readSuppressions } from '../rules/read-suppressions.ts'
import { type Reading, readingOf } from '../rules/reading.ts'
import { lineTable } from '../source/line-table.ts'
import type { AnsweredLine, IssuedWithRecord, PlanRecord, RecordDate, RecordText, SignerRecord } from './plan-record.ts'
import { citationsIn } from './references/citations-in.ts'
import { parentsIn, periodIn } from './references/parent-record.ts'
import { namedProvince } from './register/named-province.ts'
import { tasksIn } from './tasks/tasks-in.ts'

export interface RecordOptions {
  /** Absent where the issuer's family is not known: then nothing that hangs on the form is recorded. */
  readonly profile?: Profile
  readonly today: CalendarDate
  /** The file's text, for the comments in it; default none. */
  readonly text?: string
  /** What was read out of the plan already; default it is read here. */
  readonly reading?: Reading
  /** They are most of a record: left out where nobody asks for them. */
  readonly tasks?: 'left-out'
}

/** What a repository knows of a plan. */
export function recordOf(plan: Plan, { profile, today, text = '', reading, tasks }: RecordOptions): PlanRecord {
  const read = reading ?? (profile === undefined ? undefined : readingOf(plan, profile, today))
  const answered = answeredIn(text, today)
  const citations = read === undefined ? [] : citationsIn(read)
  const { issuer, issuedWith } = plan
  const [first] = issuer.issuing
  return {
    file: plan.file,
    head: spotOf(plan.headPlace),
    status: statusOf(plan),
    issuer: {
      names: issuer.issuing.map(({ value }) => value),
      parent: issuer.parent.map(({ value }) => value),
      ...optional({ abbreviation: issuer.abbreviation?.value }),
      ...spotOf(first?.place ?? plan.headPlace),
    },
    signers: plan.signatures.map(signerOf),
    citations,
    tasks: read === undefined || profile === undefined || tasks === 'left-out' ? [] : tasksIn(plan, read, profile),
    ...(answered.length === 0 ? {} : { answered }),
    ...optional({
      family: plan.family,
      profile: profile?.id,
      number: textOf(plan.number),
      symbol: symbolIn(plan, profile),
      issuedOn: dateOf(plan.issuedOn),
      subject: textOf(plan.subject),
      typeName: plan.typeName?.value,
      placeName: plan.placeName?.value,
      province: namedProvince(plan, citations),
      parents: parentsIn(plan),
      period: periodIn(plan),
      secrecy: plan.marks.secrecy?.value,
      issuedWith: issuedWith && issuedWithOf(issuedWith),
      years: read?.period(),
    }),
  }
}

/** What is issued with a decision has no number of its own: it is issued when the decision is. */
function statusOf({ status, issuedWith }: Plan): Plan['status'] {
  const isIssued = issuedWith?.number !== undefined && issuedWith.issuedOn?.date !== undefined
  return status === 'du_thao' && isIssued ? 'ban_hanh' : status
}

function symbolIn(plan: Plan, profile: Profile | undefined): RecordText | undefined {
  const source = plan.symbol ?? plan.issuer.abbreviation
  if (source === undefined || (plan.symbol === undefined && profile === undefined)) return undefined
  const text = profile === undefined ? source.value : symbolOf(plan, profile)
  return { text, ...spotOf(source.place) }
}

function signerOf({ name, position, forChief }: Signature): SignerRecord {
  return optional({ name: name?.value, position: (position ?? forChief)?.value })
}

function issuedWithOf(issuedWith: NonNullable<Plan['issuedWith']>): IssuedWithRecord {
  const { type, number, symbol, issuedOn, issuer, place } = issuedWith
  return {
    type: type.value,
    ...optional({ number: number?.value, symbol: symbol?.value, issuedOn: issuedOn?.date, issuer: issuer?.value }),
    ...spotOf(place),
  }
}

function textOf(text: Text | undefined): RecordText | undefined {
  return text && { text: text.value, ...spotOf(text.place) }
}

function dateOf(text: DateText | undefined): RecordDate | undefined {
  return text && { text: text.value, ...spotOf(text.place), ...optional({ date: text.date }) }
}

function spotOf({ range, path }: Place): Spot {
  return { range, path }
}

/** Only comments that are obeyed: with a reason, and not past their day. */
function answeredIn(text: string, today: CalendarDate): readonly AnsweredLine[] {
  if (!mentionsSuppression(text)) return []
  return readSuppressions(text, lineTable(text)).flatMap(({ codes, line, isText, hasReason, until }) => {
    const isOver = until !== undefined && (until.date === undefined || compareDates(until.date, today) < 0)
    if (isText || !hasReason || isOver) return []
    return codes.flatMap(({ code }) => (code?.startsWith('KO') ? [{ code, line }] : []))
  })
}
