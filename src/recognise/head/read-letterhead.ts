import { foldName } from '../../language/agencies/fold-name.ts'
import { isoDate, isoOpenDate } from '../../plan/calendar.ts'
import { optional } from '../../plan/optional.ts'
import { lastYear } from '../../plan/parse-date.ts'
import type { DateText, Issuer, Marks, OpenDate, Text } from '../../plan/plan.ts'
import type { Aside } from '../flow.ts'
import type { Component, Doubt } from '../recognised.ts'
import { type Piece, placeOf } from './head-piece.ts'
import type { HeadReading } from './head-reading.ts'
import { isInCapitals, isRuleLine } from './line-shapes.ts'
import { draftTurn, headStyles, type MarkKey, markOf } from './marks-of-piece.ts'
import { asideOf, componentOf, textOf, unplaced } from './parts-of-piece.ts'
import { beginsBody, type IssuerContext, readIssuer } from './read-issuer.ts'
import { numberAt } from './read-number.ts'
import { placeDateAt } from './read-place-date.ts'

/** The two columns at the top of page 1 and the marks that belong to them. */
export interface Letterhead extends Pick<HeadReading, 'number' | 'symbol' | 'placeName' | 'issuedOn' | 'issuedIn' | 'openDate'> {
  readonly issuer: Issuer
  readonly marks: Partial<Omit<Marks, 'addressees'>>
  /** Roles that were met, whatever they said. */
  readonly met: ReadonlySet<LineRole>
  readonly components: readonly Component[]
  readonly asides: readonly Aside[]
  readonly doubts: readonly Doubt[]
}

export type LineRole =
  | 'nationalTitle'
  | 'motto'
  | 'organisationTitle'
  | 'issuer'
  | 'number'
  | 'placeDate'
  | 'ruleLine'
  | 'issuingBodyMark'
  | MarkKey
  | 'unknown'

/** Reads the pieces that stand before the title. What it cannot place is a doubt each. */
export function readLetterhead(pieces: readonly Piece[], { file, issuers }: IssuerContext): Letterhead {
  const roles = rolesOf(pieces)
  const withRole = (role: LineRole) => pieces.filter((_, index) => roles[index] === role)
  const [numberPiece, ...moreNumbers] = withRole('number')
  const [datePiece, ...moreDates] = withRole('placeDate')
  const number = numberPiece && readNumber(numberPiece, file)
  const names = withRole('issuer')
  const joint = issuers === 'several' ? !namesOne(number?.symbol?.value ?? '', names) : isJointSymbol(number?.symbol?.value ?? '')
  const lines = readIssuer(names, { file, issuers: joint ? 'several' : 'one' })
  const keys = new Map<Piece, 'parentBody' | 'issuingBody'>([
    ...lines.parent.map((piece) => [piece, 'parentBody'] as const),
    ...lines.issuing.map((piece) => [piece, 'issuingBody'] as const),
  ])
  const date = datePiece && readPlaceDate(datePiece, file)
  const marks = readMarks(pieces, roles, file)
  const surplus = new Set([...moreNumbers, ...moreDates, ...withRole('unknown'), ...marks.surplus])
  return {
    issuer: lines.issuer,
    marks: marks.marks,
    met: new Set(roles),
    ...number,
    ...date?.values,
    components: pieces.flatMap((piece, index) => {
      const role = roles[index] ?? 'unknown'
      if (surplus.has(piece) || role === 'unknown' || role === 'ruleLine') return []
      return [componentOf(role === 'issuer' ? (keys.get(piece) ?? 'issuingBody') : role, piece)]
    }),
    asides: [
      ...withRole('ruleLine').map((piece) => asideOf('ruleLine', piece)),
      ...misreadWord(numberPiece),
      ...marks.asides,
      ...(date?.asides ?? []),
    ],
    doubts: [...(date?.doubts ?? []), ...pieces.filter((piece) => surplus.has(piece)).map(unplaced)],
  }
}

