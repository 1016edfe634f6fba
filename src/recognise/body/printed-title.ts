import type { LabelKind } from '../../plan/label.ts'
import type { BodyLine } from './body-line.ts'
import { type Branch, bulletReading, newBranch } from './branch.ts'
import type { LabelReading } from './label-reading.ts'
import { type Level, levelOf, type Opened } from './place-label.ts'

/** What the labels of each title of the form count by, and how far out its lists stand. */
const headings: Readonly<Record<string, { readonly kinds: readonly LabelKind[]; readonly rank: number }>> = {
  headingPart: { kinds: ['part'], rank: 0 },
  headingSection: { kinds: ['section'], rank: 1 },
  headingClause: { kinds: ['clause'], rank: 2 },
  headingDecimal: { kinds: ['decimal'], rank: 3 },
  headingDecimal2: { kinds: ['decimal'], rank: 3.1 },
  headingPoint: { kinds: ['point', 'small'], rank: 5 },
  headingBullet: { kinds: ['dash', 'plus'], rank: 8 },
}

/** Is a line a title in a file that `plan` printed? Its style says so, and its outline level says how deep it stands. */
export function isPrintedTitle({ paragraph }: BodyLine): boolean {
  return paragraph.heading !== undefined && paragraph.style !== undefined && paragraph.style in headings
}

/** Puts such a title where its outline level says. */
export function openPrintedTitle(opened: Opened, line: BodyLine): void {
  const { levels, root } = opened
  const depth = Math.max(1, line.paragraph.heading ?? 1)
  levels.length = Math.min(levels.length, depth)
  const sibling = levels.length === depth ? levels.pop() : undefined
  const parent: Branch = sibling?.parent ?? levels.at(-1)?.branch ?? root
  const reading = printedReading(line, sibling)
  const branch = newBranch(line, reading)
  parent.children.push(branch)
  levels.push(levelOf(branch, line, reading, parent))
}

/** The label of a printed title: of the kind that its style counts by, going on with the list, or whatever reads like one; else words and a number. */
function printedReading(line: BodyLine, list: Level | undefined): LabelReading {
  const { kinds, rank } = headings[line.paragraph.style ?? ''] ?? { kinds: [], rank: 2 }
  const readings = readingsOf(line, kinds)
  const fitting = readings.filter(({ kind }) => kind !== undefined && kinds.includes(kind))
  const next = [...fitting, ...readings].find(({ key, number }) => key === list?.key && number === (list?.number ?? 0) + 1)
  return next ?? fitting[0] ?? readings[0] ?? wordedReading(line, rank)
}

function readingsOf(line: BodyLine, kinds: readonly LabelKind[]): readonly LabelReading[] {
  if (line.bullet !== undefined) return [bulletReading(line)]
  const star = /^\*\s+/.exec(line.text)
  if (star !== null && kinds.includes('plus')) {
    return [{ text: '*', key: 'star', kind: 'plus', style: '*', rank: 9, length: star[0].length, sure: true }]
  }
  // A decimal outermost has one number.
  const single = kinds.includes('decimal') ? /^(\d{1,3})(\.?)\s+/.exec(line.text) : null
  if (single === null) return line.labels
  const [whole, digits = '', mark = ''] = single
  const number = Number(digits)
  const style = mark === '' ? '1.1' : '1.1.'
  const own = {
    text: digits + mark,
    key: 'decimal1',
    kind: 'decimal',
    style,
    rank: 3,
    number,
    latin: number,
    path: [number],
  } as const
  return [{ ...own, length: whole.length, sure: true }, ...line.labels]
}

/** A label of the author's own (`Nhiệm vụ 1:`), or none. */
function wordedReading({ text, paragraph }: BodyLine, rank: number): LabelReading {
  const worded = /^(\p{Lu}\p{L}{1,9}(?: \p{L}{1,9}){0,3} \d{1,3}\s?[:.])\s+/u.exec(text)
  return { text: worded?.[1] ?? '', key: paragraph.style ?? '', rank, length: worded?.[0].length ?? 0, sure: true }
}
