import { readProvince } from '../places/read-province.ts'
import { agencyKey, type KeyOptions } from './agency-key.ts'
import { type AgencyTail, agencyTail } from './agency-tail.ts'
import { remember } from './remember.ts'

/**
 * True when two names can be one agency: the keys are equal, or differ only in what one of them leaves out of the place (`Sở Nội vụ`,
 * `Sở Nội vụ tỉnh Sơn Hà`). Two different places or levels are two agencies: `UBND xã Hòa Phú`, `UBND xã Tân Lập`, `UBND tỉnh`.
 */
export function sameAgency(a: string, b: string, options: KeyOptions = {}): boolean {
  return sameKeys(agencyKey(a, options), agencyKey(b, options))
}

/** `sameAgency` for keys that were made before. */
export function sameKeys(a: string, b: string): boolean {
  if (a === b) return a !== ''
  if (a === '' || b === '') return false
  const [one, other] = [tailOf(a), tailOf(b)]
  if (one.core !== other.core) return endsInProvince(a, b) || endsInProvince(b, a)
  return agrees(one, other, 'level') && agrees(one, other, 'place')
}

const tailOf = remember(agencyTail)

function agrees(one: AgencyTail, other: AgencyTail, part: 'level' | 'place'): boolean {
  const [a, b] = [one[part], other[part]]
  return a === undefined || b === undefined || a === b
}

/** `sở giáo dục đào tạo đồng tháp`: the province without its word. */
function endsInProvince(long: string, short: string): boolean {
  return long.startsWith(`${short} `) && readProvince(long.slice(short.length + 1)) !== undefined
}
