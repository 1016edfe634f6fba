import { linkedPart, type WordPackage } from './package.ts'
import { childrenOf, textOf } from './xml/children.ts'

/**
 * What the file says of itself: core properties (`dc:title`, `dc:creator`), those of the program (`ep:Application`, `ep:Pages`), and custom ones
 * by their own name (`OrganName`).
 */
export function propertiesOf(file: WordPackage): ReadonlyMap<string, string> {
  const simple = ['core-properties', 'extended-properties']
    .map((purpose) => linkedPart(file, '', purpose))
    .flatMap((properties) =>
      childrenOf(properties).flatMap((child) => (childrenOf(child).length === 0 ? [[child.name, textOf(child)] as const] : [])),
    )
  const custom = childrenOf(linkedPart(file, '', 'custom-properties'), 'op:property').flatMap((child) =>
    child.attributes.name === undefined ? [] : [[child.attributes.name, textOf(child)] as const],
  )
  return new Map([...simple, ...custom])
}