/** The role of each piece of a letterhead. */
export function rolesOf(pieces: readonly Piece[]): readonly LineRole[] {
  const roles: LineRole[] = []
  for (const piece of pieces) roles.push(roleOf(piece, roles))
  // A school's branch may be called as its title on the right: `TRƯỜNG THPT HÒA PHÚ` / `ĐOÀN TNCS HỒ CHÍ MINH`.
  const [named, again] = roles.flatMap((role, index) => (role === 'organisationTitle' ? [index] : []))
  if (named !== undefined && again !== undefined && roles[named - 1] === 'issuer' && roles.indexOf('number') > named)
    roles[named] = 'issuer'
  if (roles.includes('issuer')) return withNameAbove(pieces, roles)
  // No name that is known: lines in capitals above the number name the issuer all the same, or names in small letters.
  const number = roles.indexOf('number')
  const above = (index: number) => roles[index] === 'unknown' && (number < 0 || index < number)
  const isNamed = ({ text }: Piece) => isInCapitals(text) || isName(text)
  const first = pieces.findIndex((piece, index) => above(index) && isNamed(piece))
  if (first < 0 || (number < 0 && !roles.some((role) => role !== 'unknown' && role !== 'ruleLine'))) return roles
  return pieces.map((piece, index) => (above(index) && index >= first && isNamed(piece) ? 'issuer' : (roles[index] ?? 'unknown')))
}

/** The body above the issuer may stand in small letters over a name in capitals: `Ủy ban nhân dân tỉnh Sơn Hà` / `SỞ NỘI VỤ`. */
function withNameAbove(pieces: readonly Piece[], roles: readonly LineRole[]): readonly LineRole[] {
  const below = pieces[roles.indexOf('issuer')]
  const at = roles.slice(0, roles.indexOf('issuer')).findLastIndex((role) => !opposite.has(role))
  const piece = pieces[at]
  if (piece === undefined || below === undefined || roles[at] !== 'unknown') return roles
  // A line in capitals right above a name belongs to the names, but for a title.
  const isAbove = isInCapitals(piece.text) && !below.breakBefore && piece.text.length <= 120 && !notName.test(piece.text)
  if (!isName(piece.text) && !isAbove) return roles
  // The name of a web site over the letterhead names the same body.
  if (foldName(piece.text).startsWith(foldName(below.text))) return roles
  return roles.map((role, index) => (index === at ? 'issuer' : role))
}

const notName = /^(?:K[ẾE] HO[ẠA]CH|BAN HÀNH|VỀ VIỆC|V\/V|QUYẾT ĐỊNH|MẪU|BIỂU|PHỤ LỤC|DỰ THẢO)(?!\p{L})/u
/** What stands opposite the names, and between them where the order of reading was lost. */
const opposite: ReadonlySet<LineRole> = new Set(['nationalTitle', 'motto', 'organisationTitle'])

function roleOf(piece: Piece, before: readonly LineRole[]): LineRole {
  const { text, style, fixed } = piece
  if (style !== undefined && headStyles.has(style))
    return style === 'parentBody' || style === 'issuingBody' ? 'issuer' : (style as LineRole)
  if (fixed !== undefined) return fixed === 'partyTitle' || fixed === 'youthTitle' ? 'organisationTitle' : fixed
  if (/^\*(?:\s?\*){0,4}$/.test(text)) return 'issuingBodyMark'
  if (isRuleLine(text)) return 'ruleLine'
  const mark = markOf(text)
  if (mark !== undefined) return mark
  // Further lines of the issuer's name may stand in small letters under the first: `Ban Thường trực`.
  if (!isInCapitals(text) && !before.includes('number') && lastName(before) === 'issuer' && isName(text)) return 'issuer'
  if (!isInCapitals(text) || before.includes('number'))
    return isInCapitals(text) && beginsBody(text) && !before.includes('issuer') ? 'issuer' : 'unknown'
  return beginsBody(text) || lastName(before) === 'issuer' ? 'issuer' : 'unknown'
}

/** The last role that stands in the column of names. */
function lastName(before: readonly LineRole[]): LineRole | undefined {
  return before.findLast((role) => !opposite.has(role))
}

function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.length <= 120 && !/[.;:,]$/u.test(text) && beginsBody(text)
}

/** Whatever its type is called, a symbol of one body under one that stands above it is not joint: `KH-SNV`. */
function namesOne(symbol: string, names: readonly Piece[]): boolean {
  const bodies = symbol.replace(/^KH\p{Lu}{0,3}(?!\p{L})/u, '').match(/\p{L}{2,}/gu) ?? []
  return bodies.length === 1 && !isJointSymbol(symbol) && !names.some(({ text }) => /\s[-–]\s/u.test(text))
}

/** The form prints the word as it should be. */
function misreadWord(piece: Piece | undefined): readonly Aside[] {
  const word = piece && numberAt(piece.text)?.misread
  return piece === undefined || word === undefined ? [] : [asideOf('formWords', piece, piece.text.slice(...word))]
}

