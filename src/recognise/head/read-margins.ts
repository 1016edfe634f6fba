import type { Text } from '../../plan/plan.ts'
import type { WordBlock, WordEdges, WordParagraph } from '../../word/word-document.ts'
import type { Flow, FlowParagraph } from '../flow.ts'
import type { Component } from '../recognised.ts'
import { type Stretch, textFrom } from '../text-from.ts'
import { textOfWordParagraph } from '../word-sources/word-lines.ts'
import { type MarkKey, markOf } from './marks-of-piece.ts'

type MarginMark = Extract<MarkKey, 'circulation' | 'contact'>

export interface Margins {
  readonly marks: { readonly [K in MarginMark]?: Text }
  readonly components: readonly Component[]
}

const paths: Readonly<Record<MarginMark, string>> = { circulation: '/luu_hanh', contact: '/dia_chi' }

/**
 * What belongs to the document and stands in the margins of page 1, that of its title: the circulation mark above (HD 05-HD/VPTW, II/II/4.1), how to reach the office
 * below (NĐ 30/2020, Phụ lục I, Phần I, III.4).
 */
export function readMargins(flow: Flow, title?: Stretch): Margins {
  const section = flow.word?.sections[title?.paragraph.word?.section ?? 0]
  if (section === undefined) return { marks: {}, components: [] }
  const found = [...firstPage(section.headers, 'circulation'), ...firstPage(section.footers, 'contact')].flatMap(
    ({ key, paragraph }) => {
      const own = asFlow(paragraph, flow)
      const text = textFrom([{ paragraph: own, start: 0, end: own.text.length }], { file: flow.file, path: paths[key] })
      return text === undefined ? [] : [{ key, text, component: { key, paragraph: own } }]
    },
  )
  return {
    marks: Object.fromEntries(found.map(({ key, text }) => [key, text])),
    components: found.map(({ component }) => component),
  }
}

function firstPage(
  edges: WordEdges,
  key: MarginMark,
): readonly { readonly key: MarginMark; readonly paragraph: WordParagraph }[] {
  const paragraph = paragraphsIn(edges.first ?? edges.default ?? []).find(
    (paragraph) => paragraph.styleId === key || markOf(textOfWordParagraph(paragraph)) === key,
  )
  return paragraph === undefined ? [] : [{ key, paragraph }]
}

/** It has no place among the paragraphs of the body: the head of the document stands for it. */
function asFlow(word: WordParagraph, { blocks }: Flow): FlowParagraph {
  const text = textOfWordParagraph(word)
  const start = blocks[0]?.locate(0) ?? { line: 1, column: 1, offset: 0 }
  return {
    kind: 'paragraph',
    text,
    runs: [{ kind: 'text', text, bold: false, italic: false, underline: false }],
    align: word.look.align,
    locate: () => start,
    part: { kind: word.part.kind === 'footer' ? 'footer' : 'header' },
    word,
  }
}

function paragraphsIn(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block, ...block.drawings.flatMap((drawing) => paragraphsIn(drawing.blocks ?? []))]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  )
}
