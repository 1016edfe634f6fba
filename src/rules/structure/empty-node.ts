import { defineRule } from '../rule.ts'

/** A node that has neither title nor paragraph gets no label: what it holds is printed as if it stood in the node above. */
export const emptyNode = defineRule({
  code: 'ND004',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
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
  check({ plan, readable, reading }, report) {
    const sections = new Set(plan.sections)
    for (const node of reading.numbering().keys()) {
      const named = node.title ?? node.unit ?? node.paragraph ?? node.explicitLabel
      if (named === undefined && !sections.has(node) && readable(node.place.path)) report(node.place, {})
    }
  },
})
