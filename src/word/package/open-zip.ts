import type { WordFault } from '../package.ts'
import { inflateEntry } from './inflate-entry.ts'
import { isStrangeName, sameName } from './part-name.ts'
import { type ZipEntry, zipDirectory } from './zip-directory.ts'

export interface Zip {
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** The bytes of a part, undefined where there is none of that name. All the parts of one file together are bounded. */
  readonly read: (name: string) => Uint8Array | WordFault | undefined
}

/** Bytes: a document of 500 pages has 10 MB of XML. */
const [maxPart, maxTotal] = [32 << 20, 48 << 20]

/** Text of a document is a twentieth when it is deflated, five thousand times the same paragraph a five-hundredth: only what is large and denser is a bomb. */
const [maxRatio, largeFrom] = [200, 8 << 20]

/** The files of a zip by name, inflated when they are asked for. */
export function openZip(bytes: Uint8Array): Zip | WordFault {
  const entries = zipDirectory(bytes)
  if (typeof entries === 'string') return { refusal: entries }
  const byName = new Map<string, ZipEntry>()
  for (const entry of entries) {
    const key = sameName(entry.name)
    // Of two parts of one name nobody knows which one another program shows (ECMA-376-2, 6.2.2.3 and 7.2.3).
    if (isStrangeName(entry.name) || byName.has(key)) return { refusal: 'damaged', part: entry.name }
    byName.set(key, entry)
  }
  let total = 0
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(sameName(name)),
    read: (name) => {
      const entry = byName.get(sameName(name))
      if (entry === undefined) return undefined
      if (entry.encrypted) return { refusal: 'encrypted' }
      total += entry.size
      if (isTooLarge(entry) || total > maxTotal) return { refusal: 'tooLarge', part: entry.name }
      return inflateEntry(bytes, entry) ?? { refusal: 'damaged', part: entry.name }
    },
  }
}

function isTooLarge({ size, compressedSize }: ZipEntry): boolean {
  return size > maxPart || (size > largeFrom && size > maxRatio * compressedSize)
}
