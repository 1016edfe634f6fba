import { boxWidth, type GraphWords, nodeLines } from './node-lines.ts'
import { type GraphRelation, isDraft, type PlanGraph } from './plan-graph.ts'

const styles: Readonly<Record<GraphRelation, string>> = { implements: 'solid', basis: 'dotted', replaces: 'dashed' }

/** A graph for Graphviz. */
export function dotOf({ nodes, edges }: PlanGraph, words: GraphWords): string {
  const lines = [
    'digraph ke_hoach {',
    '  graph [rankdir=BT, charset="UTF-8"]',
    '  node [shape=box, fontname="Times New Roman", fontsize=12]',
    '  edge [fontname="Times New Roman", fontsize=10]',
    ...nodes.map((node) => {
      const label = nodeLines(node, words, boxWidth)
        .map(({ text }) => escaped(text))
        .join('\\n')
      const look = node.file === undefined ? ', style=filled, fillcolor="#eeeeee"' : isDraft(node) ? ', style=dashed' : ''
      return `  ${node.id} [label="${label}"${look}]`
    }),
    ...edges.map(
      ({ from, to, relation }) => `  ${from} -> ${to} [label="${escaped(words.relations[relation])}", style=${styles[relation]}]`,
    ),
    '}',
  ]
  return `${lines.join('\n')}\n`
}

function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
}
