import { optional } from '../../plan/optional.ts'
import type { IssuedWith, Text } from '../../plan/plan.ts'
import type { Prose } from '../../plan/prose.ts'
import type { ComponentKey } from '../../profile/profile.ts'
import type { Aside } from '../flow.ts'
import type { Component, Doubt } from '../recognised.ts'
import { type Stretch, textFrom } from '../text-from.ts'
import { isKnownType, isMisread, type TitleAt } from './find-title.ts'
import { type Piece, placeOf } from './head-piece.ts'
import { isRuleLine } from './line-shapes.ts'
import { draftTurn, markOf, titleStyles } from './marks-of-piece.ts'
import { asideOf, componentOf, textOf } from './parts-of-piece.ts'
import { opensReference, readReference } from './read-issued-with.ts'
import { isSubjectLine } from './subject-lines.ts'

export interface TitleReading {
  readonly typeName?: Text
  readonly author?: Text
  readonly subject?: Text
  readonly issuedWith?: IssuedWith
  readonly addressees: readonly Text[]
  /** The turn of a draft, where the mark stands under the title: a text box may be anchored there. */
  readonly draft?: Text
  /** Index of the first piece that does not belong to the title. */
  readonly end: number
  readonly components: readonly Component[]
  readonly asides: readonly Aside[]
  readonly doubts: readonly Doubt[]
}

export interface TitleContext {
  readonly file: string
  /** The plan has a number of its own: a reference line then belongs to its subject (NĐ 30/2020, Phụ lục III, Mẫu 1.3: what is issued with a decision has none). */
  readonly numbered: boolean
  /** The decision's own text, where it stands before the plan. */
  readonly fullText?: Prose
}

/** `của Ban Thường vụ Tỉnh ủy` between type and subject (HD 05-HD/VPTW, II/I/5.1.1, example 3). */
const author =
  /^của\s(?:ban thường vụ|ban chấp hành|thường trực|ban thường trực|đảng ủy|đảng uỷ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|chi bộ|ban chỉ đạo)(?!.*\s(?:về|thực hiện|triển khai)\s)/iu

