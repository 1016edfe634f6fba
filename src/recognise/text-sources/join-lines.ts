import { beginsWithOffice } from '../closing/office-words.ts'
import { brokenLines } from './broken-lines.ts'
import { cutLines, isRagged, wrapWidth } from './cut-lines.ts'
import {
  beginsBasis,
  beginsLower,
  beginsWithBullet,
  beginsWithLabel,
  endsAtLooseDash,
  endsInsideName,
  endsInsideWord,
  endsSentence,
  firstWordOf,
  isCapitals,
  isDangling,
  isExcerptNote,
} from './line-shapes.ts'
import { blankAfter } from './mapped-text.ts'
import { type Piece, textOfPieces } from './styled-text.ts'
import { isBold, type TextLine } from './text-line.ts'
import { isCutTitle, isTornTitle, titleLines } from './title-lines.ts'
import {
  brokenLine,
  isCutCompound,
  isCutDate,
  isCutPlaceDate,
  isCutReference,
  isInBrackets,
  isYearAfterDash,
} from './torn-phrases.ts'

/** Shorter lines end of themselves: a paragraph that a page cuts in two was long. */
const longLine = 60
const surelyLong = 80
/**
 * Lines as paragraphs. A line is a paragraph of its own but where it surely goes on: text of fixed width, and paragraphs that a page break cut in two. The
 * lines of the title stay apart: which of them are the subject is decided by who reads the head.
 */
export function joinLines(lines: readonly TextLine[]): readonly TextLine[] {
  return groupLines(lines).flatMap(together)
}

/** Does every line of the page stand by itself, so that a paragraph is several of them? */
export function areCutLines(lines: readonly TextLine[]): boolean {
  const cut = cutLines(lines, titleLines(lines))
  return wrapWidth(lines, cut) !== undefined || isRagged(lines, cut)
}

/** The lines of each paragraph. */
export function groupLines(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const titles = titleLines(lines)
  const cut = cutLines(lines, titles)
  const width = wrapWidth(lines, cut)
  const single = width === undefined ? cut : cut.filter((length) => length <= width * 1.6)
  const widest = single.reduce((most, length) => Math.max(most, length), 0)
  const ragged = width === undefined && isRagged(lines, cut)
  const hangsFrom = hangsOut(lines) ? lines.findIndex(opensBody) : Number.POSITIVE_INFINITY
  const recipients = lines.findIndex(({ text }) => /^nơi nhận\s?:?/iu.test(text))
  const broken = brokenLines(
    lines.map(({ text }) => text),
    (i) => lines[i]?.gap === 'wall' || lines[i]?.fenced === true || lines[i]?.label !== undefined,
    (i) => lines[i]?.gap !== 'none',
  )
  const groups: TextLine[][] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const group = groups.at(-1)
    const inRecipients = recipients >= 0 && i > recipients
    const around = {
      width,
      widest,
      ragged,
      hangs: hangsFrom >= 0 && i > hangsFrom,
      inRecipients,
      next: lines[i + 1],
      first: group?.[0] ?? line,
    }
    const goes =
      broken.has(i) ||
      (before !== undefined && line.gap === 'none' && isCutReference(before.text, line.text)) ||
      (before !== undefined && line.gap !== 'wall' && isCutPlaceDate(before.text, line.text)) ||
      (before !== undefined && !titles.has(i - 1) && goesOn(before, line, around))
    if (group !== undefined && goes) group.push(line)
    else groups.push([line])
  })
  return groups
}

/** `QUYẾT ĐỊNH:` stands by itself, and over the bases who decides (NĐ 30/2020, Phụ lục III, Mẫu 1.2). */
function opensDecision({ text }: TextLine, next: TextLine | undefined): boolean {
  if (!isCapitals(text)) return false
  const decides = beginsWithOffice(text) || /^(?:[ỦU][YỶ] BAN|HỘI ĐỒNG) NHÂN DÂN(?!\p{L})/u.test(text)
  return /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT)\s?:?$/u.test(text) || (decides && next !== undefined && beginsBasis(next.text))
}

/** The level before the name of a place. */
const levelWord = /(?:^|\s)(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường)$/iu

interface Around {
  /** Letters in a full line of text of fixed width. */
  readonly width: number | undefined
  /** Letters of the longest line that surely goes on. */
  readonly widest: number
  /** Lines are cut, but at no width: some page had broken them before. */
  readonly ragged: boolean
  /** Only the first line of a paragraph is indented. */
  readonly hangs: boolean
  readonly inRecipients: boolean
  readonly next: TextLine | undefined
  /** The first line of the paragraph that `a` belongs to. */
  readonly first: TextLine
}

