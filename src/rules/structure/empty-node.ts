import { defineRule } from '../rule.ts'

/**
 * A node that has neither title nor paragraph gets no label: what it holds is printed as if it stood in the node above. A section whose role names it
 * has the form's title.
 */
export const emptyNode = defineRule({
  code: 'ND004',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  covers: ['U127'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - ⟦noi_dung: Rà soát hồ sơ.⟧
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát
          noi_dung: Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ readable, reading }, report) {
    for (const { place, title, unit, paragraph, explicitLabel, role = 'muc' } of reading.numbering().keys()) {
      const named = title ?? unit ?? paragraph ?? explicitLabel
      if (named === undefined && role === 'muc' && readable(place.path)) report(place, {})
    }
  },
})
