import { fieldOfLabel } from '../../plan/field-of-label.ts'
import { type AssignmentField, assignmentFields } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import type { AssignmentLine } from '../body/assignment-lines.ts'
import type { BodyLine, BodyPiece } from '../body/body-line.ts'

/** Fields whose text is read as names with `;` between them. */
const lists: ReadonlySet<AssignmentField> = new Set(['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi'])
/** What a line is taken for whose label says nothing: its text stays whole. */
const whole: readonly AssignmentField[] = ['san_pham', 'kinh_phi', 'thoi_han']

/** Lines that the form prints for assignment fields, cut where one field stands again: there the fields of the node above begin. */
export function fieldGroups(lines: readonly BodyLine[], profile: Profile): readonly (readonly AssignmentLine[])[] {
  const groups: AssignmentLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const taken = new Set(group?.map(({ field }) => field))
    const found = fieldOf(line, taken, profile)
    if (group === undefined || taken.has(found.field)) groups.push([found])
    else group.push(found)
  }
  return groups
}

/** Is it a line that the form prints for an assignment field? */
export function isField(piece: BodyPiece): boolean {
  return piece.kind === 'line' && piece.paragraph.style === 'assignment' && /^.{1,200}?: \S/u.test(piece.text)
}

function fieldOf(line: BodyLine, taken: ReadonlySet<AssignmentField>, profile: Profile): AssignmentLine {
  const { text } = line
  const { labels, join } = profile.wording.assignment
  const own = assignmentFields.find(
    (field) => text.startsWith(`${labels[field].v}: `) && /^\S/.test(text.slice(labels[field].v.length + 2)),
  )
  const end = own === undefined ? text.search(/: (?=\S)/) : labels[own].v.length
  const said = own ?? fieldOfLabel(text.slice(0, end))
  const names = said !== undefined && lists.has(said) ? namesIn(text, end + 2, join.v) : undefined
  const isUnclear = said === undefined || (lists.has(said) && names === undefined)
  const field = isUnclear ? (whole.find((each) => !taken.has(each)) ?? 'san_pham') : said
  return {
    field,
    line,
    label: [0, end],
    values: names ?? [[end + 2, text.length]],
    usual: labels[field].v === text.slice(0, end),
    sure: true,
  }
}

/** Names as the form parts them; a `;` behind the last is the author's. */
function namesIn(text: string, from: number, join: string): readonly (readonly [number, number])[] | undefined {
  const names: (readonly [number, number])[] = []
  let at = from
  for (const name of text.slice(from).split(join)) {
    const end = at + name.length
    const bare = end === text.length ? name.replace(/;$/, '') : name
    if (bare === '' || bare.trim() !== bare || bare.includes(';')) return undefined
    names.push([at, end])
    at = end + join.length
  }
  return names
}
