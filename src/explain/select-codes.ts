import type { Severity } from '../finding.ts'
import { profiles } from '../generated/profiles.ts'
import { compareDates } from '../plan/calendar.ts'
import type { Profile } from '../profile/profile.ts'
import { families } from '../terms.ts'
import type { CodeGroup } from './code-groups.ts'
import type { CodeDescription } from './describe-code.ts'
import { severitiesOf } from './severities.ts'

export interface CodeFilter {
  readonly groups?: readonly CodeGroup[]
  /** Ids of profiles, or families. */
  readonly forms?: readonly string[]
  /** The lowest that is kept; a code that may be graver than it usually is counts as that. */
  readonly severity?: Severity
}

const order: readonly Severity[] = ['info', 'warning', 'error']

/** What `CodeFilter.forms` may hold: ids of profiles and families, each once. */
export const formNames: readonly string[] = [...new Set([...profiles.map(({ id }) => id), ...families])]

/** The descriptions that a filter keeps, in their order. */
export function selectCodes(
  all: readonly CodeDescription[],
  { groups, forms, severity }: CodeFilter,
): readonly CodeDescription[] {
  const wanted = forms && profiles.filter(({ id, family }) => forms.includes(id) || forms.includes(family))
  return all.filter(
    (about) =>
      (groups === undefined || groups.includes(about.group)) &&
      (severity === undefined || severitiesOf(about).some((one) => order.indexOf(one) >= order.indexOf(severity))) &&
      (wanted === undefined || wanted.some((profile) => holdsIn(about, profile))),
  )
}

/** Can a rule hold for a plan of this form on some day? */
function holdsIn({ holds }: CodeDescription, { id, family, from, until }: Profile): boolean {
  if (holds === undefined) return true
  return (
    (holds.families === undefined || holds.families.includes(family)) &&
    (holds.profiles === undefined || holds.profiles.includes(id)) &&
    (!holds.from || !until || compareDates(holds.from, until) <= 0) &&
    (!holds.until || !from || compareDates(from, holds.until) <= 0)
  )
}
