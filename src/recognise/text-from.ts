import type { Place, Text } from '../plan/plan.ts'
import type { FlowParagraph } from './flow.ts'

/** A stretch of a paragraph: from `start` up to, not including, `end`. */
export interface Stretch {
  readonly paragraph: FlowParagraph
  readonly start: number
  readonly end: number
}

/**
 * A one-line text of the plan out of one stretch or several, joined with a blank; line breaks and tabs inside are blanks. `path` is the JSON Pointer of the
 * value in the plan's YAML. Undefined where nothing but blanks is left.
 */
export function textFrom(
  stretches: readonly Stretch[],
  { file, path }: { readonly file: string; readonly path: string },
): Text | undefined {
  let value = ''
  const origins: { readonly from: number; readonly stretch: Stretch }[] = []
  for (const stretch of stretches.map(trimmed)) {
    if (stretch.start >= stretch.end) continue
    if (value !== '') value += ' '
    origins.push({ from: value.length, stretch })
    value += stretch.paragraph.text.slice(stretch.start, stretch.end).replace(/[\t\n\f]/g, ' ')
  }
  const first = origins[0]
  const last = origins.at(-1)
  if (first === undefined || last === undefined) return undefined
  const locate: NonNullable<Place['locate']> = (index) => {
    const { from, stretch } = origins.findLast((origin) => origin.from <= index) ?? first
    return stretch.paragraph.locate(Math.min(stretch.start + index - from, stretch.end))
  }
  const range = { start: locate(0), end: last.stretch.paragraph.locate(last.stretch.end) }
  return { value, place: { file, path, range, locate } }
}

function trimmed({ paragraph, start, end }: Stretch): Stretch {
  const text = paragraph.text.slice(start, end)
  return {
    paragraph,
    start: start + text.length - text.trimStart().length,
    end: end - (text.length - text.trimEnd().length),
  }
}
