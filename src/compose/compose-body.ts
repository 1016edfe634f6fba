import type { AssignmentField, CalendarDate, Content, Plan, PlanNode, Text } from '../plan/plan.ts'
import type { Inline, Prose, ProseBlock } from '../plan/prose.ts'
import type { Table } from '../plan/table.ts'
import { unmarked, withoutDash, withoutListMark } from '../plan/typed-marks.ts'
import type { Profile } from '../profile/profile.ts'
import { fillTemplate } from './fill-template.ts'
import type { Numbering } from './number-nodes.ts'
import type { Block, Paragraph } from './official-document.ts'
import { paragraph } from './paragraph.ts'

export interface BodyContext {
  readonly plan: Plan
  readonly profile: Profile
  readonly numbering: ReadonlyMap<PlanNode, Numbering>
  /** `matrix`: the assignment fields stand only in the appendix matrix, which holds the tasks of the sections. */
  readonly assignments: 'lines' | 'matrix'
  /** Gives a draft without a date its year. */
  readonly today: CalendarDate
}

/** Bases, opening, sections and closing in printed order, without the end mark. */
export function composeBody(context: BodyContext): readonly Block[] {
  const { plan, profile } = context
  return [
    ...composeBases(plan, profile),
    ...proseBlocks(plan.opening, profile),
    ...plan.sections.flatMap((section) => nodeBlocks(section, context)),
    ...proseBlocks(plan.closing, profile),
  ]
}

function composeBases(plan: Plan, profile: Profile): readonly Paragraph[] {
  const { bases } = profile.wording
  const openings = [bases.word.v, ...(bases.word.accept ?? [])]
  return plan.bases.map(({ value, place }, i) => {
    const text = unmarked(value, withoutDash, withoutListMark)
    const opened = openings.some((word) => text.startsWith(`${word} `)) ? text : `${bases.word.v} ${text}`
    const end = i === plan.bases.length - 1 ? bases.last.v : bases.each.v
    return paragraph(profile, 'basis', `${bases.start.v}${opened}${end}`, { place })
  })
}

/** Prose as paragraphs, bullets and tables. */
export function proseBlocks(prose: Prose | undefined, profile: Profile): readonly Block[] {
  return (prose?.blocks ?? []).map((block) => proseBlock(block, profile))
}

function proseBlock(block: ProseBlock, profile: Profile): Block {
  switch (block.kind) {
    case 'table':
      return { kind: 'table', table: block.table }
    case 'paragraph':
      return paragraph(profile, 'body', block.inlines, { place: block.place, level: block.level })
    case 'bullet': {
      const component = block.level === 0 ? 'bullet' : 'bulletInner'
      return paragraph(profile, component, block.inlines, { place: block.place, label: block.marker, level: block.level })
    }
  }
}

/** The content of a section, an appendix or a node, in the author's order. */
export function contentBlocks(content: readonly Content[], context: BodyContext): readonly Block[] {
  return content.flatMap((item) => itemBlocks(item, context))
}

function itemBlocks(item: Content, context: BodyContext): readonly Block[] {
  switch (item.kind) {
    case 'prose':
      return proseBlocks(item.prose, context.profile)
    case 'table':
      return isEmpty(item.table) ? [] : [{ kind: 'table', table: item.table }]
    case 'node':
      return nodeBlocks(item.node, context)
  }
}

/** A table that says nothing is not printed. */
function isEmpty({ caption, header, rows }: Table): boolean {
  return caption === undefined && header.length + rows.length === 0
}

function nodeBlocks(node: PlanNode, context: BodyContext): readonly Block[] {
  const fields = assignmentLines(node, context)
  const content = contentBlocks(node.content, context)
  return [...headingBlocks(node, context), ...(node.assignmentFirst ? [...fields, ...content] : [...content, ...fields])]
}

function headingBlocks(node: PlanNode, { profile, numbering }: BodyContext): readonly Block[] {
  const own = numbering.get(node)
  const label = own?.label ?? ''
  const typed = own?.typed?.length ?? 0
  const title = node.title ?? node.unit
  const titleText = title === undefined ? '' : title.value.slice(typed)
  const [first, ...rest] = node.paragraph?.blocks ?? []
  if (first === undefined) {
    if (title !== undefined) {
      return [paragraph(profile, own?.heading ?? 'body', titleText, { place: title.place, label, outline: own?.depth ?? 1 })]
    }
    return label === '' ? [] : [paragraph(profile, 'body', '', { place: node.place, label })]
  }
  const following = proseBlocks({ place: node.place, blocks: rest }, profile)
  const inlines =
    first.kind === 'table' ? undefined : title === undefined ? cut(first.inlines, typed) : runIn(titleText, first.inlines)
  if (inlines === undefined) {
    const heading = paragraph(profile, own?.heading ?? 'body', titleText, { place: node.place, label, outline: own?.depth ?? 1 })
    return [...(label === '' && titleText === '' ? [] : [heading]), ...proseBlocks(node.paragraph, profile)]
  }
  // A dash that the author typed before a text whose label is a dash anyway is not printed twice.
  const marker = first.kind === 'bullet' && first.marker !== label ? first.marker : ''
  const component = label === '-' ? 'bullet' : label === '+' ? 'bulletInner' : 'body'
  return [
    paragraph(profile, component, inlines, {
      place: first.place,
      label: [label, marker].filter(Boolean).join(' '),
      keepNext: boldThroughout(inlines) && rest.length + node.content.length > 0,
    }),
    ...following,
  ]
}

/** A paragraph that stands for the title of what it holds. */
function boldThroughout(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.kind !== 'text' || inline.bold || inline.text.trim() === '')
}

/** A title that runs on into its paragraph on the same line: bold, then a blank. */
function runIn(title: string, inlines: readonly Inline[]): readonly Inline[] {
  return [
    { kind: 'text', text: title, bold: true, italic: false },
    { kind: 'text', text: ' ', bold: false, italic: false },
    ...inlines,
  ]
}

function cut(inlines: readonly Inline[], length: number): readonly Inline[] {
  const [first, ...rest] = inlines
  if (length === 0 || first?.kind !== 'text') return inlines
  return first.text.length > length
    ? [{ ...first, text: first.text.slice(length) }, ...rest]
    : cut(rest, length - first.text.length)
}

/** `Chủ trì: …` and the like, unless they stand only in the appendix matrix. */
function assignmentLines(node: PlanNode, { profile, assignments }: BodyContext): readonly Block[] {
  const { assignment } = profile.wording
  const fields: (readonly [AssignmentField, readonly Text[]])[] = assignments === 'matrix' ? [] : [...node.assignment]
  // `don_vi` beside a title of its own names who does the work; a title that names the unit has said it.
  if (node.unit !== undefined && node.title !== undefined && !names(node.title.value, node.unit.value))
    fields.unshift(['thuc_hien', [node.unit]])
  return fields.map(([field, values]) => {
    const text = fillTemplate(assignment.line.v, {
      nhan: node.assignmentLabels?.get(field)?.value ?? assignment.labels[field].v,
      gia_tri: values.map(({ value }) => value).join(assignment.join.v),
    })
    return paragraph(profile, 'assignment', text, { place: values[0]?.place })
  })
}

function names(title: string, unit: string): boolean {
  return title.toLocaleLowerCase('vi').includes(unit.toLocaleLowerCase('vi'))
}
