import { findProvinces } from '../../language/places/find-provinces.ts'
import { isDistrictBody } from '../../language/places/is-district-body.ts'
import { provinceStatus } from '../../language/places/province-status.ts'
import { twoLevelsFrom } from '../../language/places/provinces.ts'
import { compareDates, isoDate } from '../../plan/calendar.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { recipientNames } from './recipient-names.ts'

/** Nobody opens a letter to a district or a merged province: two levels and 34 provinces since 01/7/2025, new cities in 2026. */
export const recipientOfThePast = defineRule({
  code: 'TT123',
  group: 'noi-nhan',
  severity: 'warning',
  clause: 'Luật Tổ chức chính quyền địa phương 2025 (72/2025/QH15), Điều 51 khoản 3; NQ 202/2025/QH15',
  sure: 'second_hand',
  covers: ['U073', 'U165'],
  bad: { yaml: 'noi_nhan: {gui: [⟦UBND các huyện⟧], luu: [VT]}' },
  good: {
    yaml: 'noi_nhan: {gui: [UBND các huyện], luu: [VT]}\nngay_ban_hanh: 2024-10-05\ntrich_yeu: Số hóa hồ sơ lưu trữ năm 2025',
  },
  check({ plan, reading }, report) {
    const day = reading.dayOfJudgement()
    if (day === undefined) return
    for (const { agency, place } of recipientNames(plan)) {
      const { name, start, text } = agency
      if (compareDates(twoLevelsFrom, day) <= 0 && isDistrictBody(name)) {
        const length = text.startsWith(name) ? name.length : text.length
        report(placeWithin(place, start, start + length), { name, on: isoDate(twoLevelsFrom) })
        continue
      }
      for (const province of findProvinces(text)) {
        const found = provinceStatus(province.text, day)
        if (found.status !== 'merged' && found.status !== 'renamed' && found.status !== 'raised') continue
        const now = found.status === 'merged' ? found.into : found.to
        report(placeWithin(place, start + province.start, start + province.end), {
          name: province.text,
          on: isoDate(found.on),
          now: `${now.kind} ${now.name}`,
        })
      }
    }
  },
})
