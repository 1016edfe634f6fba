import { defineFormRule } from '../form-rule.ts'
import { dataTables } from './data-tables.ts'
import { textWidthOf } from './text-room.ts'

export const tableOverflow = defineFormRule({
  code: 'TB092',
  severity: 'warning',
  sure: 'practice',
  covers: ['U027'],
  bad: { change: { table: { columns: [20, 110, 70] } }, at: 'bang/2' },
  good: { change: { table: { columns: [15, 100, 52] } } },
  check(form, report) {
    for (const { table, at } of dataTables(form)) {
      const section = form.word.sections[table.section]
      if (section === undefined || table.part.kind !== 'body') continue
      const width = table.columns.reduce((sum, column) => sum + column, 0)
      const room = textWidthOf(section)
      // The blank inside its cells lets a table begin some 2 mm left of the text and end right of it.
      if (width > room + 5) report(at, { width: Math.round(width), room: Math.round(room) })
    }
  },
})
