import { agencyKey } from '../../language/agencies/agency-key.ts'
import { agencyTail } from '../../language/agencies/agency-tail.ts'
import { readProvince } from '../../language/places/read-province.ts'
import type { Plan } from '../../plan/plan.ts'
import type { CitationRecord } from '../references/citation-record.ts'

/**
 * The province that a plan is of, where only those to whom it goes, or whose instruments it cites, tell it: communes of one name lie in several provinces,
 * and print none above them. Undefined where none is named, several are, or one's own may be meant without its name (`UBND tỉnh`).
 */
export function namedProvince({ recipients }: Plan, citations: readonly CitationRecord[]): string | undefined {
  const to = provincesIn((recipients?.to ?? []).map(({ name }) => name.value.replace(remark, '')))
  if (to.length > 0) return onlyOne(to)
  return onlyOne(provincesIn(citations.flatMap(({ issuer }) => issuer ?? [])))
}

/** `(báo cáo)` */
const remark = /\s*\([^()]*\)/gu

/** The provinces of names; `''` for one that leaves its place out. */
function provincesIn(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => provinceOfBody(agencyKey(name)) ?? [])
}

function onlyOne(provinces: readonly string[]): string | undefined {
  const [only, ...more] = new Set(provinces)
  return only === '' || more.length > 0 ? undefined : only
}

/**
 * The place of a province's body by its key (see `agencyKey`): `ủy ban nhân dân tỉnh sơn hà` → `sơn hà`, in one spelling where there is such a province;
 * `''` where it is left out; undefined for other bodies, and for cities that may lie in a province.
 */
export function provinceOfBody(key: string): string | undefined {
  const { core, level, place = '' } = agencyTail(key)
  const known = readProvince(place)?.id
  return core === 'tỉnh ủy' || level === 'tỉnh' ? (known ?? place) : level === 'thành phố' ? known : undefined
}

/** The province that a name tells, also of a body in it: `ủy ban nhân dân xã hòa phú tỉnh sơn hà`. */
export function provinceToldBy(key: string): string | undefined {
  const at = Math.max(key.lastIndexOf(' tỉnh '), key.lastIndexOf(' thành phố '))
  const isBehind = at > 0 && agencyTail(key.slice(0, at)).place !== undefined
  return provinceOfBody(isBehind ? `ủy ban nhân dân${key.slice(at)}` : key)
}

/** `sơn hà` → `Sơn Hà` */
export function shownProvince(province: string): string {
  return readProvince(province)?.name ?? province.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('vi'))
}
