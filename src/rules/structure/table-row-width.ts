import { type GridRow, gridOf } from '../../plan/table-grid.ts'
import { defineRule } from '../rule.ts'
import { tablesOf } from '../tables-of.ts'

/** A row that has too few or too many cells for its columns: no word is lost, but they stand in the wrong place. */
export const tableRowWidth = defineRule({
  code: 'ND007',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch, có bảng kê kèm theo, như sau:
phu_luc:
  - ten: Bảng kê
    bang:
      cot: [TT, Việc, Tiền]
      hang:
        - ['1', In, '5']
        - [⟦'2'⟧, Gửi]`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch, có bảng kê kèm theo, như sau:
phu_luc:
  - ten: Bảng kê
    bang:
      cot: [TT, Việc, Tiền]
      hang:
        - ['1', In, '5']
        - [{o: Cộng, gop_cot: 2}, '5']`,
  },
  check({ plan, readable }, report) {
    for (const table of tablesOf(plan)) {
      const expected = table.columns.length
      if (expected === 0 || !readable(table.place.path)) continue
      const { header, rows } = gridOf(table)
      for (const part of [header, rows]) {
        const widths = widthsOf(part)
        part.forEach((row, r) => {
          const actual = widths[r] ?? 0
          const at = row.cells[0]?.cell.place ?? table.place
          if (actual !== expected) report(at, { expected, actual })
        })
      }
    }
  },
})

/** How many columns each row fills, with the cells that reach down to it. A table may have as many rows as a file has room for: each is seen once. */
function widthsOf(rows: readonly GridRow[]): readonly number[] {
  const ending = new Map<number, number>()
  let width = 0
  return rows.map(({ cells }, row) => {
    width -= ending.get(row) ?? 0
    for (const { columnSpan, rowSpan } of cells) {
      width += columnSpan
      ending.set(row + rowSpan, (ending.get(row + rowSpan) ?? 0) + columnSpan)
    }
    return width
  })
}
