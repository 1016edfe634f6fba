import type { Spot } from '../../../finding.ts'
import type { PlanRecord } from '../../plan-record.ts'

/** Where another plan is told of: its file, and the line of its number. */
export function otherPlan(record: PlanRecord): { readonly other: string; readonly line: number } {
  return { other: record.file, line: numberSpot(record).range.start.line }
}

/** Where a plan's number stands; where it has none, the head of the file. */
export function numberSpot({ number, head }: PlanRecord): Spot {
  return number ?? head
}
