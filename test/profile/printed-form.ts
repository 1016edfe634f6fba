import { profiles } from '../../src/generated/profiles.ts'
import type { ComponentKey, ComponentStyle, Profile, Sourced } from '../../src/profile/profile.ts'

/** The newest period of a profile. */
export function profileOf(id: string): Profile {
  const profile = profiles.find((candidate) => candidate.id === id)
  if (!profile) throw new Error(`no profile ${id}`)
  return profile
}

export function styleOf(profile: Profile, key: ComponentKey): ComponentStyle {
  const style = profile.components[key]
  if (!style) throw new Error(`${profile.id} has no ${key}`)
  return style
}

/** Everything that carries a clause in a profile, with its path. */
export function sourcedValues(node: unknown, path = ''): readonly { readonly path: string; readonly value: Sourced<unknown> }[] {
  if (typeof node !== 'object' || node === null) return []
  if ('v' in node) return [{ path, value: node as Sourced<unknown> }]
  return Object.entries(node).flatMap(([key, child]) => sourcedValues(child, path === '' ? key : `${path}.${key}`))
}

/** `13 đậm HOA`: a component's look in the words of the font tables: size or range, weight, slant, capitals. */
export function look(style: ComponentStyle): string {
  const { size, bold, italic, caps } = style
  const sizes = size?.range ? size.range.join('-') : String(size?.v)
  return [sizes, bold?.v && 'đậm', italic?.v && 'nghiêng', caps?.v && 'HOA'].filter(Boolean).join(' ')
}
