import { tasksOf } from '../compose/assignment-matrix.ts'
import { compose } from '../compose/compose.ts'
import { type Numbering, numberNodes } from '../compose/number-nodes.ts'
import type { OfficialDocument } from '../compose/official-document.ts'
import { type FoundAbbreviation, findAbbreviations } from '../language/abbreviations/find-abbreviations.ts'
import { type Definition, findDefinitions } from '../language/abbreviations/find-definitions.ts'
import type { Citation } from '../language/citations/citation.ts'
import { findCitations } from '../language/citations/find-citations.ts'
import { findDates } from '../language/dates/find-dates.ts'
import type { FoundDate } from '../language/dates/found-date.ts'
import type { DeadlineSurroundings } from '../language/deadlines/deadline.ts'
import type { FoundDeadline } from '../language/deadlines/find-deadlines.ts'
import { type PeriodOfYears, yearsOfPeriod } from '../language/deadlines/years-of-period.ts'
import { type DamagedWord, findDamagedWords } from '../language/syllables/find-damaged-words.ts'
import { findWords, type WordIndex } from '../language/words/find-words.ts'
import { lowerOf } from '../language/words/holds.ts'
import type { CalendarDate, Plan, PlanNode } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import { type Mention, mentionsOf } from './citations/mentions.ts'
import { dayOfJudgement } from './day-of-judgement.ts'
import { type Passage, passagesOf } from './passages.ts'
import { deadlineSign, planDeadlines } from './plan-deadlines.ts'
import { planPeriod } from './plan-period.ts'
import { type IsQuoted, quotationMark, quotationsIn } from './quotations.ts'
import { type ReadTable, readTables } from './read-tables.ts'
import { type SiblingGroup, siblingGroups } from './sibling-groups.ts'
import { type WholeText, wholeTextOf } from './whole-text.ts'

/** What several rules read out of a plan. Each part is made when it is first asked for, and kept. */
export interface Reading {
  /** Every text of the author's, in printed order. */
  readonly passages: () => readonly Passage[]
  /** The same as one text; `words` and `damagedWords` count in it. */
  readonly whole: () => WholeText
  readonly words: () => WordIndex
  /** `whole` in small letters, each at its place. */
  readonly lower: () => string
  /** Does one of the words (in small letters) occur anywhere? What a rule asks before it asks each passage with an expression of its own. */
  readonly says: (...words: readonly string[]) => boolean
  /** The passages in which a sign may stand, in order (`WholeText.passagesWith`): what a rule goes through, and not all of them. */
  readonly where: (sign: RegExp) => readonly Passage[]
  /** The same, asked of the text in small letters. */
  readonly whereLower: (sign: RegExp) => readonly Passage[]
  readonly damagedWords: () => readonly DamagedWord[]
  /** Labels and depths of all nodes. */
  readonly numbering: () => ReadonlyMap<PlanNode, Numbering>
  /** Nodes that are numbered together. */
  readonly siblings: () => readonly SiblingGroup[]
  /** The instruments that the plan names, in printed order; the decision with which it is issued included. */
  readonly citations: () => readonly Found<Citation>[]
  /** The same with what surrounds each: a quoted title, a list. */
  readonly mentions: () => readonly Mention[]
  /** Where the words are those of a title or a quotation, which nobody may reword. */
  readonly isQuoted: () => IsQuoted
  readonly dates: () => readonly Found<FoundDate>[]
  /** What the plan wants done by when: the fields, the columns of tables and the prose; a field without a reading is there too. */
  readonly deadlines: () => readonly Found<FoundDeadline>[]
  /** The years that the plan is for, by its subject. */
  readonly period: () => PeriodOfYears | undefined
  /** The day by which names of places and forms are judged; undefined where nobody can tell of what time the plan is. */
  readonly dayOfJudgement: () => CalendarDate | undefined
  readonly tables: () => readonly ReadTable[]
  /** Abbreviations and short names that the plan defines. */
  readonly definitions: () => readonly Found<Definition>[]
  /** Every abbreviation of words, wherever it stands; its spans count in `whole`. */
  readonly abbreviations: () => readonly FoundAbbreviation[]
  /** The nodes that carry assignment fields. */
  readonly tasks: () => readonly PlanNode[]
  /** The plan as it prints. */
  readonly document: () => OfficialDocument
  /**
   * What a few rules read out of it besides: what this function makes is made once. It is kept here and not in a table of weak keys, for what stands in one is
   * alive to V8 until it goes through its whole memory: it would copy each plan that was judged, and all that was read out of it, several times.
   */
  readonly derived: <T>(make: (reading: Reading, plan: Plan) => T) => T
}

/** Something in a passage; its spans count in the passage's text. */
export interface Found<T> {
  readonly passage: Passage
  readonly found: T
}

/** What each of them holds in any case, in small letters: most passages hold none, and are not gone through. */
const signs = {
  citation: /\d|số|uật|áp lệnh|iến pháp/g,
  date: /\d|ngày|tháng/g,
  definition: /\(|viết|gọi/g,
}

export function readingOf(plan: Plan, profile: Profile, today: CalendarDate): Reading {
  const passages = once(() => passagesOf(plan))
  const whole = once(() => wholeTextOf(passages()))
  const lower = once(() => lowerOf(whole().text))
  const whereLower = (sign: RegExp) => whole().passagesWith(sign, lower())
  const inAll = <T>(find: (text: string) => readonly T[], sign: RegExp) =>
    once(() => {
      const all: Found<T>[] = []
      for (const passage of whereLower(sign)) for (const found of find(passage.text)) all.push({ passage, found })
      return all
    })
  const citations = inAll(findCitations, signs.citation)
  const tables = once(() => readTables(plan))
  const words = once(() => findWords(whole().text))
  const period = once(() => planPeriod(plan, citations()))
  const derived = new Map<unknown, unknown>()
  const reading: Reading = {
    passages,
    whole,
    words,
    lower,
    says: (...words) => words.some((word) => lower().includes(word)),
    where: (sign) => whole().passagesWith(sign),
    whereLower,
    damagedWords: once(() => findDamagedWords(whole().text, words())),
    citations,
    mentions: once(() => mentionsOf(citations())),
    isQuoted: once(() => quotationsIn(whole().passagesWith(quotationMark), citations())),
    tables,
    period,
    dayOfJudgement: once(() =>
      dayOfJudgement({ plan, profile, today, period: period(), citations: citations(), passages: passages() }),
    ),
    deadlines: once(() => planDeadlines(passages(), whereLower(deadlineSign), tables(), surroundingsOf(plan, period()))),
    dates: inAll(findDates, signs.date),
    definitions: inAll(findDefinitions, signs.definition),
    abbreviations: once(() => findAbbreviations(whole().text)),
    numbering: once(() => numberNodes(plan, profile)),
    siblings: once(() => siblingGroups(plan)),
    tasks: once(() => tasksOf(plan)),
    document: once(() => compose(plan, profile, { today })),
    derived: <T>(make: (reading: Reading, plan: Plan) => T): T => {
      if (!derived.has(make)) derived.set(make, make(reading, plan))
      return derived.get(make) as T
    },
  }
  return reading
}

/** A day without a year is one of the plan's year, where the plan is for one. */
function surroundingsOf({ issuedOn, issuedWith }: Plan, period: PeriodOfYears | undefined): DeadlineSurroundings {
  const date = issuedOn?.date ?? issuedWith?.issuedOn?.date
  return {
    ...(date === undefined ? {} : { issuedOn: date }),
    ...yearsOfPeriod(period),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
