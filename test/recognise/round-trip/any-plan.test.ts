import fc from 'fast-check'
import { expect, it } from 'vitest'
import { profiles } from '../../../src/generated/profiles.ts'
import { arbitraryPlan, planYaml } from '../../arbitrary-plan.ts'
import { printableValues } from './printable-values.ts'
import { roundTrip } from './round-trip.ts'

const forms = [...new Map(profiles.map((profile) => [profile.id, profile])).values()]
/** `RUNS` and `SEED` look further than a run of all tests has time for. */
const numRuns = Number(process.env.RUNS ?? 80)
const seed = Number(process.env.SEED ?? 20261122)

it('any plan, in any form, comes back from Word as it was: printed again it is the same file', {
  timeout: 1_800_000,
}, async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, fc.constantFrom(...forms), async (plan, { id, family }) => {
      const trip = await roundTrip(planYaml({ ...printableValues(plan), the_thuc: family, ap_dung: id }))
      if (trip === undefined) return
      count++
      expect({ complete: trip.complete, codes: trip.newReadingCodes }).toEqual({ complete: true, codes: [] })
      expect(trip.saysAgain).toEqual(trip.says)
      expect(Buffer.compare(Buffer.from(trip.before), Buffer.from(trip.after ?? []))).toBe(0)
    }),
    { numRuns, seed },
  )
  expect(count).toBeGreaterThan(numRuns / 2)
})
