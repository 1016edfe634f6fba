import type { Content, LabelStyle, PlanNode } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import { type AssignmentLine, assignmentOf, assignmentsOf } from './assignment-lines.ts'
import type { BodyLine, BodyPiece, BodyTable } from './body-line.ts'
import type { Branch } from './branch.ts'
import { headsOf } from './branch-head.ts'
import { withBulletNodes } from './bullet-nodes.ts'
import type { Gathering } from './gathering.ts'
import { chosenStyle, listNumbers } from './list-numbers.ts'
import { nodeOf } from './node-of.ts'
import { proseOf } from './prose-of.ts'
import { type Rung, rungBelow } from './rung.ts'
import { isTableCaption } from './table-caption.ts'
import { tableOf } from './table-of.ts'

export interface Held {
  readonly content: readonly Content[]
  readonly assignment: PlanNode['assignment']
  readonly assignmentLabels?: NonNullable<PlanNode['assignmentLabels']>
  readonly assignmentFirst: boolean
  /** `danh_so`, only where it is not the form's own. */
  readonly childStyle?: LabelStyle
}

export interface HeldBy {
  /** The rung of what holds it; absent for a plan's or an appendix's own. */
  readonly above: Rung
  readonly parents: readonly number[]
  /** Of the nodes in it. */
  readonly depth: number
  readonly path: string
  /** Titles among them may be units that tasks are assigned to. */
  readonly units: 'named' | 'no'
}

/** What a node holds: its prose, tables and nodes in order, and the assignment fields that stand before or behind them. */
export function heldBy(pieces: readonly (BodyPiece | Branch)[], by: HeldBy, gathering: Gathering): Held {
  const whole = withFieldsOfList(withBulletNodes(pieces, gathering.profile), gathering.profile)
  const { first, inner, last } = partFields(whole, by, gathering)
  const branches = inner.filter((piece) => piece.kind === 'branch')
  const rungOf = (style: LabelStyle | undefined) => rungBelow(by.above, style, gathering.profile)
  const chosen = chosenStyle(branches, rungOf)
  const rung = rungOf(chosen)
  const before = assignmentOf(first, by.path, gathering)
  const content = contentOf(inner, { ...by, rung }, gathering)
  const behind = assignmentOf(last, by.path, gathering)
  return {
    content,
    ...(first.length > 0 ? before : behind),
    assignmentFirst: first.length > 0,
    ...(chosen === undefined ? {} : { childStyle: chosen }),
  }
}

/**
 * Behind a list of sentences of which the others say nothing of the kind, who does it by when holds for the whole list: `(1) …;`, `(2) ….`, `Thời gian thực
 * hiện: …`.
 */
function withFieldsOfList(pieces: readonly (BodyPiece | Branch)[], profile: Profile): readonly (BodyPiece | Branch)[] {
  const last = pieces.at(-1)
  const others = pieces.slice(0, -1).filter((piece) => piece.kind === 'branch')
  if (last?.kind !== 'branch' || last.line === undefined || last.reading === undefined || last.line.paragraph.style !== undefined)
    return pieces
  const isItem = ({ line, reading }: Branch) => reading?.key === last.reading?.key && /[.;]$/u.test(line?.text ?? '')
  const isList = others.length > 0 && isItem(last) && others.every((one) => isItem(one) && one.children.length === 0)
  const isField = assignmentsOf(last.children, profile).every((found) => found.length > 0)
  const hasBullet = last.children.some((child) => child.kind === 'line' && child.bullet !== undefined)
  if (!isList || last.children.length === 0 || !isField || hasBullet) return pieces
  return [...pieces.slice(0, -1), { ...last, children: [] }, ...last.children]
}

