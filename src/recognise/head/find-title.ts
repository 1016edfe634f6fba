import { foldName } from '../../language/agencies/fold-name.ts'
import { partyTypeCodes, stateTypeCodes } from '../../language/citations/type-codes.ts'
import { withoutEnd } from '../../language/words/without-end.ts'
import type { Flow, FlowBlock } from '../flow.ts'
import type { Piece } from './head-piece.ts'
import { hasLabel, isInCapitals, isRuleLine } from './line-shapes.ts'
import { beginsBody } from './read-issuer.ts'

/** Where the plan's own title stands among the pieces. */
export interface TitleAt {
  readonly index: number
  /** How many characters of the piece are the type's name; what follows belongs to the subject. */
  readonly typeEnd: number
  /** The title of a decision or resolution that stands before it and issues the plan. */
  readonly decision?: number
}

/** Types of the field besides the plan itself, in small letters: of an instrument that is no plan but is read like one. */
const otherTypes: ReadonlySet<string> = new Set(
  [...stateTypeCodes, ...partyTypeCodes].flatMap(({ names }) => names).concat('chương trình hành động', 'chương trình công tác'),
)
/** Words that make a type of its own together with “kế hoạch”. */
const ownTypes = /^kế hoạch (?:hành động|liên tịch|liên ngành|phối hợp|chi tiết|tổng thể|công tác)$/u
const issuing = /^(?:quyết định|nghị quyết)$/u

/** No title stands further down than that. */
const mostBlocks = 250

/** Blocks in which a head and a title can stand: all before the first section. */
export function headZone(flow: Flow): number {
  const printed = flow.blocks.findIndex((block) => block.kind === 'paragraph' && block.style === 'typeName')
  if (printed >= 0) return Math.min(flow.blocks.length, printed + mostBlocks)
  const first = flow.blocks.slice(0, mostBlocks).findIndex(isSection)
  return first < 0 ? Math.min(flow.blocks.length, mostBlocks) : first
}

function isSection(block: FlowBlock): boolean {
  if (block.kind === 'table') return false
  if (block.style !== undefined) return block.style.startsWith('heading')
  const text = block.label === undefined ? block.text : `${block.label} ${block.text}`
  return hasLabel(text.slice(0, 40))
}

/** The title of the plan: the line of its type, or of type and subject together. */
export function findTitle(pieces: readonly Piece[]): TitleAt | undefined {
  const decision = pieces.findIndex(({ text }) => isInCapitals(text) && issuing.test(plain(text)))
  const index = firstOf([
    () => pieces.findIndex(({ style }) => style === 'typeName'),
    () => pieces.findIndex(({ text, fixed }) => fixed === undefined && /^kế hoạch$/u.test(plain(text))),
    () => pieces.findIndex(({ text }) => isInCapitals(text) && /^kế hoạch(?= )/u.test(plain(text))),
    () => pieces.findIndex(({ text, fixed }) => fixed === undefined && isTypeAndSubject(text)),
    () => pieces.findIndex(({ text }) => isInCapitals(text) && otherTypes.has(plain(text))),
    () => pieces.findIndex((piece, at) => isJoinedTitle(pieces, piece, at)),
    () => pieces.findIndex(({ text, fixed }) => fixed === undefined && isMisread(text)),
  ])
  const piece = pieces[index]
  if (piece === undefined) return undefined
  return {
    index,
    typeEnd: typeEnd(pieces, piece, index),
    ...(piece.style === undefined && decision >= 0 && decision < index ? { decision } : {}),
  }
}

function firstOf(searches: readonly (() => number)[]): number {
  for (const search of searches) {
    const index = search()
    if (index >= 0) return index
  }
  return -1
}

/** `KÉ HOẠCH`: alone in its line, with other marks than it has, as scans make it. */
export function isMisread(text: string): boolean {
  return (
    text.length <= 12 &&
    isInCapitals(text) &&
    plain(text) !== 'kế hoạch' &&
    /^ke\s{1,4}hoach$/u.test(plain(text).normalize('NFD').replace(/\p{M}/gu, ''))
  )
}

