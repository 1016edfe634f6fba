import type { Content, LabelStyle, PlanNode, Role, Text } from '../../plan/plan.ts'
import { assignmentOf } from '../body/assignment-lines.ts'
import type { BodyLine, BodyPiece, BodyTable } from '../body/body-line.ts'
import { addComponent, type Gathering } from '../body/gathering.ts'
import { placeOfStretch } from '../body/inlines-of.ts'
import { type ListNumbers, listNumbers } from '../body/list-numbers.ts'
import { isOwnTitle } from '../body/node-of.ts'
import { firstRung, type Rung, rungBelow } from '../body/rung.ts'
import { rolesOf } from '../body/section-roles.ts'
import { tableOf } from '../body/table-of.ts'
import { isUnitTitle, tellsUnits } from '../body/unit-title.ts'
import { textFrom } from '../text-from.ts'
import { notedTogether } from './noted-together.ts'
import { isTitled, type PrintedItem, saysWords, wordsOf } from './printed-item.ts'
import { isTitleStyle } from './printed-lines.ts'
import { paragraphOf, tableBehind } from './printed-paragraph.ts'
import { printedStyle } from './printed-style.ts'
import { proseWithTables } from './prose-with-tables.ts'

/** Where some siblings stand. */
export interface Around {
  /** The rung of what holds them; absent for sections and for what an appendix holds. */
  readonly above?: Rung
  readonly parents: readonly number[]
  readonly depth: number
  readonly path: string
  /** Titles may be units that tasks are assigned to. */
  readonly units: 'named' | 'no'
}

interface Setting extends Omit<Around, 'above'> {
  readonly rung: Rung
  readonly numbers: ListNumbers
  readonly role?: Role
}

type Pieces = PrintedItem['children']

/** The sections of a printed plan; lines and tables outside of them are content of sections without a title. */
export function printedSections(
  pieces: Pieces,
  gathering: Gathering,
): { readonly sections: readonly PlanNode[]; readonly sectionStyle?: LabelStyle } {
  const items = pieces.reduce<PrintedItem[]>((all, piece) => {
    const last = all.at(-1)
    if (piece.kind === 'item') all.push(piece)
    else if (last !== undefined && last.line === undefined && last.fields.length === 0) last.children.push(piece)
    else all.push({ kind: 'item', label: '', skip: 0, rest: [], children: [piece], fields: [], fieldsFirst: false })
    return all
  }, [])
  const roles = rolesOf(items.map((item) => (isTitled(item) ? wordsOf(item) : undefined)))
  const around: Around = { parents: [], depth: 1, path: '', units: 'no' }
  const list = listOf(items, around, gathering)
  const sections = items.map((item, at) => {
    const role = roles[at] ?? 'muc'
    return nodeOf(item, { ...around, ...list, role, path: `/noi_dung/${at}/${role}` }, gathering)
  })
  return { sections, ...(list.chosen === undefined ? {} : { sectionStyle: list.chosen }) }
}

/** What an appendix holds, or a node. */
export function printedContent(
  pieces: Pieces,
  around: Around,
  gathering: Gathering,
): { readonly content: readonly Content[]; readonly childStyle?: LabelStyle } {
  const groups = groupsOf(pieces)
  const list = listOf(
    groups.filter((group) => group.kind === 'item'),
    around,
    gathering,
  )
  const isAlone = groups.length === 1 && groups[0]?.kind === 'prose'
  const content = groups.map((group, at): Content => {
    const path = isAlone ? `${around.path}/noi_dung` : `${around.path}/noi_dung/${at}`
    if (group.kind === 'prose') return { kind: 'prose', prose: proseWithTables(group.pieces, path, gathering) }
    if (group.kind === 'item') return { kind: 'node', node: nodeOf(group, { ...around, ...list, path }, gathering) }
    return { kind: 'table', table: tableOf(group.table, group.caption, `${path}/bang`, gathering) }
  })
  return { content, ...(list.chosen === undefined ? {} : { childStyle: list.chosen }) }
}

function listOf(items: readonly PrintedItem[], { above, parents }: Around, { profile }: Gathering) {
  const rungOf = (style: LabelStyle | undefined) =>
    above === undefined ? firstRung(style, profile) : rungBelow(above, style, profile)
  const letters = profile.ladder.letters.v
  const chosen = printedStyle(items, { rungOf, parents, letters })
  const rung = rungOf(chosen)
  return { chosen, rung, numbers: listNumbers(rung.style, parents, letters) }
}

