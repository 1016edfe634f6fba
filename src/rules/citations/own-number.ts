import { numberAndSymbol } from '../../compose/compose-number.ts'
import type { Citation } from '../../language/citations/citation.ts'
import { parseSymbol } from '../../language/citations/symbol.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'

/** Tells the citations that bear the plan's own number and symbol; none while the number is open. */
export function ownNumberOf(plan: Plan, profile: Profile): (citation: Citation) => boolean {
  const own = plan.number === undefined ? undefined : parseSymbol(numberAndSymbol(plan, profile))
  const bare = own?.number?.replace(/^0+/u, '')
  return ({ number, symbol, year }) =>
    own !== undefined && bare !== undefined && number?.replace(/^0+/u, '') === bare && symbol === own.symbol && year === own.year
}
