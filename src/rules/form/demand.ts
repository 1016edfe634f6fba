import type { Severity } from '../../finding.ts'
import type { ComponentKey, ComponentStyle, Profile, Sourced } from '../../profile/profile.ts'

type Property = 'size' | 'bold' | 'italic' | 'underline' | 'caps' | 'align' | 'firstLine' | 'after' | 'line' | 'left' | 'right'

/** What a form demands of a component: the value, where it is said, and how much a breach weighs. */
export interface Demand<T> extends Sourced<T> {
  /** The component whose own value it is: `body` for what the content takes from it. */
  readonly owner: ComponentKey
  readonly severity: Severity
  readonly provision: string
}

/** Parts of the content: what the form says of the body's text holds for them. */
const content: ReadonlySet<ComponentKey> = new Set([
  'basis',
  'body',
  'bullet',
  'bulletInner',
  'headingSection',
  'headingClause',
  'headingPoint',
  'headingDecimal',
  'headingDecimal2',
  'headingBullet',
  'assignment',
])

export function isContent(key: ComponentKey): boolean {
  return content.has(key)
}

export function isHeading(key: ComponentKey): boolean {
  return key.startsWith('heading')
}

/** Each paragraph asks for a dozen properties of the same few components. */
const asked = new WeakMap<Profile, Map<string, object | undefined>>()

/** What the form demands; nothing where its instrument is silent, whatever the form prints then. */
export function demandOf<P extends Property>(
  profile: Profile,
  key: ComponentKey,
  property: P,
): Demand<NonNullable<ComponentStyle[P]> extends Sourced<infer T> ? T : never> | undefined {
  type Value = NonNullable<ComponentStyle[P]> extends Sourced<infer T> ? T : never
  const known = asked.get(profile) ?? new Map<string, object | undefined>()
  const name = `${key}/${property}`
  if (!known.has(name)) asked.set(profile, known.set(name, findDemand(profile, key, property)))
  return known.get(name) as Demand<Value> | undefined
}

function findDemand(profile: Profile, key: ComponentKey, property: Property): Demand<unknown> | undefined {
  const own = profile.components[key]?.[property]
  const owner = own === undefined && isContent(key) ? 'body' : key
  const found = profile.components[owner]?.[property] as Sourced<unknown> | undefined
  if (found === undefined || !isPrescribed(found)) return undefined
  // Which rung of the ladder a heading stands on is a reading of ours: no breach of its look is certain.
  const weight = severityOf(profile, found)
  return {
    ...found,
    owner,
    severity: isHeading(key) && weight === 'error' ? 'warning' : weight,
    provision: provisionOf(profile, found),
  }
}

/**
 * An error only where the instrument was read and says so; a form taken over from another instrument warns. What an old form borrows from the one that
 * followed it is no more than a hint.
 */
export function severityOf({ from }: Profile, { sure }: Pick<Sourced<unknown>, 'sure'>): Severity {
  if (sure === 'text') return 'error'
  return sure === 'derived' && from === undefined ? 'info' : 'warning'
}

/**
 * Does an instrument say so? A form holds values of its own where the instrument is silent, and says in the clause that it is; what it took over from
 * another instrument names the provision there.
 */
export function isPrescribed({ clause, sure }: Sourced<unknown>): boolean {
  if (sure !== 'derived') return true
  return /(?:^|, )(?:Phụ lục|Phần|[Mm]ục) [IVX\d]/u.test(clause) && !silence.test(clause)
}

const silence = /không|chỉ nêu|ví dụ|chỗ ghi|trình bày|đo trên|sơ đồ|đường kẻ ngắn|dẫn pháp luật|Mẫu \d|trên một dòng riêng/u

/** The provision with its instrument before it, as findings name it. */
export function provisionOf({ shortName }: Profile, { clause }: Pick<Sourced<unknown>, 'clause'>): string {
  return clause.startsWith('theo ') ? clause : `${shortName}, ${clause}`
}

/** Is a number what the form demands? `tolerance` is for the rounding of the file's units. */
export function fits({ v, range, accept = [] }: Sourced<number>, value: number, tolerance: number): boolean {
  const [least, most] = boundsOf({ v, ...(range === undefined ? {} : { range }) })
  if (value >= (least ?? Number.NEGATIVE_INFINITY) - tolerance && value <= (most ?? Number.POSITIVE_INFINITY) + tolerance)
    return true
  return accept.some((other) => Math.abs(other - value) <= tolerance)
}

/** The least and the most that are allowed; null is no bound. */
export function boundsOf({ v, range }: Pick<Sourced<number>, 'v' | 'range'>): readonly [number | null, number | null] {
  return range ?? [v, v]
}
