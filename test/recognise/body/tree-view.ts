import type { Content, PlanNode } from '../../../src/plan/plan.ts'
import { type Prose, plainText } from '../../../src/plan/prose.ts'
import type { Table } from '../../../src/plan/table.ts'
import { type BodyReading, recogniseBody } from '../../../src/recognise/body/recognise-body.ts'
import { recogniseContent } from '../../../src/recognise/body/recognise-content.ts'
import type { Flow } from '../../../src/recognise/flow.ts'
import { profileOf } from './printed-lines.ts'
import { sampleFlow, type Written, type WrittenTable } from './sample-flow.ts'

/** The body recognised from lines, in the State form unless another family is named. */
export function bodyOf(
  lines: readonly (string | Written | WrittenTable)[],
  {
    family = 'nha_nuoc',
    format = 'text',
  }: { readonly family?: Parameters<typeof profileOf>[0]; readonly format?: Flow['format'] } = {},
): BodyReading {
  const flow = sampleFlow(lines, format)
  return recogniseBody(flow, { from: 0, to: flow.blocks.length }, { profile: profileOf(family), recase: (text) => text })
}

/** The content of an appendix recognised from lines. */
export function contentOf(lines: readonly (string | Written | WrittenTable)[], format: Flow['format'] = 'text') {
  const flow = sampleFlow(lines, format)
  const context = { profile: profileOf('nha_nuoc'), recase: <T>(text: T) => text, path: '/phu_luc/0', appendix: 0 }
  return recogniseContent(flow, { from: 0, to: flow.blocks.length }, context)
}

/**
 * A node as an author would note it: `nhiem_vu {a)} [IV.] Tiêu đề | đoạn`, with its children below, two blanks further in. Prose is a line each, bullets with
 * their marker; fields are `chu_tri=…`.
 */
export function treeOf(sections: readonly PlanNode[]): string[] {
  return sections.flatMap((section) => nodeLines(section, 0))
}

export function contentLines(content: readonly Content[], depth = 0): string[] {
  const indent = '  '.repeat(depth)
  return content.flatMap((item) => {
    if (item.kind === 'node') return nodeLines(item.node, depth)
    if (item.kind === 'table') return tableLines(item.table).map((line) => `${indent}${line}`)
    return proseLines(item.prose).map((line) => `${indent}${line}`)
  })
}

export function proseLines(prose: Prose | undefined): string[] {
  return (prose?.blocks ?? []).map((block) => {
    if (block.kind === 'table') return '(table)'
    const text = block.inlines.map((inline) =>
      inline.kind === 'footnote' ? `[^${inline.label}]` : inline.bold ? `**${inline.text}**` : inline.text,
    )
    return block.kind === 'paragraph' ? `: ${text.join('')}` : `${'  '.repeat(block.level)}${block.marker} ${text.join('')}`
  })
}

export function tableLines({ caption, header, rows }: Table): string[] {
  const row = ({ cells, group }: Table['rows'][number]) =>
    `${group ? 'group ' : ''}${cells
      .map(({ paragraphs, columnSpan, rowSpan }) => {
        const span = columnSpan > 1 || rowSpan > 1 ? `(${columnSpan}x${rowSpan})` : ''
        return `${span}${paragraphs.map(plainText).join('/')}`
      })
      .join(' | ')}`
  return [
    ...(caption === undefined ? [] : [`caption ${plainText(caption)}`]),
    ...header.map((each) => `head ${row(each)}`),
    ...rows.map(row),
  ]
}

function nodeLines(node: PlanNode, depth: number): string[] {
  const { role, childStyle, explicitLabel, title, unit, paragraph, assignment, assignmentLabels, assignmentFirst } = node
  const fields = [...assignment].map(([field, values]) => {
    const label = assignmentLabels?.get(field)
    return `${field}${label === undefined ? '' : `(${label.value})`}=${values.map(({ value }) => value).join('|')}`
  })
  const own = [
    role,
    childStyle === undefined ? undefined : `{${childStyle}}`,
    explicitLabel === undefined ? undefined : `[${explicitLabel.value}]`,
    title?.value,
    unit === undefined ? undefined : `@${unit.value}`,
    ...proseLines(paragraph),
    ...fields,
    assignmentFirst ? 'first' : undefined,
  ]
  return [`${'  '.repeat(depth)}${own.filter((part) => part !== undefined).join(' ')}`, ...contentLines(node.content, depth + 1)]
}
