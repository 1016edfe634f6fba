import type { Finding } from '../finding.ts'
import { errorAt } from '../source/error-at.ts'
import { quoteText } from '../source/quote-text.ts'
import type { SourceList, SourceMap, SourceNode, SourceScalar } from '../source/source-tree.ts'
import { cutNames } from './cut-names.ts'

/** Lists of agencies and units: where they stand between brackets, a comma in a name cuts it. */
const unitLists: ReadonlySet<string> = new Set([
  'chu_tri',
  'phoi_hop',
  'thuc_hien',
  'theo_doi',
  'gui',
  'gom',
  'luu',
  'kinh_gui',
  'chu_quan',
  'ban_hanh',
])

/** Where a number is a number: column widths, and table cells, whose words are printed as they were typed. */
const numberPlaces = /\/cot\/\d+\/rong$|\/(?:hang|dau_bang)\/\d+\/\d+(?:\/o)?$/

/**
 * Values that YAML changed without a word: a number that no longer reads as it was typed, a name that a comma
 * cut in two, a list without blanks after its dashes.
 * (What it turned into a map or into nothing is seen by the schema, and named in schema-findings.)
 */
export function silentChanges(tree: SourceNode, file: string): Finding[] {
  const findings: Finding[] = []
  const visit = (node: SourceNode, key: string): void => {
    if (node.kind === 'scalar') {
      const finding = changedNumber(node, file)
      if (finding !== undefined) findings.push(finding)
    } else if (node.kind === 'map') {
      const glued = gluedDash(node, file)
      findings.push(...glued)
      // `chu_tri: {nhan: …, gia_tri: […]}`
      for (const entry of node.entries) visit(entry.value, entry.key === 'gia_tri' ? key : entry.key)
    } else {
      if (node.flow && unitLists.has(key)) findings.push(...cutItems(node, file))
      for (const item of node.items) visit(item, '')
    }
  }
  visit(tree, '')
  return findings
}

/** `-Luật Lưu trữ` below a key: without a blank after the dash it is a text (or a key), and lines of them run together. */
function gluedDash(map: SourceMap, file: string): Finding[] {
  const [first] = map.entries
  if (first !== undefined && !map.flow && isGlued(first.key))
    return [errorAt(file, 'LD018', first.keyRange, { text: first.key }, map.path)]
  return map.entries.flatMap(({ keyRange, value }) => {
    const isBelow = value.range.start.line > keyRange.end.line
    if (!isBelow || value.kind !== 'scalar' || value.style !== 'plain' || !isGlued(value.text)) return []
    return [errorAt(file, 'LD018', value.range, { text: value.text }, value.path)]
  })
}

function isGlued(text: string): boolean {
  return /^-[^\s\d-]/.test(text)
}

function changedNumber(node: SourceScalar, file: string): Finding | undefined {
  if (typeof node.value !== 'number' || node.style !== 'plain') return undefined
  const read = String(node.value)
  if (read === node.text || numberPlaces.test(node.path)) return undefined
  const args = { source: node.text, read }
  const inPlace = (text: string) => ({ edits: [{ start: node.range.start.offset, end: node.range.end.offset, text }] })
  // 07 is how NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 wants the number printed: nothing is lost.
  const isPadded = /^(?:\/ban_hanh_kem|\/thuc_hien(?:\/\d)?)?\/so$/.test(node.path) && /^0+[1-9]\d*$/.test(node.text)
  if (!isPadded) return { ...errorAt(file, 'LD012', node.range, args, node.path), fix: inPlace(quoteText(node.text)) }
  // As a text it is printed as it stands: of a number from 10 on, or with two noughts, that would be wrong.
  const better = /^0[1-9]$/.test(node.text) ? quoteText(node.text) : read
  const padded = errorAt(file, 'LD013', node.range, { ...args, better }, node.path)
  return { ...padded, severity: 'warning', fix: inPlace(better) }
}

function cutItems(list: SourceList, file: string): Finding[] {
  // Who quotes an item has decided where it ends.
  const names = list.items.map((item) => (item.kind === 'scalar' && item.style === 'plain' ? item.text : ''))
  return cutNames(names).flatMap(({ from, to, known }) => {
    const [first, last] = [list.items[from], list.items[to]]
    if (first === undefined || last === undefined || names.slice(from, to + 1).includes('')) return []
    const name = names.slice(from, to + 1).join(', ')
    const range = { start: first.range.start, end: last.range.end }
    const finding = errorAt(file, 'LD016', range, { name, parts: to - from + 1 }, list.path)
    const edit = { start: range.start.offset, end: range.end.offset, text: quoteText(name) }
    return [known ? { ...finding, fix: { edits: [edit] } } : finding]
  })
}
