import type { AssignmentField, Plan, PlanNode, Text } from '../../plan/plan.ts'
import type { Reading } from '../reading.ts'
import { taskNodes } from './task-nodes.ts'

const fields: readonly AssignmentField[] = ['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi']

/** Every text that names whom work is given to, in printed order. */
export function assignedTexts(reading: Reading): readonly Text[] {
  return reading.derived(textsIn)
}

function textsIn(reading: Reading, plan: Plan): readonly Text[] {
  const texts: Text[] = []
  for (const section of plan.sections) addTexts(texts, section)
  for (const { node } of taskNodes(reading)) addTexts(texts, node)
  return texts
}

function addTexts(texts: Text[], { unit, assignment }: PlanNode): void {
  if (unit !== undefined) texts.push(unit)
  if (assignment.size > 0) for (const field of fields) texts.push(...(assignment.get(field) ?? []))
}
