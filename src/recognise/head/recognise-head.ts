import type { HeadPart } from '../../catalogue/import.ts'
import { optional } from '../../plan/optional.ts'
import type { IssuedWith, Text } from '../../plan/plan.ts'
import type { Flow } from '../flow.ts'
import type { Doubt } from '../recognised.ts'
import { withApprovalBelow } from './approval-above.ts'
import { readBareSubject } from './bare-subject.ts'
import { decisionText } from './decision-text.ts'
import { findTitle, headZone } from './find-title.ts'
import { type Piece, piecesOf, placeOf } from './head-piece.ts'
import type { HeadReading } from './head-reading.ts'
import { type BlockRange, findLateDate, findLateHead } from './late-head.ts'
import { letterSubjects } from './letter-subject.ts'
import { besideTitle, ofItsHead, partDecision, partsOfDecision } from './part-decision.ts'
import { asideOf, unplaced } from './parts-of-piece.ts'
import { type Letterhead, readLetterhead, rolesOf, startOf } from './read-letterhead.ts'
import { type Margins, readMargins } from './read-margins.ts'
import { readTitle, type TitleReading } from './read-title.ts'

/** Reads head and title of a document: what they say, the role of each line, what is missing and what found no place. */
export function recogniseHead(flow: Flow): HeadReading {
  const moved = withApprovalBelow(flow)
  if (moved === undefined) return readHead(flow)
  const reading = readHead(moved)
  return { ...reading, rest: reading.rest ?? moved }
}

function readHead(flow: Flow): HeadReading {
  const pieces = piecesOf(flow, 0, headZone(flow))
  const title = findTitle(pieces)
  const headEnd = title?.index ?? leadingHead(pieces)
  const before = partDecision(pieces, { ...title, index: headEnd })
  const own = readLetterhead(before.letterhead, {
    file: flow.file,
    issuers: isJoint(pieces[title?.index ?? -1]) ? 'several' : 'one',
  })
  const late = isEmpty(own) && before.to === undefined ? lateHead(flow, endOf(pieces, headEnd)) : undefined
  const letterhead = late?.letterhead ?? own
  const preceding = before.to === undefined ? undefined : { from: 0, to: before.to }
  const fullText = preceding && decisionText(flow, preceding.from, preceding.to)
  const numbered = preceding === undefined && letterhead.met.has('number')
  const below =
    title === undefined
      ? readBareSubject(pieces, headEnd, { file: flow.file, symbol: own.symbol?.value })
      : readTitle(pieces, title, { file: flow.file, numbered, ...optional({ fullText }) })
  const under = own.met.has('number') || below === undefined ? undefined : numberUnder(pieces, below.end, flow.file)
  const taken = (below?.end ?? headEnd) + (under === undefined ? 0 : 1)
  const end = endOf(pieces, taken)
  const itsHead = before.title && { ...ofItsHead(before.title, own, flow.file), ...optional({ fullText }) }
  const issuedWith = below?.issuedWith ?? itsHead
  const date =
    late === undefined && issuedWith === undefined && !letterhead.met.has('placeDate') ? lateDate(flow, end) : undefined
  const dated = {
    ...letterhead,
    ...(under === undefined ? {} : { ...valuesOf(under), met: new Set([...letterhead.met, ...under.met]) }),
    ...(date === undefined ? {} : valuesOf(date.letterhead)),
  }
  const elsewhere = [late, date].flatMap((part) => part ?? [])
  const margins = readMargins(flow, title === undefined ? undefined : pieces[title.index])
  const parts = [own, below, under, ...elsewhere.map((part) => part.letterhead)].flatMap((part) => part ?? [])
  const ranges = elsewhere.map(({ range }) => range)
  const unread = parts.flatMap(({ doubts }) => doubts)
  const again = letterSubjects(unread, below?.subject)
  return {
    // A head further down may begin in a line that the title has taken as well: the index counts in what is left.
    end: end - ranges.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, end) - from), 0),
    preceding,
    issuer: letterhead.issuer,
    marks: { ...margins.marks, ...optional({ draft: below?.draft }), ...letterhead.marks, addressees: below?.addressees ?? [] },
    // What is issued with a decision has no number, place and date of its own (NĐ 30/2020, Phụ lục III, Mẫu 1.3).
    ...(issuedWith === undefined ? valuesOf(dated) : {}),
    ...optional({ typeName: below?.typeName, author: below?.author, subject: below?.subject, issuedWith }),
    ...restOf(flow, ranges, margins),
    components: [
      ...margins.components,
      ...(before.title === undefined ? partsOfDecision(before) : []),
      ...own.components,
      ...(before.title === undefined ? [] : partsOfDecision(before)),
      ...(below?.components ?? []),
      ...(under?.components ?? []),
      ...elsewhere.flatMap((part) => part.letterhead.components),
    ],
    asides: [
      ...(before.again ?? []).map((piece) => asideOf('formWords', piece)),
      ...again.values(),
      ...parts.flatMap(({ asides }) => asides),
    ],
    doubts: [
      ...missing({ letterhead: dated, title: title && below, subject: below?.subject, issuedWith }, pieces),
      ...unread.filter((doubt) => !again.has(doubt)),
      ...elsewhere.map((part) => standsBelow(part.pieces)),
      ...(below?.issuedWith === undefined || before.to !== undefined ? [] : withoutPlace(own, pieces)),
      ...leftOver(pieces, taken),
      ...besideTitle(before),
    ],
  }
}

