import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Finding, Range } from '../finding.ts'
import { buildScalar } from './build-scalar.ts'
import { errorAt } from './error-at.ts'
import { depthFinding, maxDepth } from './precheck.ts'
import type { SourceContext } from './source-context.ts'
import { pointerStep, type SourceEntry, type SourceList, type SourceMap, type SourceNode } from './source-tree.ts'
import { type DuplicateKey, structureFindings } from './structure-findings.ts'

export interface BuiltTree {
  /** Absent where an anchor, alias, tag, merge key, joined list item or too deep nesting leaves the structure in doubt, and where the root is no map. */
  readonly tree?: SourceNode
  readonly findings: readonly Finding[]
}

/** Keys of one map while it is read. */
interface MapKeys {
  readonly seen: Map<string, Range>
  readonly again: DuplicateKey[]
}

/** The parser's nodes as our tree, with a finding for everything in YAML that a plan has no use for. */
export function buildTree(context: SourceContext, contents: Node | null): BuiltTree {
  const report = structureFindings(context)
  if (contents === null) return { findings: [errorAt(context.file, 'YA004', context.lines.range(0, 0), {})] }

  const build = (node: unknown, path: string, depth: number, fallback: number): SourceNode => {
    if (report.stopped()) return emptyScalar(context, fallback, path)
    if (isAlias(node)) report.alias(node, path)
    else if (isMap(node) || isSeq(node) || isScalar(node)) report.properties(node, path)
    if (depth > maxDepth && (isMap(node) || isSeq(node))) {
      report.stop(depthFinding(context, startOf(node, fallback), path))
      return emptyScalar(context, fallback, path)
    }
    if (isMap(node)) return buildMap(node, path, depth)
    if (isSeq(node)) return buildList(node, path, depth)
    if (!isScalar(node)) return emptyScalar(context, fallback, path)
    const scalar = buildScalar(context, node, path)
    report.scalar(scalar, node)
    return scalar
  }

  const buildMap = (map: YAMLMap, path: string, depth: number): SourceMap => {
    const entries: SourceEntry[] = []
    const keys = { seen: new Map<string, Range>(), again: [] }
    for (const pair of map.items) {
      const entry = buildEntry(pair, path, depth, keys)
      if (entry !== undefined) entries.push(entry)
      if (report.stopped()) break
    }
    report.duplicateKeys(keys.again)
    return { kind: 'map', flow: map.flow === true, range: rangeOf(context, map), path, entries }
  }

  const buildEntry = (pair: Pair, path: string, depth: number, { seen, again }: MapKeys): SourceEntry | undefined => {
    const key = pair.key as Node | null
    if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
      report.strangeKey(key, startOf(pair.value as Node | null, 0), path)
      return undefined
    }
    const keyRange = rangeOf(context, key)
    const name = key.value.normalize('NFC')
    const at = `${path}${pointerStep(name)}`
    report.properties(key, at)
    if (name === '<<' && (key as Scalar).type === 'PLAIN') {
      report.mergeKey(keyRange, at)
      return undefined
    }
    const first = seen.get(name)
    const value = build(pair.value, at, depth + 1, keyRange.end.offset)
    if (first !== undefined) {
      again.push({ key: name, range: keyRange, first, path: at, ...(value.kind === 'scalar' ? { text: value.text } : {}) })
      return undefined
    }
    seen.set(name, keyRange)
    return { key: name, keyRange, value }
  }

  const buildList = (list: YAMLSeq, path: string, depth: number): SourceList => {
    const range = rangeOf(context, list)
    const items: SourceNode[] = []
    for (const item of list.items) {
      if (report.stopped()) break
      const built = build(item, `${path}${pointerStep(items.length)}`, depth + 1, range.start.offset)
      items.push(list.flow ? built : atDash(context, built))
    }
    return { kind: 'list', flow: list.flow === true, range, path, items }
  }

  const tree = build(contents, '', 1, 0)
  if (!report.stopped()) report.root(tree)
  return report.inDoubt() ? { findings: report.findings } : { tree, findings: report.findings }
}

/** An item without anything on it is shown at its dash: there is nothing else to point at. */
function atDash({ text, lines }: SourceContext, item: SourceNode): SourceNode {
  if (item.kind !== 'scalar' || item.range.start.offset !== item.range.end.offset) return item
  const dash = text.lastIndexOf('-', item.range.start.offset)
  return dash < 0 || text.slice(dash + 1, item.range.start.offset).trim() !== ''
    ? item
    : { ...item, range: lines.range(dash, dash + 1) }
}

function emptyScalar({ lines }: SourceContext, offset: number, path: string): SourceNode {
  const range = lines.range(offset, offset)
  return { kind: 'scalar', style: 'plain', value: null, text: '', range, path, locate: () => range.start }
}

function startOf(node: Node | null, fallback: number): number {
  return node?.range?.[0] ?? fallback
}

/** From the node's first to its last character: the parser counts the blank lines after a block as its own. */
function rangeOf({ text, lines }: SourceContext, node: Node): Range {
  const [start, valueEnd] = node.range ?? [0, 0]
  let end = valueEnd
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  return lines.range(start, end)
}
