import type { WordFault } from '../package.ts'
import { parseXml } from '../parse-xml.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import type { XmlElement } from '../xml.ts'
import type { Zip } from './open-zip.ts'
import { relationshipsPartOf, sameName } from './part-name.ts'
import { type Relationship, relationshipsIn } from './relationships.ts'

/** Reads parts as XML, each once. What is missing or broken is kept as the fault of the whole: a Word file is read whole or not at all. */
export interface PartReader {
  readonly root: (name: string) => XmlElement | undefined
  /** What was read before; nothing is read for it. */
  readonly known: (name: string) => XmlElement | undefined
  /** Empty where the part has none. */
  readonly relationships: (part: string) => ReadonlyMap<string, Relationship>
  /** The first one. */
  readonly fault: () => WordFault | undefined
}

export function partReader(zip: Zip): PartReader {
  const roots = new Map<string, XmlElement | undefined>()
  let fault: WordFault | undefined
  const read = (name: string): XmlElement | undefined => {
    const bytes = zip.read(name) ?? { refusal: 'damaged', part: name }
    const parsed = 'refusal' in bytes ? bytes : rootOf(bytes)
    if (typeof parsed === 'object' && 'children' in parsed) return parsed
    fault ??= typeof parsed === 'string' ? { refusal: parsed, part: name } : parsed
    return undefined
  }
  const root = (name: string): XmlElement | undefined => {
    const key = sameName(name)
    if (!roots.has(key)) roots.set(key, read(name))
    return roots.get(key)
  }
  return {
    root,
    known: (name) => roots.get(sameName(name)),
    relationships: (part) => {
      const name = relationshipsPartOf(part)
      const links = zip.has(name) ? root(name) : undefined
      return links === undefined ? new Map() : relationshipsIn(links, part)
    },
    fault: () => fault,
  }
}

function rootOf(bytes: Uint8Array) {
  const text = decodeXml(bytes)
  return text === undefined ? 'damaged' : parseXml(text)
}
