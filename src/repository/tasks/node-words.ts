import { withoutEnd } from '../../language/words/without-end.ts'
import type { Content, Place, PlanNode } from '../../plan/plan.ts'
import { type Prose, type ProseBlock, plainText } from '../../plan/prose.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Reading } from '../../rules/reading.ts'

/** The nodes among some content, in order. */
export function childNodes(content: readonly Content[]): readonly PlanNode[] {
  return content.flatMap((item) => (item.kind === 'node' ? [item.node] : []))
}

/** One paragraph or bullet of a prose; tables stand apart. */
export interface Words {
  readonly text: string
  readonly place: Place
  /** -1 for a paragraph, 0 for an outer bullet, and so on. */
  readonly level: number
}

export function wordsIn(prose: Prose | undefined): readonly Words[] {
  return (prose?.blocks ?? []).flatMap((block) => {
    const words = wordsOfBlock(block)
    return words === undefined || words.text === '' ? [] : [words]
  })
}

function wordsOfBlock(block: ProseBlock): Words | undefined {
  if (block.kind === 'table') return undefined
  const level = block.kind === 'bullet' ? block.level : -1
  return { text: plainText(block.inlines).trim(), place: block.place, level }
}

export interface HeadWords {
  readonly title?: string
  /** Of the node's numbered paragraph. */
  readonly paragraph: readonly Words[]
  /** How much of the paragraph is a label that its author typed. */
  readonly typed: number
  readonly label?: string
}

/** What a node is headed by: its title without a label that its author typed. */
export function headWords(node: PlanNode, reading: Reading): HeadWords {
  const { title, unit, paragraph } = node
  const numbering = reading.numbering().get(node)
  const typed = numbering?.typed?.length ?? 0
  const named = (title ?? unit)?.value.slice(typed)
  const label = numbering?.label
  return {
    ...(named === undefined ? {} : { title: named }),
    paragraph: wordsIn(paragraph),
    typed: named === undefined ? typed : 0,
    ...(label === undefined || label === '' ? {} : { label }),
  }
}

/** A node as a heading above others: `II. Nhiệm vụ`. Undefined where it has none. */
export function headingOf(node: PlanNode, { title, label }: HeadWords, { wording }: Profile): string | undefined {
  const own = node.role !== undefined && node.role !== 'muc' ? wording.sectionTitles[node.role].v : undefined
  const words = title ?? own
  if (words === undefined) return undefined
  const bare = withoutEnd(words, /[\s:]/u)
  return label === undefined ? bare : `${label} ${bare}`
}

/** Bullets under a paragraph or a bullet, as lines of one text. */
export function linesOf(words: readonly Words[]): string {
  return words.map(({ text, level }, at) => (at === 0 || level < 0 ? text : `- ${text}`)).join('\n')
}
