import type { Appendix, AssignmentField, Content, PlanNode, Text } from '../../plan/plan.ts'
import type { Prose } from '../../plan/prose.ts'
import { contentItems } from './content-items.ts'
import { tableValue } from './table-value.ts'
import { writeProse } from './write-prose.ts'
import { entry, linesEntry, numberEntry, textEntry, word, type YamlEntry, type YamlMap, type YamlValue } from './yaml-value.ts'

/** A section as the item of `noi_dung`: its role is the key, and prose alone stands right behind it. */
export function sectionValue(section: PlanNode): YamlValue {
  const entries = nodeEntries(section)
  const [only] = entries
  const isProse = entries.length === 1 && only?.key === 'noi_dung' && only.value.kind === 'prose'
  const empty: YamlValue = { kind: 'text', text: '', place: section.place }
  const value: YamlValue = entries.length === 0 ? empty : isProse ? only.value : { kind: 'map', entries, place: section.place }
  return { kind: 'map', place: section.place, entries: [{ key: section.role ?? 'muc', value }] }
}

export function appendixValue(appendix: Appendix): YamlMap {
  const { title, explicitLabel, orientation, matrix, childStyle, content, place } = appendix
  const entries = [
    ...textEntry('ten', title),
    ...labelEntry(explicitLabel),
    ...entry('kho_giay', orientation === 'ngang' ? word('ngang') : undefined),
    ...entry('phan_cong', matrix ? word('true') : undefined),
    ...styleEntry(childStyle),
    ...contentEntries(content, 'any'),
  ]
  return {
    kind: 'map',
    place,
    entries: entries.length === 0 ? [{ key: 'noi_dung', value: { kind: 'text', text: '' } }] : entries,
  }
}

/** Prose as a block. */
export function proseValue({ blocks, place }: Prose): YamlValue {
  return { kind: 'prose', place, write: (width) => writeProse(blocks, width) }
}

export function styleEntry(style: string | undefined): readonly YamlEntry[] {
  return entry('danh_so', style === undefined ? undefined : { kind: 'text', text: style })
}

/** A section's or node's keys in the order in which its author would think of them. */
function nodeEntries(node: PlanNode): readonly YamlEntry[] {
  const { title, unit, explicitLabel, paragraph, childStyle, content, assignmentFirst } = node
  const heading = [
    ...textEntry('tieu_de', title),
    ...textEntry('don_vi', unit),
    ...labelEntry(explicitLabel),
    ...entry('doan', paragraph && proseValue(paragraph)),
    ...styleEntry(childStyle),
  ]
  const fields = assignmentEntries(node)
  // An item with nothing but a table is a table, not a node.
  const isBare = node.role === undefined && heading.length + fields.length === 0
  const held = contentEntries(content, isBare ? 'list' : 'any')
  return [...heading, ...(assignmentFirst ? [...fields, ...held] : [...held, ...fields])]
}

/** `nhan: ""` is a label too: nothing is printed. */
function labelEntry(label: PlanNode['explicitLabel']): readonly YamlEntry[] {
  return textEntry('nhan', label)
}

function assignmentEntries({ assignment, assignmentLabels }: PlanNode): readonly YamlEntry[] {
  return [...assignment].flatMap(([field, texts]) => {
    const label = assignmentLabels?.get(field)
    if (label === undefined) return valuesEntry(field, field, texts)
    const entries = [...textEntry('nhan', label), ...valuesEntry('gia_tri', field, texts)]
    // A comma between brackets would want quotes.
    const compact = texts.length === 1 && !entries.some(({ value }) => value.kind === 'text' && value.text.includes(','))
    return [{ key: field, value: { kind: 'map', place: label.place, entries, ...(compact ? { compact } : {}) } }]
  })
}

function valuesEntry(key: string, field: AssignmentField, texts: readonly Text[]): readonly YamlEntry[] {
  if (isAmount(field)) return numberEntry(key, texts[0])
  return endsInSemicolon(texts) ? textEntry(key, joined(texts)) : linesEntry(key, texts)
}

/** Of a list the reader takes such an end mark away; of one text with `;` between the names it does not. */
function endsInSemicolon(texts: readonly Text[]): boolean {
  return texts.length > 1 && texts.at(-1)?.value.endsWith(';') === true
}

function joined(texts: readonly Text[]): Text | undefined {
  const [first] = texts
  return first && { value: texts.map(({ value }) => value).join('; '), place: first.place }
}

function isAmount(field: AssignmentField): boolean {
  return field === 'thoi_han' || field === 'kinh_phi'
}

/** `list`: the content has to stand in a list of its own. */
function contentEntries(content: readonly Content[], form: 'any' | 'list'): readonly YamlEntry[] {
  const items = contentItems(content)
  const [first] = items
  if (first === undefined) return []
  const last = items.at(-1)
  const isTableLast = last?.kind === 'table' && form === 'any' && items.filter(({ kind }) => kind === 'table').length === 1
  const held = isTableLast ? items.slice(0, -1) : items
  const table = isTableLast ? entry('bang', tableValue(last.table)) : []
  if (held.length === 0) return table
  if (held.length === 1 && held[0]?.kind === 'prose') return [{ key: 'noi_dung', value: itemValue(held[0]) }, ...table]
  return [{ key: 'noi_dung', value: { kind: 'list', items: held.map(itemValue) } }, ...table]
}

function itemValue(item: Content): YamlValue {
  switch (item.kind) {
    case 'prose':
      return proseValue(item.prose)
    case 'table':
      return { kind: 'map', place: item.table.place, entries: [{ key: 'bang', value: tableValue(item.table) }] }
    case 'node': {
      const entries = nodeEntries(item.node)
      const empty: YamlEntry = { key: 'noi_dung', value: { kind: 'text', text: '' } }
      return { kind: 'map', place: item.node.place, entries: entries.length === 0 ? [empty] : entries }
    }
  }
}
