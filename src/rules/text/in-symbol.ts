import type { Span } from '../../language/span.ts'
import type { Passage } from '../passages.ts'
import type { Reading } from '../reading.ts'
import { spanSet, type TouchesSpans } from '../span-set.ts'

/** Whether a piece of the whole text touches the number or symbol of a cited instrument, whose blanks have rules of their own. */
export function isInSymbol(reading: Reading, start: number, end: number): boolean {
  const at = reading.whole().passageAt(start)
  if (at === undefined) return false
  return reading.derived(symbolsOf).get(at.passage)?.(start - at.start, end - at.start) ?? false
}

function symbolsOf(reading: Reading): ReadonlyMap<Passage, TouchesSpans> {
  const spans = new Map<Passage, Span[]>()
  for (const { passage, found } of reading.citations()) {
    const { numberSpan, symbolSpan } = found
    const end = symbolSpan?.end ?? numberSpan?.end
    if (end === undefined) continue
    const span = { start: numberSpan?.start ?? found.start, end }
    const list = spans.get(passage)
    if (list === undefined) spans.set(passage, [span])
    else list.push(span)
  }
  return new Map([...spans].map(([passage, list]) => [passage, spanSet(list)]))
}
