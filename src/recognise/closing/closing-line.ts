import type { FlowParagraph } from '../flow.ts'
import type { Stretch } from '../text-from.ts'
import { personName } from './person-name.ts'

/** A printed line of the closing, or the half of one that belongs to another column. */
export interface ClosingLine extends Stretch {
  /** The words, without blanks at both ends. */
  readonly text: string
  /** The automatic label of its paragraph, on the first line. */
  readonly label?: string
  /** Index of its block in the flow. */
  readonly block: number
  /** Of several pieces on one printed line: which of them it is, from the left. */
  readonly piece: number
  readonly pieces: number
  /** Row of the layout table. */
  readonly row?: number
}

const mark = '(?:T\\.?M|T\\/M|K\\.?T|K\\/T|T\\.?L|T\\/L|T\\.?U\\.?Q)'
/** Columns that are only parted by blanks, or by tabs; a tab after the dash of a list parts none. */
const wide = /[^\s\-–+*•](?: {4,}|[ ]{0,300}\t[ \t]{0,300})(?=\S)|[-+*–•] {4,}(?=\S)/gu
const afterLabel = /^nơi\s{1,3}(?:nhận|gửi)\s{0,3}:\s{0,300}(?=\S)/iu
const beforeLabel = /\S\s{1,300}(?=nơi\s{1,3}nhận\s{0,3}:)/giu
const laterLabel = /\snơi\s{1,3}nhận\s{0,3}:.{0,200}$/iu
/** Recipients in one line after the label, without dashes: a list of its own only where the archive copy ends it. */
const inlineArchive = /(?<=[;,]\s{1,20})lưu[:\s][^;]{0,60}$/iu
const dashedItem = /[;,.]\s{1,20}[-–+•]\s/u
const semicolon = /;\s{1,20}(?=\S)/gu
const comma = /,\s{1,20}(?=\p{Lu}(?![^(]{0,200}\)))/gu
const nextItem = /[;,.)]\s{1,20}(?=[-–+•]\s{1,5}\S)/gu
const besideMark = new RegExp(`[;,.:)]\\s{1,300}(?=${mark}(?:\\.|\\/|\\s)\\s{0,3}\\p{Lu}{2})`, 'gu')
const besideOffice =
  /(?:[;,:)]|(?<!KT|TM|TL|TUQ|Q)\.)\s{1,300}(?=(?:PHÓ |Q\. ?)?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH|TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ NHIỆM)(?: \p{Lu}{2,7}){0,6}(?:$|\s{1,3}[-–]\s))/gu
const innerMark = /\S\s{1,300}(?=(?:KT\.|K\/T|TL\.|T\/L|TUQ\.|Q\.)\s{0,3}\p{Lu}{2})/gu
const deputy = /\S\s{1,20}(?=(?:PHÓ|THỨ TRƯỞNG)(?:\s|$))/gu
/** "Đoàn Chủ tịch" and "Ban Bí thư" are bodies, "Văn phòng Chủ tịch nước" is one of a name. */
const officeAfterBody =
  /(?<!(?<!\p{L})(?:ĐOÀN|BAN|PHÓ|KT\.?|TL\.?|TUQ\.?|K\/T|T\/L|Q\.?|TM\.?|T\/M))\s{1,20}(?=(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG BAN|CHỦ NHIỆM)$)/gu
const startsWithMark = new RegExp(`^(?:${mark}(?:\\.|\\/|\\s)|Q\\.)`, 'u')
const beforeNote = /(?<=\p{Lu}{2})\s{1,300}(?=[([]\s?(?:đã )?ký(?!\p{L})[^()[\]]{0,60}[)\]])/iu
/** The note of the other column behind a recipient: `- Các trường; (Đã ký)`. */
const noteBehind = /[;,.]\s{1,300}(?=[([]\s?(?:đã )?ký[)\]]$)/giu
/** `Đã ký: Trần Văn An` */
const notedName = /^(?:đã ký|ký tên)\s{0,2}:\s{1,5}/iu
/** Dots that wait for a name. */
const dotsBehind = /(?<=\p{Lu}{2})\s{1,300}(?=[….]{4,200}$)/u
/** An office, and the next recipient of the other column behind it: `KT. CHỦ TỊCH - Sở Nội vụ;`. */
const itemBehind = /^(?:[\p{Lu}./]{1,12}\s{1,5}){1,8}?(?=[-–]\s{1,3}[^;]{0,60}\p{Ll}[^;]{0,120}[;,.])/u
const startsAsRecipient = /^(?:[-–+•]|nơi\s|lưu)/iu

/** A paragraph is looked at as the first line of a closing, and as one of the lines that may follow one. */
const seen = new WeakMap<FlowParagraph, { readonly block: number; readonly lines: readonly ClosingLine[] }>()

/** The printed lines of a paragraph: line breaks, columns parted by blanks, and what belongs to two columns though it stands on one line. */
export function closingLines(paragraph: FlowParagraph, block: number): readonly ClosingLine[] {
  const known = seen.get(paragraph)
  if (known?.block === block) return known.lines
  const lines = linesOf(paragraph, block)
  seen.set(paragraph, { block, lines })
  return lines
}

