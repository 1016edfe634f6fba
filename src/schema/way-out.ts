import type { ErrorObject } from 'ajv'
import type { ValueKind, WayOut } from '../catalogue.ts'
import type { SourceNode } from '../source/source-tree.ts'
import { foldKey } from './closest-key.ts'

/** A sentence names no more keys than a reader takes in. */
const mostKeys = 10

/** What to write in place of a value of the wrong kind, where that can be said in general. */
export function wayOut(node: SourceNode, expected: readonly ValueKind[], { parentSchema }: ErrorObject): WayOut | undefined {
  const keys = keysOf(parentSchema)
  if (node.kind === 'list') {
    if (keys.includes('noi_dung')) return { kind: 'below', key: 'noi_dung' }
    if (expected.includes('text')) return { kind: node.flow ? 'quote' : 'one-value' }
  }
  if (expected.includes('text')) return undefined
  const written = node.kind === 'scalar' ? keys.find((key) => foldKey(key) === foldKey(node.text)) : undefined
  if (written !== undefined) return { kind: 'colon', key: written }
  if (expected.includes('map') && keys.length > 0) return { kind: 'keys', keys: keys.slice(0, mostKeys) }
  if (!expected.includes('list') || node.kind !== 'scalar' || typeof node.value !== 'string') return undefined
  if (!/^-\s/.test(node.text)) return { kind: 'dashes' }
  if (node.style === 'literal') return { kind: 'no-bar', mark: '|' }
  return node.style === 'folded' ? { kind: 'no-bar', mark: '>' } : { kind: 'dashes' }
}

function keysOf(schema: unknown): readonly string[] {
  const properties = (schema as { readonly properties?: object } | undefined)?.properties
  return properties === undefined ? [] : Object.keys(properties)
}
