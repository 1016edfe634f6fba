import type { Profile } from '../../src/profile/profile.ts'
import { blocks } from './check-tables.ts'
import { child, children, descendants, type Element, named, number } from './xml.ts'

const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)

export function checkPages(document: Element, { page }: Profile): string[] {
  const sections = named(document, 'w:sectPr')
  const wrong = sections.length === 0 ? ['no section'] : []
  for (const [index, section] of sections.entries()) {
    const size = child(section, 'w:pgSz')
    const margins = child(section, 'w:pgMar')
    const landscape = size?.attributes.get('w:orient') === 'landscape'
    const sides = [twips(210), twips(297)]
    const [width, height] = landscape ? sides.reverse() : sides
    if (number(size, 'w:w') !== width || number(size, 'w:h') !== height)
      wrong.push(`section ${index + 1} is ${number(size, 'w:w')} × ${number(size, 'w:h')}`)
    for (const key of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
      // One twip either way is the rounding of Word's own dialogue.
      if (!(Math.abs(number(margins, `w:${key}`) - twips(page[key].v)) <= 1))
        wrong.push(`section ${index + 1}: ${key} is ${number(margins, `w:${key}`)} twips, the form says ${page[key].v} mm`)
    }
  }
  return wrong
}

const visible = new Set([
  'w:t',
  'w:drawing',
  'w:pict',
  'w:fldChar',
  'w:fldSimple',
  'w:footnoteReference',
  'w:sym',
  'w:br',
  'w:pBdr',
  'w:sectPr',
])

/** A clerk spaces by spacing: an empty paragraph may stand only where Word demands one. */
export function checkEmptyParagraphs(body: Element): string[] {
  const wrong: string[] = []
  for (const container of descendants(body)) {
    if (!['w:body', 'w:tc'].includes(container.name)) continue
    const items = children(container).filter(({ name }) => blocks.has(name))
    for (const [index, item] of items.entries()) {
      if (item.name !== 'w:p' || [...descendants(item)].some((inner) => visible.has(inner.name))) continue
      const afterTable = items[index - 1]?.name === 'w:tbl'
      const beforeTableOrEnd = items[index + 1] === undefined || items[index + 1]?.name === 'w:tbl'
      const allowed = (afterTable && beforeTableOrEnd) || (container.name === 'w:tc' && items.length === 1)
      if (!allowed) wrong.push(`an empty paragraph at ${index + 1} of ${items.length} in ${container.name}`)
    }
  }
  return wrong
}
