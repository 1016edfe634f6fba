import type { Appendix, AssignmentField, Content, Place, Plan, PlanNode, Text } from '../plan/plan.ts'
import { type Inline, type Prose, plainText } from '../plan/prose.ts'
import type { Table } from '../plan/table.ts'

export type PassageRole =
  | 'parent'
  | 'issuer'
  | 'author'
  | 'subject'
  | 'basis'
  | 'opening'
  | 'title'
  | 'unit'
  | 'paragraph'
  | 'bullet'
  | 'cell'
  | 'caption'
  | 'assignment'
  | 'closing'
  | 'recipient'
  | 'archive'
  | 'authority'
  | 'position'
  | 'signatureNote'
  | 'name'
  | 'appendixTitle'
  | 'decision'
  | 'footnote'

/** One paragraph, title, cell or field of the author's: plain words, and the place of each. */
export interface Passage {
  readonly role: PassageRole
  /** Without the marks of Markdown; `place.locate` counts in it (see `placeWithin`). */
  readonly text: string
  readonly place: Place
  /** The nearest node, and the section of the first level, in which it stands. */
  readonly node?: PlanNode
  readonly section?: PlanNode
  readonly appendix?: Appendix
  /** For the value of an assignment field; its own label has none. */
  readonly field?: AssignmentField
}

type Around = Pick<Passage, 'node' | 'section' | 'appendix'>

/** Every text of a plan, in printed order, without what the form adds. Empty ones are left out. */
export function passagesOf(plan: Plan): readonly Passage[] {
  const { issuer, signatures, recipients, issuedWith } = plan
  const all = [
    ...ofProse(issuedWith?.fullText, 'decision', {}),
    ...issuer.parent.map((text) => ofText(text, 'parent')),
    ...issuer.issuing.map((text) => ofText(text, 'issuer')),
    ...[plan.author].flatMap((text) => (text === undefined ? [] : [ofText(text, 'author')])),
    ...[plan.subject].flatMap((text) => (text === undefined ? [] : [ofText(text, 'subject')])),
    ...plan.bases.map((text) => ofText(text, 'basis')),
    ...ofProse(plan.opening, 'opening', {}),
    ...plan.sections.flatMap((section) => ofNode(section, { section })),
    ...ofProse(plan.closing, 'closing', {}),
    ...(recipients?.to ?? []).flatMap(({ name, members }) => [name, ...members].map((text) => ofText(text, 'recipient'))),
    ...(recipients?.archive ?? []).map((text) => ofText(text, 'archive')),
    ...signatures.flatMap(({ onBehalf, byOrder, byDelegation, forChief, acting, position, concurrently, note, name }) => [
      ...[onBehalf, byOrder, byDelegation, forChief, acting].flatMap((text) => ofMaybe(text, 'authority')),
      ...[position, concurrently].flatMap((text) => ofMaybe(text, 'position')),
      ...ofMaybe(note, 'signatureNote'),
      ...ofMaybe(name, 'name'),
    ]),
    ...plan.appendices.flatMap((appendix) => [
      ...ofMaybe(appendix.title, 'appendixTitle', { appendix }),
      ...ofContent(appendix.content, { appendix }),
    ]),
  ]
  return all.filter(({ text }) => text !== '')
}

function ofText({ value, place }: Text, role: PassageRole, around: Around = {}): Passage {
  return { role, text: value, place, ...around }
}

function ofMaybe(text: Text | undefined, role: PassageRole, around: Around = {}): Passage[] {
  return text === undefined ? [] : [ofText(text, role, around)]
}

function ofNode(node: PlanNode, outer: Around): Passage[] {
  const around = { ...outer, node }
  const fields = [...node.assignment].flatMap(([field, texts]) => [
    ...ofMaybe(node.assignmentLabels?.get(field), 'assignment', around),
    ...texts.map((text): Passage => ({ ...ofText(text, 'assignment', around), field })),
  ])
  return [
    ...ofMaybe(node.title, 'title', around),
    ...ofMaybe(node.unit, 'unit', around),
    ...ofProse(node.paragraph, 'paragraph', around),
    ...(node.assignmentFirst ? fields : []),
    ...ofContent(node.content, around),
    ...(node.assignmentFirst ? [] : fields),
  ]
}

function ofContent(content: readonly Content[], around: Around): Passage[] {
  return content.flatMap((item) => {
    if (item.kind === 'node') return ofNode(item.node, around)
    return item.kind === 'table' ? ofTable(item.table, around) : ofProse(item.prose, 'paragraph', around)
  })
}

function ofProse(prose: Prose | undefined, role: PassageRole, around: Around): Passage[] {
  return (prose?.blocks ?? []).flatMap((block): Passage[] => {
    if (block.kind === 'table') return ofTable(block.table, around)
    const own: Passage = {
      role: block.kind === 'bullet' && role === 'paragraph' ? 'bullet' : role,
      text: plainText(block.inlines),
      place: block.place,
      ...around,
    }
    return [own, ...notesIn(block.inlines, block.place, around)]
  })
}

function notesIn(inlines: readonly Inline[], outer: Place, around: Around): Passage[] {
  return inlines.flatMap((inline): Passage[] => {
    if (inline.kind !== 'footnote' || inline.note === undefined) return []
    return [{ role: 'footnote', text: plainText(inline.note), place: inline.place ?? withoutLocate(outer), ...around }]
  })
}

function ofTable(table: Table, around: Around): Passage[] {
  const caption: Passage[] =
    table.caption === undefined
      ? []
      : [{ role: 'caption', text: plainText(table.caption), place: withoutLocate(table.place), ...around }]
  const cells = [...table.header, ...table.rows].flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs, place }) =>
      paragraphs.flatMap((inlines): Passage[] => {
        const at = paragraphs.length === 1 ? place : withoutLocate(place)
        const cell: Passage = { role: 'cell', text: plainText(inlines), place: at, ...around }
        return [cell, ...notesIn(inlines, place, around)]
      }),
    ),
  )
  return [...caption, ...cells]
}

function withoutLocate({ file, path, range }: Place): Place {
  return { file, path, range }
}
