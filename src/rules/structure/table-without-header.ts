import { plainText } from '../../plan/prose.ts'
import { defineRule } from '../rule.ts'
import { tablesOf } from '../tables-of.ts'

const fewest = 3

/** A table whose columns are not named: it has no row to repeat on the next page, and nobody knows what stands in a column. */
export const tableWithoutHeader = defineRule({
  code: 'ND030',
  group: 'bo-cuc',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch, có bảng kê kèm theo, như sau:
phu_luc:
  - ten: Bảng kê
    bang:
      ⟦cot: [{rong: 10}, {rong: 90}]
      hang:
        - ['1', In]
        - ['2', Gửi]
        - ['3', Lưu]⟧`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch, có bảng kê kèm theo, như sau:
phu_luc:
  - ten: Bảng kê
    bang:
      cot: [TT, Việc]
      hang:
        - ['1', In]
        - ['2', Gửi]
        - ['3', Lưu]`,
  },
  check({ plan }, report) {
    for (const { header, rows, columns, place } of tablesOf(plan)) {
      const named = header.some(({ cells }) => cells.some(({ paragraphs }) => paragraphs.some((p) => plainText(p).trim() !== '')))
      if (!named && rows.length >= fewest && Math.max(columns.length, rows[0]?.cells.length ?? 0) > 1) report(place, {})
    }
  },
})
