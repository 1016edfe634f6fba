import { boxWidth, type GraphWords, nodeLines } from './node-lines.ts'
import { type GraphRelation, isDraft, type PlanGraph } from './plan-graph.ts'

const arrows: Readonly<Record<GraphRelation, string>> = { implements: '-->', basis: '-.->', replaces: '==>' }

/** A graph for Mermaid (as code hosts draw it in Markdown): what is carried out stands above. */
export function mermaidOf({ nodes, edges }: PlanGraph, words: GraphWords): string {
  const lines = [
    'flowchart BT',
    ...nodes.map(
      (node) =>
        `  ${node.id}["${nodeLines(node, words, boxWidth)
          .map(({ text }) => escaped(text))
          .join('<br/>')}"]`,
    ),
    ...edges.map(({ from, to, relation }) => `  ${from} ${arrows[relation]}|"${escaped(words.relations[relation])}"| ${to}`),
    ...classOf(
      'outside',
      nodes.filter(({ file }) => file === undefined).map(({ id }) => id),
      'fill:#eee,stroke:#333',
    ),
    ...classOf(
      'draft',
      nodes.filter(isDraft).map(({ id }) => id),
      'stroke-dasharray:5 3',
    ),
  ]
  return `${lines.join('\n')}\n`
}

function classOf(name: string, ids: readonly string[], style: string): readonly string[] {
  return ids.length === 0 ? [] : [`  classDef ${name} ${style}`, `  class ${ids.join(',')} ${name}`]
}

/** Everything that Mermaid, Markdown or HTML would read as a mark, as a number: `#` begins one in Mermaid, so it goes first. */
function escaped(text: string): string {
  return text.replace(/[#"&<>`\\[\]{}|*_~]/gu, (mark) => `#${mark.codePointAt(0)};`).replace(/\p{Cc}/gu, ' ')
}
