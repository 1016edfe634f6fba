import { defineRule } from '../rule.ts'
import { placeOfHeading, placeOfLabel, readLabel } from './label-shape.ts'

/** `3.` that holds `1.`, `2.` … and is followed by `4.`: nobody can tell which level a number stands on. */
export const labelOfTheParent = defineRule({
  code: 'ND012',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  covers: ['U128'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát hồ sơ
          danh_so: "⟦1.⟧"
          noi_dung:
            - doan: Thống kê hồ sơ theo từng phông.
            - doan: Lập danh mục hồ sơ.
        - tieu_de: Số hóa hồ sơ
          noi_dung: Quét và lưu bản số.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát hồ sơ
          danh_so: "-"
          noi_dung:
            - doan: Thống kê hồ sơ theo từng phông.
            - doan: Lập danh mục hồ sơ.
        - tieu_de: Số hóa hồ sơ
          noi_dung: Quét và lưu bản số.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ profile, reading }, report) {
    const numbering = reading.numbering()
    const letters = profile.ladder.letters.v
    for (const { nodes, parent, stylePlace } of reading.siblings()) {
      const above = parent && numbering.get(parent)
      const first = nodes.find((node) => numbering.get(node)?.label)
      const own = first && numbering.get(first)
      if (above === undefined || first === undefined || own === undefined) continue
      const shape = readLabel(above.label, above.style, letters)?.shape
      if (shape === undefined || shape !== readLabel(own.label, own.style, letters)?.shape) continue
      const label = first.explicitLabel
      const at = label === undefined ? (stylePlace ?? placeOfHeading(first)) : placeOfLabel(label)
      report(at, { label: own.label, parent: above.label })
    }
  },
})
