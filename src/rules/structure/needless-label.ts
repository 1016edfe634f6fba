import { defineRule } from '../rule.ts'
import { placeOfLabel } from './label-shape.ts'

/** A fixed label stays behind when sections are added before it; where the form gives the same one, it may go. */
export const needlessLabel = defineRule({
  code: 'ND013',
  source: 'yaml',
  group: 'bo-cuc',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      nhan: ⟦II.⟧
      noi_dung: Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ reading }, report) {
    for (const [{ explicitLabel }, { label, computed }] of reading.numbering()) {
      if (explicitLabel !== undefined && label !== '' && label === computed) report(placeOfLabel(explicitLabel), { label })
    }
  },
})
