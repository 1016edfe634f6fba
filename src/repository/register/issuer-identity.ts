import { agencyKey } from '../../language/agencies/agency-key.ts'
import { type AgencyTail, agencyTail } from '../../language/agencies/agency-tail.ts'
import { foldName } from '../../language/agencies/fold-name.ts'
import { sameKeys } from '../../language/agencies/same-agency.ts'
import { readProvince } from '../../language/places/read-province.ts'
import { optional } from '../../plan/optional.ts'
import type { Family } from '../../plan/plan.ts'
import type { PlanRecord } from '../plan-record.ts'
import { issuingBodies } from './issuing-bodies.ts'
import { provinceToldBy } from './named-province.ts'

/** Who issued a plan, in a form in which spellings are equal. */
export interface IssuerIdentity extends AgencyTail {
  /** The parent body's key (see `agencyKey`). */
  readonly parent?: string
  /** The province that it is of, or is in: `sơn hà`. */
  readonly province?: string
  /** Where it issues (`dia_danh`), for names that leave their place out. */
  readonly seat?: string
}

interface IssuerTold extends Pick<PlanRecord, 'family' | 'placeName' | 'province'> {
  readonly issuer: Pick<PlanRecord['issuer'], 'names' | 'parent'>
}

const committee = /^(?:ban (?:thường vụ|chấp hành|thường trực)|thường trực)(?: |$)/u
const union = /^đoàn (?=(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|trường)(?: |$))/u

/**
 * The identity of a plan's issuer: of joint issuers the first, whose register gives the number (HD 05-HD/VPTW, Phần II, mục I, khoản 3.1.1 điểm d). The
 * committee that leads a body outside the State is that body: `Ban Thường vụ Tỉnh ủy` numbers in the series of `Tỉnh ủy`.
 */
export function issuerIdentity({ issuer, family, placeName, province: named }: IssuerTold): IssuerIdentity {
  const parents = [...issuer.parent]
  let key = agencyKey(issuingBodies(issuer.names)[0] ?? '')
  if (family !== 'nha_nuoc') {
    const body = key.replace(committee, '')
    const above = body === '' ? parents.pop() : undefined
    key = (body === '' ? agencyKey(above ?? '').replace(committee, '') : body).replace(union, 'đoàn thanh niên ')
  }
  const parent = agencyKey(parents.at(-1) ?? '')
  const own = tailWithProvince(key)
  // Sở Nội vụ under UBND tỉnh Sơn Hà is Sở Nội vụ tỉnh Sơn Hà.
  const { level, place } = own.level === undefined && own.place === undefined ? tailWithProvince(parent) : own
  const provinces = [key, ...parents.map((name) => agencyKey(name)).toReversed()].map(provinceToldBy)
  const province = provinces.find((one) => one !== undefined && one !== '') ?? named
  return {
    core: own.core,
    ...(level === undefined ? {} : { level }),
    ...(place === undefined ? {} : { place }),
    ...(parent === '' ? {} : { parent }),
    ...(province === undefined ? {} : { province }),
    ...(placeName === undefined ? {} : { seat: seatKey(placeName) }),
  }
}

/** The identity of a body that is only named, by a plan or a person; `family` is that of the plans that it may have issued. */
export function namedIssuer(name: string, family: Family | undefined): IssuerIdentity {
  return issuerIdentity({ issuer: { names: [name], parent: [] }, ...optional({ family }) })
}

/** Can two plans have one issuer? What one of them leaves unsaid is not held against it. */
export function agrees(a: IssuerIdentity, b: IssuerIdentity): boolean {
  return (
    a.core === b.core &&
    (a.level === undefined || b.level === undefined || a.level === b.level) &&
    (a.place === undefined || b.place === undefined || a.place === b.place) &&
    (a.province === undefined || b.province === undefined || a.province === b.province) &&
    (a.parent === undefined || b.parent === undefined || sameKeys(a.parent, b.parent)) &&
    ((isPlaced(a) && isPlaced(b)) || a.seat === undefined || b.seat === undefined || a.seat === b.seat)
  )
}

function isPlaced({ place, parent }: IssuerIdentity): boolean {
  return place !== undefined || parent !== undefined
}

const levelAhead = /^(?:tỉnh|thành phố|tp\.?|xã|phường|đặc khu|thị trấn|huyện|quận|thị xã) /u

/** One key for `TP. Hồ Chí Minh` and `Thành phố Hồ Chí Minh`. */
function seatKey(placeName: string): string {
  return readProvince(placeName)?.id ?? foldName(placeName).replace(levelAhead, '')
}

/** `sở giáo dục đào tạo đồng tháp` leaves the province's word out. */
function tailWithProvince(key: string): AgencyTail {
  const tail = agencyTail(key)
  if (tail.level !== undefined || tail.place !== undefined) return tail
  const words = key.split(' ')
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const place = words.slice(-count).join(' ')
    if (readProvince(place) !== undefined) return { core: words.slice(0, -count).join(' '), place }
  }
  return tail
}
