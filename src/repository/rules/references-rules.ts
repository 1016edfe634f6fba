import { baseNotInForce } from './references/base-not-in-force.ts'
import { citedPlanDate } from './references/cited-plan-date.ts'
import { citedPlanIssuer } from './references/cited-plan-issuer.ts'
import { citedPlanMissing } from './references/cited-plan-missing.ts'
import { citedPlanSubject } from './references/cited-plan-subject.ts'
import { citedPlanSymbol } from './references/cited-plan-symbol.ts'
import { implementsWithoutBasis } from './references/implements-without-basis.ts'
import { listedDate } from './references/listed-date.ts'
import { listedIssuer } from './references/listed-issuer.ts'
import { oneInstrumentTwoDates } from './references/one-instrument-two-dates.ts'
import { parentPlanMissing } from './references/parent-plan-missing.ts'
import { plansInCircle } from './references/plans-in-circle.ts'
import { supersededPlan } from './references/superseded-plan.ts'
import type { NamedRepositoryRule } from './repository-rule.ts'

/** What plans say of each other. */
export const referencesRules = [
  citedPlanMissing,
  citedPlanDate,
  citedPlanSymbol,
  citedPlanIssuer,
  citedPlanSubject,
  supersededPlan,
  oneInstrumentTwoDates,
  implementsWithoutBasis,
  plansInCircle,
  parentPlanMissing,
  baseNotInForce,
  listedDate,
  listedIssuer,
] as readonly NamedRepositoryRule[]
