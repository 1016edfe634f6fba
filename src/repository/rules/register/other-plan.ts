import type { FileSpot, Spot } from '../../../finding.ts'
import type { PlanRecord } from '../../plan-record.ts'

/** Where another plan is told of: its file, and the line of what is told, by default of its number. */
export function otherPlan(record: PlanRecord, at: Spot = numberSpot(record)): { readonly other: string; readonly line: number } {
  return { other: record.file, line: at.range.start.line }
}

/** The same place, for reports that show it. */
export function relatedPlan(
  record: PlanRecord,
  { range, path }: Spot = numberSpot(record),
): { readonly related: readonly FileSpot[] } {
  return { related: [{ file: record.file, range, path }] }
}

/** Where a plan's number stands; where it has none, the head of the file. */
export function numberSpot({ number, head }: PlanRecord): Spot {
  return number ?? head
}
