import type { Holder, PlanChange, Spot } from '../../../diff/plan-change.ts'

/** How many changes of each kind there are; one change may be of several. */
export interface ChangeCounts {
  readonly changes: number
  readonly tasks: { readonly added: number; readonly dropped: number; readonly moved: number }
  /** Nodes whose units changed. */
  readonly reassigned: number
  readonly deadlines: number
  readonly recipients: number
  /** Number, date, subject, issuer and the like. */
  readonly head: number
}

const units: ReadonlySet<string> = new Set(['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi', 'don_vi'])
const taskRoles: ReadonlySet<string> = new Set(['nhiem_vu', 'giai_phap', 'to_chuc_thuc_hien'])
/** Parts of a plan that are no head. */
const parts: ReadonlySet<string> = new Set(['can_cu', 'mo_dau', 'noi_dung', 'ket_thuc', 'noi_nhan', 'ky', 'phu_luc'])

export function countChanges(changes: readonly PlanChange[]): ChangeCounts {
  const tasks = changes.filter((change) => change.what === 'node' && isTask(spotOf(change).within))
  const ofKind = (kind: PlanChange['kind']): number => tasks.filter((change) => change.kind === kind).length
  // What stands in one node shares what it stands in.
  const reassigned = new Set(
    changes
      .filter(({ key, what }) => key !== undefined && units.has(key) && what !== 'node')
      .map((change) => spotOf(change).within),
  )
  const partOf = (change: PlanChange): string => spotOf(change).part ?? ''
  return {
    changes: changes.length,
    tasks: { added: ofKind('added'), dropped: ofKind('dropped'), moved: ofKind('moved') },
    reassigned: [...reassigned].filter((within) => within.length > 0).length,
    deadlines: changes.filter(({ key, deadlines }) => key === 'thoi_han' || deadlines !== undefined).length,
    recipients: changes.filter((change) => partOf(change) === 'noi_nhan').length,
    head: changes.filter((change) => !parts.has(partOf(change))).length,
  }
}

/** The place where a change is told: after, or before where it went. */
export function spotOf({ before, after, kind }: PlanChange): Spot {
  const spot = after ?? before
  if (spot === undefined) throw new Error(`a change without a place: ${kind}`)
  return spot
}

/** Whether what these stand around is a task: it says who does it by when, or stands where a plan has its tasks. */
export function isTask(within: readonly Holder[]): boolean {
  const own = within.at(-1)
  return own?.what === 'node' && (own.assigned === true || within.some(({ role }) => role !== undefined && taskRoles.has(role)))
}