function nodeOf(item: PrintedItem, setting: Setting, gathering: Gathering): PlanNode {
  const { rung, numbers, path, depth, role } = setting
  const { file } = gathering
  const { line, label } = item
  const title = isTitled(item) ? titleOf(item, setting, gathering) : undefined
  const isPrinted = saysWords(item) || (role !== undefined && role !== 'muc')
  const { explicit, parents } = numbers.next({ label, text: wordsOf(item), printed: isPrinted })
  addHead(item, setting, gathering)
  const paragraph = isTitled(item) ? tableBehind(item, `${path}/doan`, gathering) : paragraphOf(item, `${path}/doan`, gathering)
  const first = item.fieldsFirst ? assignmentOf(item.fields, path, gathering) : undefined
  const units = role === undefined ? setting.units : isToldByUnit(item, role, title?.value ?? '') ? 'named' : 'no'
  const children = isTitled(item) && paragraph !== undefined ? item.children.slice(1) : item.children
  const held = printedContent(children, { above: rung, parents, depth: depth + 1, path, units }, gathering)
  const origin = { line: 1, column: 1, offset: 0 }
  const range = line === undefined ? { start: origin, end: origin } : placeOfStretch(line, path, gathering).range
  const isUsual = title !== undefined && role !== undefined && role !== 'muc' && isOwnTitle(title, role, { rung }, gathering)
  const isUnit = title !== undefined && setting.units === 'named' && isUnitTitle(title.value)
  return {
    place: { file, path, range },
    ...held,
    ...(first ?? assignmentOf(item.fields, path, gathering)),
    assignmentFirst: item.fieldsFirst && item.fields.length > 0,
    ...(role === undefined ? {} : { role }),
    ...(title === undefined || isUsual ? {} : isUnit ? { unit: title } : { title }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(explicit ? { explicitLabel: labelOf(item, `${path}/nhan`, gathering) } : {}),
  }
}

/** Sections whose nodes are units that what stands below is assigned to. */
function isToldByUnit({ children }: PrintedItem, role: Role, title: string): boolean {
  const nodes = children.filter((child) => child.kind === 'item')
  const parts = () => nodes.map((node) => ({ words: wordsOf(node), holds: node.children.length > 0 }))
  return role === 'to_chuc_thuc_hien' || tellsUnits(title, parts)
}

/** Where the form prints capitals anyway the author's small letters are given back. */
function titleOf({ line, skip }: PrintedItem, { path, rung }: Setting, { file, profile, recase }: Gathering): Text | undefined {
  const stretch = line && { paragraph: line.paragraph, start: skip, end: line.end }
  const text = stretch && textFrom([stretch], { file, path: `${path}/tieu_de` })
  return text !== undefined && profile.components[rung.heading]?.caps?.v === true ? recase(text) : text
}

function labelOf({ line, label, skip }: PrintedItem, path: string, gathering: Gathering): Text {
  const nowhere = { line: 1, column: 1, offset: 0 }
  if (line === undefined) return { value: label, place: { file: gathering.file, path, range: { start: nowhere, end: nowhere } } }
  return { value: label, place: placeOfStretch({ paragraph: line.paragraph, start: 0, end: skip }, path, gathering) }
}

function addHead({ line, label }: PrintedItem, { depth }: Setting, gathering: Gathering): void {
  if (line === undefined) return
  const { paragraph } = line
  const { style } = paragraph
  const labelled = label === '' ? {} : { label }
  if (isTitleStyle(style)) addComponent(gathering, { key: style as 'headingSection', paragraph, depth, ...labelled })
  else addComponent(gathering, { key: line.bullet === undefined ? 'body' : (style as 'bullet'), paragraph, ...labelled })
}

type Group =
  | PrintedItem
  | { readonly kind: 'prose'; readonly pieces: BodyPiece[] }
  | { readonly kind: 'table'; readonly table: BodyTable['table']; readonly caption?: BodyLine }

/**
 * Lines together, with the tables that stand between a note and a further sign of it; a caption with its table, or alone with a table that has no rows: the form
 * prints none.
 */
function groupsOf(pieces: Pieces): readonly Group[] {
  const groups: Group[] = []
  const bound = notedTogether(pieces.filter((piece) => piece.kind !== 'item'))
  pieces.forEach((piece, at) => {
    const open = groups.at(-1)
    const before = pieces[at - 1]
    const next = pieces[at + 1]
    if (piece.kind === 'item') groups.push(piece)
    else if (piece.kind === 'table' && bound.has(piece) && open?.kind === 'prose') open.pieces.push(piece)
    else if (piece.kind === 'table') groups.push({ ...piece, ...(isCaption(before) ? { caption: before } : {}) })
    else if (!isCaption(piece)) {
      if (open?.kind === 'prose') open.pieces.push(piece)
      else groups.push({ kind: 'prose', pieces: [piece] })
    } else if (next?.kind !== 'table') {
      const { locate } = piece.paragraph
      groups.push({ kind: 'table', table: { kind: 'table', rows: [], bordered: true, locate }, caption: piece })
    }
  })
  return groups
}

function isCaption(piece: Pieces[number] | undefined): piece is BodyLine {
  return piece?.kind === 'line' && piece.paragraph.style === 'tableCaption'
}
