import type { Edit, Finding, Range, Spot } from '../finding.ts'

/** Where a finding stands: its own place first, then the others. */
export function spotsOf(finding: Finding): readonly Spot[] {
  return [finding, ...(finding.others ?? [])]
}

/**
 * A finding without some of its places (indexes into `spotsOf`), at the first that is left, with their number and their repairs; undefined where none is
 * left. `text` is the file, in which the ranges count.
 */
export function withoutSpots(finding: Finding, gone: ReadonlySet<number>, text: string): Finding | undefined {
  if (gone.size === 0) return finding
  const spots = spotsOf(finding)
  const left = spots.filter((_, index) => !gone.has(index))
  const [first, ...others] = left
  if (first === undefined) return undefined
  const removed = spots.filter((_, index) => gone.has(index)).map(({ range }) => range)
  const { others: _, fix: whole, ...rest } = finding
  const edits = whole?.edits.filter((edit) => !removed.some((range) => touches(edit, range))) ?? []
  const args = argsAt(finding, first.range, { count: gone.size, text })
  return {
    ...rest,
    range: first.range,
    path: first.path,
    args,
    ...(others.length === 0 ? {} : { others }),
    ...(whole === undefined || edits.length === 0 ? {} : { fix: { ...whole, edits } }),
  }
}

/** The facts of a finding at another of its places: fewer places, and the words that stand there. */
function argsAt(
  { args, range, fix }: Finding,
  at: Range,
  { count, text }: { readonly count: number; readonly text: string },
): Finding['args'] {
  if (at === range) return withCount(args, count)
  const old = wordsAt(text, range)
  const put = (where: Range) =>
    fix?.edits.find(({ start, end }) => start === where.start.offset && end === where.end.offset)?.text
  const [before, after] = [put(range), put(at)]
  const moved = Object.entries(withCount(args, count)).map(([key, value]) => {
    if (value === old) return [key, wordsAt(text, at)]
    return [key, value === before && after !== undefined ? after : value]
  })
  return Object.fromEntries(moved) as Finding['args']
}

function withCount(args: Finding['args'], gone: number): Finding['args'] {
  return 'count' in args && typeof args.count === 'number' ? { ...args, count: args.count - gone } : args
}

function wordsAt(text: string, { start, end }: Range): string {
  return text.slice(start.offset, end.offset)
}

function touches({ start, end }: Edit, range: Range): boolean {
  return start <= range.end.offset && range.start.offset <= end
}
