import { tasksOf } from '../compose/assignment-matrix.ts'
import { compose } from '../compose/compose.ts'
import { type Numbering, numberNodes } from '../compose/number-nodes.ts'
import type { OfficialDocument } from '../compose/official-document.ts'
import type { CalendarDate, Plan, PlanNode } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import { type Passage, passagesOf } from './passages.ts'

/** What several rules read out of a plan. Each part is made when it is first asked for, and kept. */
export interface Reading {
  /** Every text of the author's, in printed order. */
  readonly passages: () => readonly Passage[]
  /** Labels and depths of all nodes. */
  readonly numbering: () => ReadonlyMap<PlanNode, Numbering>
  /** The nodes that carry assignment fields. */
  readonly tasks: () => readonly PlanNode[]
  /** The plan as it prints. */
  readonly document: () => OfficialDocument
}

export function readingOf(plan: Plan, profile: Profile, today: CalendarDate): Reading {
  return {
    passages: once(() => passagesOf(plan)),
    numbering: once(() => numberNodes(plan, profile)),
    tasks: once(() => tasksOf(plan)),
    document: once(() => compose(plan, profile, { today })),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
