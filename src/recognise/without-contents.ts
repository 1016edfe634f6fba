import type { Aside, Flow, FlowBlock } from './flow.ts'
import { rawOfRuns } from './word-sources/word-lines.ts'

const heading = /^mục lục\s?:?$/iu
/** Dots, a tab or a wide gap, and the page. */
const entry = /\S(?:\s?[.…·_]{3,200}\s{0,9}|\s?\t\s?|\s{3,200})\d{1,3}\.?$/u
const tocStyle = /^(?:toc|mục lục)\s?\d/iu
/** One entry alone may be something else. */
const fewest = 2

/** The flow without its table of contents, which says again what the titles say and which no plan holds: an aside for each line. */
export function withoutContents(flow: Flow): Flow {
  const at = flow.blocks.findIndex((block) => block.kind === 'paragraph' && heading.test(block.text.trim()))
  const begin = at < 0 ? flow.blocks.findIndex(isStyled) : at
  if (begin < 0) return flow
  let end = at < 0 ? begin : begin + 1
  // An entry over two lines has its page on the second.
  while (isEntry(flow.blocks[end]) || (isEntry(flow.blocks[end + 1]) && end > begin + 1 && isShort(flow.blocks[end]))) end += 1
  if (end - begin - (at < 0 ? 0 : 1) < fewest) return flow
  const asides = flow.blocks
    .slice(begin, end)
    .flatMap((block): readonly Aside[] =>
      block.kind === 'table' ? [] : [{ reason: 'contents', text: textOf(block), at: block.locate(0) }],
    )
  return {
    ...flow,
    blocks: [...flow.blocks.slice(0, begin), ...flow.blocks.slice(end)],
    asides: [...flow.asides, ...asides].sort((a, b) => a.at.offset - b.at.offset),
  }
}

type Paragraph = Extract<FlowBlock, { kind: 'paragraph' }>

function isEntry(block: FlowBlock | undefined): boolean {
  return block?.kind === 'paragraph' && (isStyled(block) || (block.text.length < 400 && entry.test(asTyped(block))))
}

/** Word's tabs are blanks in the text of a paragraph. */
function asTyped({ word, text }: Paragraph): string {
  return word === undefined ? text : rawOfRuns(word.runs).trim()
}

function isShort(block: FlowBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.text.length < 200 && block.text !== ''
}

function isStyled(block: FlowBlock): boolean {
  return block.kind === 'paragraph' && tocStyle.test(block.word?.styleName ?? '')
}

function textOf({ label, text }: Paragraph): string {
  return label === undefined ? text : `${label} ${text}`
}
