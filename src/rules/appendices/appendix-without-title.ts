import { defineRule } from '../rule.ts'
import { appendixClauses } from './appendix-sources.ts'
import { isNameless } from './is-nameless.ts'

/** The Party's form demands a title (“phải có tiêu đề”); the State's knows appendices without one (“tên Phụ lục (nếu có)”). */
export const appendixWithoutTitle = defineRule({
  code: 'TT133',
  group: 'phu-luc',
  severity: 'error',
  clause: appendixClauses('b'),
  sure: 'text',
  holds: { profiles: ['dang_hd05', 'dang_hd36'] },
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Nâng cao nhận thức.
  - nhiem_vu: |
      Lịch học ghi tại Phụ lục kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Tỉnh ủy theo dõi.
phu_luc:
  - ⟦noi_dung: Các chi bộ học trong tháng 11 năm 2026.⟧`,
    base: 'dang',
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Nâng cao nhận thức.
  - nhiem_vu: |
      Lịch học ghi tại Phụ lục kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Tỉnh ủy theo dõi.
phu_luc:
  - ten: Lịch học
    noi_dung: Các chi bộ học trong tháng 11 năm 2026.`,
    base: 'dang',
  },
  check({ plan, readable }, report) {
    for (const appendix of plan.appendices) {
      const { title, place } = appendix
      if (title === undefined && !isNameless(appendix) && readable(place.path)) report(place, {})
    }
  },
})
