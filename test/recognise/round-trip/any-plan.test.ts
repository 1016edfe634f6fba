import fc from 'fast-check'
import { expect, it } from 'vitest'
import { profiles } from '../../../src/generated/profiles.ts'
import { arbitraryPlan, planYaml } from '../../arbitrary-plan.ts'
import { printableValues } from './printable-values.ts'
import { roundTrip } from './round-trip.ts'

const forms = [...new Map(profiles.map((profile) => [profile.id, profile])).values()]
/** `RUNS` and `SEED` look further than a run of all tests has time for. */
const numRuns = Number(process.env.RUNS ?? 80)
const seed = Number(process.env.SEED ?? 5)

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

it.each(forms)('a recipient that is called like an archive copy comes back as a recipient: $id', async ({ id, family }) => {
  const plan = {
    the_thuc: family,
    ap_dung: id,
    co_quan: { ban_hanh: 'Sở Nội vụ' },
    trich_yeu: 'Số hóa hồ sơ lưu trữ',
    noi_dung: [{ nhiem_vu: 'Rà soát hồ sơ.' }],
    noi_nhan: { gui: ['Các phòng thuộc Sở', 'Lưu: Chi cục  Lưu trữ'] },
    nguoi_soan: 'NVA',
    so_ban: 5,
    ky: { chuc_vu: 'Giám đốc', ho_ten: 'Nguyễn Văn An' },
  }
  const trip = await roundTrip(planYaml(plan))
  expect(trip?.saysAgain).toEqual(trip?.says)
  expect(Buffer.compare(Buffer.from(trip?.before ?? []), Buffer.from(trip?.after ?? []))).toBe(0)
})
