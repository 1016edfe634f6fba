import { agencyKey } from '../../language/agencies/agency-key.ts'
import { compareDates } from '../../plan/calendar.ts'
import type { CalendarDate, Family } from '../../plan/plan.ts'
import { agrees, type IssuerIdentity, namedIssuer } from './issuer-identity.ts'
import type { Term } from './term.ts'

const byTerm: ReadonlySet<Family> = new Set(['dang', 'doan'])

/**
 * Whether bodies of a family number by terms, and each type by itself: the Party (HD 05-HD/VPTW, Phần II, mục I, khoản 3.1.1 điểm b) and the youth union
 * (HD 29-HD/TWĐTN-VP, mục III, khoản 3.1).
 */
export function numbersByTerm(family: Family | undefined): boolean {
  return family !== undefined && byTerm.has(family)
}

/**
 * The terms by which a body numbers: its own, else those of its family, else those that are told for all. Undefined where it numbers by the year; empty
 * where it numbers by terms that nobody told.
 */
export function termsOf(
  family: Family | undefined,
  identity: IssuerIdentity,
  terms: readonly Term[],
): readonly Term[] | undefined {
  const own = terms.filter(({ issuers }) => issuers?.some((name) => isNamed(name, identity, family)))
  if (own.length > 0) return own
  const general = terms.filter(({ issuers }) => issuers === undefined)
  const ofFamily = general.filter((term) => term.family !== undefined && term.family === family)
  if (ofFamily.length > 0) return ofFamily
  return numbersByTerm(family) ? general.filter((term) => term.family === undefined) : undefined
}

/** The term in which a day lies. A term without a last day ends where the next one begins. */
export function termOn(date: CalendarDate, terms: readonly Term[]): Term | undefined {
  return terms
    .filter(({ from, until }) => compareDates(from, date) <= 0 && (until === undefined || compareDates(date, until) <= 0))
    .toSorted((a, b) => compareDates(b.from, a.from))[0]
}

function isNamed(name: string, identity: IssuerIdentity, family: Family | undefined): boolean {
  if (agencyKey(name) === '') return false
  return agrees(namedIssuer(name, family), identity)
}