function linesOf(paragraph: FlowParagraph, block: number): readonly ClosingLine[] {
  const lines: ClosingLine[] = []
  let from = 0
  for (const row of paragraph.text.split('\n')) {
    // A file that was printed in our styles has each component in a paragraph of its own.
    const isWhole = paragraph.style !== undefined
    const columns = cut(row, isWhole ? [] : matches(wide, row))
    const pieces = isWhole ? columns : columns.flatMap((column) => piecesOf(row, column))
    for (const [piece, [start, end]] of pieces.entries()) {
      const words = row.slice(start, end)
      const isCut = pieces.length > piece + 1 && startsWithMark.test(words.trimStart())
      // "T/M CHI BỘ - BÍ THƯ": the dash only parts the two.
      const text = (isCut ? words.replace(/\s{1,5}[-–]\s{0,5}$/u, '') : words).trim()
      if (text === '') continue
      const begin = from + start + words.length - words.trimStart().length
      const label = lines.length === 0 && paragraph.label !== undefined ? { label: paragraph.label } : {}
      lines.push({ paragraph, start: begin, end: begin + text.length, text, block, piece, pieces: columns.length, ...label })
    }
    from += row.length + 1
  }
  return lines
}

/** What a column's line is cut into, each piece cut again: `… - Lưu: VT. T/M CHI BỘ BÍ THƯ Trần Văn An`. */
function piecesOf(row: string, [start, end]: Span, deep = 3): readonly Span[] {
  const text = row.slice(start, end)
  const pieces = cut(text, cutsIn(text)).map(([a, b]): Span => [start + a, start + b])
  return pieces.length === 1 || deep === 0 ? pieces : pieces.flatMap((piece) => piecesOf(row, piece, deep - 1))
}

type Span = readonly [start: number, end: number]

function cutsIn(text: string): readonly number[] {
  if (text.length > 2000) return []
  const cuts = startsWithMark.test(text) ? [] : [...matches(besideMark, text), ...matches(besideOffice, text)]
  const label = afterLabel.exec(text)
  if (label !== null) {
    cuts.push(label[0].length)
    const archive = dashedItem.test(text) ? -1 : text.search(inlineArchive)
    if (archive > 0) cuts.push(archive)
    cuts.push(...matches(text.includes(';') ? semicolon : comma, text).filter((at) => at <= archive))
  }
  if (startsAsRecipient.test(text)) cuts.push(...matches(nextItem, text), ...matches(noteBehind, text))
  const signed = signedAt(text)
  if (startsWithMark.test(text)) {
    const offices = text.slice(0, signed).trimEnd()
    cuts.push(...matches(innerMark, offices), ...matches(deputy, offices), ...matches(officeAfterBody, offices))
  }
  if (signed > 0 && signed < text.length) cuts.push(signed)
  if (isCapitals(text.replace(laterLabel, ''))) cuts.push(...matches(beforeLabel, text))
  const item = itemBehind.exec(text)
  if (item !== null) cuts.push(item[0].length)
  const noted = notedName.exec(text)
  if (noted !== null && isName(text.slice(noted[0].length))) cuts.push(noted[0].length)
  const name = nameAt(text)
  if (name !== undefined) cuts.push(name)
  return [...new Set(cuts)].sort((a, b) => a - b)
}

/** Where the note in the signature's place begins that stands on one line with the office before it: `CHỦ TỊCH (Đã ký)`; else the line's length. */
function signedAt(text: string): number {
  const found = beforeNote.exec(text)
  return found === null ? text.length : found.index + found[0].length
}

/** Where a name begins that stands on one line with the position before it. */
function nameAt(text: string): number | undefined {
  // A degree or a rank before the name is part of it.
  if (!/[\p{Lu}).]\s/u.test(text) || isName(text)) return undefined
  const dots = dotsBehind.exec(text)
  if (dots !== null) return dots.index + dots[0].length
  // At most six words: from the longest on.
  const starts = matches(/\s{1,300}(?=\p{Lu})/gu, text).slice(-6)
  return starts.find((start) => {
    const before = text.slice(0, start).trimEnd()
    if (!isName(text.slice(start))) return false
    return (
      (isCapitals(before) && /\p{Lu}{2}/u.test(before)) ||
      /\)$/.test(before) ||
      (/\.$/.test(before) && /^[-–•]?\s{0,3}lưu\s{0,3}[: ]/iu.test(before))
    )
  })
}

function isName(text: string): boolean {
  return personName(text) === 'mixed'
}

/** Wholly in capitals, as far as it has letters. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** The ends of all matches. */
function matches(expression: RegExp, text: string): number[] {
  return [...text.matchAll(expression)].map((found) => found.index + found[0].length)
}

function cut(text: string, at: readonly number[]): readonly (readonly [number, number])[] {
  const edges = [0, ...at, text.length]
  return edges.slice(1).map((end, i) => [edges[i] ?? 0, end] as const)
}