function goesOn(a: TextLine, b: TextLine, { width, widest, ragged, hangs, inRecipients, next, first }: Around): boolean {
  if (b.gap === 'wall' || a.fenced || b.fenced || a.heading !== undefined || b.heading !== undefined) return false
  if (opensDecision(b, next)) return false
  // Notes in brackets under one another: `(Kèm theo Kế hoạch số …)` / `(Các đơn vị ghi …)`.
  if (/^\([^()]*\)$/u.test(a.text) && b.text.startsWith('(')) return false
  // The signature stands beside the recipients: `- Trưởng Ban        BÍ THƯ` / `Nội chính Tỉnh ủy;`.
  if (inRecipients && (isInColumns(a.text) || (isCapitals(b.text) && beginsWithOffice(b.text)))) return false
  const ended = endsSentence(a.text) && !shortened.test(a.text)
  if (ended && width === undefined) return false
  // A figure with its unit goes on with a list of such: `… cây phân tán;` / `31,2 triệu cây …`.
  if (width !== undefined && b.gap === 'none' && /[;,]$/u.test(a.text) && /^\d{1,3}(?:[.,]\d{1,3})+\s\p{Ll}/u.test(b.text))
    return true
  const hadNoRoom = width !== undefined && b.gap === 'none' && a.text.length + 1 + firstWordOf(b.text).length > widest
  if (hadNoRoom && b.label === undefined && isBold(a) === isBold(b) && !isFurtherIn(a, b) && leadsOn(first, a, b, inRecipients))
    return true
  if (b.gap === 'none' && b.label === undefined && isInBrackets(a.text, b.text)) return true
  if (b.gap === 'none' && b.label === undefined && isCutDate(a.text, b.text)) return true
  if (b.gap === 'none' && b.label === undefined && isCutCompound(a.text, b.text)) return true
  if (b.label !== undefined || (beginsWithLabel(b.text) && !isYearAfterDash(a.text, b.text))) return false
  if (b.gap === 'none' && (width === undefined ? isTornTitle(a, b) && a === first : isCutTitle(first, b))) return true
  // In text of fixed width the first line of a paragraph is indented.
  if (width !== undefined && isFurtherIn(a, b)) return false
  if ((isCapitals(a.text) && !isItem(a)) || (isCapitals(b.text) && /^\p{Lu}/u.test(b.text) && b.text.length > 12)) return false
  if (isBold(a) !== isBold(b)) return false
  // A name that was cut in two: `… Đoàn Chủ tịch Tổng` / `Liên đoàn Lao động Việt Nam …`.
  if (
    hangs &&
    !ended &&
    !inRecipients &&
    isFurtherOut(a, b) &&
    a.text.length >= longLine &&
    !opensOwn(b.text) &&
    !isInColumns(a.text)
  )
    return true
  if (b.gap === 'none' && endsAtLooseDash(a.text)) return true
  if (width === undefined && !ragged && isLastBasis(first, a, b)) return false
  const isFull = width !== undefined && a.text.length + 1 + firstWordOf(b.text).length >= width
  // The last line of a page that is full and ends no sentence: `… con người Bình` / `Phước.`
  if (isFull && !ended && !inRecipients && b.breakBefore === 'page' && !opensOwn(b.text) && (isProse(first) || isItem(first)))
    return true
  if (width !== undefined && b.gap === 'none') {
    if (beginsLower(b.text) && (isFull || !ended)) return true
    if (isFull && !ended && (isDangling(a.text) || !/^(?:Căn cứ|Thực hiện|Triển khai|Trên đây)(?!\p{L})/u.test(b.text)))
      return true
    // A date, a symbol, an amount: no sentence begins with digits.
    if (/^\d/.test(b.text) && !ended) return true
    // A name follows, or what a comma or a joining word leads on to.
    if (
      !ended &&
      ((levelWord.test(a.text) && a.text.length >= width * 0.8) ||
        (isDangling(a.text) && a.text.length >= width / 2) ||
        (endsInsideName(a.text) && a.text.length >= brokenLine && !isItemName(a.text)))
    )
      return true
    // A basis ends with a mark (NĐ 30/2020, Phụ lục I, Phần I, II.6.a): sites cut its first line shorter than the others.
    if (!ended && a === first && beginsBasis(a.text) && !beginsBasis(b.text) && !isLastBasis(first, a, b)) return true
  }
  if (ended) return false
  if (
    ragged &&
    b.gap === 'none' &&
    (beginsLower(b.text) || /^\d/.test(b.text) || (!inRecipients && (isProse(first) || isDangling(a.text))))
  )
    return true
  if (inRecipients && b.gap === 'none' && isItem(first) && !a.text.endsWith(',')) {
    return beginsLower(b.text) || /^\d{1,4}[,;]/.test(b.text) || (next !== undefined && next.gap === 'none' && isItem(next))
  }
  if (beginsLower(b.text)) return a.text.length >= longLine
  return a.text.length >= (endsInsideWord(a.text) ? longLine : surelyLong) && isDangling(a.text)
}

