import { fieldOfLabel } from '../../plan/field-of-label.ts'
import { type AssignmentField, assignmentFields, type PlanNode, type Text } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import { textFrom } from '../text-from.ts'
import type { BodyLine, BodyPiece } from './body-line.ts'
import type { Branch } from './branch.ts'
import { addComponent, type Gathering } from './gathering.ts'
import { holdsNote } from './inlines-of.ts'
import { wholeSpan } from './prose-of.ts'

/** A field that a line says: `Cơ quan chủ trì: Văn phòng Sở`. All places count in the paragraph's text. */
export interface AssignmentLine {
  readonly field: AssignmentField
  readonly line: BodyLine
  readonly label: readonly [number, number]
  readonly values: readonly (readonly [number, number])[]
  /** The label is the form's own. */
  readonly usual: boolean
  /** Nothing else can be meant: by the form's own label, or in a file that `plan` printed. */
  readonly sure: boolean
}

/** Fields whose text is read as names with `;` between them. */
const lists: ReadonlySet<AssignmentField> = new Set(['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi'])

/** The schema takes no more in a field of one line. */
const longest = 1000

/** What stands in a sentence that gives work and in no list of names, and where one sentence ends before another. */
const sentence = /(?<!\p{L})(?:chủ trì|phối hợp với|chịu trách nhiệm|tham mưu)(?!\p{L})|(?<=\p{Ll})(?<!(?<!\p{L})Tp)\. \p{Lu}/u

/** Between two fields in one line: `Đơn vị chủ trì: …; Đơn vị phối hợp: …`. */
const furtherField = /; (?=\p{Lu}[^.;:]{2,40}: )/gu

/**
 * The fields that a line says, printed as the same words in the same order again; none where it says anything else, or a name in it is parted otherwise than
 * the form parts names.
 */
export function assignmentLines(
  line: BodyLine,
  profile: Profile,
  behind: 'units' | 'other' = 'other',
): readonly AssignmentLine[] {
  const { paragraph, text, bullet, start, end } = line
  const fieldOf = (label: string) => fieldOfWords(label, profile) ?? (behind === 'units' ? fieldBehindUnits(label) : undefined)
  const from = bullet?.length ?? 0
  if (paragraph.style !== undefined && paragraph.style !== 'assignment') return []
  if ((line.automatic !== undefined && bullet === undefined) || profile.wording.assignment.line.v !== '{nhan}: {gia_tri}')
    return []
  const colon = text.indexOf(': ', from)
  if (colon < 0 || colon > from + 80 || text.length > 4 * longest || fieldOf(text.slice(from, colon)) === undefined) return []
  if (holdsNote({ paragraph, start, end })) return []
  const cuts = [...text.matchAll(furtherField)].filter(({ index }) => fieldOf(labelAt(text, index + 2)) !== undefined)
  const found: AssignmentLine[] = []
  let at = from
  for (const next of [...cuts.map(({ index }) => index), text.length]) {
    const label = labelAt(text, at)
    const field = fieldIn(line, { at, next, label, field: fieldOf(label) }, profile)
    if (field === undefined || found.some((other) => other.field === field.field)) return []
    found.push(field)
    at = next + 2
  }
  return found
}

function labelAt(text: string, from: number): string {
  return text.slice(from, text.indexOf(': ', from))
}

/**
 * The fields of lines that follow one another. Behind lines that say who does the work, `Thời gian: …` says by when; anywhere else it may be the time of an
 * event.
 */
export function assignmentsOf(pieces: readonly (BodyPiece | Branch)[], profile: Profile): readonly (readonly AssignmentLine[])[] {
  let behind: 'units' | 'other' = 'other'
  return pieces.map((piece) => {
    const found = piece.kind === 'line' ? assignmentLines(piece, profile, behind) : []
    if (found.length === 0) behind = 'other'
    else if (found.some(({ field }) => lists.has(field))) behind = 'units'
    return found
  })
}

