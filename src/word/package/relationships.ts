import { transitional } from '../xml/canonical-names.ts'
import { childrenOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { partNameOf } from './part-name.ts'

export interface Relationship {
  /** As the transitional form names it: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles`. */
  readonly type: string
  /** The name of the part (`word/styles.xml`), or the address of what is external. */
  readonly target: string
  /** Outside the package: told, never followed. */
  readonly external: boolean
}

/** The relationships of the part `source` by their id (ECMA-376-2, 6.5.3). Those that lead out of the package by their path are left out. */
export function relationshipsIn(root: XmlElement, source: string): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>()
  for (const { attributes } of childrenOf(root, 'rel:Relationship')) {
    const external = attributes.TargetMode === 'External'
    const target = external ? attributes.Target : partNameOf(attributes.Target ?? '', source)
    if (attributes.Id !== undefined && target !== undefined)
      found.set(attributes.Id, { type: transitional(attributes.Type ?? ''), target, external })
  }
  return found
}

/** What a relationship is for: the last word of its type. */
export function purposeOf({ type }: Relationship): string {
  return type.slice(type.lastIndexOf('/') + 1)
}
