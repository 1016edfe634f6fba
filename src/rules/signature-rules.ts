import type { NamedRule } from './rule.ts'
import { addressBeforeName } from './signature/address-before-name.ts'
import { approverAlone } from './signature/approver-alone.ts'
import { authoritiesTogether } from './signature/authorities-together.ts'
import { authorityInCapitals } from './signature/authority-in-capitals.ts'
import { authorityInPosition } from './signature/authority-in-position.ts'
import { authorityOfBody } from './signature/authority-of-body.ts'
import { authorityOfDeputy } from './signature/authority-of-deputy.ts'
import { bodyInPosition } from './signature/body-in-position.ts'
import { committeeForChief } from './signature/committee-for-chief.ts'
import { committeeWithoutBehalf } from './signature/committee-without-behalf.ts'
import { delegatedAgain } from './signature/delegated-again.ts'
import { delegationUnknown } from './signature/delegation-unknown.ts'
import { deputyOfChief } from './signature/deputy-of-chief.ts'
import { deputyWithoutChief } from './signature/deputy-without-chief.ts'
import { foreignAuthorityMark } from './signature/foreign-authority-mark.ts'
import { moreThanName } from './signature/more-than-name.ts'
import { nameCapitals } from './signature/name-capitals.ts'
import { nameIncomplete } from './signature/name-incomplete.ts'
import { onBehalfOfAnother } from './signature/on-behalf-of-another.ts'
import { onBehalfOfLedBody } from './signature/on-behalf-of-led-body.ts'
import { onBehalfOfPerson } from './signature/on-behalf-of-person.ts'
import { orderWithinLeadership } from './signature/order-within-leadership.ts'
import { partyBodyInPosition } from './signature/party-body-in-position.ts'
import { positionAbbreviated } from './signature/position-abbreviated.ts'
import { positionMissing } from './signature/position-missing.ts'
import { positionNotOfficial } from './signature/position-not-official.ts'
import { positionOfAnotherBody } from './signature/position-of-another-body.ts'
import { positionUnderCommittee } from './signature/position-under-committee.ts'
import { titleBeforeName } from './signature/title-before-name.ts'

export const signatureRules = [
  foreignAuthorityMark,
  authorityInPosition,
  onBehalfOfPerson,
  onBehalfOfLedBody,
  onBehalfOfAnother,
  deputyOfChief,
  deputyWithoutChief,
  committeeForChief,
  delegatedAgain,
  delegationUnknown,
  orderWithinLeadership,
  authoritiesTogether,
  positionUnderCommittee,
  positionMissing,
  partyBodyInPosition,
  bodyInPosition,
  titleBeforeName,
  addressBeforeName,
  nameCapitals,
  nameIncomplete,
  moreThanName,
  positionAbbreviated,
  authorityInCapitals,
  positionOfAnotherBody,
  committeeWithoutBehalf,
  positionNotOfficial,
  approverAlone,
  authorityOfDeputy,
  authorityOfBody,
] as readonly NamedRule[]
