import type { Range } from '../finding.ts'

/**
 * A YAML file as a tree in which every node knows its place. It is the only form in which the later stages see YAML:
 * they never meet the parser's own nodes. All text is NFC.
 */
export type SourceNode = SourceMap | SourceList | SourceScalar

interface SourceBase {
  readonly range: Range
  /** JSON Pointer from the root of the file, `''` for the root itself. */
  readonly path: string
}

export interface SourceMap extends SourceBase {
  readonly kind: 'map'
  readonly flow: boolean
  readonly entries: readonly SourceEntry[]
}

export interface SourceEntry {
  readonly key: string
  readonly keyRange: Range
  readonly value: SourceNode
}

export interface SourceList extends SourceBase {
  readonly kind: 'list'
  readonly flow: boolean
  readonly items: readonly SourceNode[]
}

export interface SourceScalar extends SourceBase {
  readonly kind: 'scalar'
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded'
  /** What YAML 1.2 makes of it (core schema). */
  readonly value: string | number | boolean | null
  /** The words as the author wrote them: the string's value, or the source of a plain scalar that became a number, a boolean or null. */
  readonly text: string
  /** The place in the file of the character at `index` of `text`; exact for plain and literal scalars, the nearest known place otherwise. */
  readonly locate: (index: number) => Range['start']
}

/** The node at a JSON Pointer, or the deepest node that exists on the way to it. */
export function nodeAt(root: SourceNode, path: string): SourceNode {
  let node = root
  for (const step of path.split('/').slice(1)) {
    const next = child(node, step.replaceAll('~1', '/').replaceAll('~0', '~'))
    if (next === undefined) return node
    node = next
  }
  return node
}

/** The entry of a map, or undefined. */
export function entryOf(node: SourceNode | undefined, key: string): SourceEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined
}

/** One step of a JSON Pointer, escaped (RFC 6901). */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The tree as plain values, for the schema validator. */
export function toValue(node: SourceNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(toValue)
    case 'map': {
      // Without a prototype a key named `__proto__` stays an ordinary key; the engine looks into such an object slowly, and hardly any plan has the key.
      const value: Record<string, unknown> = entryOf(node, '__proto__') === undefined ? {} : Object.create(null)
      for (const entry of node.entries) value[entry.key] = toValue(entry.value)
      return value
    }
  }
}

function child(node: SourceNode, step: string): SourceNode | undefined {
  if (node.kind === 'list') return node.items[Number(step)]
  return entryOf(node, step)?.value
}