/** Prose, tables and nodes on a rung, in order. */
export function contentOf(
  pieces: readonly (BodyPiece | Branch)[],
  by: Omit<HeldBy, 'above'> & { readonly rung: Rung },
  gathering: Gathering,
): readonly Content[] {
  const groups = groupsOf(pieces)
  const branches = groups.flatMap((group) => (group.kind === 'node' ? [group.branch] : []))
  const heads = new Map(headsOf(branches, gathering).map((head, at) => [branches[at], head]))
  const numbers = listNumbers(by.rung.style, by.parents, gathering.profile.ladder.letters.v)
  return groups.map((group, at): Content => {
    const alone = groups.length === 1 && group.kind === 'prose'
    const path = alone ? `${by.path}/noi_dung` : `${by.path}/noi_dung/${at}`
    if (group.kind === 'prose') return { kind: 'prose', prose: proseOf(group.lines, path, gathering) }
    if (group.kind === 'table') return { kind: 'table', table: tableOf(group.table, group.caption, `${path}/bang`, gathering) }
    return {
      kind: 'node',
      node: nodeOf(group.branch, heads.get(group.branch) ?? {}, { ...by, path, numbers, hold: heldBy }, gathering),
    }
  })
}

type Group =
  | { readonly kind: 'prose'; readonly lines: BodyLine[] }
  | { readonly kind: 'table'; readonly table: BodyTable['table']; readonly caption?: BodyLine }
  | { readonly kind: 'node'; readonly branch: Branch }

function groupsOf(pieces: readonly (BodyPiece | Branch)[]): readonly Group[] {
  const groups: Group[] = []
  for (const piece of pieces) {
    const open = groups.at(-1)
    if (piece.kind === 'branch') groups.push({ kind: 'node', branch: piece })
    else if (piece.kind === 'table') {
      const above = open?.kind === 'prose' ? open.lines.at(-1) : undefined
      const caption = above !== undefined && isTableCaption(above) ? above : undefined
      if (open?.kind === 'prose' && caption !== undefined) open.lines.pop()
      if (open?.kind === 'prose' && open.lines.length === 0) groups.pop()
      groups.push({ kind: 'table', table: piece.table, ...(caption === undefined ? {} : { caption }) })
    } else if (open?.kind === 'prose') open.lines.push(piece)
    else groups.push({ kind: 'prose', lines: [piece] })
  }
  return groups
}

interface Parted {
  readonly first: readonly AssignmentLine[]
  readonly inner: readonly (BodyPiece | Branch)[]
  readonly last: readonly AssignmentLine[]
}

/** The fields at the end, or at the beginning; where they stand in between, or a field stands twice, all stay lines. */
function partFields(pieces: readonly (BodyPiece | Branch)[], { depth }: HeldBy, { profile }: Gathering): Parted {
  const lines = assignmentsOf(pieces, profile)
  const found = lines.flat()
  const none = { first: [], inner: pieces, last: [] }
  const fields = new Set(found.map(({ field }) => field))
  if (fields.size === 0 || fields.size < found.length) return none
  // A section is no task: what it says with other words than the form's is its text. Neither is what only says what comes of it or what it costs.
  if (found.some(({ sure }) => !sure) && (depth === 2 || [...fields].every((field) => minor.has(field)))) return none
  const count = lines.filter((own) => own.length > 0).length
  const rest = pieces.length - count
  const areLast = lines.slice(rest).every((own) => own.length > 0)
  const areFirst = !areLast && lines.slice(0, count).every((own) => own.length > 0)
  const beside = areLast ? pieces[rest - 1] : areFirst ? pieces[count] : undefined
  if (found.some(({ line }) => line.bullet !== undefined) && isParticular(beside)) return none
  if (areLast) return { ...none, inner: pieces.slice(0, rest), last: found }
  return areFirst ? { ...none, first: found, inner: pieces.slice(count) } : none
}

/** `- Địa điểm: …`: in a list of particulars the fields stay what they are, items of it. */
function isParticular(piece: BodyPiece | Branch | undefined): boolean {
  if (piece?.kind !== 'line' || piece.bullet === undefined) return false
  return /^[^:]{2,40}: \S/u.test(piece.text.slice(piece.bullet.length))
}

const minor: ReadonlySet<string> = new Set(['san_pham', 'kinh_phi', 'theo_doi'])
