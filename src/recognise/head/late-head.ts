import type { Flow, FlowBlock } from '../flow.ts'
import { type Piece, piecesOf } from './head-piece.ts'
import { isInCapitals, isRuleLine } from './line-shapes.ts'
import { beginsBody } from './read-issuer.ts'
import { type LineRole, rolesOf } from './read-letterhead.ts'

export interface BlockRange {
  readonly from: number
  readonly to: number
}

const titles: ReadonlySet<LineRole> = new Set(['nationalTitle', 'organisationTitle'])
/** What follows a head is a title: then it is the head of an appendix. */
const ownTitle = /^(?:KẾ HOẠCH|ĐỀ CƯƠNG|BÁO CÁO|PHỤ LỤC|DANH SÁCH|BIỂU|MẪU|CHƯƠNG TRÌNH|BIÊN BẢN|QUYẾT ĐỊNH)(?!\p{L})/u
const closing =
  /^(?:Nơi nhận|NƠI NHẬN)|^(?:TM|KT|TL|TUQ|Q)[./]|^[TK]\/[MT]\s|^(?:PHÓ |Q\. )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ|TRƯỞNG|NGƯỜI LẬP)/u

/**
 * The blocks of a head that stands below the body, as text copied out of a layout table may: title, number or date, and the names above them, one
 * after another, and no title of its own behind them.
 */
export function findLateHead(flow: Flow, from: number): BlockRange | undefined {
  if (!flow.blocks.some((block, index) => index >= from && mayHoldTitle(block))) return namesUnderTitle(flow, from)
  const pieces = piecesOf(flow, from, flow.blocks.length)
  const at = pieces.findIndex(({ fixed }) => fixed === 'nationalTitle' || fixed === 'partyTitle' || fixed === 'youthTitle')
  if (at < 0) return namesUnderTitle(flow, from)
  let [first, last] = [at, at]
  for (let piece = pieces[first - 1]; piece !== undefined && isHeadLine(piece); piece = pieces[first - 1]) first -= 1
  for (let piece = pieces[last + 1]; piece !== undefined && isHeadLine(piece); piece = pieces[last + 1]) last += 1
  const roles = rolesOf(pieces.slice(first, last + 1))
  const next = pieces.slice(last + 1, last + 3).some(({ text }) => ownTitle.test(text))
  if (
    next ||
    !roles.some((role) => titles.has(role)) ||
    !roles.includes('issuer') ||
    !(roles.includes('number') || roles.includes('placeDate'))
  )
    return undefined
  const [start, end] = [pieces[first]?.block ?? from, pieces[last]?.block ?? from]
  return { from: start, to: end + 1 }
}

/** Letters that every title has, whatever its tone marks: most documents have none below their head, and need not be taken apart. */
const titleLetters = /v..t\s{1,4}n.m|m.nh/iu

function mayHoldTitle(block: FlowBlock): boolean {
  if (block.kind === 'paragraph') return titleLetters.test(block.text)
  return block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(mayHoldTitle)))
}

/** Nearer to the type and the subject than that stand names that belong to them. */
const mostAbove = 8

/** Names, number and date right under the title, without a title of their own above them: `# KẾ HOẠCH` / `## Trồng cây` / `SỞ NỘI VỤ` / `Số: 5/KH-SNV`. */
function namesUnderTitle(flow: Flow, from: number): BlockRange | undefined {
  const pieces = piecesOf(flow, from, Math.min(flow.blocks.length, from + 2 * mostAbove))
  const first = pieces.slice(0, mostAbove).findIndex(isHeadLine)
  const behind = pieces.slice(Math.max(first, 0)).findIndex((piece) => !isHeadLine(piece))
  const own = first < 0 ? [] : pieces.slice(first, behind < 0 ? pieces.length : first + behind)
  const roles = rolesOf(own)
  const [start, end] = [own[0]?.block, own.at(-1)?.block]
  if (start === undefined || end === undefined || !roles.includes('issuer') || !roles.includes('number')) return undefined
  return pieces.some((piece) => !own.includes(piece) && piece.block >= start && piece.block <= end)
    ? undefined
    : { from: start, to: end + 1 }
}

/** The block of a line of place and date right before recipients and signature. */
export function findLateDate(flow: Flow, from: number): BlockRange | undefined {
  for (let at = from; at < flow.blocks.length; at++) {
    const block = flow.blocks[at]
    if (block?.kind !== 'paragraph' || !/ngày/iu.test(block.text)) continue
    const [piece] = piecesOf(flow, at, at + 1)
    if (piece?.fixed !== 'placeDate' || block.text.trim() !== piece.text) continue
    if (piecesBehind(flow, at).some(({ text }) => closing.test(text))) return { from: at, to: at + 1 }
  }
  return undefined
}

/** The next two pieces behind a block. */
function piecesBehind(flow: Flow, at: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (let next = at + 1; next < flow.blocks.length && pieces.length < 2; next++) pieces.push(...piecesOf(flow, next, next + 1))
  return pieces.slice(0, 2)
}

function isHeadLine({ text, fixed, inCell }: Piece): boolean {
  if (inCell) return false
  if (fixed !== undefined || isRuleLine(text) || /^\*{1,3}$/.test(text)) return true
  return text.length <= 120 && isInCapitals(text) && beginsBody(text)
}
