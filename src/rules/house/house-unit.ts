import { agencyKey } from '../../language/agencies/agency-key.ts'
import { sameKeys } from '../../language/agencies/same-agency.ts'
import { splitAgencies } from '../../language/agencies/split-agencies.ts'
import type { AssignmentField } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { closestKey } from '../../schema/closest-key.ts'
import type { Passage } from '../passages.ts'
import { defineRule } from '../rule.ts'

const fields: ReadonlySet<AssignmentField> = new Set(['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi'])

/**
 * Plans give tasks to other bodies too: only a name that begins like one of the office's own units (`Phòng …`, `Trung tâm …`) is held against
 * their list, and groups (`các phòng`) are not.
 */
export const houseUnit = defineRule({
  code: 'NB004',
  group: 'noi-bo',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: nodes('⟦Phòng Hành chính⟧'),
    house: { units: ['Phòng Tổ chức hành chính', 'Văn phòng Sở'] },
  },
  good: {
    yaml: nodes('Phòng Tổ chức hành chính'),
    house: { units: ['Phòng Tổ chức hành chính', 'Văn phòng Sở'] },
  },
  check({ reading, house }, report) {
    if (house.units.length === 0) return
    const known = house.units.map((unit) => agencyKey(unit))
    const heads = new Set(known.map(headOf))
    for (const { text, place } of reading.passages().filter(namesUnits))
      for (const { name, start, text: written, sure } of splitAgencies(text)) {
        const key = agencyKey(name)
        // A name that was cut out of “Sở: Nội vụ, Y tế” does not stand there as it is.
        if (!sure || !written.startsWith(name) || !heads.has(headOf(key)) || known.some((unit) => sameKeys(unit, key))) continue
        const suggestion = closestKey(name, house.units)
        const args = { name, ...(suggestion === undefined ? {} : { suggestion }) }
        report(placeWithin(place, start, start + name.length), args)
      }
  },
})

function namesUnits({ role, field }: Passage): boolean {
  return role === 'unit' || (role === 'assignment' && field !== undefined && fields.has(field))
}

/** `phòng`, `văn phòng`, `trung tâm`: what kind of unit the name begins with. */
function headOf(key: string): string {
  return /^(?:văn phòng|trung tâm|chi cục|ban quản lý|\p{L}+)/u.exec(key)?.[0] ?? key
}

function nodes(unit: string): string {
  return `noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát hồ sơ
          chu_tri: ${unit}
          thoi_han: Quý I/2027
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.
noi_nhan:
  gui:
    - UBND tỉnh (báo cáo)
    - Các phòng, đơn vị thuộc Sở
  luu: [VT]`
}
