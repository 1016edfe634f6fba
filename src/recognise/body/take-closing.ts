import type { BodyLine, BodyPiece } from './body-line.ts'
import type { Branch } from './branch.ts'
import { headOf } from './branch-head.ts'
import type { Gathering } from './gathering.ts'

/** Opens the sentence that closes a plan. */
export const closes = /^trên đây là(?!\p{L})/iu
/** Opens a sentence about the whole plan, where it stands alone behind the last section. */
export const speaksOfAll =
  /^(?:trong quá trình (?:tổ chức|triển khai|thực hiện)|(?:yêu cầu|đề nghị) (?:các|thủ trưởng|giám đốc|người đứng đầu|chủ tịch)|căn cứ ?(?:vào )?(?:nội dung )?kế hoạch|nhận được kế hoạch|kế hoạch này (?:được|có|thay)|các [^.;:]{0,80} (?:thực hiện|triển khai) (?:nghiêm (?:túc )?)?(?:các nội dung )?kế hoạch này(?!\p{L})|các (?:cơ quan|sở|đơn vị|phòng|ban|ngành|địa phương|cấp)[^.;:]{0,80} căn cứ|(?:ủy|uỷ) ban [^.;:]{0,60}(?:yêu cầu|đề nghị)|ubnd [^.;:]{0,40}(?:yêu cầu|đề nghị)|(?:ban (?:thường vụ|chấp hành|thường trực)|thường trực) [^.;:]{0,60}(?:yêu cầu|đề nghị))/iu

/**
 * Takes out of the tree the unnumbered lines at its end that speak of the whole plan. A section whose content they are keeps them, but for the sentence
 * that says `Trên đây là Kế hoạch …`.
 */
export function takeClosing(root: Branch, gathering: Pick<Gathering, 'boldKnown'>): readonly BodyLine[] {
  const { last, depth } = lastBranch(root)
  const { children } = last
  let first = children.length
  while (first > 0 && isPlain(children[first - 1])) first--
  const lines = children.slice(first) as BodyLine[]
  const said = lines.findIndex(({ text }) => closes.test(text))
  const about = lines.findIndex(({ text }) => speaksOfAll.test(text))
  // A section of nothing but paragraphs ends with its own.
  const loose = about > 0 ? depth > 1 || first > 0 : about === 0 && isLooseEnd(last, first, gathering)
  const from = said >= 0 ? said : loose ? about : -1
  return from < 0 ? [] : (children.splice(first + from) as BodyLine[])
}

function lastBranch(root: Branch): { readonly last: Branch; readonly depth: number } {
  let last = root
  let depth = 0
  for (let next = last.children.at(-1); next?.kind === 'branch'; next = last.children.at(-1)) {
    last = next
    depth++
  }
  return { last, depth }
}

function isPlain(piece: BodyPiece | Branch | undefined): boolean {
  return piece?.kind === 'line' && piece.bullet === undefined && piece.automatic === undefined
}

/** The lines at the end stand behind an item that is whole without them: a bullet, a table, or a numbered paragraph. */
function isLooseEnd(last: Branch, first: number, gathering: Pick<Gathering, 'boldKnown'>): boolean {
  const { line, children } = last
  if (line === undefined) return false
  const before = children[first - 1]
  if (before !== undefined) return before.kind === 'table' || (before.kind === 'line' && !before.text.endsWith(':'))
  return headOf(last, { ...gathering, fellows: 'plain' }).paragraph !== undefined && !line.text.endsWith(':')
}
