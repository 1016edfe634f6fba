import { defineRule } from '../rule.ts'

export const assignmentMatrixEmpty = defineRule({
  code: 'ND005',
  source: 'yaml',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `ket_thuc: Phân công từng việc ghi tại Phụ lục kèm theo.
phu_luc:
  - ten: ⟦Bảng phân công⟧
    phan_cong: true`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát
          chu_tri: Văn phòng Sở
          thoi_han: Quý I/2027
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi theo Phụ lục kèm theo.
phu_luc:
  - ten: Bảng phân công
    phan_cong: true`,
  },
  check({ plan, readable, reading }, report) {
    if (!readable('/noi_dung') || reading.tasks().length > 0) return
    for (const appendix of plan.appendices) if (appendix.matrix) report((appendix.title ?? appendix).place, {})
  },
})
