import type { Finding } from '../../../finding.ts'
import { families as familiesEn } from '../../../messages/en/words.ts'
import { en } from '../../../messages/en.ts'
import { type Language, messageOf } from '../../../messages/messages.ts'
import { families as familiesVi } from '../../../messages/vi/words.ts'
import { vi } from '../../../messages/vi.ts'
import type { CalendarDate, Family } from '../../../plan/plan.ts'
import { issueDay } from '../../../repository/issue-day.ts'
import type { PlanRecord } from '../../../repository/plan-record.ts'
import type { Replacement } from '../../../repository/references/replacements.ts'
import { shownIssuer } from '../../../repository/register/issuing-bodies.ts'
import { type PlanNumber, readPlanNumber, shownNumber } from '../../../repository/register/plan-number.ts'
import type { Register } from '../../../repository/register/register-of.ts'
import type { Series } from '../../../repository/register/series.ts'
import { sentences } from './sentences.ts'

/** One plan as the register shows it, whatever the format. */
export interface RegisterRow {
  readonly record: PlanRecord
  readonly issuer: string
  /** Absent where it could not be read. */
  readonly number?: PlanNumber
  /** What stands in the column of numbers. */
  readonly shownNumber: string
  readonly symbol: string
  readonly date?: CalendarDate
  readonly subject: string
  readonly signer: string
  readonly position: string
  readonly family: string
  readonly status: string
  /** The plan of the repository that replaces it. */
  readonly replacedBy?: { readonly number: string; readonly file: string }
  readonly notes: readonly string[]
  readonly findings: readonly Finding[]
}

export interface RegisterPart {
  readonly kind: 'series' | 'unnumbered' | 'issued-with'
  readonly series?: Series
  /** `Sở Nội vụ, KH-SNV, năm 2026` */
  readonly title: string
  readonly period: string
  /** The next free number as it is shown, where the series runs. */
  readonly next?: string
  readonly rows: readonly RegisterRow[]
}

export interface RegisterViewOptions {
  readonly language: Language
  readonly findings: readonly Finding[]
  readonly nextOf: (series: Series) => number | undefined
  /** The plans of the repository that others of it replace. */
  readonly replacements: ReadonlyMap<PlanRecord, Replacement>
}

/** A register as it is shown: its series, then the plans apart. What was found in a plan stands beside it. */
export function registerView(
  register: Register,
  { language, findings, nextOf, replacements }: RegisterViewOptions,
): readonly RegisterPart[] {
  const say = sentences[language]
  const byFile = new Map<string, Finding[]>()
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding])
  const row = (record: PlanRecord): RegisterRow =>
    rowOf(record, { findings: byFile.get(record.file) ?? [], replacement: replacements.get(record) }, language)
  const series = register.series.map((one): RegisterPart => {
    const next = nextOf(one)
    return {
      kind: 'series',
      series: one,
      title: titleOf(one, language),
      period: say.period(one.period),
      rows: one.entries.map(({ record }) => row(record)),
      ...(next === undefined ? {} : { next: shownNumber({ value: next, letter: '' }, one.symbol) }),
    }
  })
  const part = (kind: 'unnumbered' | 'issued-with', title: string, records: readonly PlanRecord[]): RegisterPart => ({
    kind,
    title,
    period: '',
    rows: records.map(row),
  })
  return [
    ...series,
    part(
      'issued-with',
      say.issuedWith,
      register.apart.filter(({ issuedWith }) => issuedWith !== undefined),
    ),
    part(
      'unnumbered',
      say.unnumbered,
      register.apart.filter(({ issuedWith }) => issuedWith === undefined),
    ),
  ].filter(({ rows }) => rows.length > 0)
}

/** A series by its body, form, symbol and period. */
export function titleOf({ issuer, symbol, period, isSecret, entries }: Series, language: Language): string {
  const say = sentences[language]
  const family = familyIn(entries[0]?.record.family, language)
  return [
    family === '' ? issuer.name : `${issuer.name} (${family})`,
    symbol,
    ...(isSecret ? [say.secret] : []),
    say.period(period),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function rowOf(
  record: PlanRecord,
  { findings, replacement }: { readonly findings: readonly Finding[]; readonly replacement: Replacement | undefined },
  language: Language,
): RegisterRow {
  const { issuer, issuedWith, signers, family, status } = record
  const say = sentences[language]
  const messages = language === 'en' ? en : vi
  const number = record.number && readPlanNumber(record.number.text)
  const date = issueDay(record)
  const replacedBy = replacement && { number: instrumentNumber(numbersOf(replacement.by)), file: replacement.by.file }
  const joined = (texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined).join('; ')
  return {
    record,
    issuer: shownIssuer(issuer.names),
    shownNumber: number === undefined ? (record.number?.text ?? '') : shownNumber(number, undefined),
    symbol: record.symbol?.text ?? '',
    subject: record.subject?.text ?? '',
    signer: joined(signers.map(({ name }) => name)),
    position: joined(signers.map(({ position }) => position)),
    family: familyIn(family, language),
    status: say.status[status],
    notes: [
      ...(issuedWith === undefined ? [] : [say.withInstrument(issuedWith.type, instrumentNumber(issuedWith))]),
      ...(replacedBy === undefined ? [] : [say.replacedBy(replacedBy.number)]),
      ...findings.map((finding) => messageOf(messages, finding)),
    ],
    findings,
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
  }
}

function familyIn(family: Family | undefined, language: Language): string {
  return family === undefined ? '' : (language === 'en' ? familiesEn : familiesVi)[family]
}

function numbersOf({ number, symbol }: PlanRecord): Numbers {
  return { ...(number && { number: number.text }), ...(symbol && { symbol: symbol.text }) }
}

type Numbers = Pick<NonNullable<PlanRecord['issuedWith']>, 'number' | 'symbol'>

function instrumentNumber({ number, symbol }: Numbers): string {
  const read = number === undefined ? undefined : readPlanNumber(number)
  return read === undefined ? [number, symbol].filter(Boolean).join('/') : shownNumber(read, symbol)
}
