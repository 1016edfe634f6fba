import type { Holder, PlanChange, Spot } from '../../../diff/plan-change.ts'

/** How many changes of each kind there are. Each change is counted once: all counts but `changes` and `reassigned` add up to `changes`. */
export interface ChangeCounts {
  readonly changes: number
  readonly tasks: { readonly added: number; readonly dropped: number; readonly moved: number }
  readonly deadlines: number
  /** Units that came, went or were replaced. */
  readonly units: number
  /** Nodes whose units changed. */
  readonly reassigned: number
  readonly recipients: number
  readonly bases: number
  /** Number, date, subject, issuer and the like. */
  readonly head: number
  readonly paragraphs: number
  /** Tables, and what stands in them. */
  readonly tables: number
  readonly other: number
}

const units: ReadonlySet<string> = new Set(['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi', 'don_vi'])
const taskRoles: ReadonlySet<string> = new Set(['nhiem_vu', 'giai_phap', 'to_chuc_thuc_hien'])
/** Parts of a plan that are no head. */
export const partsBelowHead: ReadonlySet<string> = new Set([
  'can_cu',
  'mo_dau',
  'noi_dung',
  'ket_thuc',
  'noi_nhan',
  'ky',
  'phu_luc',
])

const inTables: ReadonlySet<string> = new Set(['table', 'column', 'row', 'cell'])

export function countChanges(changes: readonly PlanChange[]): ChangeCounts {
  const counts = {
    changes: changes.length,
    tasks: { added: 0, dropped: 0, moved: 0 },
    deadlines: 0,
    units: 0,
    reassigned: 0,
    recipients: 0,
    bases: 0,
    head: 0,
    paragraphs: 0,
    tables: 0,
    other: 0,
  }
  const nodes = new Set<string>()
  for (const change of changes) {
    const sort = sortOf(change)
    if (sort === 'units') nodes.add(nodeOf(spotOf(change)))
    if (sort === 'tasks') counts.tasks[change.kind === 'changed' ? 'moved' : change.kind] += 1
    else counts[sort] += 1
  }
  return { ...counts, reassigned: nodes.size }
}

/** A node by its names on the way to it: what went from it tells its number in the plan before, what came the one after. */
function nodeOf({ within }: Spot): string {
  return JSON.stringify(within.map(({ what, name, label }) => [what, name ?? label]))
}

type Sort = Exclude<keyof ChangeCounts, 'changes' | 'reassigned'>

function sortOf(change: PlanChange): Sort {
  const { key, what, deadlines, kind } = change
  const { within, part = '' } = spotOf(change)
  if (what === 'node' && isTask(within)) return 'tasks'
  // A field that only stands elsewhere among those of its task says what it said.
  const isSaid = kind !== 'moved'
  if ((isSaid && key === 'thoi_han') || deadlines !== undefined) return 'deadlines'
  if (isSaid && key !== undefined && units.has(key) && what !== 'node' && within.length > 0) return 'units'
  if (part === 'noi_nhan') return 'recipients'
  if (part === 'can_cu') return 'bases'
  if (!partsBelowHead.has(part)) return 'head'
  if (what === 'paragraph' || what === 'bullet') return 'paragraphs'
  // A key of a table stands in it, too.
  return inTables.has(what) || within.at(-1)?.what === 'table' ? 'tables' : 'other'
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
