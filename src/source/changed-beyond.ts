import type { Edit, Range } from '../finding.ts'
import { applyEdits, inOrder, shiftBy } from './apply-edits.ts'
import type { SourceEntry, SourceNode, SourceScalar } from './source-tree.ts'
import type { YamlToken } from './yaml-tokens.ts'

/**
 * The JSON Pointer of the first value that is another after some edits than it must be, or undefined where all are right: what no edit touches is
 * equal, and of what is touched the characters outside the edits are equal. `before` and `after` are trees of the texts before and after.
 */
export function changedBeyond(before: SourceNode, after: SourceNode, edits: readonly Edit[]): string | undefined {
  return compare(before, after, repairOf(edits))
}

/** The comment that is another after some edits than the edits make it: its text before, or after them where it is new. */
export function changedComment(
  before: { readonly text: string; readonly tokens: readonly YamlToken[] },
  after: { readonly text: string; readonly tokens: readonly YamlToken[] },
  edits: readonly Edit[],
): string | undefined {
  const expected = before.tokens.flatMap(({ kind, start, end }) => {
    if (kind !== 'comment' || edits.some((edit) => edit.start <= start && end <= edit.end)) return []
    const own = edits.filter((edit) => start <= edit.start && edit.end <= end)
    const moved = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    return [applyEdits(before.text.slice(start, end), moved)]
  })
  const found = after.tokens.flatMap(({ kind, start, end }) => (kind === 'comment' ? [after.text.slice(start, end)] : []))
  const at = expected.findIndex((comment, index) => comment !== found[index])
  return at >= 0 ? expected[at] : found[expected.length]
}

interface Repair {
  /** Whether an edit replaces all of it. */
  readonly replaces: (range: Range) => boolean
  /** Whether it was put in by one edit. */
  readonly bringsIn: (range: Range) => boolean
  readonly touches: (range: Range) => boolean
  /** Whether the character at an offset of the text before stays, and whether the one at an offset of the text after was there. */
  readonly stays: (offset: number) => boolean
  readonly wasThere: (offset: number) => boolean
}

function repairOf(edits: readonly Edit[]): Repair {
  const stays = shiftBy(edits)
  const put = undoing(edits)
  const wasThere = shiftBy(put)
  const covers = (spans: readonly { readonly start: number; readonly end: number }[], { start, end }: Range): boolean =>
    spans.some((span) => span.start <= start.offset && end.offset <= span.end && span.end > span.start)
  return {
    replaces: (range) => covers(edits, range),
    bringsIn: (range) => covers(put, range),
    touches: ({ start, end }) => edits.some((edit) => edit.start <= end.offset && edit.end >= start.offset),
    stays: (offset) => stays(offset) !== undefined,
    wasThere: (offset) => wasThere(offset) !== undefined,
  }
}

/** Edits of the text after, in the places where something was put in. Their own text does not matter. */
function undoing(edits: readonly Edit[]): readonly Edit[] {
  let shift = 0
  return inOrder(edits).map(({ start, end, text }) => {
    const at = start + shift
    shift += text.length - (end - start)
    return { start: at, end: at + text.length, text: '' }
  })
}

function compare(before: SourceNode, after: SourceNode, repair: Repair): string | undefined {
  if (repair.replaces(before.range)) return undefined
  if (before.kind === 'scalar') return after.kind === 'scalar' && sameScalar(before, after, repair) ? undefined : before.path
  if (before.kind === 'list') {
    if (after.kind !== 'list') return before.path
    const old = before.items.filter(({ range }) => !repair.replaces(range))
    const now = after.items.filter(({ range }) => !repair.bringsIn(range))
    if (old.length !== now.length) return before.path
    return firstDefined(old, (item, index) => compare(item, now[index] ?? after, repair))
  }
  if (after.kind !== 'map') return before.path
  const old = before.entries.filter((entry) => !repair.replaces(whole(entry)))
  const now = after.entries.filter((entry) => !repair.bringsIn(whole(entry)))
  if (old.length !== now.length) return before.path
  return firstDefined(old, (entry, index) => {
    const other = now[index]
    if (other === undefined || (entry.key !== other.key && !repair.touches(entry.keyRange))) return entry.value.path
    return compare(entry.value, other.value, repair)
  })
}

function whole({ keyRange, value }: SourceEntry): Range {
  return { start: keyRange.start, end: value.range.end.offset > keyRange.end.offset ? value.range.end : keyRange.end }
}

function sameScalar(before: SourceScalar, after: SourceScalar, repair: Repair): boolean {
  if (typeof before.value !== typeof after.value) return false
  if (!repair.touches(before.range)) return Object.is(before.value, after.value) && before.text === after.text
  return kept(before, repair.stays) === kept(after, repair.wasThere)
}

/** The characters of a scalar that an edit has nothing to do with; blanks only part them, since folding moves them. */
function kept({ text, locate }: SourceScalar, counts: (offset: number) => boolean): string {
  let out = ''
  for (let index = 0; index < text.length; index += 1) if (counts(locate(index).offset)) out += text.charAt(index)
  return out.replace(/\s+/gu, ' ').trim()
}

function firstDefined<T>(items: readonly T[], find: (item: T, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index)
    if (found !== undefined) return found
  }
  return undefined
}
