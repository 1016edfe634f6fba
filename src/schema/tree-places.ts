import type { Range } from '../finding.ts'
import { entryOf, nodeAt, type SourceNode } from '../source/source-tree.ts'

/** The key under which the node at `path` stands; undefined for the root and for items of a list. */
export function keyRangeAt(tree: SourceNode, path: string): Range | undefined {
  const cut = path.lastIndexOf('/')
  if (cut < 0) return undefined
  const key = path
    .slice(cut + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
  return entryOf(nodeAt(tree, path.slice(0, cut)), key)?.keyRange
}

/** Where to show a node: a text whole, a map or list by its beginning, so that half a file is not underlined. */
export function place(node: SourceNode): Range {
  if (node.kind === 'scalar' || node.flow) return node.range
  const first = node.kind === 'map' ? node.entries[0]?.keyRange : node.items[0] && place(node.items[0])
  return first === undefined ? node.range : { start: node.range.start, end: first.end }
}
