import { defineRule } from '../rule.ts'
import { placeOfHeading } from './label-shape.ts'

/** A section of the first level that has a name and nothing else. */
export const emptySection = defineRule({
  code: 'ND021',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - muc:
      tieu_de: ⟦Thời gian, địa điểm⟧
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - muc:
      tieu_de: Thời gian, địa điểm
      thoi_han: trong tháng 11 năm 2026
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ plan, readable }, report) {
    for (const section of plan.sections) {
      const { content, paragraph, assignment, place, title } = section
      const said = content.some((item) => item.kind !== 'prose' || item.prose.blocks.length > 0)
      if (said || paragraph !== undefined || assignment.size > 0 || title === undefined) continue
      if (readable(place.path) && readable(`${place.path}/noi_dung`)) report(placeOfHeading(section), {})
    }
  },
})
