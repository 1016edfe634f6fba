import { remember } from '../../language/agencies/remember.ts'
import type { AssignmentField, Place, Plan, PlanNode } from '../../plan/plan.ts'
import { type Prose, plainText } from '../../plan/prose.ts'
import { placeWithin } from '../../plan/snippet.ts'

/** A node with those above it, the section first, and the nodes beside it, itself among them. */
export interface TaskNode {
  readonly node: PlanNode
  readonly above: readonly PlanNode[]
  readonly beside: readonly PlanNode[]
}

/** Every node under the sections of a plan, in printed order. */
export function taskNodes(plan: Plan): readonly TaskNode[] {
  let nodes = made.get(plan)
  if (nodes === undefined) {
    const found: TaskNode[] = []
    for (const section of plan.sections) addUnder(section, [], found)
    nodes = found
    made.set(plan, nodes)
  }
  return nodes
}

// Eight rules go through them.
const made = new WeakMap<Plan, readonly TaskNode[]>()

function addUnder(node: PlanNode, above: readonly PlanNode[], found: TaskNode[]): void {
  const beside = childrenOf(node)
  if (beside.length === 0) return
  const path = [...above, node]
  for (const child of beside) {
    found.push({ node: child, above: path, beside })
    addUnder(child, path, found)
  }
}

export function childrenOf({ content }: PlanNode): readonly PlanNode[] {
  const nodes: PlanNode[] = []
  for (const item of content) if (item.kind === 'node') nodes.push(item.node)
  return nodes
}

/** The node and all below it. */
export function family(node: PlanNode): readonly PlanNode[] {
  return [node, ...childrenOf(node).flatMap(family)]
}

/** True when the node or one below it has one of these fields; `don_vi` names a lead too. */
export function gives(node: PlanNode, fields: readonly AssignmentField[]): boolean {
  return family(node).some(({ assignment }) => fields.some((field) => assignment.has(field)))
}

export interface NodeHead {
  readonly text: string
  readonly place: Place
}

/** What a task is called: its title, unit or first paragraph, of which a finding shows the first words. */
export function headOf({ title, unit, paragraph, place }: PlanNode): NodeHead {
  const named = title ?? unit
  if (named !== undefined) return { text: named.value, place: placeWithin(named.place, 0, named.value.length) }
  const first = paragraph?.blocks.find(({ kind }) => kind !== 'table')
  if (first === undefined || first.kind === 'table') return { text: '', place }
  const text = plainText(first.inlines)
  const cut = text.length <= mostShown ? text.length : text.lastIndexOf(' ', mostShown)
  return { text, place: placeWithin(first.place, 0, cut > 0 ? cut : text.length) }
}

const mostShown = 60

/** The words of a node itself: head, paragraph and the prose under it, not those of the nodes below. */
export function wordsOf(node: PlanNode): string {
  return [...textsOf(node)].join('\n')
}

function* textsOf({ title, unit, paragraph, content }: PlanNode): Generator<string> {
  if (title !== undefined) yield title.value
  if (unit !== undefined) yield unit.value
  yield* textsIn(paragraph)
  for (const item of content) if (item.kind === 'prose') yield* textsIn(item.prose)
}

function* textsIn(prose: Prose | undefined): Generator<string> {
  for (const block of prose?.blocks ?? []) if (block.kind !== 'table') yield plainText(block.inlines)
}

/** The first letters and figures of a node's words, in small letters: nodes of the same words have the same. */
export function beginningOf(node: PlanNode): string {
  let letters = ''
  for (const text of textsOf(node))
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      letters += word
      if (letters.length >= beginning) return letters.slice(0, beginning).toLowerCase()
    }
  return letters.toLowerCase()
}

const beginning = 20

/** A text as it is compared: small letters and figures only. */
export function sameWords(text: string): string {
  return comparable(text)
}

// Titles, units and deadlines come again and again, and several rules compare them.
const comparable = remember((text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))

/** The values of some fields of a node, as they are compared. */
export function valuesOf({ assignment }: PlanNode, fields: readonly AssignmentField[]): string {
  return fields.flatMap((field) => (assignment.get(field) ?? []).map(({ value }) => sameWords(value))).join(';')
}
