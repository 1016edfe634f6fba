import { foldName } from '../agencies/fold-name.ts'
import { otherSpellings } from './province-data.ts'
import { type ProvinceKind, provinceId, provincePeriods, withoutMarks } from './provinces.ts'

export interface ProvinceName {
  /** `dak-lak` */
  readonly id: string
  /** The name as the resolutions write it: `Đắk Lắk`. */
  readonly name: string
  /** The word written before it, if any: `tỉnh Đắk Lắk`, `TP. Hồ Chí Minh`. */
  readonly kind?: ProvinceKind
}

const before = /^(?:(tỉnh)|(thành phố|tp ?\.?|t\.p\.?))\s*(?=\p{L})/u

// Built when first asked for: most runs of the programme read no province.
let known: ReadonlyMap<string, string> | undefined

/**
 * The province that a whole text names, in any of its spellings: `ĐĂKLĂK`, `TPHCM`, `tỉnh Thừa Thiên - Huế`, `Da Nang` (letters without marks
 * only where the text has none at all). Undefined for anything else. Whether it exists on a day: `provinceStatus`.
 */
export function readProvince(text: string): ProvinceName | undefined {
  known ??= spellings()
  const folded = foldName(text)
  const whole = find(folded)
  if (whole !== undefined) return whole
  const mark = before.exec(folded)
  if (mark === null) return undefined
  const found = find(folded.slice(mark[0].length))
  return found && { ...found, kind: mark[1] === undefined ? 'thành phố' : 'tỉnh' }
}

function find(folded: string): ProvinceName | undefined {
  const name = known?.get(squeeze(folded))
  return name === undefined ? undefined : { id: provinceId(name), name }
}

/** Blanks, hyphens and dots inside a name are written or not: `Đắk Lắk`, `ĐắkLắk`, `Bà Rịa-Vũng Tàu`. */
function squeeze(folded: string): string {
  return folded.replace(/[\s.-]+/g, '')
}

function spellings(): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const name of new Set(provincePeriods().map((period) => period.name))) {
    for (const spelling of [name, ...(otherSpellings[name] ?? [])]) map.set(squeeze(foldName(spelling)), name)
    map.set(squeeze(withoutMarks(name).toLowerCase()), name)
  }
  return map
}