/** `KHLT-SNV-STC`; a plan of co-operation (`KHPH`) names its bodies in its symbol. */
function isJointSymbol(symbol: string): boolean {
  return /^KHLT(?!\p{L})|^KHPH(?:\s?[-–./&]\s?[\p{L}\d]{1,12}){2}/u.test(symbol)
}

function readNumber(piece: Piece, file: string): Pick<Letterhead, 'number' | 'symbol'> {
  const line = numberAt(piece.text)
  return optional({
    number: line?.number && textOf(piece, { file, path: '/so' }, line.number),
    symbol: line?.symbol && textOf(piece, { file, path: '/ky_hieu' }, line.symbol),
  })
}

interface PlaceDateReading {
  readonly values: Pick<Letterhead, 'placeName' | 'issuedOn' | 'issuedIn' | 'openDate'>
  readonly asides: readonly Aside[]
  readonly doubts: readonly Doubt[]
}

/** A plan holds whole dates, and those of which only the day is open, or day and month: what is there of another is set aside, and told. */
export function readPlaceDate(piece: Piece, file: string): PlaceDateReading {
  const line = placeDateAt(piece.text, 0, piece.style === undefined ? 'names' : 'any')
  if (line === undefined) return { values: {}, asides: [], doubts: [unplaced(piece)] }
  const placeName = line.place && textOf(piece, { file, path: '/dia_danh' }, line.place)
  const written = textOf(piece, { file, path: '/ngay_ban_hanh' }, [line.dateStart, line.end])
  const issuedOn: DateText | undefined = written && line.date && { ...written, value: isoDate(line.date), date: line.date }
  if (issuedOn !== undefined || line.open || written === undefined)
    return { values: optional({ placeName, issuedOn }), asides: [], doubts: [] }
  const { year, month } = line
  const openDate = optional({ year, month })
  if (year !== undefined && year <= lastYear && line.openDay) {
    const open = { year, ...optional({ month }) }
    const issuedIn: OpenDate = { ...written, value: isoOpenDate(open), ...open }
    return { values: optional({ placeName, openDate, issuedIn }), asides: [], doubts: [] }
  }
  const at = written.place.range.start
  return {
    values: optional({ placeName, openDate }),
    asides: [{ reason: 'formWords', text: written.value, at }],
    doubts: [{ code: 'NV011', args: { text: written.value.replace(/\s{2,}/g, ' ') }, at, path: '/ngay_ban_hanh' }],
  }
}

const markPaths: Readonly<Record<MarkKey, string>> = {
  secrecy: '/do_mat',
  urgency: '/do_khan',
  circulation: '/luu_hanh',
  draft: '/lan_du_thao',
  contact: '/dia_chi',
}

function readMarks(
  pieces: readonly Piece[],
  roles: readonly LineRole[],
  file: string,
): { marks: Letterhead['marks']; surplus: readonly Piece[]; asides: readonly Aside[] } {
  const marks: { [K in MarkKey]?: Text } = {}
  const surplus: Piece[] = []
  const asides: Aside[] = []
  pieces.forEach((piece, index) => {
    const role = roles[index]
    if (role === undefined || !(role in markPaths)) return
    const key = role as MarkKey
    const turn = key === 'draft' ? draftTurn(piece.text) : undefined
    // That it is a draft and nothing more is what the status says.
    if (key === 'draft' && turn === undefined) {
      asides.push(asideOf('formWords', piece))
      return
    }
    const text = textOf(piece, { file, path: markPaths[key] }, turn)
    if (text === undefined || marks[key] !== undefined) surplus.push(piece)
    else marks[key] = key === 'secrecy' || key === 'urgency' ? { ...text, value: wordOfMark(text.value) } : text
  })
  return { marks, surplus, asides }
}

/** The words of `do_mat` and `do_khan`: the form prints them in capitals (NĐ 30/2020, Phụ lục I, Phần I, III.2). */
const markWords = ['Mật', 'Tối mật', 'Tuyệt mật', 'Khẩn', 'Thượng khẩn', 'Hỏa tốc']

function wordOfMark(text: string): string {
  return markWords.find((word) => foldName(word) === foldName(text)) ?? text
}

/** Where a letterhead begins, for what is told about the whole of it. */
export function startOf(pieces: readonly Piece[]): ReturnType<typeof placeOf> {
  const [first] = pieces
  return first === undefined ? { line: 1, column: 1, offset: 0 } : placeOf(first)
}
