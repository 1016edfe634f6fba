import { foldName } from '../../language/agencies/fold-name.ts'
import { allTypeCodes, typeNamesOf } from '../../language/citations/type-codes.ts'
import type { FlowBlock } from '../flow.ts'

/** `Số: 46/KH-UBND`: with a number, not with dots to fill in. */
const numbered = /(?:^|\n|\s{4})\s{0,20}(số\s{0,3}:?\s{0,5}\d{1,5}\s{0,2}[/-][^\n]{2,40}?)(?=\n|\s{4}|$)/iu
const types: ReadonlySet<string> = new Set(
  allTypeCodes.flatMap((code) => [...typeNamesOf(code, 'state'), ...typeNamesOf(code, 'party')]),
)

/**
 * The number line of a document of its own that begins with a letterhead (the blocks from `start` up to `end`): one with a number that the file does not
 * bear before, over the name of a type. Forms to fill in have a letterhead without a number. Undefined where it is none.
 */
export function otherDocument(blocks: readonly FlowBlock[], start: number, end: number): string | undefined {
  const title = blocks[end]
  if (title?.kind !== 'paragraph' || !types.has(foldName(title.text.split('\n', 1)[0] ?? ''))) return undefined
  const number = numbered.exec(textOf(blocks.slice(start, end)))?.[1]?.trim()
  return number === undefined || textOf(blocks.slice(0, start)).includes(number) ? undefined : number
}

function textOf(blocks: readonly FlowBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map(({ cells }) => cells.map((cell) => textOf(cell.blocks)).join('\n')).join('\n'),
    )
    .join('\n')
}
