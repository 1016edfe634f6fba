import { kindOf } from '../../plan/label.ts'
import { defineRule } from '../rule.ts'
import { placeOfHeading, placeOfLabel, readLabel } from './label-shape.ts'

const twoNumbers = /\d[^\d.]*\.\D*\d/

/** The State's form knows sections, clauses and points (`I.`, `1.`, `a)`): `1.1.` is not among them. A third of plans have it all the same, so it is only told. */
export const decimalLabels = defineRule({
  code: 'ND016',
  group: 'bo-cuc',
  severity: 'info',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm đ',
  sure: 'derived',
  holds: { profiles: ['nd30'] },
  covers: ['U129'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát hồ sơ
          danh_so: ⟦1.1.⟧
          noi_dung:
            - doan: Thống kê hồ sơ theo từng phông.
            - doan: Lập danh mục hồ sơ.
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
          noi_dung:
            - doan: Thống kê hồ sơ theo từng phông.
            - doan: Lập danh mục hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ profile, reading }, report) {
    const numbering = reading.numbering()
    for (const { nodes, appendix, stylePlace } of reading.siblings()) {
      if (appendix !== undefined) continue
      for (const node of nodes) {
        const own = numbering.get(node)
        if (own === undefined || !twoNumbers.test(own.label)) continue
        if (readLabel(own.label, own.style, profile.ladder.letters.v)?.kind !== 'decimal') continue
        const { explicitLabel } = node
        const chosen = kindOf(own.style) === 'decimal' ? stylePlace : undefined
        report(explicitLabel ? placeOfLabel(explicitLabel) : (chosen ?? placeOfHeading(node)), { label: own.label })
        return
      }
    }
  },
})