function fieldBehindUnits(label: string): AssignmentField | undefined {
  return /^thời gian$/iu.test(label) ? 'thoi_han' : undefined
}

function fieldOfWords(label: string, { wording }: Profile): AssignmentField | undefined {
  return assignmentFields.find((field) => wording.assignment.labels[field].v === label) ?? fieldOfLabel(label)
}

interface FieldAt {
  readonly at: number
  /** Where the next one begins, or the line ends. */
  readonly next: number
  readonly label: string
  readonly field: AssignmentField | undefined
}

function fieldIn(line: BodyLine, { at: from, next: to, label, field }: FieldAt, profile: Profile): AssignmentLine | undefined {
  if (field === undefined) return undefined
  const { labels, join } = profile.wording.assignment
  const first = from + label.length + 2
  const usual = labels[field].v === label
  const value = line.text.slice(first, to)
  if (value.trim() === '' || value.length > longest || holdsField(value)) return undefined
  const sure = usual || line.paragraph.style === 'assignment'
  if (!sure && lists.has(field) && sentence.test(value)) return undefined
  const values = lists.has(field) ? valuesOf(value, join.v) : [[0, to - first] as const]
  if (values === undefined) return undefined
  const shift = (at: number) => line.start + first + at
  return {
    field,
    line,
    label: [line.start + from, line.start + from + label.length],
    values: values.map(([start, end]) => [shift(start), shift(end)]),
    usual,
    sure,
  }
}

/** `A, đơn vị phối hợp: B`: one field more, behind another mark than the one at which fields are parted. */
function holdsField(value: string): boolean {
  const parts = value.split(':', 20)
  return parts.slice(0, -1).some((part) => fieldOfLabel(part.slice(lastMark(part) + 1).trim()) !== undefined)
}

function lastMark(text: string): number {
  return Math.max(...[';', ',', '.', '('].map((mark) => text.lastIndexOf(mark)))
}

/** Names as the form parts them; a `;` behind the last stays with it. */
function valuesOf(text: string, join: string): readonly (readonly [number, number])[] | undefined {
  const values: (readonly [number, number])[] = []
  let at = 0
  for (const value of text.split(join)) {
    const inner = at + value.length === text.length ? value.replace(/;$/, '') : value
    if (inner === '' || value.trim() !== value || inner.includes(';')) return undefined
    values.push([at, at + value.length])
    at += value.length + join.length
  }
  return values
}

/** The fields of some lines as the plan holds them, in their order, with the labels that are not the form's. */
export function assignmentOf(
  lines: readonly AssignmentLine[],
  path: string,
  gathering: Gathering,
): Pick<PlanNode, 'assignment' | 'assignmentLabels'> {
  const { file } = gathering
  const assignment = new Map<AssignmentField, readonly Text[]>()
  const own = new Map<AssignmentField, Text>()
  for (const { field, line, values, label, usual } of lines) {
    const { paragraph } = line
    const base = usual ? `${path}/${field}` : `${path}/${field}/gia_tri`
    const texts = values.flatMap(
      ([start, end], at) =>
        textFrom([{ paragraph, start, end }], { file, path: values.length === 1 ? base : `${base}/${at}` }) ?? [],
    )
    assignment.set(field, texts)
    const words = usual
      ? undefined
      : textFrom([{ paragraph, start: label[0], end: label[1] }], { file, path: `${path}/${field}/nhan` })
    if (words !== undefined) own.set(field, words)
    addComponent(gathering, { key: 'assignment', paragraph, ...spanOf(line, label[0], values.at(-1)?.[1] ?? line.end) })
  }
  return own.size === 0 ? { assignment } : { assignment, assignmentLabels: own }
}

function spanOf(line: BodyLine, start: number, end: number): ReturnType<typeof wholeSpan> {
  return start - (line.bullet?.length ?? 0) <= line.start && end === line.end ? wholeSpan(line) : { span: [start, end] }
}
