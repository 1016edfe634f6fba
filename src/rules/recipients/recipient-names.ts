import { isGroup } from '../../language/agencies/is-group.ts'
import { kindOfAgency } from '../../language/agencies/kind-of-agency.ts'
import { type AgencyName, splitAgencies } from '../../language/agencies/split-agencies.ts'
import type { Place, Plan, Text } from '../../plan/plan.ts'

/** One agency among the recipients, with the text in which it stands. */
export interface RecipientName {
  readonly agency: AgencyName
  /** Its `start` and `end` count in the text of this place. */
  readonly place: Place
}

/** The lines of the recipients: names and the members under them. The schema refuses what is longer than a thousand characters. */
export function recipientLines({ recipients }: Plan): readonly Text[] {
  return (recipients?.to ?? []).flatMap(({ name, members }) => [name, ...members]).filter(({ value }) => value.length <= 1000)
}

/** Every agency among the recipients, the archive left out, in order. */
export function recipientNames(plan: Plan): readonly RecipientName[] {
  return recipientLines(plan).flatMap(({ value, place }) => splitAgencies(value).map((agency) => ({ agency, place })))
}

/** The bodies that get the plan, by name or as a group. Groups of persons (`các Phó Giám đốc`) stand for no body. */
export function reachedBodies(plan: Plan): readonly string[] {
  return recipientNames(plan)
    .map(({ agency }) => agency.name)
    .filter((name) => kindOfAgency(name) !== 'person' || !isGroup(name))
}
