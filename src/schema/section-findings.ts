import type { Finding } from '../finding.ts'
import { errorAt } from '../source/error-at.ts'
import { pointerStep, type SourceEntry, type SourceMap } from '../source/source-tree.ts'
import { closestKey, foldKey } from './closest-key.ts'
import { keyOfSameWords } from './key-of-same-words.ts'
import { place } from './tree-places.ts'

/** Keys that belong inside a section: beside its role they are indented too little. */
const innerKeys: ReadonlySet<string> = new Set(['tieu_de', 'don_vi', 'doan', 'noi_dung', 'bang', 'danh_so', 'nhan'])

/** What is wrong with an item of `noi_dung`, which has one key: the section's role. */
export function sectionFindings(section: SourceMap, roles: readonly string[], file: string): Finding[] {
  const [first] = section.entries
  if (first === undefined) return [errorAt(file, 'LD006', place(section), {}, section.path)]
  const known = section.entries.filter((entry) => roles.includes(entry.key))
  const strange = section.entries.filter((entry) => !roles.includes(entry.key))

  const [role, second] = known
  const inner = strange.find((entry) => innerKeys.has(entry.key))
  if (role !== undefined && inner !== undefined && isEmpty(role)) {
    return [errorAt(file, 'LD017', inner.keyRange, { role: role.key, key: inner.key }, section.path)]
  }
  if (role !== undefined && second !== undefined) {
    return [errorAt(file, 'LD009', second.keyRange, { first: role.key, second: second.key }, section.path)]
  }
  // Several strange keys are one forgotten role.
  return strange.slice(0, 1).map((entry) => unknownRole(entry, section, roles, file))
}

function unknownRole(entry: SourceEntry, section: SourceMap, roles: readonly string[], file: string): Finding {
  const suggestion = closestKey(entry.key, roles) ?? keyOfSameWords(entry.key, roles)
  const args = { key: entry.key, known: roles, ...(suggestion === undefined ? {} : { suggestion }) }
  const finding = errorAt(file, 'LD010', entry.keyRange, args, `${section.path}${pointerStep(entry.key)}`)
  if (suggestion === undefined || section.entries.length > 1 || foldKey(suggestion) !== foldKey(entry.key)) return finding
  const { start, end } = entry.keyRange
  return { ...finding, fix: { edits: [{ start: start.offset, end: end.offset, text: suggestion }] } }
}

function isEmpty({ value }: SourceEntry): boolean {
  return value.kind === 'scalar' && value.value === null
}
