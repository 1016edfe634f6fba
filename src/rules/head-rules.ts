import { abbreviationWithType } from './head/abbreviation-with-type.ts'
import { appliedProfileByDate } from './head/applied-profile-by-date.ts'
import { authorOutsideParty } from './head/author-outside-party.ts'
import { dateAgainstPlanYear } from './head/date-against-plan-year.ts'
import { dateInTheFuture } from './head/date-in-the-future.ts'
import { dissolvedPartyBody } from './head/dissolved-party-body.ts'
import { districtIssuer } from './head/district-issuer.ts'
import { familyOfIssuer } from './head/family-of-issuer.ts'
import { issuerAbbreviated } from './head/issuer-abbreviated.ts'
import { issuerInCapitals } from './head/issuer-in-capitals.ts'
import { localityMissing } from './head/locality-missing.ts'
import { numberBesideDecision } from './head/number-beside-decision.ts'
import { numberInvented } from './head/number-invented.ts'
import { numberNotArabic } from './head/number-not-arabic.ts'
import { numberNotPadded } from './head/number-not-padded.ts'
import { numberPaddedTooFar } from './head/number-padded-too-far.ts'
import { parentMissing } from './head/parent-missing.ts'
import { parentNeedless } from './head/parent-needless.ts'
import { partyCommitteeParent } from './head/party-committee-parent.ts'
import { partyOrganParent } from './head/party-organ-parent.ts'
import { placeAbbreviated } from './head/place-abbreviated.ts'
import { placeCapitals } from './head/place-capitals.ts'
import { placeOfDistrict } from './head/place-of-district.ts'
import { placeWithLevel } from './head/place-with-level.ts'
import { placeWithMore } from './head/place-with-more.ts'
import { placeWithoutLevel } from './head/place-without-level.ts'
import { provinceOfTheDay } from './head/province-of-the-day.ts'
import { standingCommitteeAsIssuer } from './head/standing-committee-as-issuer.ts'
import { symbolAbbreviation } from './head/symbol-abbreviation.ts'
import { symbolBlanks } from './head/symbol-blanks.ts'
import { symbolCase } from './head/symbol-case.ts'
import { symbolDash } from './head/symbol-dash.ts'
import { symbolOfAnotherBody } from './head/symbol-of-another-body.ts'
import { symbolSign } from './head/symbol-sign.ts'
import { symbolType } from './head/symbol-type.ts'
import { symbolWithNumber } from './head/symbol-with-number.ts'
import { symbolYear } from './head/symbol-year.ts'
import { typeNameUnknown } from './head/type-name-unknown.ts'
import type { NamedRule } from './rule.ts'

export const headRules = [
  familyOfIssuer,
  appliedProfileByDate,
  issuerAbbreviated,
  parentMissing,
  parentNeedless,
  partyCommitteeParent,
  partyOrganParent,
  standingCommitteeAsIssuer,
  districtIssuer,
  dissolvedPartyBody,
  provinceOfTheDay,
  symbolType,
  symbolYear,
  symbolBlanks,
  symbolSign,
  symbolWithNumber,
  symbolDash,
  symbolCase,
  symbolAbbreviation,
  symbolOfAnotherBody,
  numberNotPadded,
  numberPaddedTooFar,
  numberNotArabic,
  numberInvented,
  placeWithMore,
  placeWithLevel,
  placeWithoutLevel,
  placeAbbreviated,
  placeCapitals,
  placeOfDistrict,
  dateInTheFuture,
  dateAgainstPlanYear,
  issuerInCapitals,
  localityMissing,
  typeNameUnknown,
  authorOutsideParty,
  numberBesideDecision,
  abbreviationWithType,
] as readonly NamedRule[]
