import { falseHeads, headKinds } from '../../language/agencies/agency-words.ts'
import { foldName } from '../../language/agencies/fold-name.ts'
import type { Issuer, Text } from '../../plan/plan.ts'
import { textFrom } from '../text-from.ts'
import type { Piece } from './head-piece.ts'

/** The lines of the issuer, parted into the body above and the body that issues; `pieces` of each in the same order as the texts. */
export interface IssuerLines {
  readonly issuer: Issuer
  readonly parent: readonly Piece[]
  readonly issuing: readonly Piece[]
}

export interface IssuerContext {
  readonly file: string
  /** Bodies that issue one plan together (“kế hoạch liên tịch”). */
  readonly issuers: 'one' | 'several'
}

/** Kinds of bodies that names of issuers begin with, besides those of agencies. */
export const moreHeads: ReadonlySet<string> = new Set([
  'đại hội',
  'quân ủy',
  'liên đội',
  'cđcs',
  'hội đồng đội',
  'ban thường trực',
  'ban thường vụ',
  'ban chấp hành',
  'tỉnh ủy',
  'thành ủy',
  'tiểu ban',
  'đặc khu ủy',
  'tổng liên đoàn',
  'trung ương hội',
  'trung ương đoàn',
  'tỉnh hội',
  'thành hội',
  'huyện hội',
  'quận hội',
])
/** A line that ends so goes on in the next. */
const goesOn = /(?:[-–,&]|(?<!\p{L})(?:và|của|về|các|cho|tại|theo|với|trong|thuộc|ngành|nước))$/u
/** Kinds of bodies whose name is not whole without that of a place. */
const opensName = /^(?:ubnd|ủy ban nhân dân|hội đồng nhân dân|hđnd)$/u
/** Bodies that are in another one, and have no name of their own: `CÔNG ĐOÀN CƠ SỞ` / `TRƯỜNG THCS HÒA PHÚ` is one name. */
const within =
  /^(?:công đoàn(?: cơ sở| bộ phận)?|cđcs|(?:ban chấp hành )?(?:đoàn|chi đoàn|đoàn cơ sở|chi bộ|đảng bộ)(?: bộ phận| cơ sở)?|liên đội|chi hội)$/u
/** Organs that lead a body of the masses: its own name and theirs make one issuer, but where the organ says whose it is (`BAN CHẤP HÀNH ĐOÀN XÃ …`). */
const leading =
  /^(?:ban (?:thường trực|thường vụ|chấp hành)(?: (?!(?:đoàn|hội|công đoàn|liên đoàn|đảng bộ|ủy ban|tỉnh đoàn|thành đoàn|huyện đoàn)(?!\p{L}))|$)|ủy ban hội$)/u
/** Members of these are in a school, which has no such organ: `HỘI SINH VIÊN VIỆT NAM` / `TRƯỜNG ĐẠI HỌC SƠN HÀ` / `BAN CHẤP HÀNH` is one name. */
const ofMembers = /^(?:hội|công đoàn|đoàn)(?!\p{L})/u
const ofParty = /^(?:đảng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|chi bộ|quân ủy|ban chấp hành trung ương)/u

/**
 * Who issues and who stands above it (NĐ 30/2020, Phụ lục I, Phần I, II.2: the issuing body in bold under the upright one above it; a long name over
 * several lines). Where the look tells nothing, every line that begins a name begins a body, and the last body issues.
 */
export function readIssuer(pieces: readonly Piece[], { file, issuers }: IssuerContext): IssuerLines {
  const count = issuers === 'several' ? severalFrom(pieces) : issuingFrom(pieces)
  const [parent, issuing] = [pieces.slice(0, count), pieces.slice(count)]
  return {
    parent,
    issuing,
    issuer: { parent: textsOf(parent, file, '/co_quan/chu_quan'), issuing: textsOf(issuing, file, '/co_quan/ban_hanh') },
  }
}

