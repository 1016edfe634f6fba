import { profiles } from '../generated/profiles.ts'
import { compareDates } from '../plan/calendar.ts'
import type { CalendarDate, Family } from '../plan/plan.ts'
import type { Profile } from './profile.ts'

export interface ProfileChoice {
  readonly family: Family
  readonly issuedOn: CalendarDate
  /** `ap_dung`: a profile's id; it overrides the family, and its own dates only pick between its periods. */
  readonly applied?: string
}

/** The form in force for the issuer's family on the date of issue. Undefined only when `applied` names no profile. */
export function selectProfile(choice: ProfileChoice, all: readonly Profile[] = profiles): Profile | undefined {
  const { family, issuedOn, applied } = choice
  const candidates = all.filter((profile) => (applied === undefined ? profile.family === family : profile.id === applied))
  return candidates.find((profile) => inForce(profile, issuedOn)) ?? nearest(candidates, issuedOn)
}

function inForce({ from, until }: Profile, date: CalendarDate): boolean {
  return (!from || compareDates(from, date) <= 0) && (!until || compareDates(date, until) <= 0)
}

function nearest(candidates: readonly Profile[], date: CalendarDate): Profile | undefined {
  return candidates.toSorted((a, b) => daysAway(a, date) - daysAway(b, date))[0]
}

/** How many days the date lies outside the profile's period. */
function daysAway({ from, until }: Profile, date: CalendarDate): number {
  const before = from ? dayNumber(from) - dayNumber(date) : 0
  const after = until ? dayNumber(date) - dayNumber(until) : 0
  return Math.max(before, after, 0)
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}
