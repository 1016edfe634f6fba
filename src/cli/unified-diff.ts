import { alignSequence } from '../diff/align-sequence.ts'

/** Unchanged lines around a change, as other tools show them. */
const around = 3

/** Lines that were replaced: from and to (exclusive), 0-based, in the text before and in the text after. */
interface Change {
  readonly old: readonly [number, number]
  readonly now: readonly [number, number]
}

/** What `patch -p1` and `git apply` need to make one text of the other; empty where they are equal. Line ends are kept as they are. */
export function unifiedDiff(name: string, before: string, after: string): string {
  const old = linesOf(before)
  const now = linesOf(after)
  const hunks = grouped(changesOf(old, now)).map((changes) => hunk(changes, old, now))
  return hunks.length === 0 ? '' : `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** A line that only moved is taken away in one place and put in at another; all the rest of a text stays as it is. */
function changesOf(old: readonly string[], now: readonly string[]): readonly Change[] {
  return alignSequence(old, now).flatMap(({ same, before, after }) => (same ? [] : [{ old: before, now: after }]))
}

/** Changes whose surroundings touch stand in one hunk. */
function grouped(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = []
  for (const change of changes) {
    const group = groups.at(-1)
    if (change.old[0] - (group?.at(-1)?.old[1] ?? Number.NEGATIVE_INFINITY) <= 2 * around) group?.push(change)
    else groups.push([change])
  }
  return groups
}

function hunk(changes: readonly Change[], old: readonly string[], now: readonly string[]): string {
  const first = changes[0]
  const last = changes.at(-1)
  if (first === undefined || last === undefined) return ''
  const lead = Math.min(around, first.old[0])
  const tail = Math.min(around, old.length - last.old[1])
  let body = ''
  let at = first.old[0] - lead
  const put = (sign: string, lines: readonly string[]): void => {
    for (const line of lines) body += `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`
  }
  for (const change of changes) {
    put(' ', old.slice(at, change.old[0]))
    put('-', old.slice(...change.old))
    put('+', now.slice(...change.now))
    at = change.old[1]
  }
  put(' ', old.slice(at, at + tail))
  const span = (from: number, to: number): string => `${to === from ? from : from + 1},${to - from}`
  const before = span(first.old[0] - lead, last.old[1] + tail)
  return `@@ -${before} +${span(first.now[0] - lead, last.now[1] + tail)} @@\n${body}`
}
