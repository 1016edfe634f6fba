import type { Finding, Range } from '../finding.ts'
import { parsePeriod } from '../plan/parse-period.ts'
import { entryOf, type SourceNode } from '../source/source-tree.ts'

/** The key that a value was meant for which stands under another one: a plan's period under `ky`, which holds who signs. */
export function otherKeyFor(path: string, text: string): string | undefined {
  return path === '/ky' && parsePeriod(text.trim()) !== undefined ? 'ky_ke_hoach' : undefined
}

/** A key that stands twice because the second one was meant to be another; whatever else was found stays as it is. */
export function withOtherKey(finding: Finding, tree: SourceNode): Finding {
  if (finding.code !== 'YA020') return finding
  const { args, path, range } = finding as Finding<'YA020'>
  const otherKey = args.text === undefined ? undefined : otherKeyFor(path, args.text)
  return otherKey === undefined
    ? finding
    : ({ ...finding, args: { ...args, otherKey }, ...renamed(tree, range, otherKey) } as Finding)
}

/** The repair that gives a key of the root its other name, unless that stands there already. */
export function renamed(tree: SourceNode, { start, end }: Range, key: string): Pick<Finding, 'fix'> {
  if (entryOf(tree, key) !== undefined) return {}
  return { fix: { edits: [{ start: start.offset, end: end.offset, text: key }] } }
}