/** No sentence ends so: `… TP.` / `Hồ Chí Minh`. */
const shortened = /(?:^|[\s(])(?:TP|Tp|TX|TT|Q|P|H|GS|PGS|TS|ThS|BS)\.$/u
/** What a colon behind these words leads on to stands on lines of its own. */
const leadsToList = /(?:sau|gồm|là|cụ thể|nhận|dưới đây)\s?:$/iu
/** `Đơn vị phối hợp: …` begins a line of its own. */
const ownLabel = /^\p{Lu}[\p{L}\s,]{2,40}:(?:\s|$)/u
/** The next instrument of the same basis. */
const instrument =
  /^(?:Các |và )?(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Chương trình|Hướng dẫn|Kết luận|Thông báo|Công văn|Công điện|Văn bản|Tờ trình)\s/u

/**
 * In text of fixed width `a` had no room for the first word of `b`. A sentence that ends there by chance ends the paragraph much less often than it is
 * one of several; a dash behind it belongs to a name (`kinh tế` / `- xã hội`) more often than to a list whose items end without a mark.
 */
function leadsOn(first: TextLine, a: TextLine, b: TextLine, inRecipients: boolean): boolean {
  if (/^\[\^/u.test(first.text)) return !/^\[\^/u.test(b.text)
  if (inRecipients || !(isProse(first) || isItem(first)) || isCapitals(b.text) || isExcerptNote(b.text)) return false
  const dash = /^([-–—])\s(?=[\p{L}\d])/u.exec(b.text)?.[1]
  if (dash !== undefined) return !endsSentence(a.text) && (!first.text.startsWith(dash) || /^.\s\p{Ll}/u.test(b.text))
  if (beginsWithLabel(b.text) || opensOwn(b.text) || ownLabel.test(b.text) || !endsSentence(a.text)) return false
  if (a.text.endsWith(';') && beginsBasis(first.text)) return instrument.test(b.text)
  return !/\.\/\.?$/u.test(a.text) && !leadsToList.test(a.text)
}

/** `- Lưu: VT, Phòng` is a line of recipients. */
function isItemName(text: string): boolean {
  return /^[-–+•]?\s?Lưu(?!\p{L})/u.test(text)
}

function isFurtherIn(a: TextLine, b: TextLine): boolean {
  return a.indent !== undefined && b.indent !== undefined && b.indent >= a.indent + 4
}

/** The second line of a paragraph whose first is indented. */
function isFurtherOut(a: TextLine, b: TextLine): boolean {
  return b.gap === 'none' && isFurtherIn(b, a)
}

/** No line of the head: its two columns are indented by what stands beside them. */
function opensBody({ text }: TextLine): boolean {
  return beginsBasis(text) || /^(?:I|A|1)\s?[./)-]\s/u.test(text)
}

/** What begins a paragraph wherever it stands. */
function opensOwn(text: string): boolean {
  return beginsBasis(text) || /^(?:nơi nhận|trên đây)(?!\p{L})/iu.test(text)
}

/** Two columns of one line. */
function isInColumns(text: string): boolean {
  return /\S\s{3,}\S/u.test(text)
}

/** Several indented lines go on in small letters, or in a date, at the margin; one is enough where all labelled lines are indented. */
function hangsOut(lines: readonly TextLine[]): boolean {
  const goesOnOutside = (line: TextLine, i: number): boolean => {
    const before = lines[i - 1]
    if (before === undefined || !isFurtherOut(before, line) || endsSentence(before.text)) return false
    return beginsLower(line.text) || isCutDate(before.text, line.text)
  }
  const count = lines.filter(goesOnOutside).length
  const labelled = lines.filter(({ text }) => /^(?:[IVX]{1,5}|\d{1,2})[./)]\s/u.test(text))
  return count >= 2 || (count === 1 && labelled.length >= 4 && labelled.every(({ indent = 0 }) => indent >= 4))
}

/** `Căn cứ …,` / `Ủy ban nhân dân xã ban hành …`: the comma that TT 01/2011 allowed behind the last basis; in lines that are paragraphs it ends one. */
function isLastBasis(first: TextLine, a: TextLine, b: TextLine): boolean {
  return b.gap === 'none' && a === first && /^Căn cứ\s/u.test(a.text) && a.text.endsWith(',') && /^\p{Lu}/u.test(b.text)
}

function isItem({ text, label }: TextLine): boolean {
  return beginsWithBullet(text) || /^[-+*•]$/.test(label ?? '')
}

function together(lines: readonly TextLine[]): readonly TextLine[] {
  const [first] = lines
  if (first === undefined || lines.length === 1) return lines
  const pieces: Piece[] = []
  let end: TextLine | undefined
  for (const line of lines) {
    const last = pieces.at(-1)
    if (last !== undefined && end !== undefined && !endsInsideWord(end.text))
      pieces.push({ ...last, words: blankAfter(last.words) })
    pieces.push(...line.pieces)
    end = line
  }
  return [{ ...first, pieces, text: textOfPieces(pieces) }]
}

/** A paragraph of sentences, which ends with a mark: no label and no capitals alone, and as long as no title or name is. */
function isProse({ text, label }: TextLine): boolean {
  if (isCapitals(text) || label !== undefined) return false
  return beginsWithLabel(text) ? /[.:;]\s\S/u.test(text.slice(6)) : text.length >= 30 || beginsBasis(text)
}
