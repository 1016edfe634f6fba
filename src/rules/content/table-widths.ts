import { defineRule } from '../rule.ts'
import { tablesOf } from '../tables-of.ts'

const appendix = (bang: unknown) => [{ ten: 'Bảng kê', bang }]

/** Widths are shares of the table: together they cannot be more than all of it. */
export const tableWidths = defineRule({
  code: 'ND009',
  severity: 'warning',
  bad: {
    phu_luc: appendix({
      cot: [
        { tieu_de: 'TT', rong: 60 },
        { tieu_de: 'Việc', rong: 70 },
      ],
      hang: [['1', 'In']],
    }),
  },
  good: {
    phu_luc: appendix({
      cot: [
        { tieu_de: 'TT', rong: 10 },
        { tieu_de: 'Việc', rong: 90 },
      ],
      hang: [['1', 'In']],
    }),
  },
  check({ plan }, report) {
    for (const table of tablesOf(plan)) {
      const sum = table.columns.reduce((total, { width = 0 }) => total + width, 0)
      if (sum > 100) report(table.place, { sum })
    }
  },
})
