import { agencyKey } from '../../language/agencies/agency-key.ts'
import { agencyTail } from '../../language/agencies/agency-tail.ts'
import { splitAgencies } from '../../language/agencies/split-agencies.ts'
import { readProvince } from '../../language/places/read-province.ts'
import type { Family } from '../../plan/plan.ts'
import type { PlanRecord } from '../plan-record.ts'
import { type IssuerIdentity, issuerIdentity, namedIssuer } from '../register/issuer-identity.ts'
import type { RegisterIssuer } from '../register/issuers-of.ts'
import { jointIssuers } from '../register/issuing-bodies.ts'

/** Whether a name means a plan's issuer: two provinces give the same numbers under the same letters, so what is left open is never held to be the same. */
export type IssuerFit = 'same' | 'other' | 'unsure'

/** Who is meant by the name of an issuer in a plan ("Ủy ban nhân dân tỉnh": that of the plan's own province), against the issuer of another plan. */
export type FitsIssuer = (citing: PlanRecord, told: string, plan: PlanRecord) => IssuerFit

const head = /^(?:(?:phó )?chủ tịch|(?:phó )?giám đốc|chánh|hiệu trưởng|bí thư|trưởng ban|cục trưởng) (?=\p{L})/u
/** What may stand between two names. */
const perhapsSeveral = /[,;]|\svà\s/iu
const levelWord = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) /u

export function issuerFit(issuers: ReadonlyMap<PlanRecord, RegisterIssuer>): FitsIssuer {
  const namesakes = new Map<string, Map<string, IssuerIdentity>>()
  for (const { id, identity } of issuers.values()) {
    const same = namesakes.get(identity.core) ?? new Map<string, IssuerIdentity>()
    namesakes.set(identity.core, same.set(id, identity))
  }
  const identities = new Map<Family | undefined, Map<string, IssuerIdentity>>()
  const homes = new Map<PlanRecord, ReadonlySet<string>>()

  const identityOf = (told: string, { family }: PlanRecord): IssuerIdentity => {
    const ofFamily = identities.get(family) ?? new Map<string, IssuerIdentity>()
    identities.set(family, ofFamily)
    const known = ofFamily.get(told)
    if (known !== undefined) return known
    const made = namedIssuer(agencyKey(told).replace(head, ''), family)
    ofFamily.set(told, made)
    return made
  }
  const homesOf = (plan: PlanRecord): ReadonlySet<string> => {
    const known = homes.get(plan)
    if (known !== undefined) return known
    const made = homesIn(plan, issuers.get(plan)?.identity)
    homes.set(plan, made)
    return made
  }

  const only = new Map<IssuerIdentity, boolean>()
  /** No other body of the repository has this name on this level. */
  const isOnly = (own: IssuerIdentity): boolean => {
    const known = only.get(own)
    if (known !== undefined) return known
    const possible = [...(namesakes.get(own.core)?.values() ?? [])].filter(
      ({ level }) => level === undefined || own.level === undefined || level === own.level,
    )
    only.set(own, possible.length === 1)
    return possible.length === 1
  }

  const joint = new Map<PlanRecord, readonly IssuerIdentity[]>()
  /** Whose plan it is: its issuer, and those that issue it with that one. */
  const ownersOf = (plan: PlanRecord, own: IssuerIdentity): readonly IssuerIdentity[] => {
    const { names, parent } = plan.issuer
    if (names.length < 2) return [own]
    const known = joint.get(plan)
    if (known !== undefined) return known
    const others = jointIssuers(names).slice(1)
    const made = [own, ...others.map((name) => issuerIdentity({ ...plan, issuer: { names: [name], parent } }))]
    joint.set(plan, made)
    return made
  }

  const fitOf = (citing: PlanRecord, told: string, plan: PlanRecord, own: IssuerIdentity): IssuerFit => {
    const meant = identityOf(told, plan)
    // "của Sở": the body itself, or the one that its readers know.
    if (meant.level === undefined && own.core.startsWith(`${meant.core} `))
      return issuers.get(citing)?.id === issuers.get(plan)?.id ? 'same' : 'unsure'
    if (meant.core !== own.core || (meant.level !== undefined && own.level !== undefined && meant.level !== own.level))
      return 'other'
    if (meant.place !== undefined) {
      if (homesOf(plan).has(meant.place)) return 'same'
      return own.place === undefined ? 'unsure' : 'other'
    }
    if ([...homesOf(citing)].some((place) => homesOf(plan).has(place))) return 'same'
    const by = issuers.get(citing)?.identity
    // Only those to whom a commune reports, or whose instruments it cites, say which province it is in.
    if (by?.province !== undefined && isOfProvince(own)) return by.province === own.province ? 'same' : 'unsure'
    // A commune's "Ủy ban nhân dân xã" is its own.
    if (by?.level !== undefined && by.level === own.level && by.place !== undefined && own.place !== undefined) return 'other'
    return isOnly(own) ? 'same' : 'unsure'
  }

  return (citing, told, plan) => {
    const own = issuers.get(plan)?.identity
    if (own === undefined) return 'unsure'
    const fit = fitOf(citing, told, plan, own)
    if (fit !== 'other') return fit
    // Of joint issuers one may be named, or several.
    if (plan.issuer.names.length < 2 && !perhapsSeveral.test(told)) return fit
    const names = splitAgencies(told).map(({ name }) => name)
    const fits = new Set(ownersOf(plan, own).flatMap((owner) => names.map((name) => fitOf(citing, name, plan, owner))))
    return fits.has('same') ? 'same' : fits.has('unsure') ? 'unsure' : 'other'
  }
}

/** `Ủy ban nhân dân tỉnh Sơn Hà`, `Sở Nội vụ` under it: not a commune that is told to be there. */
function isOfProvince({ place = '', province }: IssuerIdentity): boolean {
  return province !== undefined && (readProvince(place)?.id ?? place) === province
}

/** The places that a plan is at home in: those of its issuer, of the body above it, and of its place line. */
function homesIn({ issuer, placeName }: PlanRecord, identity: IssuerIdentity | undefined): ReadonlySet<string> {
  const parents = issuer.parent.map((name) => agencyTail(agencyKey(name)).place)
  const line = placeName === undefined ? undefined : agencyKey(placeName).replace(levelWord, '')
  const places = [identity?.place, ...parents, line]
  return new Set(places.filter((place) => place !== undefined).filter((place) => place !== ''))
}
