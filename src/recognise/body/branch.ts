import { type BodyLine, type BodyPiece, inCapitals, isBoldLine } from './body-line.ts'
import type { LabelReading } from './label-reading.ts'

/** A labelled line or a title, with what stands under it. The root has no line. */
export interface Branch {
  readonly kind: 'branch'
  readonly line?: BodyLine
  /** How its label is read; absent for a title without one. */
  readonly reading?: LabelReading
  /** Further lines of the same title. */
  readonly tail: BodyLine[]
  readonly children: (BodyPiece | Branch)[]
}

export function newBranch(line?: BodyLine, reading?: LabelReading): Branch {
  return {
    kind: 'branch',
    ...(line === undefined ? {} : { line }),
    ...(reading === undefined ? {} : { reading }),
    tail: [],
    children: [],
  }
}

/** How many characters of a line's text are its label. */
export function labelLength({ line, reading }: Branch): number {
  return line?.bullet !== undefined && reading !== undefined ? line.bullet.length : (reading?.length ?? 0)
}

/** The words of a branch's line, behind its label. */
export function wordsOfBranch(branch: Branch): string {
  return branch.line?.text.slice(labelLength(branch)) ?? ''
}

/** The label of a bullet that is a node. */
export function bulletReading({ bullet }: BodyLine): LabelReading {
  const plus = bullet?.sign === '+'
  const sign = plus ? '+' : '-'
  return {
    text: sign,
    key: `bullet${bullet?.sign ?? ''}`,
    kind: plus ? 'plus' : 'dash',
    style: sign,
    rank: plus ? 9 : 8,
    length: 0,
    sure: true,
  }
}

/** An unlabelled line that looks like a title: capitals, bold, or a heading of Word or Markdown. Not in brackets, no sentence. */
export function isTitleLike(line: BodyLine): boolean {
  const { text, paragraph } = line
  if (line.bullet !== undefined || text.length < 3 || text.length > 200 || /^[(*[]/.test(text) || paragraph.style === 'body')
    return false
  if (paragraph.heading !== undefined || paragraph.style?.startsWith('heading') === true) return true
  if (inCapitals(text)) return !/[.;,]$/.test(text) && /\p{Lu}{2}\S{0,9}\s+\S*\p{Lu}{2}/u.test(text)
  return text.length <= 120 && !/[.;,:]$/.test(text) && isBoldLine(line, 0)
}
