import type { Edit } from '../../finding.ts'
import type { Place } from '../../plan/plan.ts'
import { type Unmarked, withoutListMark } from '../../plan/typed-marks.ts'

export type Strip = (text: string) => Unmarked | undefined

/** Where a mark stands in its text, and how much of the text goes with it: the blanks beside it too. */
export interface TypedMark {
  readonly mark: string
  readonly start: number
  readonly end: number
  readonly gone: readonly [number, number]
}

/** The marks that an author typed at the head and at the end of a text. */
export function typedMarksOf(value: string, strips: readonly Strip[]): readonly TypedMark[] {
  const marks = strips.flatMap((strip) => {
    const found = strip(value)
    if (found === undefined || found.text === '') return []
    const { mark, text } = found
    // A list mark stands at the end, every other one at the head.
    if (strip === withoutListMark)
      return [{ mark, start: value.length - mark.length, end: value.length, gone: [text.length, value.length] as const }]
    return [{ mark, start: 0, end: mark.length, gone: [0, value.length - text.length] as const }]
  })
  return marks.sort((a, b) => a.start - b.start)
}

/** The edits that take the marks out; none where what is left would lose a further mark, begin with a sign of YAML, or become a number. */
export function removalOf(
  value: string,
  { locate }: Place,
  marks: readonly TypedMark[],
  strips: readonly Strip[],
): readonly Edit[] | undefined {
  const from = Math.max(0, ...marks.filter(({ start }) => start === 0).map(({ gone }) => gone[1]))
  const to = Math.min(value.length, ...marks.filter(({ start }) => start > 0).map(({ gone }) => gone[0]))
  const rest = value.slice(from, to)
  if (locate === undefined || !/^\p{L}/u.test(rest) || strips.some((strip) => strip(rest) !== undefined)) return undefined
  return marks.map(({ gone: [start, end] }) => ({ start: locate(start).offset, end: locate(end - 1).offset + 1, text: '' }))
}
