import { isoDate } from '../../plan/calendar.ts'
import type { PlanGraph } from './plan-graph.ts'

/** A graph as data: `{version, nodes, edges}`; days are ISO, what is not in the repository has no `file`. */
export function graphJson({ nodes, edges }: PlanGraph): string {
  const plain = nodes.map(({ date, ...node }) => (date === undefined ? node : { ...node, date: isoDate(date) }))
  return `${JSON.stringify({ version: 1, nodes: plain, edges }, null, 2)}\n`
}
