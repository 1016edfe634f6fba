import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { sectionEndStyle } from './document-styles.ts'

/**
 * Packs a DOCX again so that the same document gives the same bytes: the docx library writes the present time into the
 * core properties and into every entry of the zip. `[Content_Types].xml` comes first, as the packaging rules advise.
 */
export function deterministicZip(packed: Uint8Array, options: { readonly coreProperties: string }): Uint8Array {
  const entries = unzipSync(packed)
  entries['docProps/core.xml'] = strToU8(options.coreProperties)
  const body = entries['word/document.xml']
  if (body !== undefined) entries['word/document.xml'] = strToU8(lowSectionEnds(strFromU8(body)))
  // Zip times are local by definition: a date made of local parts is the same in every time zone.
  const mtime = new Date(1980, 0, 1)
  const zip: Zippable = {}
  for (const name of Object.keys(entries).sort(contentTypesFirst)) zip[name] = [entries[name] as Uint8Array, { mtime, level: 6 }]
  return zipSync(zip)
}

/** The paragraph that ends a section holds nothing but its properties: it must not take the height of a line, which could open a page of its own. */
function lowSectionEnds(xml: string): string {
  return xml.replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr><w:pStyle w:val="${sectionEndStyle}"/><w:sectPr`)
}

function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2)
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
}
