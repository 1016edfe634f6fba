import { twoLevelsFrom } from '../../language/places/provinces.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

const level = /^(?:huyện|quận|thị xã|thị trấn)(?=\s)/iu

/** The seat is a province or a commune: districts, towns and townships are no units any more since 01/7/2025. */
export const placeOfDistrict = defineRule({
  code: 'TT035',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: 'Luật Tổ chức chính quyền địa phương 2025 (72/2025/QH15), Điều 51 khoản 3',
  sure: 'second_hand',
  holds: { from: twoLevelsFrom },
  covers: ['U073'],
  bad: { yaml: 'dia_danh: ⟦Thị trấn⟧ Đông Hà' },
  good: { yaml: 'dia_danh: Phường Đông Hà' },
  check({ plan }, report) {
    const text = plan.placeName
    const found = text && level.exec(text.value)
    if (text !== undefined && found) report(placeWithin(text.place, 0, found[0].length), { level: found[0] })
  },
})
