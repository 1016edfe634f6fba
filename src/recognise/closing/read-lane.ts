import type { ClosingLine } from './closing-line.ts'
import {
  archiveWordLength,
  isDrafterCode,
  type LineKind,
  lineKind,
  looksLikeBody,
  numberLength,
  withoutDash,
} from './line-kind.ts'
import { endsOffice, isLeader } from './office-words.ts'
import { isOneSyllable, personName } from './person-name.ts'
import { styledRole } from './styled-role.ts'

export type RecipientRole = 'recipientsLabel' | 'recipient' | 'member' | 'archive' | 'recipientMore'
export type SignatureRole =
  | 'signingBody'
  | 'authority'
  | 'approval'
  | 'position'
  | 'concurrently'
  | 'signatureMore'
  | 'note'
  | 'otherPosition'
  | 'name'
export type OtherRole = 'drafter' | 'contact' | 'circulation' | 'signatureLine' | 'placeDate' | 'unplaced'
export type LineRole = RecipientRole | SignatureRole | OtherRole

export interface RoledLine {
  readonly line: ClosingLine
  readonly role: LineRole
}

export interface LaneOptions {
  /** Recipients were listed before this lane: their list may go on. */
  readonly listOpen: boolean
  /** A cell of a layout table: all of its lines are of the closing. Running text ends the closing with its first line that is none. */
  readonly ends: 'withLines' | 'withText'
}

interface State {
  list: 'none' | 'open' | 'archived'
  dashed: boolean
  /** Of a list whose lines are numbered by hand: the last number. */
  number: number
  /** The last line of the list ended with its mark. */
  finished: boolean
  /** With one that cannot stand inside a recipient: no comma. */
  closed: boolean
  mode: 'none' | 'list' | 'signature'
  /** What the signature block at hand holds. */
  block: 'none' | 'authority' | 'office' | 'note' | 'named'
  awaitsOffice: boolean
  /** The last line of office is one by itself. */
  wholeOffice: boolean
  /** The line before was one of a digital signature. */
  digital: boolean
}

/**
 * Gives each line its role. A lane is a column of a layout table, or lines of running text, where recipients and signature may be mixed because the
 * reading order of their table was lost.
 */
export function readLane(lines: readonly ClosingLine[], options: LaneOptions): readonly RoledLine[] {
  const kinds = lines.map(lineKind)
  const state: State = {
    list: options.listOpen ? 'open' : 'none',
    dashed: options.listOpen,
    number: 0,
    finished: true,
    closed: true,
    mode: 'none',
    block: 'none',
    awaitsOffice: false,
    wholeOffice: false,
    digital: false,
  }
  const roled: RoledLine[] = []
  for (const [i, line] of lines.entries()) {
    const role =
      line.paragraph.style !== undefined
        ? styledRole(line, lines[i + 1])
        : roleOf(line, kinds[i] ?? 'other', kinds.slice(i + 1, i + 5), state, options.ends)
    if (role === undefined) {
      if (options.ends === 'withText') break
      roled.push({ line, role: 'unplaced' })
      continue
    }
    follow(state, role, line)
    roled.push({ line, role })
  }
  return roled
}

/** Under the line of who signed digitally. */
const certificate = /^(?:email|e-mail|cơ quan|chức vụ|thời gian|ngày ký|đơn vị)\s{0,3}:/iu

function roleOf(
  line: ClosingLine,
  kind: LineKind,
  next: readonly LineKind[],
  state: State,
  ends: LaneOptions['ends'],
): LineRole | undefined {
  if (state.digital && certificate.test(line.text)) return 'signatureLine'
  const listing = state.list === 'open' || (state.list === 'archived' && state.mode === 'list')
  switch (kind) {
    case 'label':
      return state.list === 'none' ? 'recipientsLabel' : undefined
    case 'item':
      return listing || (ends === 'withLines' && state.mode === 'none') ? 'recipient' : undefined
    case 'member':
      return listing ? 'member' : undefined
    case 'archive':
      // Lưu is a family name, too.
      if (isUnsigned(state) && personName(line.text) !== undefined) return 'name'
      return listing || ends === 'withLines' ? 'archive' : undefined
    case 'concurrently':
      return state.block === 'none' ? undefined : kind
    case 'contact':
      return state.mode === 'list' && state.list === 'open' ? plainRole(line, state, next) : kind
    case 'office':
      return officeRole(line, state, next)
    case 'name':
      return nameRole(line, state, next)
    case 'capitals':
      return capitalsRole(line, state, next, ends)
    case 'other':
      if (isUnsigned(state) && (personName(line.text) === 'capitals' || (next.length === 0 && isOneSyllable(line.text))))
        return 'name'
      return plainRole(line, state, next) ?? (ends === 'withLines' ? officeInSentence(state) : undefined)
    default:
      return kind
  }
}