/** Reads type, author, subject, reference line and addressees from the piece of the title on. */
export function readTitle(pieces: readonly Piece[], { index: at, typeEnd }: TitleAt, context: TitleContext): TitleReading {
  const { file } = context
  const typeLine = pieces[at]
  const none: TitleReading = { addressees: [], end: at, components: [], asides: [], doubts: [] }
  if (typeLine === undefined) return none
  const typePiece: Piece = { ...typeLine, end: typeLine.start + typeEnd, text: typeLine.text.slice(0, typeEnd) }
  const components: Component[] = [componentOf('typeName', typePiece)]
  const asides: Aside[] = []
  const doubts: Doubt[] = []
  const addressees: Text[] = []
  const subject: Stretch[] = []
  const lines: Piece[] = []
  let found: { author?: Text; draft?: Text; issuedWith?: IssuedWith } = {}
  let ruled = false
  let index = at + 1

  const tail = restOf(typeLine, typeEnd)
  if (tail !== undefined) {
    add('subject', tail)
    subject.push(tail)
    lines.push(tail)
  }
  for (let piece = pieces[index]; piece !== undefined; piece = pieces[index]) {
    const reference = opensReference(piece.text) || piece.style === 'issuedWith' ? referenceFrom(pieces, index) : undefined
    if (piece.style !== undefined && !titleStyles.has(piece.style)) break
    if (piece.style === 'subjectMark' || isRuleLine(piece.text)) {
      if (piece.style === 'subjectMark') add('subjectMark', piece)
      else asides.push(asideOf('ruleLine', piece))
      ruled = lines.length > 0
      index += 1
    } else if (piece.style === undefined && piece.fixed === undefined && markOf(piece.text) === 'draft') {
      const turn = draftTurn(piece.text)
      if (turn === undefined) asides.push(asideOf('formWords', piece))
      else {
        add('draft', piece)
        found = { ...found, ...optional({ draft: textOf(piece, { file, path: '/lan_du_thao' }, turn) }) }
      }
      index += 1
    } else if (
      piece.style === 'author' ||
      (piece.style === undefined && lines.length === 0 && found.author === undefined && isAuthor(piece))
    ) {
      add('author', piece)
      found = { ...found, ...optional({ author: textOf(piece, { file, path: '/tac_gia' }) }) }
      index += 1
    } else if (reference !== undefined) {
      takeReference(reference)
      index += reference.length
    } else if (
      piece.style === 'addressee' ||
      piece.style === 'addresseesLabel' ||
      /^Kính (?:gửi|trình)(?!\p{L})/iu.test(piece.text)
    ) {
      index = takeAddressees(index)
    } else if (isSaidAgain(pieces, index, lines)) {
      for (const again of pieces.slice(index, index + lines.length)) asides.push(asideOf('portal', again))
      index += lines.length
    } else if (!ruled && addressees.length === 0 && isSubjectLine(piece, lines, typeLine, pieces[index + 1])) {
      add('subject', piece)
      subject.push(piece)
      lines.push(piece)
      index += 1
    } else break
  }
  // The form prints the word as it should be.
  const misread = typeLine.style === undefined && isMisread(typePiece.text)
  if (misread) asides.push(asideOf('formWords', typePiece))
  const typeName =
    misread || /^kế\s{1,4}hoạch[.:]?$/iu.test(typePiece.text) ? undefined : textOf(typePiece, { file, path: '/ten_loai' })
  if (typeName !== undefined && typeLine.style === undefined && !isKnownType(typeName.value))
    doubts.push({ code: 'NV013', args: { text: typeName.value }, at: placeOf(typePiece), path: '/ten_loai' })
  return {
    addressees,
    end: index,
    components,
    asides,
    doubts,
    ...found,
    ...optional({ typeName, subject: textFrom(subject, { file, path: '/trich_yeu' }) }),
  }

  function add(key: ComponentKey, piece: Piece): void {
    components.push(componentOf(key, piece))
  }

  function takeReference(reference: readonly Piece[]): void {
    const line = textFrom(reference, { file, path: '/ban_hanh_kem' })
    const reading = context.numbered && found.issuedWith === undefined ? undefined : line && readReference(line, context.fullText)
    if (context.numbered || line === undefined) {
      for (const piece of reference) add('subject', piece)
      subject.push(...reference)
      return
    }
    for (const piece of reference) add('issuedWith', piece)
    if (reading === undefined || found.issuedWith !== undefined) {
      doubts.push({ code: 'NV014', args: { text: line.value }, at: line.place.range.start, path: '/ban_hanh_kem' })
      return
    }
    found = { ...found, issuedWith: reading.issuedWith }
    const at = (start: number) => line.place.locate?.(start) ?? line.place.range.start
    for (const [start, end] of reading.formWords)
      asides.push({ reason: 'formWords', text: line.value.slice(start, end).trim(), at: at(start) })
    if (reading.openDate === undefined) return
    const text = line.value.slice(...reading.openDate)
    if (!/\d/.test(text)) return
    asides.push({ reason: 'formWords', text, at: at(reading.openDate[0]) })
    doubts.push({ code: 'NV011', args: { text }, at: at(reading.openDate[0]), path: '/ban_hanh_kem/ngay' })
  }

  /** `Kính gửi: …`, or the words alone with a list under them. */
  function takeAddressees(from: number): number {
    const piece = pieces[from]
    if (piece === undefined) return from
    const words = /^Kính\s{1,4}(?:gửi|trình)\s{0,4}:?\s{0,20}/iu.exec(piece.text)?.[0].length ?? 0
    let next = from + 1
    // `Kính gửi: - Sở Nội vụ;`: the list begins in the line of the words.
    const rest = piece.text.slice(words)
    const isList =
      piece.style === undefined ? rest === '' || (/[;,]$/u.test(rest) && isListed(pieces[next])) : piece.style !== 'addressee'
    const dash = isList && piece.style === undefined ? dashLength(rest) : 0
    add(piece.style === 'addresseesLabel' ? piece.style : 'addressee', piece)
    takeAddressee(piece, words + dash)
    if (!isList) return next
    for (let item = pieces[next]; item !== undefined && isListed(item); item = pieces[next]) {
      add(item.style === 'addresseeItem' ? item.style : 'addressee', item)
      takeAddressee(item, dashLength(item.text))
      next += 1
    }
    return next
  }

  function takeAddressee(piece: Piece, from: number): void {
    const end = piece.style === 'addressee' ? piece.text.length : piece.text.replace(/[;.,]$/u, '').length
    const text = textOf(piece, { file, path: `/kinh_gui/${addressees.length}` }, [from, end])
    if (text !== undefined) addressees.push(text)
  }
}

function dashLength(text: string): number {
  return /^[-–+•]\s{0,4}(?=\S)/u.exec(text)?.[0].length ?? 0
}

/** One more addressee, behind a dash. */
function isListed(piece: Piece | undefined): boolean {
  if (piece?.style !== undefined) return piece.style === 'addresseeItem'
  return piece !== undefined && /^[-–+•]\s?\S/u.test(piece.text) && piece.text.length <= 200
}

function isAuthor({ text }: Piece): boolean {
  return text.length <= 100 && author.test(text)
}

/** A page may hold its title twice, over a text and hidden: all lines of the subject once more, in paragraphs of their own. */
function isSaidAgain(pieces: readonly Piece[], index: number, lines: readonly Piece[]): boolean {
  return (
    lines.length > 0 &&
    pieces[index]?.style === undefined &&
    lines.every(({ text }, at) => text === pieces[index + at]?.text && text.length > shortLine)
  )
}

/** Two lines of a few letters may be alike by chance. */
const shortLine = 12

/** What follows the type in the same line. */
function restOf(piece: Piece, typeEnd: number): Piece | undefined {
  const rest = piece.text.slice(typeEnd)
  const words = rest.replace(/^[\s.:–-]{0,20}/u, '')
  if (words === '') return undefined
  const start = piece.start + typeEnd + rest.length - words.length
  return { ...piece, start, text: words }
}

/** The pieces of a reference line up to its closing bracket; a line that never closes is one piece. */
function referenceFrom(pieces: readonly Piece[], index: number): readonly Piece[] {
  const most = 4
  const end = pieces.slice(index, index + most).findIndex(({ text }) => /\)[.;]?$/u.test(text))
  return pieces.slice(index, index + Math.max(end, 0) + 1)
}
