import { layOut, type Point } from './lay-out.ts'
import { boxWidth, type GraphWords, lineFonts, type NodeLine, nodeLines } from './node-lines.ts'
import { type GraphNode, type GraphRelation, isDraft, type PlanGraph } from './plan-graph.ts'

const padding = 10
const leading = 1.25
const margin = 20
const legendHeight = 40
const legendWidth = 170

const dashes: Readonly<Record<GraphRelation, string>> = { implements: '', basis: '2 4', replaces: '8 4' }

/** A graph as a drawing that stands alone: no script, no font and no picture from elsewhere. `focus` is drawn with a thick border. */
export function svgOf(graph: PlanGraph, words: GraphWords, focus?: string): string {
  const texts = new Map(graph.nodes.map((node) => [node.id, nodeLines(node, words, boxWidth - 2 * padding)]))
  const sizes = new Map([...texts].map(([id, lines]) => [id, { width: boxWidth, height: heightOf(lines) }]))
  const { boxes, lines, width, height } = layOut(graph, sizes)
  const used = relationsIn(graph)
  const names = new Map(graph.nodes.map(({ id, name, file }) => [id, name ?? file ?? id]))
  const [w, h] = [Math.max(width, used.length * legendWidth) + 2 * margin, height + 2 * margin + legendHeight]
  const drawn = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fix(w)}" height="${fix(h)}" viewBox="0 0 ${fix(w)} ${fix(h)}" role="img" font-family="'Times New Roman', 'Liberation Serif', Tinos, serif">`,
    `<title>${escaped(words.title)}</title>`,
    '<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z" fill="#333"/></marker></defs>',
    `<rect width="${fix(w)}" height="${fix(h)}" fill="#fff"/>`,
    `<g transform="translate(${margin} ${margin})">`,
    ...graph.edges.map(({ relation, from, to }, index) =>
      lineOf(lines[index] ?? [], relation, `${names.get(from)} → ${names.get(to)}: ${words.relations[relation]}`),
    ),
    ...graph.nodes.map((node) => {
      const { x, y, width: boxed, height: tall } = boxes.get(node.id) ?? { x: 0, y: 0, width: boxWidth, height: 0 }
      return boxOf(node, texts.get(node.id) ?? [], {
        left: x - boxed / 2,
        top: y - tall / 2,
        height: tall,
        isFocus: node.id === focus,
      })
    }),
    '</g>',
    legendOf(used, words, h - legendHeight / 2),
    '</svg>',
  ]
  return `${drawn.join('\n')}\n`
}

function heightOf(lines: readonly NodeLine[]): number {
  return Math.round(lines.reduce((sum, { part }) => sum + lineFonts[part].size * leading, 2 * padding))
}

interface Box {
  readonly left: number
  readonly top: number
  readonly height: number
  readonly isFocus: boolean
}

function boxOf(node: GraphNode, lines: readonly NodeLine[], { left, top, height, isFocus }: Box): string {
  const { file } = node
  const fill = file === undefined ? '#eee' : '#fff'
  const border = `stroke="#333" stroke-width="${isFocus ? 2.5 : 1}"${isDraft(node) ? ' stroke-dasharray="5 3"' : ''}`
  let y = top + padding
  const texts = lines.map(({ text, part }) => {
    const { size, bold, italic } = lineFonts[part]
    y += size * leading
    const face = `${bold ? ' font-weight="bold"' : ''}${italic ? ' font-style="italic"' : ''}`
    return `<text x="${fix(left + padding)}" y="${fix(y - size * 0.3)}" font-size="${size}"${face}>${escaped(text)}</text>`
  })
  return [
    '<g>',
    ...(file === undefined ? [] : [`<title>${escaped(file)}</title>`]),
    `<rect x="${fix(left)}" y="${fix(top)}" width="${boxWidth}" height="${fix(height)}" rx="4" fill="${fill}" ${border}/>`,
    ...texts,
    '</g>',
  ].join('\n')
}

function lineOf(points: readonly Point[], relation: GraphRelation, told: string): string {
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${fix(x)} ${fix(y)}`).join('')
  return `<path d="${path}" fill="none" stroke="#333"${dashOf(relation)} marker-end="url(#arrow)"><title>${escaped(told)}</title></path>`
}

function legendOf(relations: readonly GraphRelation[], words: GraphWords, y: number): string {
  return relations
    .map((relation, index) => {
      const x = margin + index * legendWidth
      return `<path d="M${x} ${fix(y)}L${x + 40} ${fix(y)}" stroke="#333"${dashOf(relation)} marker-end="url(#arrow)"/><text x="${x + 48}" y="${fix(y + 4)}" font-size="12">${escaped(words.relations[relation])}</text>`
    })
    .join('\n')
}

function dashOf(relation: GraphRelation): string {
  return dashes[relation] === '' ? '' : ` stroke-dasharray="${dashes[relation]}"`
}

function relationsIn({ edges }: PlanGraph): readonly GraphRelation[] {
  return (['implements', 'basis', 'replaces'] as const).filter((relation) => edges.some((edge) => edge.relation === relation))
}

/** At most two places behind the point, so that the same graph is the same bytes. */
function fix(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** What XML 1.0 cannot hold: control characters, halves of characters. */
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

function escaped(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
