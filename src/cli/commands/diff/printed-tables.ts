import { assignmentMatrix } from '../../../compose/assignment-matrix.ts'
import { numberNodes } from '../../../compose/number-nodes.ts'
import { markedText } from '../../../diff/marked-text.ts'
import type { Assignment, AssignmentField, Content, Plan } from '../../../plan/plan.ts'
import type { Prose } from '../../../plan/prose.ts'
import type { Row, Table } from '../../../plan/table.ts'
import type { Profile } from '../../../profile/profile.ts'

/** The assignment matrix of a plan's tasks as the table that stands in its print; undefined where no task has a field, or the form is not known. */
export function printedMatrix(plan: Plan, profile: Profile | undefined): Table | undefined {
  if (profile === undefined) return undefined
  // The day only gives a draft its year, which the matrix does not tell.
  const today = { year: 0, month: 1, day: 1 }
  return assignmentMatrix({ plan, profile, numbering: numberNodes(plan, profile), assignments: 'matrix', today })
}

/** Whether a content is the matrix as it follows from the plan's own tasks: the table says nothing that they do not say. */
export function isMatrix(content: Content, matrix: Table | undefined): boolean {
  return content.kind === 'table' && matrix !== undefined && wordsOf(content.table) === wordsOf(matrix)
}

function wordsOf({ header, rows }: Table): string {
  const texts = [...header, ...rows].map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(markedText).join('; ')))
  return JSON.stringify(texts)
}

/** Fields that name several bodies; the values of the others stand on one line, and nobody can tell where one ends. */
const lists: ReadonlySet<AssignmentField> = new Set(['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi'])

/** The fields of a task as its lines hold them. */
export function printedAssignment(assignment: Assignment): Assignment {
  return new Map(
    [...assignment].map(([field, texts]) => {
      const [first, ...more] = texts
      if (first === undefined || more.length === 0 || lists.has(field)) return [field, texts]
      return [field, [{ value: texts.map(({ value }) => value).join('; '), place: first.place }]]
    }),
  )
}

/** Prose with its tables as `printedTable` gives them. */
export function printedProse(prose: Prose): Prose {
  const blocks = prose.blocks.map((block) => (block.kind === 'table' ? { ...block, table: printedTable(block.table) } : block))
  return { ...prose, blocks }
}

/** A table by its words alone: what columns are for is told by their headings; widths and alignment are the form's, or measured. */
export function printedTable(table: Table): Table {
  return {
    ...table,
    columns: table.columns.map(() => ({})),
    header: table.header.map(printedRow),
    rows: table.rows.map(printedRow),
  }
}

function printedRow({ cells, ...row }: Row): Row {
  return { ...row, cells: cells.map(({ align: _align, ...cell }) => cell) }
}
