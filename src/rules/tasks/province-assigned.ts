import { remember } from '../../language/agencies/remember.ts'
import { findProvinces } from '../../language/places/find-provinces.ts'
import { provinceStatus } from '../../language/places/province-status.ts'
import { isoDate } from '../../plan/calendar.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { assignedTexts } from './assigned-texts.ts'
import { withUnits } from './example-plan.ts'

/** Whom work is given to bears the name that its province has on the day of issue. */
export const provinceAssigned = defineRule({
  code: 'ND071',
  group: 'nhiem-vu',
  severity: 'warning',
  clause: 'NQ 202/2025/QH15; NQ 30/2026/QH16, NQ 36/2026/QH16, NQ 39/2026/QH16',
  sure: 'second_hand',
  bad: {
    yaml: withUnits(`- don_vi: Sở Nội vụ ⟦tỉnh Hà Giang⟧
  noi_dung: Bàn giao hồ sơ còn giữ.
- don_vi: Văn phòng Sở
  noi_dung: Lập dự toán, quyết toán.`),
  },
  good: {
    yaml: withUnits(`- don_vi: Sở Nội vụ tỉnh Tuyên Quang
  noi_dung: Bàn giao hồ sơ còn giữ.
- don_vi: Văn phòng Sở
  noi_dung: Lập dự toán, quyết toán.`),
  },
  check({ reading }, report) {
    const day = reading.dayOfJudgement()
    if (day === undefined) return
    for (const { value, place } of assignedTexts(reading)) {
      for (const { text: name, start, end } of provincesIn(value)) {
        const found = provinceStatus(name, day)
        if (found.status !== 'merged' && found.status !== 'renamed') continue
        const now = found.status === 'merged' ? found.into : found.to
        report(placeWithin(place, start, end), { name, on: isoDate(found.on), now: `${now.kind} ${now.name}` })
      }
    }
  },
})

// The same units have many tasks.
const provincesIn = remember(findProvinces)
