import { defineFormRule } from '../form-rule.ts'
import { textWidthOf } from './text-room.ts'

export const headTooWide = defineFormRule({
  code: 'TB063',
  severity: 'info',
  sure: 'practice',
  covers: ['U065'],
  bad: { change: { headTable: { columns: [100, 100] } }, at: 'issuingBody' },
  good: { change: { headTable: { columns: [72, 98] } } },
  check({ partsOf, word }, report) {
    const part = partsOf('issuingBody').find(
      ({ component, standing }) => component?.appendix === undefined && standing?.table !== undefined,
    )
    const table = part?.standing?.table
    const section = table && word.sections[table.section]
    if (part === undefined || table === undefined || section === undefined) return
    const width = table.columns.reduce((sum, column) => sum + column, 0)
    const room = textWidthOf(section)
    // Offices let the head stand out a little, so that a long title has its line.
    if (width > room + 15) report(part.place, { width: Math.round(width), room: Math.round(room) })
  },
})