/** Whether a line begins the name of a body: `SỞ CÔNG THƯƠNG`, not `TỔ CHỨC …`. */
export function beginsBody(text: string): boolean {
  const words = foldName(text)
    .replace(/[^\p{L}\s]+/gu, ' ')
    .trim()
    .split(' ', 5)
  if (falseHeads.has(words.slice(0, 2).join(' '))) return false
  return [1, 2, 3, 4, 5].some((length) => {
    const head = words.slice(0, length).join(' ')
    return words.length >= length && (moreHeads.has(head) || ['agency', 'standing'].includes(headKinds.get(head) ?? ''))
  })
}

function issuingFrom(pieces: readonly Piece[]): number {
  const told = boldFrom(pieces)
  if (told !== undefined) return told
  const starts = pieces.flatMap((piece, index) => (index === 0 || beginsAnother(pieces, piece, index) ? [index] : []))
  const last = starts.at(-1) ?? 0
  const before = starts.at(-2)
  const above = before === undefined ? undefined : pieces[before]
  const issuing = pieces[last]
  if (above === undefined || before === undefined || issuing === undefined) return last
  if (!leading.test(foldName(issuing.text)) || ofParty.test(foldName(above.text))) return last
  const third = starts.at(-3)
  const isOfSchool = /^trường(?!\p{L})/u.test(foldName(above.text)) && ofMembers.test(foldName(pieces[third ?? -1]?.text ?? ''))
  return isOfSchool && third !== undefined ? third : before
}

/** Where the look tells: upright lines above, bold ones below them. */
function boldFrom(pieces: readonly Piece[]): number | undefined {
  const styled = pieces.findIndex(({ style }) => style === 'issuingBody')
  if (styled >= 0) return styled
  const bold = pieces.map(isBold)
  const first = bold.indexOf(true)
  if (first <= 0 || !bold.slice(first).every(Boolean)) return undefined
  // `ỦY BAN NHÂN DÂN` / `TỈNH SƠN HÀ` is one name, however it looks.
  const isWhole = first > 1 || beginsBody(pieces[first]?.text ?? '') || !opensName.test(foldName(pieces[0]?.text ?? ''))
  return isWhole ? first : undefined
}

/** Of a joint plan every body issues, but for one that stands above two or more others. */
function severalFrom(pieces: readonly Piece[]): number {
  const told = boldFrom(pieces)
  if (told !== undefined) return told
  const starts = pieces.flatMap((piece, index) => (index === 0 || beginsAnother(pieces, piece, index) ? [index] : []))
  const second = starts[1]
  if (second === undefined || !above.test(foldName(pieces[0]?.text ?? ''))) return 0
  return pieces
    .slice(second)
    .flatMap(({ text }) => text.split(/\s[-–]\s/u))
    .filter(beginsBody).length > 1
    ? second
    : 0
}

/** Bodies that stand above departments and schools. */
const above = /^(?:ubnd|ủy ban nhân dân|bộ(?! chỉ huy| tư lệnh)|tổng cục|sở|phòng|huyện ủy|tỉnh ủy)(?!\p{L})/u

function beginsAnother(pieces: readonly Piece[], piece: Piece, index: number): boolean {
  const before = foldName(pieces[index - 1]?.text ?? '')
  return beginsBody(piece.text) && !goesOn.test(before) && !within.test(before)
}

function isBold({ paragraph, start, end }: Piece): boolean {
  let at = 0
  let bold = 0
  for (const run of paragraph.runs) {
    const [from, to] = [Math.max(at, start), Math.min(at + run.text.length, end)]
    if (run.bold && to > from) bold += to - from
    at += run.text.length
  }
  return bold * 2 > end - start
}

function textsOf(pieces: readonly Piece[], file: string, path: string): readonly Text[] {
  const names: Piece[][] = []
  pieces.forEach((piece, index) => {
    if (goesOnBelow(pieces[index - 1])) names.at(-1)?.push(piece)
    else names.push([piece])
  })
  return names.flatMap((lines, index) => textFrom(lines, { file, path: `${path}/${index}` }) ?? [])
}

/** In a file printed from a plan a name's line is kept with the next where the name goes on there. */
function goesOnBelow(piece: Piece | undefined): boolean {
  return piece?.style !== undefined && piece.paragraph.word?.look.keepNext === true
}
