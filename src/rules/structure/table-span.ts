import { gridOf } from '../../plan/table-grid.ts'
import { defineRule } from '../rule.ts'
import { tablesOf } from '../tables-of.ts'

/** A merged cell that asks for more rows than there are below it. */
export const tableSpan = defineRule({
  code: 'ND008',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch, có bảng kê kèm theo, như sau:
phu_luc:
  - ten: Bảng kê
    bang:
      cot: [TT, Việc]
      hang:
        - ['1', ⟦{o: In, gop_hang: 3}⟧]
        - ['2']`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch, có bảng kê kèm theo, như sau:
phu_luc:
  - ten: Bảng kê
    bang:
      cot: [TT, Việc]
      hang:
        - ['1', {o: In, gop_hang: 2}]
        - ['2']`,
  },
  check({ plan, readable }, report) {
    for (const table of tablesOf(plan)) {
      if (!readable(table.place.path)) continue
      const { header, rows } = gridOf(table)
      for (const { cell, rowSpan } of [...header, ...rows].flatMap((row) => row.cells)) {
        if (cell.rowSpan > rowSpan) report(cell.place, { asked: cell.rowSpan, room: rowSpan })
      }
    }
  },
})
