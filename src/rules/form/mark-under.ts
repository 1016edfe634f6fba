import type { ComponentKey } from '../../profile/profile.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'
import type { Standing } from './standing.ts'

/** Signs that are printed under a text instead of a drawn line, or as the form's own mark. */
const onlyMarks = /^[\s*\-–—_.=~‾¯＊⁎•·]+$/u

/** A component and what stands under it. */
export interface Under {
  readonly last: MeasuredPart
  /** Paragraphs without words: empty ones, and those of marks. */
  readonly below: readonly Standing[]
  /** The paragraph with words that follows them, in whose margin a line may be anchored. */
  readonly next: Standing | undefined
}

/**
 * What stands right under a component, in its own column: offices set head and marks in one cell, or each in a row of its own. Undefined where the
 * component was not recognised.
 */
export function under({ partsOf, paragraphs }: FormReading, key: ComponentKey): Under | undefined {
  const last = partsOf(key).findLast(({ component }) => component?.appendix === undefined)
  const at = paragraphs.findIndex(({ paragraph }) => paragraph === last?.standing?.paragraph)
  if (last === undefined || at < 0) return undefined
  const own = last.standing
  const below: Standing[] = []
  for (const next of paragraphs.slice(at + 1)) {
    if (next.table !== own?.table) break
    if (next.cell?.column !== own?.cell?.column) continue
    const text = textOf(next)
    if (text.trim() !== '' && !onlyMarks.test(text)) return { last, below, next }
    below.push(next)
  }
  return { last, below, next: undefined }
}

/** The mark under a component, typed: `*`, `-----`; undefined where there is none. A mark may also stand behind a line break in the component's own paragraph. */
export function typedMark(last: MeasuredPart, below: readonly Standing[]): string | undefined {
  const own = textOf(last.standing)
    .split('\n')
    .slice(1)
    .find((line) => line.trim() !== '' && onlyMarks.test(line))
  const next = below.map(textOf).find((text) => text.trim() !== '')
  return (own ?? next)?.trim()
}

function textOf(standing: Standing | undefined): string {
  return (standing?.paragraph.runs ?? []).map(({ text }) => text).join('')
}
