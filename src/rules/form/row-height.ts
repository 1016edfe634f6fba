import { defineFormRule } from '../form-rule.ts'
import { dataTables } from './data-tables.ts'

export const rowHeight = defineFormRule({
  code: 'TB093',
  severity: 'warning',
  sure: 'practice',
  covers: ['U176'],
  bad: { change: { tableRow: { height: { points: 14, exact: true } } }, at: 'bang/2' },
  good: { change: { tableRow: { height: { points: 14, exact: false } } } },
  check(form, report) {
    for (const { table, at } of dataTables(form)) {
      const fixed = table.rows.filter(({ height }) => height?.exact === true)
      const [first] = fixed
      if (first?.height !== undefined) report(at, { table: table.number, height: first.height.points, count: fixed.length })
    }
  },
})
