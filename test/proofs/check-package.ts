import type { DocxParts } from './docx-parts.ts'
import { children, descendants } from './xml.ts'

// 1980-01-01 00:00, the first moment that a zip can hold.
const firstMoment = (1 << 21) | (1 << 16)

export function checkPackage({ entries, xml, relationships }: DocxParts): string[] {
  const wrong: string[] = []
  const names = new Set(entries.map(({ name }) => name))
  if (entries[0]?.name !== '[Content_Types].xml') wrong.push(`the zip begins with ${entries[0]?.name}`)
  if (names.size !== entries.length) wrong.push('two entries of one name')
  for (const { name, modified } of entries) {
    if (name.endsWith('/')) wrong.push(`folder entry ${name}`)
    if (modified !== firstMoment) wrong.push(`${name} is dated ${modified.toString(16)}`)
  }
  const types = xml.get('[Content_Types].xml')
  const defaults = new Set(children(types, 'Default').map((item) => item.attributes.get('Extension')))
  const overrides = new Set(children(types, 'Override').map((item) => item.attributes.get('PartName')?.slice(1)))
  for (const name of names) {
    if (name !== '[Content_Types].xml' && !overrides.has(name) && !defaults.has(name.split('.').at(-1)))
      wrong.push(`${name} has no content type`)
  }
  for (const name of overrides)
    if (name === undefined || !names.has(name)) wrong.push(`content type of ${name}, which is not there`)

  for (const [owner, items] of relationships) {
    if (owner !== '' && !names.has(owner)) wrong.push(`relationships of ${owner}, which is not there`)
    for (const [id, { target, external }] of items)
      if (!external && !names.has(target)) wrong.push(`${owner}: ${id} leads to ${target}, which is not there`)
  }
  for (const [name, root] of xml) {
    for (const element of descendants(root)) {
      for (const [attribute, id] of element.attributes) {
        if (!/^r:(id|embed|link|pict)$/.test(attribute)) continue
        const found = relationships.get(name)?.get(id)
        const wanted = relationshipTypes[element.name]
        if (found === undefined) wrong.push(`${name}: ${element.name} refers to ${id}, which is not there`)
        else if (wanted !== undefined && found.type !== wanted) wrong.push(`${name}: ${element.name} refers to a ${found.type}`)
      }
    }
  }
  return wrong
}

const relationshipTypes: Readonly<Record<string, string>> = {
  'w:headerReference': 'header',
  'w:footerReference': 'footer',
  'w:hyperlink': 'hyperlink',
  'a:blip': 'image',
}
