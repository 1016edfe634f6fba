import type { ErrorObject } from 'ajv'
import type { ValueKind } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { errorAt } from '../source/error-at.ts'
import { quoteText } from '../source/quote-text.ts'
import type { SourceNode } from '../source/source-tree.ts'
import { closestKey, foldKey } from './closest-key.ts'
import { otherKeyFor, renamed } from './other-key.ts'
import { keyRangeAt, place } from './tree-places.ts'
import { wayOut } from './way-out.ts'

const kindOfType: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  array: 'list',
  object: 'map',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
}

/** The finding for a value that the schema does not take: of the wrong type, empty, too long, not in the list, out of range. */
export function valueFinding(tree: SourceNode, node: SourceNode, error: ErrorObject, file: string): Finding[] {
  const { params, keyword } = error
  const at = place(node)
  const limit = Number(params.limit)
  switch (keyword) {
    case 'type':
      return [isNothing(node) ? empty(tree, node, file) : wrongType(tree, node, error, file)]
    case 'enum':
      return [notInList(node, params.allowedValues, file)]
    case 'maxLength':
      return [errorAt(file, 'LD005', at, { limit, length: [...textOf(node)].length }, node.path)]
    case 'minLength':
    case 'minProperties':
      return [empty(tree, node, file)]
    case 'minItems':
      if (count(node) === 0) return [empty(tree, node, file)]
      return [errorAt(file, 'LD007', at, { count: count(node), limit, bound: 'min' }, node.path)]
    case 'maxItems':
      return [errorAt(file, 'LD007', at, { count: count(node), limit, bound: 'max' }, node.path)]
    case 'minimum':
      return [errorAt(file, 'LD008', at, { value: textOf(node), limit, bound: 'min' }, node.path)]
    case 'exclusiveMinimum':
      return [errorAt(file, 'LD008', at, { value: textOf(node), limit, bound: 'above' }, node.path)]
    case 'maximum':
      return [errorAt(file, 'LD008', at, { value: textOf(node), limit, bound: 'max' }, node.path)]
    default:
      throw new Error(`a schema uses «${keyword}», for which there is no finding`)
  }
}

function wrongType(tree: SourceNode, node: SourceNode, error: ErrorObject, file: string): Finding {
  const type: unknown = error.params.type
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  const expected = types.flatMap((name) => kindOfType[String(name)] ?? [])
  const way = wayOut(node, expected, error)
  const args = {
    expected,
    read: kindOf(node),
    ...(node.kind === 'scalar' ? { text: node.text } : {}),
    ...(way === undefined ? {} : { way }),
  }
  const otherKey = node.kind === 'scalar' ? otherKeyFor(node.path, node.text) : undefined
  const key = keyRangeAt(tree, node.path)
  if (otherKey !== undefined && key !== undefined)
    return { ...errorAt(file, 'LD003', place(node), { ...args, otherKey }, node.path), ...renamed(tree, key, otherKey) }
  const finding = errorAt(file, 'LD003', place(node), args, node.path)
  const isWord = node.kind === 'scalar' && node.style === 'plain' && typeof node.value !== 'string'
  if (!isWord || !expected.includes('text')) return finding
  const { start, end } = node.range
  return { ...finding, fix: { edits: [{ start: start.offset, end: end.offset, text: quoteText(node.text) }] } }
}

function notInList(node: SourceNode, values: unknown, file: string): Finding {
  const allowed = (Array.isArray(values) ? values : []).map(String)
  const value = textOf(node)
  const suggestion = closestKey(value, allowed)
  const args = { value, allowed, ...(suggestion === undefined ? {} : { suggestion }) }
  const finding = errorAt(file, 'LD004', node.range, args, node.path)
  if (suggestion === undefined || foldKey(suggestion) !== foldKey(value)) return finding
  const { start, end } = node.range
  return { ...finding, fix: { edits: [{ start: start.offset, end: end.offset, text: suggestion }] } }
}

/** Nothing stands there: told at the key, or at the dash of the list. */
function empty(tree: SourceNode, node: SourceNode, file: string): Finding {
  const key = keyRangeAt(tree, node.path)
  if (key !== undefined) return errorAt(file, 'LD006', key, { key: node.path.slice(node.path.lastIndexOf('/') + 1) }, node.path)
  if (isNothing(node)) return errorAt(file, 'LD015', node.range, {}, node.path)
  return errorAt(file, 'LD006', place(node), {}, node.path)
}

function isNothing(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === null
}

function kindOf(node: SourceNode): ValueKind {
  if (node.kind !== 'scalar') return node.kind
  if (node.value === null) return 'nothing'
  if (typeof node.value === 'string') return 'text'
  return typeof node.value === 'boolean' ? 'boolean' : 'number'
}

function textOf(node: SourceNode): string {
  return node.kind === 'scalar' ? node.text : ''
}

function count(node: SourceNode): number {
  return node.kind === 'list' ? node.items.length : node.kind === 'map' ? node.entries.length : 0
}
