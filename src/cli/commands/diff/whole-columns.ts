import type { PlanChange } from '../../../diff/plan-change.ts'

/**
 * Columns that came or went, with their cells, the heading first: row by row nobody would see that a column did. Of several that came to one table the first
 * tells the cells of all.
 */
export function wholeColumns(
  changes: readonly PlanChange[],
): ReadonlyMap<PlanChange, readonly PlanChange[] | 'told with its column'> {
  const told = new Map<PlanChange, PlanChange[] | 'told with its column'>()
  const first = new Map<string, PlanChange[]>()
  for (const change of changes) {
    if (change.what !== 'column') continue
    const key = tableOf(change, 2)
    if (key === undefined) continue
    const cells = first.get(key)
    if (cells === undefined) {
      const own: PlanChange[] = []
      first.set(key, own)
      told.set(change, own)
    } else told.set(change, 'told with its column')
  }
  for (const change of changes) {
    const key = change.what === 'cell' ? tableOf(change, 3) : undefined
    const cells = key === undefined ? undefined : first.get(key)
    if (cells === undefined) continue
    cells.push(change)
    told.set(change, 'told with its column')
  }
  return told
}

/** The table in whose outline something stands so many levels deep, of what came or went. */
function tableOf({ kind, before, after }: PlanChange, depth: number): string | undefined {
  const address = kind === 'added' ? after?.address : kind === 'dropped' ? before?.address : undefined
  return address === undefined ? undefined : `${kind} ${address.slice(0, -depth).join('.')}`
}
