import { remember } from '../../language/agencies/remember.ts'
import type { AssignmentField, Place, Plan, PlanNode } from '../../plan/plan.ts'
import { type Prose, plainText } from '../../plan/prose.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Reading } from '../reading.ts'

/** A node with those above it, the section first, and the nodes beside it, itself among them. */
export interface TaskNode {
  readonly node: PlanNode
  readonly above: readonly PlanNode[]
  readonly beside: readonly PlanNode[]
}

/** Every node under the sections of a plan, in printed order. */
export function taskNodes(reading: Reading): readonly TaskNode[] {
  // Eight rules go through them.
  return reading.derived(nodesUnder)
}

function nodesUnder(_: Reading, plan: Plan): readonly TaskNode[] {
  const found: TaskNode[] = []
  for (const section of plan.sections) addUnder(section, [], found)
  return found
}

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
export function headOf(node: PlanNode): NodeHead {
  const { title, unit, place } = node
  const named = title ?? unit
  if (named !== undefined) return { text: named.value, place: placeWithin(named.place, 0, named.value.length) }
  const first = firstParagraph(node)
  if (first === undefined) return { text: '', place }
  const text = plainText(first.inlines)
  const cut = text.length <= mostShown ? text.length : text.lastIndexOf(' ', mostShown)
  return { text, place: placeWithin(first.place, 0, cut > 0 ? cut : text.length) }
}

const mostShown = 60

/** The same without its place, which takes looking for. */
export function headText(node: PlanNode): string {
  const named = node.title ?? node.unit
  if (named !== undefined) return named.value
  const first = firstParagraph(node)
  return first === undefined ? '' : plainText(first.inlines)
}

function firstParagraph({ paragraph }: PlanNode) {
  const first = paragraph?.blocks.find(({ kind }) => kind !== 'table')
  return first?.kind === 'table' ? undefined : first
}

/** The words of a node itself: head, paragraph and the prose under it, not those of the nodes below. */
export function wordsOf(node: PlanNode): string {
  return textsOf(node).join('\n')
}

function textsOf({ title, unit, paragraph, content }: PlanNode): readonly string[] {
  const texts: string[] = []
  if (title !== undefined) texts.push(title.value)
  if (unit !== undefined) texts.push(unit.value)
  addTexts(texts, paragraph)
  for (const item of content) if (item.kind === 'prose') addTexts(texts, item.prose)
  return texts
}

function addTexts(texts: string[], prose: Prose | undefined): void {
  if (prose === undefined) return
  for (const block of prose.blocks) if (block.kind !== 'table') texts.push(plainText(block.inlines))
}

/** The first letters and figures of a node's words, in small letters: nodes of the same words have the same. */
export function beginningOf(node: PlanNode): string {
  let letters = ''
  for (const text of textsOf(node)) {
    const first = lettersOf(text.slice(0, 2 * beginning))
    letters += first.length >= beginning ? first : lettersOf(text)
    if (letters.length >= beginning) break
  }
  return letters.slice(0, beginning).toLowerCase()
}

const beginning = 40

/** Only letters of the alphabets that plans are written in, for a class of all letters takes long: what stands for words need not tell them all apart. */
function lettersOf(text: string): string {
  return text.replace(/[^A-Za-z0-9À-ÖØ-öø-ɏẠ-ỹ]+/g, '')
}

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
