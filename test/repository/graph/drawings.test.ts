import { describe, expect, it } from 'vitest'
import { dotOf } from '../../../src/repository/graph/dot.ts'
import { graphJson } from '../../../src/repository/graph/graph-json.ts'
import { layOut } from '../../../src/repository/graph/lay-out.ts'
import { mermaidOf } from '../../../src/repository/graph/mermaid.ts'
import { type GraphWords, lineFonts, nodeLines } from '../../../src/repository/graph/node-lines.ts'
import type { PlanGraph } from '../../../src/repository/graph/plan-graph.ts'
import { graphAround } from '../../../src/repository/graph/select-graph.ts'
import { svgOf } from '../../../src/repository/graph/svg.ts'
import { textWidth } from '../../../src/typeface/text-width.ts'

const words: GraphWords = {
  title: 'Sơ đồ',
  relations: { implements: 'thực hiện', basis: 'căn cứ', replaces: 'thay thế' },
  unnumbered: 'Chưa có số',
  draft: 'dự thảo',
  onDay: (date) => `ngày ${date}`,
}

const hostile = 'Số hóa "hồ sơ" <script>alert(1)</script> & #35; `x` [a](b) {c} |d| \\n\u0007'
const graph: PlanGraph = {
  nodes: [
    {
      id: 'p1',
      file: 'a.plan.yaml',
      name: '72/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Sơn Hà',
      date: { year: 2026, month: 3, day: 2 },
      subject: 'Chuyển đổi số năm 2026',
      status: 'ban_hanh',
    },
    { id: 'p2', file: 'b.plan.yaml', name: '15/KH-SNV', issuer: 'Sở Nội vụ', subject: hostile, status: 'ban_hanh' },
    { id: 'p3', file: 'c.plan.yaml', subject: `${'Một'.repeat(60)} trích yếu không có dấu cách`, status: 'du_thao' },
    { id: 'v1', name: 'Kế hoạch số 8/KH-SNV' },
  ],
  edges: [
    { from: 'p2', to: 'p1', relation: 'implements', line: 8 },
    { from: 'p3', to: 'p2', relation: 'basis', line: 9 },
    { from: 'p2', to: 'v1', relation: 'replaces', line: 20 },
  ],
}

