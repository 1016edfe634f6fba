import type { Content, Plan, PlanNode } from '../plan/plan.ts'
import type { Prose } from '../plan/prose.ts'
import type { Table } from '../plan/table.ts'

/** Every table of a plan, in printed order. */
export function tablesOf(plan: Plan): readonly Table[] {
  return [
    ...inProse(plan.opening),
    ...plan.sections.flatMap(({ content }) => inContent(content)),
    ...inProse(plan.closing),
    ...plan.appendices.flatMap(({ content }) => inContent(content)),
  ]
}

/** The tables of a node and of those below it. */
export function tablesUnder({ paragraph, content }: PlanNode): readonly Table[] {
  return [...inProse(paragraph), ...inContent(content)]
}

function inContent(content: readonly Content[]): readonly Table[] {
  return content.flatMap((item) => {
    if (item.kind === 'table') return [item.table]
    if (item.kind === 'prose') return inProse(item.prose)
    return tablesUnder(item.node)
  })
}

function inProse(prose: Prose | undefined): readonly Table[] {
  return (prose?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block.table] : []))
}
