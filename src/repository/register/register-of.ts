import { compareDates } from '../../plan/calendar.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { PlanRecord } from '../plan-record.ts'
import { issuersOf, type RegisterIssuer } from './issuers-of.ts'
import { termOn, termsOf } from './period-of.ts'
import { readPlanNumber, readPlanSymbol, shownNumber, withoutUnit } from './plan-number.ts'
import { seenTerms } from './seen-terms.ts'
import type { Period, RegisterEntry, Series } from './series.ts'
import type { Term } from './term.ts'

/** Every plan of a repository, in its series or apart. */
export interface Register {
  /** By issuer, symbol and period. */
  readonly series: readonly Series[]
  /** Plans that are in no series, in the order of the files: drafts, those issued with an instrument whose number they bear, those without a number or a day that can be read. */
  readonly apart: readonly PlanRecord[]
  readonly issuers: ReadonlyMap<PlanRecord, RegisterIssuer>
}

/**
 * Puts plans into their series. The State numbers by issuer and year (NĐ 30/2020, Điều 15 khoản 1), the Party and the youth union by issuer, type and term;
 * unions without an instrument of their own like the State, unless the terms name them. `termsFor` gives the terms told for a file.
 */
export function registerOf(records: readonly PlanRecord[], termsFor: (file: string) => readonly Term[]): Register {
  const issuers = issuersOf(records)
  const groups = new Map<string, Group>()
  const apart: PlanRecord[] = []
  for (const record of records) {
    const number = record.number && readPlanNumber(record.number.text)
    const date = record.issuedOn?.date
    const issuer = issuers.get(record)
    if (number === undefined || date === undefined || issuer === undefined || record.issuedWith !== undefined) {
      apart.push(record)
      continue
    }
    const symbol = readPlanSymbol(record.symbol?.text ?? '')
    // The State's secret documents are numbered by themselves (Điều 15 khoản 2), the Party's with the others (khoản 3.1.1 điểm c).
    const isSecret = record.secrecy !== undefined && record.family === 'nha_nuoc'
    const own = termsOf(record.family, issuer.identity, termsFor(record.file))
    const period = periodOf(date, own)
    const key = [issuer.id, symbol.series, isSecret, keyOf(period)].join('\n')
    const entry = { record, number, shown: shownNumber(number, record.symbol?.text), symbol: symbol.whole, date }
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { issuer, period, isSecret, entries: [entry] })
    else group.entries.push(entry)
  }
  const series = [...groups.values()].flatMap((group) => seriesOf(group))
  return { series: sorted(series), apart, issuers }
}

interface Group extends Pick<Series, 'issuer' | 'isSecret'> {
  /** Undefined where the terms must be seen by the numbers. */
  readonly period: Period | undefined
  readonly entries: RegisterEntry[]
}

function keyOf(period: Period | undefined): string {
  if (period?.kind === 'year') return String(period.year)
  return period?.kind === 'term' ? `term ${period.name}` : (period?.kind ?? '')
}

function periodOf(date: CalendarDate, terms: readonly Term[] | undefined): Period | undefined {
  if (terms === undefined) return { kind: 'year', year: date.year }
  if (terms.length === 0) return undefined
  const term = termOn(date, terms)
  return term === undefined ? { kind: 'outside' } : { kind: 'term', name: term.name }
}

function seriesOf({ issuer, period, isSecret, entries }: Group): readonly Series[] {
  const parts =
    period === undefined
      ? seenTerms(entries)
      : [{ period, entries: period.kind === 'outside' ? entries.toSorted(byDate) : entries.toSorted(byNumber) }]
  return parts.map((part) => ({
    issuer,
    isSecret,
    symbol: commonSymbol(part.entries),
    highest: part.entries.reduce((highest, { number }) => Math.max(highest, number.value), 0),
    sure: issuer.mayBeSeveral !== true && part.entries.every(({ record }) => isTold(record)) ? 'text' : 'derived',
    ...part,
  }))
}

/** Forms whose instrument was read and says how documents are numbered. */
const told: ReadonlySet<string> = new Set(['nd30', 'dang_hd05', 'dang_hd36', 'doan_hd29'])

function isTold({ profile = '' }: PlanRecord): boolean {
  return told.has(profile)
}

/** As most plans write it; where several units drafted, without theirs. */
function commonSymbol(entries: readonly RegisterEntry[]): string {
  const symbols = new Set(entries.map(({ symbol }) => symbol))
  const bare =
    symbols.size === 1
      ? undefined
      : entries.map(({ record }) => withoutUnit(record.symbol?.text ?? '')).find((text) => text !== '')
  if (bare !== undefined) return bare
  const counts = new Map<string, number>()
  for (const { record } of entries) {
    const text = record.symbol?.text ?? ''
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

function byNumber(a: RegisterEntry, b: RegisterEntry): number {
  return (
    a.number.value - b.number.value ||
    (a.number.letter < b.number.letter ? -1 : a.number.letter > b.number.letter ? 1 : 0) ||
    compareDates(a.date, b.date)
  )
}

function byDate(a: RegisterEntry, b: RegisterEntry): number {
  return compareDates(a.date, b.date) || byNumber(a, b)
}

function sorted(series: readonly Series[]): readonly Series[] {
  const { compare } = new Intl.Collator('vi', { numeric: true })
  return series.toSorted(
    (a, b) =>
      compare(a.issuer.name, b.issuer.name) ||
      compare(a.issuer.id, b.issuer.id) ||
      compare(a.symbol, b.symbol) ||
      Number(a.isSecret) - Number(b.isSecret) ||
      firstYear(a) - firstYear(b) ||
      compare(JSON.stringify(a.period), JSON.stringify(b.period)),
  )
}

function firstYear({ entries }: Series): number {
  return Math.min(...entries.map(({ date }) => date.year))
}
