import { numberNodes } from '../../compose/number-nodes.ts'
import { defineRule } from '../rule.ts'

/** A label that the author typed is printed as typed and not doubled; where it is not the computed one, the reader is told. */
export const typedLabel = defineRule({
  code: 'TT003',
  group: 'bo-cuc',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich:
      tieu_de: ⟦I. Mục đích, yêu cầu⟧
      noi_dung: Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich:
      tieu_de: Mục đích, yêu cầu
      noi_dung: Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ plan, profile }, report) {
    for (const [node, { typed, computed }] of numberNodes(plan, profile)) {
      if (typed === undefined) continue
      const at = node.title?.place ?? node.unit?.place ?? node.paragraph?.place ?? node.place
      const label = typed.trim()
      report(at, { label, computed }, label === computed ? {} : { severity: 'warning' })
    }
  },
})
