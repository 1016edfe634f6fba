import type { DocxParts } from '../../proofs/docx-parts.ts'
import { child, children, descendants, type Element, named, number } from '../../proofs/xml.ts'

/** A section of a Word file. Lengths in mm, rounded to a tenth: a twip is 0.018 mm. */
export interface Section {
  readonly width: number
  readonly height: number
  readonly landscape: boolean
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  readonly header: number
  readonly footer: number
  readonly titlePage: boolean
  readonly start: number | undefined
  /** Part names by `default header`, `first footer` … */
  readonly parts: ReadonlyMap<string, string>
}

export interface TableLayout {
  /** mm. */
  readonly width: number
  readonly columns: readonly number[]
  readonly fixed: boolean
  readonly borders: ReadonlySet<string>
  readonly rows: readonly { readonly header: boolean; readonly cantSplit: boolean; readonly spans: readonly number[] }[]
}

const mm = (twips: number) => Math.round((twips / 1440) * 254) / 10

const isOn = (flag: Element | undefined) =>
  flag !== undefined && !['0', 'false', 'off'].includes(flag.attributes.get('w:val') ?? 'true')

export function sectionsOf(parts: DocxParts): readonly Section[] {
  const document = parts.xml.get('word/document.xml') as Element
  const relationships = parts.relationships.get('word/document.xml')
  return named(document, 'w:sectPr').map((sectPr): Section => {
    const size = child(sectPr, 'w:pgSz')
    const margin = child(sectPr, 'w:pgMar')
    const at = (key: string) => mm(number(margin, `w:${key}`))
    const start = number(child(sectPr, 'w:pgNumType'), 'w:start')
    return {
      width: mm(number(size, 'w:w')),
      height: mm(number(size, 'w:h')),
      landscape: size?.attributes.get('w:orient') === 'landscape',
      margins: { top: at('top'), bottom: at('bottom'), left: at('left'), right: at('right') },
      header: at('header'),
      footer: at('footer'),
      titlePage: isOn(child(sectPr, 'w:titlePg')),
      start: Number.isNaN(start) ? undefined : start,
      parts: new Map(
        children(sectPr).flatMap((each) => {
          const kind = /^w:(header|footer)Reference$/.exec(each.name)?.[1]
          const target = relationships?.get(each.attributes.get('r:id') ?? '')?.target
          return kind === undefined || target === undefined ? [] : [[`${each.attributes.get('w:type')} ${kind}`, target] as const]
        }),
      ),
    }
  })
}

export function tablesOf(parts: DocxParts): readonly TableLayout[] {
  return named(parts.xml.get('word/document.xml') as Element, 'w:tbl').map((tbl): TableLayout => {
    const properties = child(tbl, 'w:tblPr')
    const columns = children(child(tbl, 'w:tblGrid'), 'w:gridCol').map((column) => mm(number(column, 'w:w')))
    return {
      width: mm(number(child(properties, 'w:tblW'), 'w:w')),
      columns,
      fixed: child(properties, 'w:tblLayout')?.attributes.get('w:type') === 'fixed',
      borders: new Set(children(child(properties, 'w:tblBorders')).map((side) => side.attributes.get('w:val') ?? '')),
      rows: children(tbl, 'w:tr').map((tr) => {
        const trPr = child(tr, 'w:trPr')
        return {
          header: isOn(child(trPr, 'w:tblHeader')),
          cantSplit: isOn(child(trPr, 'w:cantSplit')),
          spans: children(tr, 'w:tc').map((tc) => number(child(child(tc, 'w:tcPr'), 'w:gridSpan'), 'w:val', 1)),
        }
      }),
    }
  })
}

/** The parts that belong to no page: whether any of them names a theme's font. */
export function usesThemeFonts(parts: DocxParts): boolean {
  return [...parts.xml.values()].some((root) =>
    [...descendants(root)].some(
      (each) => each.name === 'w:rFonts' && [...each.attributes.keys()].some((key) => /theme/i.test(key)),
    ),
  )
}
