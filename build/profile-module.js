/**
 * The text of src/generated/profiles.ts. Every process pays for this module when it starts, and the profiles of one base differ
 * in a few values, so equal parts are written once into a pool of JSON that src/profile/unpack-profiles.ts reads:
 * a composite is `[shape, …places in the pool]`, where a shape is a list of keys, or -1 for an array.
 */
export function profileModule(profiles) {
  const pool = []
  const shapes = []
  const places = new Map()
  const shapeOf = (keys) => {
    const at = shapes.findIndex((shape) => shape.join() === keys.join())
    return at === -1 ? shapes.push(keys) - 1 : at
  }
  const place = (node) => {
    const text = JSON.stringify(node)
    const known = places.get(text)
    if (known !== undefined) return known
    const composite = typeof node === 'object' && node !== null
    const shape = Array.isArray(node) ? -1 : composite && shapeOf(Object.keys(node))
    const entry = composite ? [shape, ...Object.values(node).map(place)] : node
    places.set(text, pool.push(entry) - 1)
    return pool.length - 1
  }
  const roots = profiles.map(place)
  return `// Written by build/generate-profiles.js from templates/profiles/*.yaml. Edit those.
import type { Profile } from '../profile/profile.ts'
import { unpackProfiles } from '../profile/unpack-profiles.ts'

export const profiles: readonly Profile[] = unpackProfiles(
  ${JSON.stringify(JSON.stringify({ shapes, pool, roots }))},
)
`
}
