import type { DocxParts } from './docx-parts.ts'
import { child, children, descendants, type Element, named } from './xml.ts'

const styleTypes: Readonly<Record<string, string>> = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' }

export function checkStyles({ xml }: DocxParts): string[] {
  const wrong: string[] = []
  const types = new Map<string, string>()
  const styles = children(xml.get('word/styles.xml'), 'w:style')
  for (const style of styles) {
    const id = style.attributes.get('w:styleId') ?? ''
    if (types.has(id)) wrong.push(`style ${id} stands twice`)
    types.set(id, style.attributes.get('w:type') ?? '')
  }
  const names = styles.map((style) => child(style, 'w:name')?.attributes.get('w:val')?.toLowerCase())
  if (new Set(names).size !== names.length) wrong.push('two styles of one name')
  for (const style of styles) {
    const id = style.attributes.get('w:styleId')
    for (const key of ['w:basedOn', 'w:next', 'w:link']) {
      const other = child(style, key)?.attributes.get('w:val')
      if (other === undefined) continue
      if (!types.has(other)) wrong.push(`style ${id}: ${key} ${other} is not defined`)
      else if (key !== 'w:link' && types.get(other) !== style.attributes.get('w:type'))
        wrong.push(`style ${id}: ${key} ${other} is of another type`)
    }
  }
  for (const [name, root] of xml) {
    for (const element of descendants(root)) {
      const type = styleTypes[element.name]
      const id = element.attributes.get('w:val') ?? ''
      if (type !== undefined && types.get(id) !== type)
        wrong.push(`${name}: ${element.name} ${id} is ${types.has(id) ? 'of another type' : 'not defined'}`)
    }
  }
  return wrong
}

export function checkNumbering({ xml }: DocxParts): string[] {
  const numbering = xml.get('word/numbering.xml')
  const abstracts = new Set(children(numbering, 'w:abstractNum').map((item) => item.attributes.get('w:abstractNumId')))
  const numbers = new Map(
    children(numbering, 'w:num').map((item) => [
      item.attributes.get('w:numId'),
      child(item, 'w:abstractNumId')?.attributes.get('w:val'),
    ]),
  )
  const wrong = [...numbers].filter(([, abstract]) => !abstracts.has(abstract)).map(([id]) => `numbering ${id} has no definition`)
  for (const [name, root] of xml) {
    for (const { attributes } of named(root, 'w:numPr').flatMap((properties) => children(properties, 'w:numId'))) {
      const id = attributes.get('w:val')
      if (id !== '0' && !numbers.has(id)) wrong.push(`${name}: numbering ${id} is not defined`)
    }
  }
  return wrong
}

export function checkNotes({ xml }: DocxParts): string[] {
  const wrong: string[] = []
  const notes = children(xml.get('word/footnotes.xml'), 'w:footnote')
  const ids = (list: readonly Element[]) => list.map((item) => item.attributes.get('w:id') ?? '')
  const real = ids(notes.filter((note) => /^(normal)?$/.test(note.attributes.get('w:type') ?? '')))
  const used = [...xml].flatMap(([, root]) => ids(named(root, 'w:footnoteReference')))
  if (new Set(ids(notes)).size !== notes.length) wrong.push('two footnotes of one id')
  for (const id of used) if (!real.includes(id)) wrong.push(`footnote ${id} is not there`)
  for (const id of real) {
    const times = used.filter((other) => other === id).length
    if (times !== 1) wrong.push(`footnote ${id} is referred to ${times} times`)
  }
  for (const type of ['separator', 'continuationSeparator']) {
    if (real.length > 0 && !notes.some((note) => note.attributes.get('w:type') === type))
      wrong.push(`no ${type} for the footnotes`)
  }
  for (const note of notes)
    if (children(note, 'w:p').length === 0) wrong.push(`footnote ${note.attributes.get('w:id')} has no paragraph`)
  return wrong
}

/** Bookmarks and drawings are numbered; Word mends or refuses a file in which a number stands twice. */
export function checkUniqueIds({ xml }: DocxParts): string[] {
  return ['w:bookmarkStart w:id', 'w:bookmarkStart w:name', 'wp:docPr id'].flatMap((what) => {
    const [name = '', attribute = ''] = what.split(' ')
    const seen = [...xml].flatMap(([, root]) => named(root, name)).map((item) => item.attributes.get(attribute))
    return new Set(seen).size === seen.length ? [] : [`${what} stands twice`]
  })
}