/** Elements that are opened and closed, one within the other. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [, close, name = '', attributes = ''] of xml.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*\s*\/?)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) return false
    } else if (!attributes.endsWith('/')) open.push(name)
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;)/.test(xml)
}

describe('an SVG drawing', () => {
  const svg = svgOf(graph, words, 'p2')
  it('is sound XML, with the texts in it and nothing from elsewhere', () => {
    expect(isWellFormed(svg)).toBe(true)
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\u0007')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|@import|url\((?!#)/)
    expect(svg).toContain('72/KH-UBND')
    expect(svg).toContain('Chuyển đổi số năm 2026')
  })

  it('keeps every line of text inside its box, words without blanks too', () => {
    for (const node of graph.nodes) {
      const lines = nodeLines(node, words, 210)
      for (const { text, part } of lines) expect(textWidth(text, lineFonts[part])).toBeLessThanOrEqual(210)
      const said = lines.filter(({ part }) => part === 'subject').map(({ text }) => text)
      expect(said.join('').replaceAll(' ', '')).toBe((node.subject ?? '').replaceAll(' ', ''))
    }
  })

  it('lets no two boxes overlap, and puts what is carried out above', () => {
    const sizes = new Map(graph.nodes.map(({ id }) => [id, { width: 230, height: 80 }]))
    const { boxes } = layOut(graph, sizes)
    const all = [...boxes]
    for (const [id, a] of all)
      for (const [other, b] of all) if (id !== other) expect(Math.abs(a.x - b.x) >= 230 || Math.abs(a.y - b.y) >= 80).toBe(true)
    expect((boxes.get('p1')?.y ?? 0) < (boxes.get('p2')?.y ?? 0)).toBe(true)
    expect((boxes.get('p2')?.y ?? 0) < (boxes.get('p3')?.y ?? 0)).toBe(true)
  })

  it('is the same bytes each time', () => {
    expect(svgOf(graph, words, 'p2')).toBe(svg)
  })
})

it('Mermaid reads no mark in a text', () => {
  const label = /p2\["(.*)"\]/.exec(mermaidOf(graph, words))?.[1] ?? ''
  expect(label.replaceAll('<br/>', '')).not.toMatch(/["<>`[\]{}|\\]/)
  // Every number sign begins a number: no word of the author's makes one.
  expect(label.replace(/#\d+;/g, '')).not.toContain('#')
  const plain = label.replaceAll('<br/>', ' ').replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
  expect(plain.replaceAll(' ', '')).toBe(`15/KH-SNV Sở Nội vụ ${hostile.replace('\u0007', '')}`.replaceAll(' ', ''))
})

it('Graphviz reads no mark in a text', () => {
  const dot = dotOf(graph, words)
  for (const line of dot.split('\n').filter((one) => one.includes('label='))) {
    // Quotation marks that are not escaped come in pairs.
    expect((line.replace(/\\\\/g, '').replace(/\\"/g, '').match(/"/g) ?? []).length % 2).toBe(0)
  }
  expect(dot).toContain('p2 -> p1 [label="thực hiện", style=solid]')
  expect(dot).toContain('\\"hồ sơ\\"')
})

it('JSON holds days as ISO, and no file for what is outside', () => {
  const { version, nodes, edges } = JSON.parse(graphJson(graph))
  expect(version).toBe(1)
  expect(nodes[0]).toMatchObject({ id: 'p1', file: 'a.plan.yaml', date: '2026-03-02' })
  expect(nodes[3]).toEqual({ id: 'v1', name: 'Kế hoạch số 8/KH-SNV' })
  expect(edges).toEqual(graph.edges)
})

it('around a plan is what lies within so many steps', () => {
  expect(graphAround(graph, 'p1', 1).nodes.map(({ id }) => id)).toEqual(['p1', 'p2'])
  expect(graphAround(graph, 'p1', 2).nodes.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'v1'])
})

it('a circle of three hundred plans is drawn', { timeout: 60_000 }, () => {
  const nodes = Array.from({ length: 300 }, (_, at) => ({ id: `p${at}`, file: `${at}.plan.yaml` }))
  const edges = nodes.map(({ id }, at) => ({ from: id, to: `p${(at + 1) % 300}`, relation: 'implements' as const, line: 1 }))
  expect(isWellFormed(svgOf({ nodes, edges }, words))).toBe(true)
})

it('runs no line behind a box that it does not tie, whatever the heights, and up too', () => {
  // Each plan carries out the ones before it, near and far; the boxes of a rank are of very different heights.
  const ids = Array.from({ length: 24 }, (_, at) => `p${at}`)
  const edges = ids.flatMap((from, at) =>
    [Math.floor(at / 3), Math.floor(at / 7), at - 5, at - 11].flatMap((to) =>
      to >= 0 && to < at ? [{ from, to: `p${to}`, relation: 'implements' as const, line: 1 }] : [],
    ),
  )
  const circle = { from: 'p0', to: 'p20', relation: 'replaces' as const, line: 1 }
  const tangled: PlanGraph = { nodes: ids.map((id) => ({ id })), edges: [...edges, circle] }
  const sizes = new Map(ids.map((id, at) => [id, { width: 230, height: 50 + ((at * 37) % 110) }]))
  const { boxes, lines } = layOut(tangled, sizes)
  const isBehind = (
    [a, b]: readonly { readonly x: number; readonly y: number }[],
    box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  ) =>
    Array.from({ length: 101 }, (_, step) => step / 100).some((part) => {
      const [x, y] = [(a?.x ?? 0) + part * ((b?.x ?? 0) - (a?.x ?? 0)), (a?.y ?? 0) + part * ((b?.y ?? 0) - (a?.y ?? 0))]
      return Math.abs(x - box.x) < box.width / 2 - 1 && Math.abs(y - box.y) < box.height / 2 - 1
    })
  const behind = tangled.edges.flatMap(({ from, to }, index) => {
    const points = lines[index] ?? []
    return points.slice(1).flatMap((point, at) => {
      const part = [points[at] ?? point, point]
      return [...boxes].filter(([, box]) => isBehind(part, box)).map(([id]) => `${from} → ${to} behind ${id}`)
    })
  })
  expect(behind).toEqual([])
  for (const [index, { from, to }] of tangled.edges.entries()) {
    const [begin, end] = [lines[index]?.[0], lines[index]?.at(-1)]
    for (const [id, point] of [
      [from, begin],
      [to, end],
    ] as const) {
      const box = boxes.get(id)
      expect(Math.abs((point?.y ?? 0) - (box?.y ?? 0))).toBeCloseTo((box?.height ?? 0) / 2)
      expect(Math.abs((point?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(115)
    }
  }
})
