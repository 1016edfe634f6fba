import type { Flow } from '../flow.ts'
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
  const pieces = piecesOf(flow, from, flow.blocks.length)
  const at = pieces.findIndex(({ fixed }) => fixed === 'nationalTitle' || fixed === 'partyTitle' || fixed === 'youthTitle')
  if (at < 0) return undefined
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

/** The block of a line of place and date right before recipients and signature. */
export function findLateDate(flow: Flow, from: number): BlockRange | undefined {
  const pieces = piecesOf(flow, from, flow.blocks.length)
  const at = pieces.findIndex(
    ({ fixed, text, paragraph, inCell }, index) =>
      fixed === 'placeDate' &&
      !inCell &&
      paragraph.text.trim() === text &&
      pieces.slice(index + 1, index + 3).some((next) => closing.test(next.text)),
  )
  const piece = pieces[at]
  return piece === undefined ? undefined : { from: piece.block, to: piece.block + 1 }
}

function isHeadLine({ text, fixed, inCell }: Piece): boolean {
  if (inCell) return false
  if (fixed !== undefined || isRuleLine(text) || /^\*{1,3}$/.test(text)) return true
  return text.length <= 120 && isInCapitals(text) && beginsBody(text)
}
