import type { Profile } from './profile.ts'

type Composite = readonly [shape: number, ...places: number[]]

/** What build/profile-module.js writes: a composite is its shape (a list of keys, or -1 for an array) and the places of its parts. */
interface Packed {
  readonly shapes: readonly (readonly string[])[]
  readonly pool: readonly (string | number | boolean | null | Composite)[]
  readonly roots: readonly number[]
}

/**
 * The profiles from their packed JSON. A process reads one or two of them, so the parts of a profile are built when they are
 * first asked for; equal parts are one object, shared between profiles.
 */
export function unpackProfiles(json: string): readonly Profile[] {
  const { shapes, pool, roots } = JSON.parse(json) as Packed
  const built: unknown[] = []
  const part = (place: number): unknown => {
    const entry = pool[place]
    if (!isComposite(entry)) return entry
    built[place] ??= build(entry)
    return built[place]
  }
  const build = ([shape, ...places]: Composite): unknown => {
    const keys = shapes[shape]
    if (!keys) return places.map(part)
    const object: Record<string, unknown> = {}
    places.forEach((place, index) => {
      object[keys[index] ?? ''] = part(place)
    })
    return object
  }
  return roots.map((root) => {
    const profile = {}
    const [shape, ...places] = pool[root] as Composite
    shapes[shape]?.forEach((key, index) => {
      Object.defineProperty(profile, key, { enumerable: true, get: () => part(places[index] ?? -1) })
    })
    return profile as Profile
  })
}

function isComposite(entry: unknown): entry is Composite {
  return Array.isArray(entry)
}
