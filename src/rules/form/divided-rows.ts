import { tallestWhole, textHeight } from '../../typeface/text-height.ts'
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
      // A row that fills much of a page had better be divided, and a short table stays on one page.
      const count = table.rows.filter((row) => !row.cantSplit && !isTall(row)).length
      if (table.rows.length >= 10 && count > table.rows.length / 2) report(at, { table: table.number, count })
    }
  },
})

function isTall({ cells }: WordRow): boolean {
  return cells.some(({ blocks, width }) => {
    const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
    const look = paragraphs.flatMap(({ runs }) => runs)[0]?.look
    if (look === undefined) return false
    const texts = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))
    return textHeight(texts, (width * 72) / 25.4, look, look.size * 1.15) > tallestWhole
  })
}
