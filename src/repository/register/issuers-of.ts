import type { PlanRecord } from '../plan-record.ts'
import { agrees, type IssuerIdentity, issuerIdentity } from './issuer-identity.ts'
import { shownIssuer } from './issuing-bodies.ts'
import { shownProvince } from './named-province.ts'

/** One body, under whatever spellings it issues. */
export interface RegisterIssuer {
  /** The same for all of its plans, in one repository. */
  readonly id: string
  /** Its name as most of its plans write it; with its province in brackets where another body of the repository has the same. */
  readonly name: string
  readonly identity: IssuerIdentity
  /**
   * Communes of one name lie in several provinces, the repository has plans of several, and none of these says of which it is: nothing that hangs on their
   * being one body's may be held against them.
   */
  readonly mayBeSeveral?: true
}

/**
 * Whose plan each one is. Spellings are one body where nothing in them is against it; a name that leaves out so much that it could be one of several
 * bodies of the repository stays by itself. A plan whose issuer could not be read is nobody's.
 */
export function issuersOf(records: readonly PlanRecord[]): ReadonlyMap<PlanRecord, RegisterIssuer> {
  const writings = new Map<string, { readonly identity: IssuerIdentity; readonly records: PlanRecord[] }>()
  for (const record of records) {
    const { names, parent } = record.issuer
    const key = [
      record.family === 'nha_nuoc' ? 'n' : '',
      record.placeName ?? '',
      record.province ?? '',
      names.join('\n'),
      parent.join('\n'),
    ].join('\n\n')
    const known = writings.get(key)
    if (known === undefined) writings.set(key, { identity: issuerIdentity(record), records: [record] })
    else known.records.push(record)
  }
  const bodies = new Map<string, Namesakes>()
  const byDetail = [...writings.values()].sort(
    (a, b) => detail(b.identity) - detail(a.identity) || compare(idOf(a.identity), idOf(b.identity)),
  )
  for (const { identity, records: own } of byDetail) {
    if (identity.core === '') continue
    const namesakes = bodies.get(identity.core) ?? { all: [], without: [], byPlace: new Map<string, Body[]>() }
    bodies.set(identity.core, namesakes)
    const candidates = likely(identity, namesakes).filter((body) => agrees(body.identity, identity))
    const [body] = candidates
    if (body === undefined || candidates.length > 1) add({ identity, records: [...own] }, namesakes)
    else {
      body.identity = { ...identity, ...body.identity }
      body.records.push(...own)
    }
  }
  const provinces = new Set([...bodies.values()].flatMap(({ all }) => all.flatMap(({ identity }) => identity.province ?? [])))
  return new Map(
    [...bodies.values()].flatMap(({ all }) => {
      const names = all.map(({ records: own }) => commonName(own))
      const bearers = new Map<string, number>()
      for (const name of names) bearers.set(name, (bearers.get(name) ?? 0) + 1)
      return all.flatMap(({ identity, records: own }, at) => {
        const name = names[at] ?? ''
        const { province } = identity
        const isShared = (bearers.get(name) ?? 0) > 1
        const shown = isShared && province !== undefined ? `${name} (${shownProvince(province)})` : name
        const isOpen = provinces.size > 1 && isBelowProvince(identity)
        const issuer = { id: idOf(identity), name: shown, identity, ...(isOpen ? { mayBeSeveral: true as const } : {}) }
        return own.map((record) => [record, issuer] as const)
      })
    }),
  )
}

/** A body of a place that is no province, under nobody who is named. */
function isBelowProvince({ level, place, parent, province }: IssuerIdentity): boolean {
  return place !== undefined && level !== undefined && level !== 'tỉnh' && parent === undefined && province === undefined
}

interface Body {
  identity: IssuerIdentity
  readonly records: PlanRecord[]
}

/** Bodies of one kind (`ủy ban nhân dân`), of which a country has thousands: only those of one place are compared. */
interface Namesakes {
  readonly all: Body[]
  readonly without: Body[]
  readonly byPlace: Map<string, Body[]>
}

function likely({ place }: IssuerIdentity, { all, without, byPlace }: Namesakes): readonly Body[] {
  return place === undefined ? all : [...(byPlace.get(place) ?? []), ...without]
}

function add(body: Body, { all, without, byPlace }: Namesakes): void {
  const { place } = body.identity
  const here = place === undefined ? without : (byPlace.get(place) ?? [])
  if (place !== undefined) byPlace.set(place, here)
  here.push(body)
  all.push(body)
}

function detail({ level, place, parent, province, seat }: IssuerIdentity): number {
  return [level, place, parent, province, seat].filter((part) => part !== undefined).length
}

function idOf({ core, level = '', place = '', parent = '', province = '', seat = '' }: IssuerIdentity): string {
  return [core, level, place, parent, province, seat].join('|')
}

/** As most plans write it; of two, the one that comes first in the order of code units. */
function commonName(records: readonly PlanRecord[]): string {
  const counts = new Map<string, number>()
  for (const { issuer } of records) {
    const name = shownIssuer(issuer.names)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || compare(a, b))[0]?.[0] ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
