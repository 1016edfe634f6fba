import { defineFormRule } from '../form-rule.ts'
import { dataTables } from './data-tables.ts'
import { isPaint } from './paint.ts'

export const cellBackground = defineFormRule({
  code: 'TB094',
  severity: 'info',
  sure: 'practice',
  covers: ['U026'],
  bad: { change: { tableCell: { shading: 'D9E2F3' } }, at: 'bang/2' },
  good: { change: { tableCell: { shading: 'auto' } } },
  check(form, report) {
    for (const { table, at } of dataTables(form)) {
      const count = table.rows.flatMap(({ cells }) => cells).filter(({ shading }) => isPaint(shading)).length
      if (count > 0) report(at, { table: table.number, count })
    }
  },
})
