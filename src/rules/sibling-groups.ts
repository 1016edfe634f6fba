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
    for (const parent of nodes) {
      const inner = nodesIn(parent.content)
      add(inner, { parent, ...(appendix && { appendix }), ...styled(parent, inner) })
    }
  }
  add(plan.sections, styled({ childStyle: plan.sectionStyle, childStylePlace: plan.sectionStylePlace }, plan.sections))
  for (const appendix of plan.appendices) {
    const inner = nodesIn(appendix.content)
    add(inner, { appendix, ...styled(appendix, inner) })
  }
  return groups
}

interface Styled {
  readonly childStyle?: string | undefined
  readonly childStylePlace?: Place | undefined
}

/** A document that was not written in YAML chooses its style by the first label: the place is that of the first node. */
function styled({ childStyle, childStylePlace }: Styled, [first]: readonly PlanNode[]): Pick<SiblingGroup, 'stylePlace'> {
  if (childStyle === undefined) return {}
  if (childStylePlace === undefined) return first === undefined ? {} : { stylePlace: first.place }
  return { stylePlace: placeWithin(childStylePlace, 0, childStyle.length) }
}

function nodesIn(content: readonly Content[]): readonly PlanNode[] {
  return content.flatMap((item) => (item.kind === 'node' ? [item.node] : []))
}
