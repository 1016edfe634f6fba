import { alignSequence } from '../../../diff/align-sequence.ts'
import { bestPairs } from '../../../diff/best-pairs.ts'
import { alike, countWords } from '../../../diff/word-count.ts'
import { childOf, valOf } from '../../../word/xml/children.ts'
import type { XmlElement } from '../../../word/xml.ts'
import { sectionOf } from './merge-paragraphs.ts'
import { xmlText } from './xml-text.ts'

/** A block with what became of it; one side is absent for what came or went. */
export interface BlockPair {
  readonly before?: XmlElement
  readonly after?: XmlElement
  /** Nothing in it changed. */
  readonly same: boolean
}

export interface MatchOptions {
  /** `last`: the last blocks of both are one block, because the mark of the last paragraph of a cell or a body can neither come nor go. */
  readonly alike: 'last' | 'free'
  /** Whether one can become the other at all. */
  readonly fits: (before: XmlElement, after: XmlElement) => boolean
}

/** Blocks without a word that are of one kind: they are there for the form. */
const wordless = 0.45
/** Of lines with one label (“Thời hạn:”) whose values have little in common the first that fits is the same one. */
const sameLabel = 0.6

/** The blocks of two documents, or rows of two tables, in printed order: what went stands before what came in its place. */
export function matchBlocks(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  options: MatchOptions,
): readonly BlockPair[] {
  const pairs: BlockPair[] = []
  const [old, now] = options.alike === 'last' ? [before.slice(0, -1), after.slice(0, -1)] : [before, after]
  for (const { same, before: gone, after: come } of alignSequence(old.map(unnumbered), now.map(unnumbered))) {
    const [a, b] = [old.slice(...gone), now.slice(...come)]
    if (same) pairs.push(...b.map((block, i) => pairOf(a[i] as XmlElement, block)))
    else pairs.push(...changedBlocks(a, b, options))
  }
  const [last, end] = [before.at(-1), after.at(-1)]
  if (options.alike === 'last' && last !== undefined && end !== undefined) pairs.push(pairOf(last, end))
  return pairs
}

function pairOf(before: XmlElement, after: XmlElement): BlockPair {
  return { before, after, same: xmlText(before) === xmlText(after) }
}

/** A block as it is looked for: what comes in before it gives it another number, and it is the same still. */
function unnumbered(block: XmlElement): string {
  const text = xmlText(block)
  return block.name === 'w:p' ? text.replace(label, '$1') : block.name === 'w:tr' ? text.replace(numberCell, '$1') : text
}

/** `II. `, `2. `, `1.3. `, `b) `, `(2) ` where a paragraph begins. */
const label =
  /^(<w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?<w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t(?: [^>]*)?>)\(?(?:\d+(?:\.\d+)*|[a-zđ]{1,2}|[IVXLC]+)[.)]\s+/su
/** The number in the first cell of a row. */
const numberCell = /^(<w:tr(?: [^>]*)?>(?:(?!<w:t[ >]).)*?<w:t(?: [^>]*)?>)\d+\.?(?=<\/w:t>)/su

function changedBlocks(a: readonly XmlElement[], b: readonly XmlElement[], { fits }: MatchOptions): readonly BlockPair[] {
  const [left, right] = [a, b].map((blocks) => blocks.map((block) => countWords([textIn(block)]))) as [
    ReturnType<typeof countWords>[],
    ReturnType<typeof countWords>[],
  ]
  const likeness = (i: number, j: number): number => {
    const [one, other, words, others] = [a[i], b[j], left[i], right[j]]
    if (one === undefined || other === undefined || words === undefined || others === undefined) return 0
    if (one.name !== other.name || (sectionOf(one) === undefined) !== (sectionOf(other) === undefined) || !fits(one, other))
      return 0
    // One paragraph in place of one with the same look, or one row of one, was changed, whatever the two have in common; so was a table of the form.
    const only = a.length === 1 && b.length === 1 && one.name !== 'w:tbl' && styleOf(one) === styleOf(other)
    if (only || (isOfForm(one) && isOfForm(other))) return 1
    const inLabel = labelOf(one) !== undefined && labelOf(one) === labelOf(other) ? sameLabel : 0
    return words.total + others.total === 0 ? wordless : Math.max(inLabel, alike(words, others))
  }
  const found = bestPairs(a.length, b.length, likeness)
  const pairs: BlockPair[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...found, [a.length, b.length] as const]) {
    for (; i < x; i++) pairs.push({ before: a[i] as XmlElement, same: false })
    for (; j < y; j++) pairs.push({ after: b[j] as XmlElement, same: false })
    if (x < a.length && y < b.length) pairs.push({ before: a[x] as XmlElement, after: b[y] as XmlElement, same: false })
    i = x + 1
    j = y + 1
  }
  return pairs
}

/** The tables without borders that set head and signature side by side: a document has one of each. */
function isOfForm(block: XmlElement): boolean {
  return block.name === 'w:tbl' && valOf(childOf(childOf(block, 'w:tblPr'), 'w:tblBorders'), 'w:top') === 'none'
}

function styleOf(paragraph: XmlElement): string | undefined {
  return valOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')
}

/** “Chủ trì:”: what a line with a label is about. */
function labelOf(block: XmlElement): string | undefined {
  return block.name === 'w:p' ? /^[^:]{1,40}:/.exec(textIn(block))?.[0] : undefined
}

function textIn({ name, children }: XmlElement): string {
  return children
    .map((child) => (typeof child === 'string' ? (name === 'w:t' ? child : '') : textIn(child)))
    .join(name === 'w:p' || name === 'w:tc' ? ' ' : '')
}
