import { remember } from '../../language/agencies/remember.ts'
import { splitAgencies } from '../../language/agencies/split-agencies.ts'
import { isDistrictBody } from '../../language/places/is-district-body.ts'
import { twoLevelsFrom } from '../../language/places/provinces.ts'
import { defineRule } from '../rule.ts'
import { assignedTexts } from './assigned-texts.ts'
import { unitsIn } from './assigned-units.ts'
import { withUnits } from './example-plan.ts'

/** Work cannot be given to bodies that are no more: the district level ended on 01/7/2025. */
export const districtAssigned = defineRule({
  code: 'ND070',
  group: 'nhiem-vu',
  severity: 'warning',
  clause: 'Luật Tổ chức chính quyền địa phương 2025 (72/2025/QH15), Điều 51 khoản 3',
  sure: 'second_hand',
  holds: { from: twoLevelsFrom },
  bad: {
    yaml: withUnits(`- don_vi: ⟦Ủy ban nhân dân các huyện, thị xã⟧
  noi_dung: Cử công chức tham gia.
- don_vi: Văn phòng Sở
  noi_dung: Lập dự toán, quyết toán.`),
  },
  good: {
    yaml: withUnits(`- don_vi: Ủy ban nhân dân các xã, phường
  noi_dung: Cử công chức tham gia.
- don_vi: Văn phòng Sở
  noi_dung: Lập dự toán, quyết toán.`),
  },
  check({ reading }, report) {
    for (const text of assignedTexts(reading)) {
      if (!mayNameDistrict(text.value)) continue
      for (const { name, place } of unitsIn(text)) if (isDistrictBody(name)) report(place(), { name })
    }
  },
})

// The same units have many tasks, and most name no district.
const mayNameDistrict = remember((value) => splitAgencies(value).some(({ name }) => isDistrictBody(name)))