/** A signer's office stands above, and the name is still to come. */
function isUnsigned({ mode, block }: State): boolean {
  return mode === 'signature' && (block === 'office' || block === 'note')
}

/** `Thay mặt Ban Thường vụ`, where the form writes a mark. */
const behalfInWords = /^thay mặt(?!\p{L})/iu

function officeRole(line: ClosingLine, state: State, next: readonly LineKind[]): LineRole | undefined {
  if (behalfInWords.test(line.text) && next[0] === 'office' && state.block === 'none') return 'signingBody'
  const capitals = !/\p{Ll}/u.test(line.text)
  const inList = state.mode === 'list' && state.list === 'open'
  // In running letters an office may be one more recipient, or the end of one.
  if (inList && !capitals && (state.dashed ? !state.finished : !signs(next))) return plainRole(line, state, next)
  if (state.awaitsOffice) return 'position'
  if (state.block === 'named') return signs(next) ? 'position' : undefined
  const isOther = state.wholeOffice && isLeader(line.text) && signs(next)
  if (state.block === 'note') return isOther ? 'otherPosition' : 'position'
  return state.block !== 'office' ? 'position' : isOther ? 'otherPosition' : 'signatureMore'
}

function nameRole(line: ClosingLine, state: State, next: readonly LineKind[]): LineRole | undefined {
  const open = state.block !== 'none' && state.block !== 'named'
  const inList = state.mode === 'list' && state.list === 'open'
  if (inList && !(open && state.finished)) return plainRole(line, state, next)
  if (open) return 'name'
  // The authority may be lost; a name after the archive line is still the signer's.
  return state.block === 'none' && state.list === 'archived' ? 'name' : undefined
}

function capitalsRole(
  line: ClosingLine,
  state: State,
  next: readonly LineKind[],
  ends: LaneOptions['ends'],
): LineRole | undefined {
  if (state.list === 'archived' && state.mode === 'list' && state.finished && isDrafterCode(line.text)) return 'drafter'
  if (state.block === 'named') {
    if (next[0] === 'signatureLine' && looksLikeBody(line.text)) return 'signatureLine'
    return isSigningBody(line, next, ends) ? 'signingBody' : undefined
  }
  if (state.block === 'none') {
    if ((state.finished || ends === 'withLines') && isSigningBody(line, next, ends)) return 'signingBody'
    return signs(next) && state.finished ? 'position' : plainRole(line, state, next)
  }
  if (state.awaitsOffice) return 'position'
  if (personName(line.text) === 'capitals' && !signs(next)) return 'name'
  return 'signatureMore'
}

/** The body for which the next signs: `PHÒNG VĂN HÓA / TRƯỞNG PHÒNG`. In a cell the name may stand further down. */
function isSigningBody({ text }: ClosingLine, next: readonly LineKind[], ends: LaneOptions['ends']): boolean {
  if (!looksLikeBody(text)) return false
  return next[0] === 'authority' || (next[0] === 'office' && (ends === 'withLines' || signs(next)))
}

/** In a cell: words of an office that reads like a sentence ("Xác nhận chữ ký của đồng chí …"). */
function officeInSentence(state: State): LineRole | undefined {
  if (state.mode === 'list' || state.block === 'named') return undefined
  return state.block === 'none' ? 'position' : 'signatureMore'
}

/** Does a note or a name follow, with nothing but lines of a signature before it? */
function signs(next: readonly LineKind[]): boolean {
  const end = next.findIndex((kind) => kind === 'note' || kind === 'name')
  return end >= 0 && next.slice(0, end).every((kind) => kind === 'office' || kind === 'capitals' || kind === 'concurrently')
}

