import type { Plan, PlanNode, Role } from '../../plan/plan.ts'
import { type Above, dutyTasks } from './duty-tasks.ts'
import { labelledFields } from './labelled-fields.ts'
import { type Fields, fieldsOf } from './node-fields.ts'
import { childNodes, type HeadWords, headingOf, headWords, linesOf, type Words, wordsIn } from './node-words.ts'
import type { TaskContext } from './task-context.ts'
import type { TaskDeadline, TaskRecord, TaskUnit } from './task-record.ts'
import { titleUnits } from './title-units.ts'
import { unitNames } from './unit-names.ts'

/** The tasks that nodes give: those with assignment fields, and what is written under a unit's name. Sections first, then appendices. */
export function nodeTasks(plan: Plan, context: TaskContext): readonly TaskRecord[] {
  const above: Above = { headings: [], units: [], deadlines: [], isDuty: false, organises: false }
  return [
    ...plan.sections.flatMap((section) => {
      const organises = section.role !== undefined && working.has(section.role)
      return organises || givesWork(section) ? tasksOf(section, { ...above, organises }, context) : []
    }),
    ...plan.appendices.flatMap(({ title, content }) => {
      const inner = title === undefined ? above : { ...above, headings: [title.value] }
      return childNodes(content).flatMap((node) => tasksOf(node, inner, context))
    }),
  ].filter(({ text }) => text !== '')
}

/** Sections whose words say what is to be done: aims, money and reasons are told in the others. */
const working: ReadonlySet<Role> = new Set(['nhiem_vu', 'giai_phap', 'to_chuc_thuc_hien'])

/** Most sections give none: they are not read. */
function givesWork({ unit, assignment, content }: PlanNode): boolean {
  return unit !== undefined || assignment.size > 0 || content.some((item) => item.kind === 'node' && givesWork(item.node))
}

function tasksOf(node: PlanNode, above: Above, context: TaskContext): readonly TaskRecord[] {
  const head = headWords(node, context.reading)
  const heading = headingOf(node, head, context.profile)
  const inside = heading === undefined ? above : { ...above, headings: [...above.headings, heading] }
  const fields = fieldsOf(node, context)
  const named = fields.units.length > 0 ? [] : unitsNamed(node, head, above, context)
  if (named.length > 0) {
    const duties = dutiesUnder(node, head, { ...inside, ...inherited(fields, above), units: named, isDuty: true }, context)
    return duties.length > 0 ? duties : [taskOf(node, head, { ...fields, units: named }, above, context)]
  }
  if (node.assignment.size > 0) {
    const inner = { ...inside, ...inherited(fields, above), isDuty: false }
    return [
      taskOf(node, head, fields, above, context),
      ...childNodes(node.content).flatMap((child) => tasksOf(child, inner, context)),
    ]
  }
  const told = above.isDuty || above.organises ? tasksOfLabels(node, head, { above, inside }, context) : undefined
  if (told !== undefined) return told
  if (!above.isDuty && !above.organises) return childNodes(node.content).flatMap((child) => tasksOf(child, inside, context))
  const isBare = node.content.length === 0 && head.paragraph.length === 0
  if (isBare && !above.isDuty) return []
  return isBare ? [taskOf(node, head, fields, above, context)] : dutiesUnder(node, head, inside, context)
}

/** A title with lines under it that say who and when: "2. Hội thi", "- Thời gian: tháng 9/2026", "- Đơn vị thực hiện: Đoàn xã". */
function tasksOfLabels(
  node: PlanNode,
  head: HeadWords,
  { above, inside }: { readonly above: Above; readonly inside: Above },
  context: TaskContext,
): readonly TaskRecord[] | undefined {
  if (head.title === undefined && head.paragraph.length === 0) return undefined
  if (node.content.length === 0 || node.content.some(({ kind }) => kind === 'node')) return undefined
  const words = node.content.flatMap((item) => (item.kind === 'prose' ? wordsIn(item.prose) : []))
  const told = labelledFields(words, context)
  if (told === undefined) return undefined
  const { fields, rest } = told
  const task = taskOf(node, head, fields, above, context)
  const others = dutyTasks(rest, node.place, { ...inside, ...inherited(fields, inside), isDuty: false }, context)
  if (others.length > 0) return [task, ...others]
  const lines = rest.map(({ text, level }) => (level < 0 ? text : `- ${text}`))
  return [{ ...task, text: [task.text, ...lines].join('\n') }]
}

