import type { Span } from '../span.ts'
import { reach } from '../words/reach.ts'
import { type ProvinceName, readProvince } from './read-province.ts'

export interface FoundProvince extends Span, ProvinceName {
  /** As written, with its word: `tỉnh Đắk Lắk`. */
  readonly text: string
}

const mention = /(?<!\p{L})(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|TP\.?|Tp\.?|T\.P\.?)\s{0,4}(?=\p{Lu})/gu
const part = /\p{Lu}[\p{L}’']{0,15}/uy
const joint = /(?:\s?-\s?|\s)(?=\p{Lu})/uy
const mostParts = 4

/**
 * The provinces that a text names with their word (`tỉnh Bình Phước`, `TP. Huế`), in order. A bare name is left alone: streets, persons and
 * communes bear it too.
 */
export function findProvinces(text: string): readonly FoundProvince[] {
  const provinces: FoundProvince[] = []
  mention.lastIndex = 0
  for (let match = mention.exec(text); match !== null; match = mention.exec(text)) {
    const start = match.index
    mention.lastIndex = endOfName(text, mention.lastIndex)
    const found = longest(text.slice(start, mention.lastIndex))
    if (found !== undefined) provinces.push({ ...found.name, text: found.text, start, end: start + found.text.length })
  }
  return provinces
}

/** After up to four words that begin with capitals. */
function endOfName(text: string, start: number): number {
  let end = reach(part, text, start) ?? start
  for (let count = 1; count < mostParts; count += 1) {
    const next = reach(joint, text, end)
    if (next === undefined) break
    end = reach(part, text, next) ?? next
  }
  return end
}

/** `tỉnh Hà Nam Phú Thọ` cannot be told by its capitals alone: the longest start that is a province. */
function longest(written: string): { text: string; name: ProvinceName } | undefined {
  let text = written
  for (;;) {
    const name = readProvince(text)
    if (name?.kind !== undefined) return { text, name }
    const cut = text.search(/[\s-][^\s-]*$/u)
    if (cut <= 0) return undefined
    text = text.slice(0, cut).trimEnd()
  }
}
