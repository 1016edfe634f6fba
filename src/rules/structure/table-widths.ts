import { defineRule } from '../rule.ts'
import { tablesOf } from '../tables-of.ts'

/** Widths are shares of the table: together they cannot be more than all of it. */
export const tableWidths = defineRule({
  code: 'ND009',
  source: 'yaml',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  covers: ['U027'],
  bad: {
    yaml: `mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch, có bảng kê kèm theo, như sau:
phu_luc:
  - ten: Bảng kê
    bang:
      ⟦cot: [{tieu_de: TT, rong: 60}, {tieu_de: Việc, rong: 70}]
      hang:
        - ['1', In]⟧`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch, có bảng kê kèm theo, như sau:
phu_luc:
  - ten: Bảng kê
    bang:
      cot: [{tieu_de: TT, rong: 10}, {tieu_de: Việc, rong: 90}]
      hang:
        - ['1', In]`,
  },
  check({ plan }, report) {
    for (const table of tablesOf(plan)) {
      const sum = table.columns.reduce((total, { width = 0 }) => total + width, 0)
      if (sum > 100) report(table.place, { sum })
    }
  },
})
