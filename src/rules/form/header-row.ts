import { defineFormRule } from '../form-rule.ts'
import { dataTables } from './data-tables.ts'

/** A table of so many rows goes over a page, or may do so when it is edited. */
const long = 10

export const headerRow = defineFormRule({
  code: 'TB090',
  severity: 'info',
  sure: 'practice',
  covers: ['U175'],
  bad: { change: { tableRows: 14, tableHeader: { header: false } }, at: 'bang/2' },
  good: { change: { tableHeader: { header: false } } },
  check(form, report) {
    const headed = new Set(form.parts.filter(({ key }) => key === 'tableHeader').map(({ component }) => component?.table?.word))
    for (const { table, at } of dataTables(form)) {
      if (headed.has(table) && table.rows.length >= long && table.rows[0]?.header === false)
        report(at, { table: table.number, rows: table.rows.length })
    }
  },
})