interface Found {
  readonly letterhead: Letterhead
  readonly title: TitleReading | undefined
  readonly subject: Text | undefined
  readonly issuedWith: IssuedWith | undefined
}

function isJoint(title: Piece | undefined): boolean {
  return title !== undefined && /^kế\s{1,4}hoạch\s{1,4}liên\s{1,4}(?:tịch|ngành|cơ quan)(?!\p{L})/iu.test(title.text)
}

/** How many pieces at the beginning are lines of a head, where no title follows. */
function leadingHead(pieces: readonly Piece[]): number {
  const roles = rolesOf(pieces)
  const end = roles.indexOf('unknown')
  const head = end < 0 ? roles : roles.slice(0, end)
  return head.some((role) => role === 'nationalTitle' || role === 'organisationTitle' || role === 'number') ? head.length : 0
}

function isEmpty({ met, issuer }: Letterhead): boolean {
  return issuer.issuing.length === 0 && !met.has('nationalTitle') && !met.has('organisationTitle') && !met.has('number')
}

interface Late {
  readonly range: BlockRange
  readonly pieces: readonly Piece[]
  readonly letterhead: Letterhead
}

function lateHead(flow: Flow, from: number): Late | undefined {
  return read(flow, findLateHead(flow, from))
}

function lateDate(flow: Flow, from: number): Late | undefined {
  return read(flow, findLateDate(flow, from))
}

function read(flow: Flow, range: BlockRange | undefined): Late | undefined {
  if (range === undefined) return undefined
  const pieces = piecesOf(flow, range.from, range.to)
  return { range, pieces, letterhead: readLetterhead(pieces, { file: flow.file, issuers: 'one' }) }
}

/** A number in the line under the title, where the head has none. */
function numberUnder(pieces: readonly Piece[], index: number, file: string): Letterhead | undefined {
  const piece = pieces[index]
  if (piece?.fixed !== 'number' || piece.paragraph.text.trim() !== piece.text) return undefined
  return readLetterhead([piece], { file, issuers: 'one' })
}

/** What is issued with another instrument has no place and date of its own in the plan; where the source has one, it is told. */
function withoutPlace({ placeName, issuedOn, number }: Letterhead, pieces: readonly Piece[]): readonly Doubt[] {
  const values = [placeName, issuedOn, number].flatMap((text) => text ?? [])
  return pieces.flatMap((piece) => {
    const { offset } = placeOf(piece)
    const end = offset + piece.text.length
    const holds = values.some(({ place }) => place.range.start.offset >= offset && place.range.start.offset < end)
    return holds && (piece.fixed === 'placeDate' || piece.fixed === 'number') ? [unplaced(piece)] : []
  })
}

function valuesOf({ number, symbol, placeName, issuedOn, issuedIn, openDate }: Letterhead) {
  return optional({ number, symbol, placeName, issuedOn, issuedIn, openDate })
}

/** The block after the last piece that was taken. */
function endOf(pieces: readonly Piece[], taken: number): number {
  return (pieces[taken - 1]?.block ?? -1) + 1
}

/** Pieces in the block of the last one that was taken: lines of a paragraph or cells of a layout table that belong to nothing. */
function leftOver(pieces: readonly Piece[], taken: number): readonly Doubt[] {
  const last = pieces[taken - 1]
  return pieces.slice(taken).flatMap((piece) => (piece.block === last?.block ? [unplaced(piece)] : []))
}

/** The flow without what the head has taken from elsewhere: blocks further down, words in the margins. */
function restOf(flow: Flow, ranges: readonly BlockRange[], { components }: Margins): Pick<HeadReading, 'rest'> {
  if (ranges.length === 0 && components.length === 0) return {}
  const words = new Set(components.map(({ paragraph }) => paragraph.text))
  return {
    rest: {
      ...flow,
      blocks: flow.blocks.filter((_, index) => !ranges.some(({ from, to }) => from <= index && index < to)),
      asides: flow.asides.filter(({ reason, text }) => reason !== 'runningHead' || !words.has(text)),
    },
  }
}

function standsBelow(pieces: readonly Piece[]): Doubt {
  return { code: 'NV015', args: { text: pieces[0]?.text ?? '' }, at: startOf(pieces), path: '/co_quan' }
}

/** Which components the source lacks: they are told, and never made up. */
function missing({ letterhead, title, subject, issuedWith }: Found, pieces: readonly Piece[]): readonly Doubt[] {
  const { met, issuer } = letterhead
  const lacks: readonly (readonly [HeadPart, string, boolean])[] = [
    ['title', '/the_thuc', !met.has('nationalTitle') && !met.has('organisationTitle')],
    ['motto', '/the_thuc', met.has('nationalTitle') && !met.has('motto')],
    ['issuer', '/co_quan', issuer.issuing.length === 0],
    ['number', '/so', issuedWith === undefined && !met.has('number')],
    [
      'placeDate',
      '/dia_danh',
      issuedWith === undefined &&
        letterhead.placeName === undefined &&
        letterhead.issuedOn === undefined &&
        !met.has('placeDate'),
    ],
    ['typeName', '/ten_loai', title === undefined],
    ['subject', '/trich_yeu', subject === undefined],
  ]
  return lacks.flatMap(([part, path, lacking]) =>
    lacking ? [{ code: 'NV010' as const, args: { part }, at: startOf(pieces), path }] : [],
  )
}
