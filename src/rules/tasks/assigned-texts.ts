import type { AssignmentField, Plan, Text } from '../../plan/plan.ts'
import { taskNodes } from './task-nodes.ts'

const fields: readonly AssignmentField[] = ['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi']

/** Every text that names whom work is given to, in printed order. */
export function assignedTexts(plan: Plan): readonly Text[] {
  const nodes = [...plan.sections, ...taskNodes(plan).map(({ node }) => node)]
  return nodes.flatMap(({ unit, assignment }) => [
    ...(unit === undefined ? [] : [unit]),
    ...fields.flatMap((field) => assignment.get(field) ?? []),
  ])
}
