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

it('short words that stand in the body and under it are no words in another order', async () => {
  const plan = {
    the_thuc: 'cong_doan',
    ap_dung: 'cong_doan',
    co_quan: { ban_hanh: 'Rà soát' },
    trich_yeu: 'Rà soát',
    ban_hanh_kem: { loai: 'Quyết định' },
    noi_dung: [{ muc_dich: { kinh_phi: 1000 } }],
    ket_thuc:
      '- Đơn vị triển khai số hóa\n  + ***Đơn vị \u{F27ED}\u{10D144} (báo cáo) 15/6 hoạch***\n  - ***Tổ chức 15/6***\n    - ***Báo cáo 15/6 hằng tháng: $& 15/6***',
    noi_nhan: { luu: ['VT'] },
    luu_hanh: 'Rà soát',
    so_ban: 6,
    ky: { chuc_vu: 'Rà soát', chuc_vu_khac: 'Rà soát', ho_ten: 'Rà soát', duyet: true },
  }
  expect((await roundTrip(planYaml(plan)))?.complete).toBe(true)
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
