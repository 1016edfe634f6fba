import type { Flow, FlowBlock } from './flow.ts'

/** Five thousand paragraphs make three hundred pages; more than four times that is no plan, and would take more memory than a plan may. */
export const mostParagraphs = 20_000
/** Word itself ends at 63. */
const mostColumns = 250

/** Whether a file holds more paragraphs (those of cells among them), or wider tables, than any plan does. */
export function isTooLarge({ blocks }: Flow): boolean {
  let paragraphs = 0
  const fits = (block: FlowBlock): boolean => {
    if (block.kind === 'paragraph') return ++paragraphs <= mostParagraphs
    return block.rows.every(({ cells }) => cells.length <= mostColumns && cells.every((cell) => cell.blocks.every(fits)))
  }
  return !blocks.every(fits)
}

/** Whether a text has more lines with words than any plan does: told before anything is made of them. */
export function hasTooManyLines(text: string): boolean {
  let lines = 0
  for (const _ of text.matchAll(/\S.*/g)) if (++lines > mostParagraphs) return true
  return false
}
