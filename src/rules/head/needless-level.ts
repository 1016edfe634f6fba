import { readProvince } from '../../language/places/read-province.ts'
import { holds } from '../../language/words/holds.ts'

const level = /^(?:tỉnh|thành phố)\s{1,5}(?=\S)/iu
/** Cities at the province's level for as long as plans are read; the two that bear a person's name or one syllable keep the word. */
const cities: ReadonlySet<string> = new Set(['ha-noi', 'hai-phong', 'da-nang', 'can-tho'])

/** The word of a level, with its blank, that stands before a place for no reason: `Tỉnh ` in `Tỉnh Sơn Hà`. */
export function needlessLevel(place: string): string | undefined {
  const words = holds(place, 'tỉnh', 'thành') ? level.exec(place)?.[0] : undefined
  if (words === undefined || place.includes(',')) return undefined
  return /^tỉnh/iu.test(words) || cities.has(readProvince(place)?.id ?? '') ? words : undefined
}
