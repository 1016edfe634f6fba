import { en } from '../../../messages/en.ts'
import { type Language, messageOf } from '../../../messages/messages.ts'
import { vi } from '../../../messages/vi.ts'
import { isoDate } from '../../../plan/calendar.ts'
import { gapsOf } from '../../../repository/register/gaps-of.ts'
import type { RegisterPart, RegisterRow } from './register-view.ts'

/** The version of the JSON shape: keys may be added under one version; none is renamed, retyped or taken away. */
const version = 1

/** A register for programs: days as 2026-10-05, numbers as numbers. */
export function registerJson(parts: readonly RegisterPart[], unreadable: readonly string[], language: Language): string {
  const plans = (kind: RegisterPart['kind']) =>
    parts.filter((part) => part.kind === kind).flatMap(({ rows }) => rows.map((row) => planOf(row, language)))
  const series = parts.flatMap(({ series: one, title, next, rows }) =>
    one === undefined
      ? []
      : [
          {
            title,
            issuer: one.issuer.name,
            symbol: one.symbol,
            period: one.period,
            secret: one.isSecret,
            ...(next === undefined ? {} : { next }),
            /** Runs of numbers that no plan of the repository bears, both ends included. */
            gaps: gapsOf(one.entries.map(({ number }) => number.value)),
            plans: rows.map((row) => planOf(row, language)),
          },
        ],
  )
  const all = { version, series, issuedWith: plans('issued-with'), unnumbered: plans('unnumbered'), unreadable }
  return `${JSON.stringify(all, null, 2)}\n`
}

function planOf(
  { record, number, symbol, date, subject, findings, issuer, replacedBy }: RegisterRow,
  language: Language,
): object {
  const { family, status, signers, issuedWith, file } = record
  return {
    ...(number === undefined ? {} : { number: number.value, ...(number.letter === '' ? {} : { letter: number.letter }) }),
    ...(symbol === '' ? {} : { symbol }),
    ...(date === undefined ? {} : { date: isoDate(date) }),
    subject,
    issuer,
    signers,
    ...(family === undefined ? {} : { family }),
    status,
    ...(issuedWith === undefined
      ? {}
      : { issuedWith: { type: issuedWith.type, number: issuedWith.number, symbol: issuedWith.symbol } }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    file,
    line: (record.number ?? record.head).range.start.line,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: messageOf(language === 'en' ? en : vi, finding),
    })),
  }
}
