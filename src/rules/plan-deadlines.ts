import type { DeadlineSurroundings } from '../language/deadlines/deadline.ts'
import { type FoundDeadline, findDeadlines } from '../language/deadlines/find-deadlines.ts'
import { readDeadline } from '../language/deadlines/read-deadline.ts'
import type { Passage, PassageRole } from './passages.ts'
import { columnOf, type ReadTable } from './read-tables.ts'
import type { Found } from './reading.ts'

/** What an author plans in; the head, the bases and the opening tell of other documents' days. */
const planning: ReadonlySet<PassageRole> = new Set(['title', 'paragraph', 'bullet', 'closing', 'cell'])

/** Words without which prose has no deadline: most paragraphs and cells are passed over. */
export const deadlineSign = /trước|nhất|xong|hoàn thành|định kỳ|hằng|hàng|thời\s(?:gian|hạn)/g

/**
 * The deadlines of a plan in printed order: `thoi_han` and the cells of a column of deadlines are read whole, in prose only what is surely one is found.
 * A field that has no calendar reading is there too, as `none`. `withSign`: the passages that hold `deadlineSign`.
 */
export function planDeadlines(
  passages: readonly Passage[],
  withSign: readonly Passage[],
  tables: readonly ReadTable[],
  around: DeadlineSurroundings,
): readonly Found<FoundDeadline>[] {
  const cells = new Set(tables.flatMap(deadlineCells))
  const mayHold = new Set(withSign)
  const all: Found<FoundDeadline>[] = []
  for (const passage of passages) {
    const { role, field, text, place } = passage
    if (field === 'thoi_han' || (role === 'cell' && cells.has(place.range.start.offset)))
      all.push({ passage, found: { start: 0, end: text.length, deadline: readDeadline(text, around) } })
    else if (planning.has(role) && mayHold.has(passage))
      for (const found of findDeadlines(text, around)) all.push({ passage, found })
  }
  return all
}

/** Where the cells of the column of deadlines begin in the file: only of a table that gives work. */
function deadlineCells(table: ReadTable): readonly number[] {
  const column = columnOf(table, 'thoi_han')
  if (column === undefined || !['nhiem_vu', 'chu_tri'].some((role) => table.roles.includes(role))) return []
  return table.rows.flatMap(({ cells }) => {
    const at = cells[column]
    return at === undefined ? [] : [at.cell.place.range.start.offset]
  })
}
