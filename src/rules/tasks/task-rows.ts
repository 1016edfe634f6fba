import type { PlanNode } from '../../plan/plan.ts'
import { columnOf, type ReadCell, type ReadRow, type ReadTable } from '../read-tables.ts'
import { headText, sameWords, type TaskNode, valuesOf } from './task-nodes.ts'

/** A row of a table of tasks. */
export interface TaskRow {
  readonly row: ReadRow
  readonly task: ReadCell
  /** As tasks are compared. */
  readonly words: string
  readonly deadline?: ReadCell
  readonly lead?: ReadCell
}

/** The rows of a table that assigns work: it has a column of tasks, and one of leads or of deadlines. Other tables have none. */
export function taskRows(table: ReadTable): readonly TaskRow[] {
  const [task, lead, deadline] = [columnOf(table, 'nhiem_vu'), columnOf(table, 'chu_tri'), columnOf(table, 'thoi_han')]
  if (task === undefined || (lead === undefined && deadline === undefined)) return []
  return table.rows.flatMap((row) => {
    const cell = row.cells[task]
    if (row.group || cell === undefined || cell.columnSpan > 1 || cell.text === '') return []
    const [due, who] = [deadline, lead].map((column) => (column === undefined ? undefined : row.cells[column]))
    return [
      {
        row,
        task: cell,
        words: sameWords(cell.text),
        ...(due === undefined ? {} : { deadline: due }),
        ...(who === undefined ? {} : { lead: who }),
      },
    ]
  })
}

/** A task is told by this many syllables; fewer ("Tổng kết") come again and again. */
export const fewestSyllables = 4

export function isTelling(words: string): boolean {
  return words.split(' ').length >= fewestSyllables
}

/** What a node is called, as tasks are compared. */
export function nodeWords(node: PlanNode): string {
  return sameWords(headText(node))
}

/** Who leads a task, as names are compared: its own lead, or that of the nearest task above it. */
export function leadWords({ node, above }: TaskNode): string {
  return ownLead(node) || above.reduceRight((lead, each) => lead || ownLead(each), '')
}

function ownLead(node: PlanNode): string {
  return valuesOf(node, ['chu_tri', 'thuc_hien']) || sameWords(node.unit?.value ?? '')
}
