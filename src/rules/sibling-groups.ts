import type { Appendix, Content, Place, Plan, PlanNode } from '../plan/plan.ts'
import { placeWithin } from '../plan/snippet.ts'

/** Nodes that are numbered together. */
export interface SiblingGroup {
  readonly nodes: readonly PlanNode[]
  /** The node that holds them; absent for the sections and for the first level of an appendix. */
  readonly parent?: PlanNode
  /** The appendix in which they stand. */
  readonly appendix?: Appendix
  /** Where the author chose their label style (`danh_so`), quotes left out. */
  readonly stylePlace?: Place
}

/** Every group of siblings of a plan, outer groups first, in printed order; groups without nodes are left out. */
export function siblingGroups(plan: Plan): readonly SiblingGroup[] {
  const groups: SiblingGroup[] = []
  const add = (nodes: readonly PlanNode[], around: Omit<SiblingGroup, 'nodes'>) => {
    if (nodes.length === 0) return
    groups.push({ nodes, ...around })
    const { appendix } = around
    for (const parent of nodes) add(nodesIn(parent.content), { parent, ...(appendix && { appendix }), ...styled(parent) })
  }
  add(plan.sections, styled({ childStyle: plan.sectionStyle, childStylePlace: plan.sectionStylePlace }))
  for (const appendix of plan.appendices) add(nodesIn(appendix.content), { appendix, ...styled(appendix) })
  return groups
}

interface Styled {
  readonly childStyle?: string | undefined
  readonly childStylePlace?: Place | undefined
}

function styled({ childStyle, childStylePlace }: Styled): Pick<SiblingGroup, 'stylePlace'> {
  if (childStyle === undefined || childStylePlace === undefined) return {}
  return { stylePlace: placeWithin(childStylePlace, 0, childStyle.length) }
}

function nodesIn(content: readonly Content[]): readonly PlanNode[] {
  return content.flatMap((item) => (item.kind === 'node' ? [item.node] : []))
}
