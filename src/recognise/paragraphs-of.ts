import type { FlowBlock, FlowParagraph } from './flow.ts'

/** A paragraph, or all those in the cells of a table. */
export function paragraphsOf(block: FlowBlock): readonly FlowParagraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf)))
}
