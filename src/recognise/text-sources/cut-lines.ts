import { beginsLower, beginsWithLabel, endsSentence, isCapitals } from './line-shapes.ts'
import type { TextLine } from './text-line.ts'

/** Letters of the lines that go on in small letters on the next. */
export function cutLines(lines: readonly TextLine[], titles: ReadonlySet<number>): readonly number[] {
  return lines.flatMap((line, i) => {
    const before = lines[i - 1]
    if (before === undefined || titles.has(i - 1) || line.gap !== 'none') return []
    const goes = beginsLower(line.text) && !beginsWithLabel(line.text) && !endsSentence(before.text) && !isCapitals(before.text)
    return goes ? [before.text.length] : []
  })
}

/**
 * How many letters a line must have, with the next word, to be full; undefined where the lines are not cut at a width. They are where several lines go on in
 * small letters and hardly a line is much longer than these.
 */
export function wrapWidth(lines: readonly TextLine[], all: readonly number[]): number | undefined {
  const cut = all.filter((length) => length >= 40)
  if (cut.length < 3 || cut.length < lines.length / 10) return undefined
  const middle = [...cut].sort((a, b) => a - b)[cut.length >> 1] as number
  const longer = lines.filter(({ text }) => text.length > middle * 1.4)
  const longest = longer.reduce((most, { text }) => Math.max(most, text.length), 0)
  return longer.length <= cut.length / 8 && longest <= middle * mostTogether ? middle * 0.9 : undefined
}

/** Programs that read PDF put a line that ends with a hyphen and the next one together (`2026-` / `2030`), and those may be several. */
const mostTogether = 4

/** Many lines go on in small letters, and none is as long as a paragraph. */
export function isRagged(lines: readonly TextLine[], cut: readonly number[]): boolean {
  const long = lines.filter(({ text }) => text.length >= 40).length
  return cut.length >= 3 && cut.length >= long / 5 && lines.every(({ text }) => text.length < 200)
}
