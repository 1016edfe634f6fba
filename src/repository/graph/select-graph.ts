import type { GraphNode, PlanGraph } from './plan-graph.ts'

/** The plans that a question keeps, with what they are tied to directly. */
export function graphOf(graph: PlanGraph, isWanted: (node: GraphNode) => boolean): PlanGraph {
  const wanted = new Set(graph.nodes.filter((node) => node.file !== undefined && isWanted(node)).map(({ id }) => id))
  const edges = graph.edges.filter(({ from, to }) => wanted.has(from) || wanted.has(to))
  return within(graph, new Set([...wanted, ...edges.flatMap(({ from, to }) => [from, to])]), edges)
}

/** What lies within so many steps of a plan, upwards and downwards. */
export function graphAround(graph: PlanGraph, id: string, depth: number): PlanGraph {
  const near = new Map<string, readonly string[]>()
  for (const { from, to } of graph.edges) {
    near.set(from, [...(near.get(from) ?? []), to])
    near.set(to, [...(near.get(to) ?? []), from])
  }
  const kept = new Set([id])
  let rim: readonly string[] = [id]
  for (let step = 0; step < depth && rim.length > 0; step += 1) {
    rim = [...new Set(rim.flatMap((one) => near.get(one) ?? []))].filter((one) => !kept.has(one))
    for (const one of rim) kept.add(one)
  }
  return within(
    graph,
    kept,
    graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  )
}

/** Without the plans that nothing ties to another one; `keep` stays anyway. */
export function withoutLoners(graph: PlanGraph, keep?: string): PlanGraph {
  const tied = new Set(graph.edges.flatMap(({ from, to }) => [from, to]))
  return within(graph, new Set(graph.nodes.filter(({ id }) => tied.has(id) || id === keep).map(({ id }) => id)), graph.edges)
}

function within({ nodes }: PlanGraph, kept: ReadonlySet<string>, edges: PlanGraph['edges']): PlanGraph {
  return { nodes: nodes.filter(({ id }) => kept.has(id)), edges }
}
