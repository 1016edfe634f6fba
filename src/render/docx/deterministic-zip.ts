import { strToU8, type Zippable, zipSync } from 'fflate'
import type { WordParts } from '../../ooxml/word-parts.ts'

/** Below this many bytes a part is stored as it is: the tables of a compressed one would take what they save. */
const worthCompressing = 2048

/**
 * Packs the parts of a DOCX so that the same document gives the same bytes on any machine and in any time zone.
 * `[Content_Types].xml` comes first, as the packaging rules advise.
 */
export function deterministicZip(parts: WordParts): Uint8Array {
  // Zip times are local by definition: a date made of local parts is the same in every time zone.
  const mtime = new Date(1980, 0, 1)
  const zip: Zippable = {}
  for (const name of [...parts.keys()].sort(contentTypesFirst)) {
    const data = strToU8(parts.get(name) ?? '')
    zip[name] = [data, { mtime, level: data.length < worthCompressing ? 0 : 6 }]
  }
  return zipSync(zip)
}

function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2)
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
}
