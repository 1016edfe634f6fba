import { optional } from './optional.ts'
import { type Appendix, type AssignmentField, assignmentFields, type Content, type PlanNode, type Text } from './plan.ts'
import type { Fields } from './read-fields.ts'
import { readTable } from './read-table.ts'

/** A section, task, clause or point: prose that stands for its content, or its keys. */
export function readNode(fields: Fields): PlanNode {
  const own = fields.own()
  const keys = fields.keys()
  const firstField = keys.findIndex((key) => isAssignmentField(key))
  const firstContent = keys.findIndex((key) => key === 'noi_dung' || key === 'bang')
  return {
    place: fields.place,
    content: own === undefined ? readContent(fields) : [{ kind: 'prose', prose: own }],
    ...readAssignment(fields),
    assignmentFirst: firstField >= 0 && firstField < firstContent,
    ...optional({
      title: fields.text('tieu_de'),
      unit: fields.text('don_vi'),
      paragraph: fields.prose('doan'),
      childStyle: fields.choice<NonNullable<PlanNode['childStyle']>>('danh_so'),
      childStylePlace: fields.text('danh_so')?.place,
      explicitLabel: readLabel(fields),
    }),
  }
}

/** An appendix: a title, and content like a section's. */
export function readAppendix(fields: Fields): Appendix {
  return {
    place: fields.place,
    orientation: fields.choice<Appendix['orientation']>('kho_giay') ?? 'doc',
    matrix: fields.flag('phan_cong'),
    content: readContent(fields),
    ...optional({
      title: fields.text('ten'),
      explicitLabel: readLabel(fields),
      childStyle: fields.choice<NonNullable<Appendix['childStyle']>>('danh_so'),
      childStylePlace: fields.text('danh_so')?.place,
    }),
  }
}

function readContent(fields: Fields): Content[] {
  const content = fields.items('noi_dung').flatMap(readItem)
  const table = fields.map('bang')
  if (table !== undefined) content.push({ kind: 'table', table: readTable(table) })
  return content
}

/** Prose, a table standing alone, or a numbered node. */
function readItem(item: Fields): Content[] {
  const prose = item.own()
  if (prose !== undefined) return [{ kind: 'prose', prose }]
  const keys = item.keys()
  if (keys.length === 0) return []
  const table = keys.every((key) => key === 'bang') ? item.map('bang') : undefined
  if (table !== undefined) return [{ kind: 'table', table: readTable(table) }]
  return [{ kind: 'node', node: readNode(item) }]
}

/** A field is its values, or a map of them (`gia_tri`) and their label (`nhan`). */
function readAssignment(fields: Fields): Pick<PlanNode, 'assignment' | 'assignmentLabels'> {
  const assignment = new Map<AssignmentField, readonly Text[]>()
  const labels = new Map<AssignmentField, Text>()
  for (const key of fields.keys()) {
    if (!isAssignmentField(key)) continue
    const labelled = fields.map(key)
    const [holder, own] = labelled === undefined ? [fields, key] : [labelled, 'gia_tri']
    const values = splitsAtSemicolon.has(key) ? holder.agencies(own) : holder.lines(own)
    if (values.length === 0) continue
    assignment.set(key, values)
    const label = labelled?.text('nhan')
    if (label !== undefined) labels.set(key, label)
  }
  return labels.size === 0 ? { assignment } : { assignment, assignmentLabels: labels }
}

const splitsAtSemicolon: ReadonlySet<AssignmentField> = new Set(['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi'])

function isAssignmentField(key: string): key is AssignmentField {
  return (assignmentFields as readonly string[]).includes(key)
}

/** `nhan: ""` is a label too: it says that nothing is printed. */
function readLabel(fields: Fields): Text | undefined {
  const label = fields.text('nhan')
  if (label !== undefined || !fields.keys().includes('nhan')) return label
  const node = fields.node('nhan')
  return node && { value: '', place: node.place }
}
