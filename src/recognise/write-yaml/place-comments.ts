import type { Position } from '../../finding.ts'
import { blankAt } from './blank-at.ts'
import type { YamlMap, YamlValue } from './yaml-value.ts'

export interface PlacedComment {
  /** Where in the source it is about. */
  readonly at: Position
  /** JSON Pointer into the plan: tells of what the source lacks where it is to be filled in. */
  readonly path?: string
  readonly text: string
}

/** A value with a place, and the value on whose line it is written. */
interface Candidate {
  readonly start: Position
  readonly end: Position
  readonly owner: YamlValue
}

/**
 * Before which value each comment stands: the blank that its path names, else the one that the place lies in, else the first that follows it in the source. Those behind everything are
 * returned as `rest`. What stands between brackets has no line of its own: the comment goes before the whole.
 */
export function placeComments(
  map: YamlMap,
  comments: readonly PlacedComment[],
): { readonly placed: ReadonlyMap<YamlValue, readonly string[]>; readonly rest: readonly string[] } {
  const placed = new Map<YamlValue, string[]>()
  const rest: string[] = []
  const candidates = comments.length === 0 ? [] : candidatesIn(map)
  for (const { at, path, text } of comments) {
    const owner = (path === undefined ? undefined : blankAt(map, path)) ?? ownerOf(at, candidates)
    if (owner === undefined) rest.push(text)
    else if (placed.get(owner)?.push(text) === undefined) placed.set(owner, [text])
  }
  return { placed, rest }
}

function ownerOf(at: Position, candidates: readonly Candidate[]): YamlValue | undefined {
  let best: Candidate | undefined
  let bestRank: readonly [number, number] = [3, 0]
  for (const candidate of candidates) {
    const rank = rankOf(at, candidate)
    if (rank === undefined || rank[0] > bestRank[0] || (rank[0] === bestRank[0] && rank[1] >= bestRank[1])) continue
    best = candidate
    bestRank = rank
  }
  return best?.owner
}

/** Smaller is nearer: around the place, on its line, after it; undefined before it. */
function rankOf(at: Position, { start, end }: Candidate): readonly [number, number] | undefined {
  if (start.offset <= at.offset && at.offset < end.offset) return [0, end.offset - start.offset]
  if (start.line <= at.line && at.line <= end.line) return [1, end.line - start.line]
  return start.offset >= at.offset ? [2, start.offset - at.offset] : undefined
}

function candidatesIn(map: YamlMap): readonly Candidate[] {
  const candidates: Candidate[] = []
  const visit = (value: YamlValue, owner: YamlValue): void => {
    const line = value.kind === 'list' || value.kind === 'map' ? (value.compact ? owner : undefined) : owner
    if (value.kind === 'map') for (const entry of value.entries) visit(entry.value, line ?? entry.value)
    else if (value.kind === 'list') for (const item of value.items) visit(item, line ?? item)
    else if (value.place !== undefined) candidates.push({ ...value.place.range, owner })
  }
  visit(map, map)
  return candidates
}
