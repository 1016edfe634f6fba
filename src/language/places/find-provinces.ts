import type { Span } from '../span.ts'
import { type ProvinceName, readProvince } from './read-province.ts'

export interface FoundProvince extends Span, ProvinceName {
  /** As written, with its word: `tỉnh Đắk Lắk`. */
  readonly text: string
}

const mention =
  /(?<!\p{L})(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|TP\.?|Tp\.?|T\.P\.?)\s{0,4}(?:\p{Lu}[\p{L}’']{0,15}(?:(?:\s?-\s?|\s)\p{Lu}[\p{L}’']{0,15}){0,3})/gu

/**
 * The provinces that a text names with their word (`tỉnh Bình Phước`, `TP. Huế`), in order. A bare name is left alone: streets, persons and
 * communes bear it too.
 */
export function findProvinces(text: string): readonly FoundProvince[] {
  return [...text.matchAll(mention)].flatMap((match) => {
    const found = longest(match[0])
    return found === undefined
      ? []
      : [{ ...found.name, text: found.text, start: match.index, end: match.index + found.text.length }]
  })
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
