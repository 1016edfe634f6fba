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

/**
 * One paragraph, title, cell or field of the author's: plain words, and the place of each. Every passage has every key: what all rules read thousands of
 * times must be of one shape for V8.
 */
export interface Passage {
  readonly role: PassageRole
  /** Without the marks of Markdown; `place.locate` counts in it (see `placeWithin`). */
  readonly text: string
  readonly place: Place
  /** The nearest node, and the section of the first level, in which it stands. */
  readonly node: PlanNode | undefined
  readonly section: PlanNode | undefined
  readonly appendix: Appendix | undefined
  /** For the value of an assignment field; its own label has none. */
  readonly field: AssignmentField | undefined
}

type Around = Pick<Passage, 'node' | 'section' | 'appendix'>
type Said = Pick<Passage, 'role' | 'text' | 'place'> & { readonly field?: AssignmentField }

const nowhere: Around = { node: undefined, section: undefined, appendix: undefined }

/** Every text of a plan, in printed order, without what the form adds. Empty ones are left out. */
export function passagesOf(plan: Plan): readonly Passage[] {
  const { issuer, signatures, recipients, issuedWith } = plan
  const out: Passage[] = []
  addProse(out, issuedWith?.fullText, 'decision', nowhere)
  addTexts(out, issuer.parent, 'parent')
  addTexts(out, issuer.issuing, 'issuer')
  addTexts(out, [plan.author], 'author')
  addTexts(out, [plan.subject], 'subject')
  addTexts(out, plan.bases, 'basis')
  addProse(out, plan.opening, 'opening', nowhere)
  for (const section of plan.sections) addNode(out, section, { ...nowhere, section })
  addProse(out, plan.closing, 'closing', nowhere)
  for (const { name, members } of recipients?.to ?? []) addTexts(out, [name, ...members], 'recipient')
  addTexts(out, recipients?.archive ?? [], 'archive')
  for (const signer of signatures) {
    addTexts(
      out,
      [signer.signingBody, signer.onBehalf, signer.byOrder, signer.byDelegation, signer.forChief, signer.acting],
      'authority',
    )
    addTexts(out, [signer.position, signer.concurrently], 'position')
    addTexts(out, [signer.note], 'signatureNote')
    addTexts(out, [signer.otherPosition], 'position')
    addTexts(out, [signer.name], 'name')
  }
  for (const appendix of plan.appendices) {
    addTexts(out, [appendix.title], 'appendixTitle', { ...nowhere, appendix })
    addContent(out, appendix.content, { ...nowhere, appendix })
  }
  return out
}

/** Empty texts say nothing. */
function add(out: Passage[], { role, text, place, field }: Said, { node, section, appendix }: Around): void {
  if (text !== '') out.push({ role, text, place, node, section, appendix, field })
}

function addTexts(out: Passage[], texts: readonly (Text | undefined)[], role: PassageRole, around: Around = nowhere): void {
  for (const text of texts) if (text !== undefined) add(out, { role, text: text.value, place: text.place }, around)
}

function addNode(out: Passage[], node: PlanNode, outer: Around): void {
  const around = { node, section: outer.section, appendix: outer.appendix }
  addTexts(out, [node.title], 'title', around)
  addTexts(out, [node.unit], 'unit', around)
  addProse(out, node.paragraph, 'paragraph', around)
  if (node.assignmentFirst) addFields(out, node, around)
  addContent(out, node.content, around)
  if (!node.assignmentFirst) addFields(out, node, around)
}

function addFields(out: Passage[], { assignment, assignmentLabels }: PlanNode, around: Around): void {
  for (const [field, texts] of assignment) {
    addTexts(out, [assignmentLabels?.get(field)], 'assignment', around)
    for (const { value, place } of texts) add(out, { role: 'assignment', text: value, place, field }, around)
  }
}

function addContent(out: Passage[], content: readonly Content[], around: Around): void {
  for (const item of content) {
    if (item.kind === 'node') addNode(out, item.node, around)
    else if (item.kind === 'table') addTable(out, item.table, around)
    else addProse(out, item.prose, 'paragraph', around)
  }
}

function addProse(out: Passage[], prose: Prose | undefined, role: PassageRole, around: Around): void {
  for (const block of prose?.blocks ?? []) {
    if (block.kind === 'table') {
      addTable(out, block.table, around)
      continue
    }
    const { kind, inlines, place } = block
    add(out, { role: kind === 'bullet' && role === 'paragraph' ? 'bullet' : role, text: plainText(inlines), place }, around)
    addNotes(out, inlines, place, around)
  }
}

function addNotes(out: Passage[], inlines: readonly Inline[], outer: Place, around: Around): void {
  for (const inline of inlines) {
    if (inline.kind !== 'footnote' || inline.note === undefined) continue
    add(out, { role: 'footnote', text: plainText(inline.note), place: inline.place ?? withoutLocate(outer) }, around)
  }
}

function addTable(out: Passage[], table: Table, around: Around): void {
  if (table.caption !== undefined)
    add(out, { role: 'caption', text: plainText(table.caption), place: withoutLocate(table.place) }, around)
  for (const rows of [table.header, table.rows])
    for (const { cells } of rows)
      for (const { paragraphs, place } of cells) {
        const at = paragraphs.length === 1 ? place : withoutLocate(place)
        for (const inlines of paragraphs) {
          add(out, { role: 'cell', text: plainText(inlines), place: at }, around)
          addNotes(out, inlines, place, around)
        }
      }
}

function withoutLocate({ file, path, range }: Place): Place {
  return { file, path, range }
}
