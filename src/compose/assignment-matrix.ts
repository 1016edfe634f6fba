import { type AssignmentField, assignmentFields, type Content, type Plan, type PlanNode } from '../plan/plan.ts'
import type { Inline } from '../plan/prose.ts'
import type { Cell, Column, Row, Table } from '../plan/table.ts'
import type { BodyContext } from './compose-body.ts'

/** The assignment matrix of an appendix: one row a node that carries assignment fields, one column a field in use. */
export function assignmentMatrix({ plan, profile, numbering }: BodyContext): Table | undefined {
  const tasks = tasksOf(plan)
  if (tasks.length === 0) return undefined
  const { assignment } = profile.wording
  const used = assignmentFields.filter((field) => tasks.some((task) => task.assignment.has(field)))
  const heading = (text: string): Cell => cell([[plain(text)]], plan)
  const header: Row = {
    group: false,
    cells: [
      heading(assignment.matrixNumber.v),
      heading(assignment.matrixTask.v),
      ...used.map((field) => heading(assignment.labels[field].v)),
    ],
  }
  const rows = tasks.map((task, i): Row => {
    const typed = numbering.get(task)?.typed?.length ?? 0
    return {
      group: false,
      cells: [
        cell([[plain(String(i + 1))]], task),
        cell([taskName(task, typed)], task),
        ...used.map((field) =>
          cell(
            [...(task.assignment.get(field) ?? [])].map(({ value }) => [plain(value)]),
            task,
          ),
        ),
      ],
    }
  })
  return {
    place: plan.place,
    columns: [{ align: 'giua', role: 'stt' }, { role: 'nhiem_vu' }, ...used.map(columnOf)],
    header: [header],
    rows,
  }
}

/** The nodes that carry assignment fields, in printed order. */
export function tasksOf(plan: Plan): readonly PlanNode[] {
  const under = (node: PlanNode): readonly PlanNode[] => [...(node.assignment.size > 0 ? [node] : []), ...inContent(node.content)]
  const inContent = (content: readonly Content[]) => content.flatMap((item) => (item.kind === 'node' ? under(item.node) : []))
  return plan.sections.flatMap(under)
}

function taskName(task: PlanNode, typed: number): readonly Inline[] {
  const title = task.title ?? task.unit
  if (title !== undefined) return [plain(title.value.slice(typed))]
  const first = task.paragraph?.blocks[0]
  return first === undefined || first.kind === 'table' ? [] : first.inlines.filter((inline) => inline.kind === 'text')
}

function columnOf(role: AssignmentField): Column {
  return { role }
}

function cell(paragraphs: readonly (readonly Inline[])[], { place }: { readonly place: Plan['place'] }): Cell {
  return { paragraphs: paragraphs.length === 0 ? [[]] : paragraphs, columnSpan: 1, rowSpan: 1, place }
}

function plain(text: string): Inline {
  return { kind: 'text', text, bold: false, italic: false }
}