/** The units that a node is for as a whole. */
function unitsNamed(
  { unit, content }: PlanNode,
  { title }: HeadWords,
  { organises }: Above,
  { abbreviations }: TaskContext,
): readonly TaskUnit[] {
  if (unit !== undefined) return unitNames(unit.value, 'thuc_hien', abbreviations)
  if (title === undefined || !(organises || childNodes(content).some(({ assignment }) => assignment.has('thoi_han')))) return []
  return titleUnits(title, abbreviations)
}

/** The duties written in a node, each a task of the units above. */
function dutiesUnder(node: PlanNode, head: HeadWords, above: Above, context: TaskContext): readonly TaskRecord[] {
  const tasks: TaskRecord[] = []
  let open = [...head.paragraph]
  const close = (): void => {
    tasks.push(...dutyTasks(open, node.place, above, context))
    open = []
  }
  for (const item of node.content) {
    if (item.kind === 'prose') open.push(...wordsIn(item.prose))
    if (item.kind !== 'node') continue
    // A paragraph that opens a list of nodes stands above each of them.
    const last = open.at(-1)
    const opens = last?.level === -1 && last.text.endsWith(':')
    if (opens) open.pop()
    close()
    tasks.push(...tasksOf(item.node, opens ? { ...above, headings: [...above.headings, last.text] } : above, context))
  }
  close()
  return tasks
}

/** Fields without a word of what is to be done: whom they name is not left out for that. */
const unsaid = '…'

/** A node as one task. */
function taskOf(
  node: PlanNode,
  head: HeadWords,
  fields: Fields,
  above: Above,
  { deadlinesAt, profile }: TaskContext,
): TaskRecord {
  const { title, paragraph, label, typed } = head
  const prose = (): readonly Words[] => node.content.flatMap((item) => (item.kind === 'prose' ? wordsIn(item.prose) : []))
  const named = title !== undefined || paragraph.length > 0
  const opens = paragraph.at(-1)?.text.endsWith(':') === true
  const words = named ? [...paragraph, ...(opens ? prose() : [])] : prose()
  // Places are worked out when they are asked for: only where the time is not told by a field.
  const told = (): readonly TaskDeadline[] =>
    [node.title, node.unit, ...paragraph, ...prose()].flatMap((one) =>
      one === undefined ? [] : deadlinesAt(one.place).map(({ record }) => record),
    )
  const deadlines = fields.deadlines.length > 0 ? fields.deadlines : told()
  const { deliverables, funding } = fields
  const written = [...(title === undefined ? [] : [title]), linesOf(words).slice(typed)].filter((line) => line !== '').join('\n')
  const { label: _, ...unlabelled } = head
  return {
    text: written === '' ? (headingOf(node, unlabelled, profile) ?? above.headings.at(-1) ?? unsaid) : written,
    ...(label === undefined ? {} : { label }),
    above: above.headings,
    units: fields.units.length > 0 ? fields.units : above.units,
    deadlines: deadlines.length > 0 ? deadlines : above.deadlines,
    ...(deliverables.length === 0 ? {} : { deliverables }),
    ...(funding.length === 0 ? {} : { funding }),
    path: node.place.path,
    range: (node.title ?? node.unit ?? paragraph[0] ?? node).place.range,
  }
}

/** What the tasks below take over where they say nothing themselves. */
function inherited({ units, deadlines }: Fields, above: Above): Pick<Above, 'units' | 'deadlines'> {
  return {
    units: units.length > 0 ? units.map((unit) => ({ ...unit, fromAbove: true })) : above.units,
    deadlines: deadlines.length > 0 ? deadlines.map((deadline) => ({ ...deadline, fromAbove: true })) : above.deadlines,
  }
}