/** A brace over several recipients leaves their common purpose on a line of its own: `(báo cáo)`, `} (b/c)`. */
const purpose = /^\}?\s{0,3}\([^()]{1,40}\)\s{0,2}[;,.]?$|^\}$/u
const sectionLabel = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2})\s{0,2}[.)]\s/u

/** Words that look like nothing: a recipient without a dash, or the rest of one. */
function plainRole(line: ClosingLine, state: State, next: readonly LineKind[]): LineRole | undefined {
  if (state.list === 'archived' && isDrafterCode(line.text) && state.finished) return 'drafter'
  // A line of the signature beside it stands between a recipient and the rest of it.
  const isInterrupted = state.mode === 'signature' && state.list === 'open' && state.dashed && !state.finished
  if (isInterrupted && listGoesOn(line, next)) return 'recipientMore'
  if (state.mode !== 'list' || state.list === 'none') return undefined
  if (state.list === 'open' && !state.dashed && isNext(line, state))
    return archiveWordLength(line.text.slice(numberLength(line.text))) > 0 ? 'archive' : 'recipient'
  if (state.list === 'open' && purpose.test(line.text)) return 'recipientMore'
  // Numbered by Word.
  if (state.list === 'open' && line.label !== undefined) return 'recipient'
  if (state.dashed && !state.finished) return 'recipientMore'
  // Without a dash among dashed ones: the rest of one that broke off at a comma, or one that lost its dash.
  if (state.dashed)
    return state.list === 'open' && listGoesOn(line, next) ? (state.closed ? 'recipient' : 'recipientMore') : undefined
  if (state.list === 'archived') return state.finished ? undefined : 'recipientMore'
  if (line.text.length > 300 || sectionLabel.test(line.text)) return undefined
  return state.finished || /^[\p{Lu}\d]/u.test(line.text) ? 'recipient' : 'recipientMore'
}

function listGoesOn({ text }: ClosingLine, next: readonly LineKind[]): boolean {
  const item = next.findIndex((kind) => kind === 'item' || kind === 'archive')
  return item >= 0 && next.slice(0, item).every((kind) => kind === 'other') && text.length <= 160 && !sectionLabel.test(text)
}

/** `1. Ban Thường trực …;` under the label, and so on by one: the list is numbered, and no section begins. */
function isNext({ text }: ClosingLine, state: State): boolean {
  return numberLength(text) > 0 && Number.parseInt(text, 10) === state.number + 1 && (state.number > 0 || state.finished)
}

function follow(state: State, role: LineRole, line: ClosingLine): void {
  state.digital = role === 'signatureLine'
  if (role === 'recipient' || role === 'member' || role === 'recipientMore') state.closed = /[;.]$/.test(line.text)
  const ended = (role === 'archive' || state.list === 'archived' ? /[;.]$/ : /[;,.]$/).test(line.text)
  switch (role) {
    case 'recipientsLabel':
      Object.assign(state, { list: 'open', mode: 'list', dashed: false, finished: true })
      return
    case 'recipient':
    case 'member':
    case 'archive': {
      const dashed = state.dashed || line.label !== undefined || withoutDash(line.text) !== line.text
      const number = isNext(line, state) ? state.number + 1 : state.number
      Object.assign(state, { mode: 'list', dashed, number, finished: ended })
      if (role === 'archive') state.list = 'archived'
      return
    }
    case 'recipientMore':
      state.finished = ended
      return
    case 'signingBody':
    case 'authority':
    case 'approval':
      Object.assign(state, { mode: 'signature', block: 'authority', awaitsOffice: false })
      return
    case 'concurrently':
      Object.assign(state, { mode: 'signature', block: 'office', awaitsOffice: line.text.length <= 'kiêm'.length + 1 })
      return
    case 'position':
    case 'signatureMore':
      Object.assign(state, { mode: 'signature', block: role === 'position' ? 'office' : state.block, awaitsOffice: false })
      state.wholeOffice = role === 'position' && isLeader(line.text) && endsOffice(line.text)
      return
    case 'otherPosition':
      state.wholeOffice = false
      return
    case 'note':
      Object.assign(state, { mode: 'signature', block: state.block === 'named' ? 'named' : 'note' })
      return
    case 'name':
      Object.assign(state, { mode: 'signature', block: 'named' })
      return
    default:
  }
}
