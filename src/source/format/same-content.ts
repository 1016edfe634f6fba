import type { SourceNode } from '../source-tree.ts'
import type { FormatSource } from './line-spans.ts'

/** What a layout is made of. */
const formed = /[ \t\r\n'"]+/g

/** Do both texts hold the same values under the same keys, and the same comments? The order of keys and of comments may differ. */
export function sameContent(before: FormatSource, after: FormatSource): boolean {
  const [old, now] = [commentsOf(before), commentsOf(after)]
  return (
    sameLetters(before.text, after.text) &&
    sameNode(before.tree, after.tree) &&
    old.length === now.length &&
    old.every((comment, at) => comment === now[at])
  )
}

/** The same characters, each as often, blanks and quotes aside: the tree shows all text as NFC, the file may have another form. */
function sameLetters(before: string, after: string): boolean {
  const counts = new Map<string, number>()
  const count = (text: string, step: number): void => {
    for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + step)
  }
  count(before.replace(formed, ''), 1)
  count(after.replace(formed, ''), -1)
  return [...counts.values()].every((left) => left === 0)
}

function sameNode(before: SourceNode, after: SourceNode): boolean {
  if (before.kind === 'scalar')
    return (
      after.kind === 'scalar' &&
      withoutEnd(before.value) === withoutEnd(after.value) &&
      withoutEnd(before.text) === withoutEnd(after.text)
    )
  if (before.kind === 'list') {
    if (after.kind !== 'list' || before.items.length !== after.items.length) return false
    return before.items.every((item, index) => sameNode(item, after.items[index] as SourceNode))
  }
  if (after.kind !== 'map' || before.entries.length !== after.entries.length) return false
  const values = new Map(after.entries.map(({ key, value }) => [key, value]))
  return before.entries.every(({ key, value }) => {
    const other = values.get(key)
    return other !== undefined && sameNode(value, other)
  })
}

/** The last block of a file that ends without a line break lacks it too. */
function withoutEnd<T>(value: T): T | string {
  return typeof value === 'string' ? value.replace(/\n$/, '') : value
}

function commentsOf({ text, tokens }: FormatSource): readonly string[] {
  return tokens
    .flatMap(({ kind, start, end }) => (kind === 'comment' ? [text.slice(start, end).replace(/[ \t]+$/, '')] : []))
    .sort()
}
