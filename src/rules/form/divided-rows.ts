import type { WordRow } from '../../word/word-document.ts'
import { defineFormRule } from '../form-rule.ts'
import { dataTables } from './data-tables.ts'

export const dividedRows = defineFormRule({
  code: 'TB091',
  severity: 'info',
  sure: 'practice',
  covers: ['U175'],
  bad: { change: { tableRows: 14, tableRow: { cantSplit: false } }, at: 'bang/2' },
  good: { change: { tableRow: { cantSplit: false } } },
  check(form, report) {
    for (const { table, at } of dataTables(form)) {
      // A row that fills a page must be divided, and a short table stays on one page.
      const count = table.rows.filter((row) => !row.cantSplit && lengthOf(row) < 3000).length
      if (table.rows.length >= 10 && count > table.rows.length / 2) report(at, { table: table.number, count })
    }
  },
})

function lengthOf({ cells }: WordRow): number {
  return Math.max(
    0,
    ...cells.map(({ blocks }) =>
      blocks.reduce(
        (sum, block) => sum + (block.kind === 'paragraph' ? block.runs.reduce((all, { text }) => all + text.length, 0) : 0),
        0,
      ),
    ),
  )
}
