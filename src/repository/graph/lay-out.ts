import { graphlib, layout } from '@dagrejs/dagre'
import type { PlanGraph } from './plan-graph.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where each box and each line of a drawing is, in pt; `x` and `y` of a box are its middle. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Point & Size>
  /** From the plan that says it to the other, in the order of the edges. */
  readonly lines: readonly (readonly Point[])[]
}

export interface Size {
  readonly width: number
  readonly height: number
}

const gap = 40
const maxWidth = 1600
/** The tidier way of ranking takes 20 s for 2,000 plans that are tied together, the other one 3 s. */
const tidily = 300

/**
 * Lays a graph out in ranks, what is carried out above what carries it out. Parts that nothing ties together are laid out by themselves, the largest
 * first, side by side as far as `maxWidth` goes.
 */
export function layOut(graph: PlanGraph, sizes: ReadonlyMap<string, Size>): Layout {
  const boxes = new Map<string, Point & Size>()
  const lines: (readonly Point[])[] = graph.edges.map(() => [])
  let [left, top, rowHeight, width] = [0, 0, 0, 0]
  for (const part of partsOf(graph)) {
    const drawn = layOutPart(part, graph, sizes)
    if (left > 0 && left + drawn.width > maxWidth) [left, top, rowHeight] = [0, top + rowHeight + gap, 0]
    for (const [id, { x, y, ...size }] of drawn.boxes) boxes.set(id, { x: x + left, y: y + top, ...size })
    for (const [index, points] of drawn.lines) lines[index] = points.map(({ x, y }) => ({ x: x + left, y: y + top }))
    width = Math.max(width, left + drawn.width)
    left += drawn.width + gap
    rowHeight = Math.max(rowHeight, drawn.height)
  }
  return { width, height: top + rowHeight, boxes, lines }
}

interface Part extends Size {
  readonly boxes: ReadonlyMap<string, Point & Size>
  readonly lines: ReadonlyMap<number, readonly Point[]>
}

function layOutPart(ids: readonly string[], { edges }: PlanGraph, sizes: ReadonlyMap<string, Size>): Part {
  const drawing = new graphlib.Graph({ multigraph: true })
  const ranker = ids.length > tidily ? 'longest-path' : 'network-simplex'
  drawing.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 48, marginx: 0, marginy: 0, ranker })
  for (const id of ids) drawing.setNode(id, { ...sizes.get(id) })
  const isHere = new Set(ids)
  const own = edges.flatMap((edge, index) => (isHere.has(edge.from) ? [{ ...edge, index }] : []))
  for (const { from, to, index } of own) drawing.setEdge(to, from, {}, String(index))
  layout(drawing)
  const { width = 0, height = 0 } = drawing.graph() as Partial<Size>
  const boxOf = (id: string): Point & Size => drawing.node(id) as Point & Size
  const heights = new Map<number, number>()
  for (const id of ids) {
    const { y, height: own } = boxOf(id)
    heights.set(y, Math.max(heights.get(y) ?? 0, own))
  }
  return {
    width,
    height,
    boxes: new Map(ids.map((id) => [id, boxOf(id)])),
    lines: new Map(
      own.map(({ from, to, index }) => {
        const { points } = drawing.edge(to, from, String(index)) as { readonly points: readonly Point[] }
        return [index, besideBoxes(points, [boxOf(to), boxOf(from)], heights).toReversed()]
      }),
    ),
  }
}

/**
 * A line that goes straight down through each rank, where dagre has left room for it at that very place, and sideways only between ranks: dagre's own bend
 * lies in the middle of a rank, and a slant through a rank of high boxes runs behind them. It leaves and enters the boxes below and above, towards the side
 * that it goes to. `heights` is the height of the highest box of each rank, by the rank's middle.
 */
function besideBoxes(
  points: readonly Point[],
  [first, last]: readonly [Point & Size, Point & Size],
  heights: ReadonlyMap<number, number>,
): readonly Point[] {
  // In a circle some lines go up.
  if (first.y > last.y) return besideBoxes(points.toReversed(), [last, first], heights).toReversed()
  const bends = points.slice(1, -1)
  const edgeOf = (middle: number, side: 1 | -1): number => middle + (side * (heights.get(middle) ?? 0)) / 2
  const down = portOf(first, bends[0] ?? last)
  const up = portOf(last, bends.at(-1) ?? first)
  const inner = bends.flatMap(({ x, y }) => {
    const [above, below] = [edgeOf(y, -1), edgeOf(y, 1)]
    return above === below
      ? [{ x, y }]
      : [
          { x, y: above },
          { x, y: below },
        ]
  })
  return [
    { x: down, y: first.y + first.height / 2 },
    { x: down, y: edgeOf(first.y, 1) },
    ...inner,
    { x: up, y: edgeOf(last.y, -1) },
    { x: up, y: last.y - last.height / 2 },
  ].filter(({ x, y }, index, all) => index === 0 || x !== all[index - 1]?.x || y !== all[index - 1]?.y)
}

/** Where a line leaves a box: straight towards the next bend where that lies below it, else near the corner on that side. */
function portOf({ x, width }: Point & Size, towards: Point): number {
  const reach = width * 0.4
  return x + Math.max(-reach, Math.min(reach, (towards.x - x) / 2))
}

/** The nodes that edges tie together, in the order of the nodes; the largest part first. */
function partsOf({ nodes, edges }: PlanGraph): readonly (readonly string[])[] {
  const leaders = new Map(nodes.map(({ id }) => [id, id]))
  const leaderOf = (id: string): string => {
    let at = id
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) {
      leaders.set(at, leaders.get(next) ?? next)
      at = next
    }
    return at
  }
  for (const { from, to } of edges) leaders.set(leaderOf(from), leaderOf(to))
  const parts = new Map<string, string[]>()
  for (const { id } of nodes) {
    const part = parts.get(leaderOf(id))
    if (part === undefined) parts.set(leaderOf(id), [id])
    else part.push(id)
  }
  return [...parts.values()].sort((a, b) => b.length - a.length)
}
