import type { Block, Paragraph } from '../../compose/official-document.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Footnotes, Look } from './runs.ts'
import { tableMarkdown } from './table-markdown.ts'
import { type TableView, tableView } from './table-view.ts'
import { componentLook, labelled, type TextView, textView } from './text-view.ts'

/** One block of running text. Exactly one of `heading`, `bullet`, `paragraph` is true, or `table` is given. */
export interface BlockView extends TextView {
  readonly heading: boolean
  readonly bullet: boolean
  readonly paragraph: boolean
  /** The table's cells; `line` holds the whole table as Markdown, caption included. */
  readonly table: TableView | null
  /** Level of a heading (1–6); nesting of a bullet and of a paragraph inside a bullet (from 0). */
  readonly depth: number
  /** What Markdown wants before `line`: `## `, `  - `, or the indent of a paragraph inside a bullet. */
  readonly prefix: string
  /** A bullet right after a bullet: no blank line between them. */
  readonly tight: boolean
}

/** Labels that Markdown has as list markers; every other label stays text. */
const bulletMarks = ['-', '+', '*']

/** Blocks in printed order. Bullets nest by their level, as far as Markdown can tell levels apart. */
export function blockViews(blocks: readonly Block[], profile: Profile, notes: Footnotes): readonly BlockView[] {
  const open: number[] = []
  const views: BlockView[] = []
  for (const block of blocks) {
    const view =
      block.kind === 'table' ? tableBlock(tableView(block.table, profile, notes)) : paragraphBlock(block, profile, notes, open)
    if (!view.bullet && view.prefix.trim() === view.prefix) open.length = 0
    views.push({ ...view, tight: view.bullet && views.at(-1)?.bullet === true })
  }
  return views
}

/**
 * An empty bullet: `-` alone would underline the text before it as a heading (CommonMark 4.3), and what is indented below it would be outside of it, or code
 * (5.2).
 */
const nothing = '&nbsp;'

/** `open` holds the levels of the bullets that are still open, outer first. */
function paragraphBlock(paragraph: Paragraph, profile: Profile, notes: Footnotes, open: number[]): BlockView {
  const { label = '', level = 0 } = paragraph
  if (bulletMarks.includes(label)) {
    while ((open.at(-1) ?? -1) >= level) open.pop()
    const depth = open.push(level) - 1
    const view = textView(withoutLabel(paragraph), profile, notes)
    const line = view.line === '' ? nothing : view.line
    return { ...view, ...plain, line, bullet: true, label, depth, prefix: `${indent(depth)}${label} ` }
  }
  const depth = headingLevel(paragraph)
  if (depth !== undefined && depth <= 6) {
    const view = textView(paragraph, profile, notes, { ...componentLook(profile, paragraph.component), bold: 'plain' })
    const line = labelled(label, view.markdown)
    return { ...view, ...plain, line, heading: true, depth, prefix: `${'#'.repeat(depth)} ` }
  }
  if (depth !== undefined) {
    const look: Look = { ...componentLook(profile, paragraph.component), bold: 'always' }
    return { ...textView(paragraph, profile, notes, look), ...plain, paragraph: true }
  }
  // A paragraph indented under a bullet goes on inside that bullet.
  const inside = label === '' ? Math.min(level, open.length) : 0
  return { ...textView(paragraph, profile, notes), ...plain, paragraph: true, depth: inside, prefix: indent(inside) }
}

/** The type name is the page's title; sections begin below it, appendices beside them. Undefined for what is no heading. */
function headingLevel({ component, outline }: Paragraph): number | undefined {
  if (component === 'typeName') return 1
  if (component === 'appendixLabel') return 2
  return outline === undefined ? undefined : outline + 1
}

function tableBlock(table: TableView): BlockView {
  const line = tableMarkdown(table)
  return { ...plain, component: 'table', label: '', text: '', markdown: '', line, table }
}

const plain = { heading: false, bullet: false, paragraph: false, table: null, depth: 0, prefix: '', tight: false }

function withoutLabel({ label: _, ...rest }: Paragraph): Paragraph {
  return rest
}

function indent(depth: number): string {
  return '  '.repeat(depth)
}
