import { beginsWithOffice } from '../closing/office-words.ts'
import { personName } from '../closing/person-name.ts'
import type { Flow } from '../flow.ts'
import { piecesOf } from './head-piece.ts'
import { isInCapitals, isRuleLine } from './line-shapes.ts'

const approval = /^(?:PHÊ )?DUYỆT(?!\p{L})|^Phê duyệt(?: của [^.;:]{2,60})?$/u
const note = /^\((?:đã ký|ký[^()]{0,40})\)$/iu
/** The words of approval, an office over two lines, a note and the name. */
const mostBlocks = 6

/**
 * The flow with an approval that stands over the letterhead (plans of a unit that its head approves) behind everything else, where approvals are read;
 * undefined where there is none. Each paragraph keeps its place in the source.
 */
export function withApprovalBelow(flow: Flow): Flow | undefined {
  const pieces = piecesOf(flow, 0, Math.min(mostBlocks, flow.blocks.length))
  if (!approval.test(pieces[0]?.text ?? '')) return undefined
  const name = pieces.findIndex(({ text }) => personName(text) === 'mixed')
  const between = pieces.slice(1, Math.max(name, 0))
  const own = between.every(
    ({ text, fixed }) =>
      fixed === undefined && (isInCapitals(text) || beginsWithOffice(text) || note.test(text) || isRuleLine(text)),
  )
  const end = (pieces[name]?.block ?? -1) + 1
  if (name < 1 || !own || pieces.some(({ block }, at) => at > name && block < end)) return undefined
  return { ...flow, blocks: [...flow.blocks.slice(end), ...flow.blocks.slice(0, end)] }
}
