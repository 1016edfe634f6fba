import type { NamedRule } from './rule.ts'
import { abbreviationBeforeDefinition } from './wording/abbreviation-before-definition.ts'
import { abbreviationTwice } from './wording/abbreviation-twice.ts'
import { abbreviationUndefined } from './wording/abbreviation-undefined.ts'
import { abbreviationUnused } from './wording/abbreviation-unused.ts'
import { agencyTwoWays } from './wording/agency-two-ways.ts'
import { ampersandInName } from './wording/ampersand-in-name.ts'
import { awardNames } from './wording/award-names.ts'
import { capitalCities } from './wording/capital-cities.ts'
import { citedTypeSmall } from './wording/cited-type-small.ts'
import { departmentNames } from './wording/department-names.ts'
import { districtInProse } from './wording/district-in-prose.ts'
import { drafterMark } from './wording/drafter-mark.ts'
import { draftingNote } from './wording/drafting-note.ts'
import { emoji } from './wording/emoji.ts'
import { foreignInitials } from './wording/foreign-initials.ts'
import { holidayNames } from './wording/holiday-names.ts'
import { incomingStamp } from './wording/incoming-stamp.ts'
import { mergedMinistry } from './wording/merged-ministry.ts'
import { needlessCapitals } from './wording/needless-capitals.ts'
import { numberedWardSmall } from './wording/numbered-ward-small.ts'
import { officeTitlesSmall } from './wording/office-titles-small.ts'
import { openPlaceholder } from './wording/open-placeholder.ts'
import { partyBodyNames } from './wording/party-body-names.ts'
import { partySmall } from './wording/party-small.ts'
import { peopleAndState } from './wording/people-and-state.ts'
import { personNames } from './wording/person-names.ts'
import { placeTwoWays } from './wording/place-two-ways.ts'
import { provinceWordCapital } from './wording/province-word-capital.ts'
import { provisionCapitals } from './wording/provision-capitals.ts'
import { regionNames } from './wording/region-names.ts'
import { sampleData } from './wording/sample-data.ts'
import { shortTitles } from './wording/short-titles.ts'
import { signatureResidue } from './wording/signature-residue.ts'
import { stalePeriod } from './wording/stale-period.ts'
import { stateBodyNames } from './wording/state-body-names.ts'
import { thisPlanSmall } from './wording/this-plan-small.ts'
import { webResidue } from './wording/web-residue.ts'

export const wordingRules = [
  peopleAndState,
  stateBodyNames,
  departmentNames,
  partyBodyNames,
  provisionCapitals,
  citedTypeSmall,
  thisPlanSmall,
  officeTitlesSmall,
  capitalCities,
  provinceWordCapital,
  numberedWardSmall,
  holidayNames,
  awardNames,
  needlessCapitals,
  partySmall,
  abbreviationBeforeDefinition,
  abbreviationUndefined,
  abbreviationTwice,
  abbreviationUnused,
  shortTitles,
  ampersandInName,
  foreignInitials,
  personNames,
  regionNames,
  agencyTwoWays,
  placeTwoWays,
  districtInProse,
  mergedMinistry,
  openPlaceholder,
  sampleData,
  draftingNote,
  incomingStamp,
  signatureResidue,
  webResidue,
  drafterMark,
  emoji,
  stalePeriod,
] as readonly NamedRule[]