/** `KẾ HOẠCH Kiểm tra công tác văn thư năm 2026`: the type in capitals and the subject in one line, as pages give two lines of one cell. */
function isTypeAndSubject(text: string): boolean {
  return (
    text.length <= 400 &&
    /^KẾ\s{1,4}HOẠCH[\s:.–-]{1,4}(?:[Vv]\/[Vv]\s|\p{Lu}\p{L}{0,8}\p{Ll})/u.test(text) &&
    !/[.;:,]$/u.test(text)
  )
}

/** `Kế hoạch triển khai …` as one title: in bold, in the middle, or first of all that is no head. */
function isJoinedTitle(pieces: readonly Piece[], { text, paragraph }: Piece, at: number): boolean {
  if (!/^Kế hoạch \p{L}/u.test(text) || text.length > 400 || /[.;:,]$/u.test(text)) return false
  const bold = paragraph.runs.length > 0 && paragraph.runs.every((run) => run.bold || run.text.trim() === '')
  return (
    bold ||
    paragraph.align === 'center' ||
    paragraph.heading !== undefined ||
    pieces
      .slice(0, at)
      .every(({ fixed, text: before }) => fixed !== undefined || isInCapitals(before) || isRuleLine(before) || isNameLine(before))
  )
}

/** The issuer may stand in small letters. */
function isNameLine(text: string): boolean {
  return text.length <= 120 && !/[.;:,]$/u.test(text) && beginsBody(text)
}

/** A type of its own is whole only where a subject follows; otherwise its further words are the subject. */
function typeEnd(pieces: readonly Piece[], { text, style }: Piece, index: number): number {
  const folded = plain(text)
  if (style === 'typeName' || folded === 'kế hoạch' || otherTypes.has(folded) || isMisread(text)) return text.length
  const next = pieces[index + 1]
  if (next !== undefined && isInCapitals(text) && (ownTypes.test(folded) ? isSubjectOf(next, folded) : isWhole(text, next)))
    return text.length
  return /^kế\s{1,4}hoạch/iu.exec(text)?.[0].length ?? text.length
}

/** `KẾ HOẠCH CÔNG TÁC` / `PHÒNG, CHỐNG …` is one title over two lines, `KẾ HOẠCH CÔNG TÁC` / `Năm 2026` is type and subject. */
function isSubjectOf({ text }: Piece, folded: string): boolean {
  if (/[.;:]$/u.test(text)) return false
  return folded !== 'kế hoạch công tác' || !isInCapitals(text) || time.test(plain(text))
}

/** Words of the office's own make a type where what follows is a subject by itself: `KẾ HOẠCH KIỂM TRA` / `việc thực hiện …`. */
function isWhole(text: string, next: Piece): boolean {
  const folded = plain(text)
  return (
    next.fixed === undefined &&
    !next.breakBefore &&
    !/[.;:]$/u.test(next.text) &&
    !isInCapitals(next.text) &&
    folded.split(' ').length <= 5 &&
    !openEnd.test(folded) &&
    !time.test(plain(next.text))
  )
}

/** A subject of nothing but a time goes on with the words before it. */
const time = /^\(?(?:năm(?: học)?|quý|tháng|tuần|học kỳ|giai đoạn|nhiệm kỳ|6 tháng|từ ngày)(?!\p{L})/u
/** Behind such words no name of a type ends. */
const openEnd = /(?<!\p{L})(?:tổ chức|triển khai|thực hiện|phát động|hưởng ứng|về|của|và|công tác)$/u

/** Whether a type of more words than “kế hoạch” is one that the field knows. */
export function isKnownType(text: string): boolean {
  return ownTypes.test(plain(text)) || otherTypes.has(plain(text)) || plain(text) === 'kế hoạch'
}

function plain(text: string): string {
  return withoutEnd(foldName(text), /[\s.:]/u)
}
