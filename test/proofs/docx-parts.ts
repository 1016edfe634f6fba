import { strFromU8, unzipSync } from 'fflate'
import { children, type Element, parseXml } from './xml.ts'

/** A DOCX taken apart: the zip's entries as they stand in the file, and every XML part as a tree. */
export interface DocxParts {
  readonly entries: readonly ZipEntry[]
  readonly xml: ReadonlyMap<string, Element>
  /** By part: what its relationships are, by their id. */
  readonly relationships: ReadonlyMap<string, ReadonlyMap<string, Relationship>>
}

export interface ZipEntry {
  readonly name: string
  /** Date and time as the zip holds them, in MS-DOS form. */
  readonly modified: number
}

export interface Relationship {
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** Throws where a part is not well-formed. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const files = unzipSync(bytes)
  const xml = new Map<string, Element>()
  for (const [name, data] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue
    try {
      xml.set(name, parseXml(strFromU8(data)))
    } catch (error) {
      throw new Error(`${name}: ${String(error)}`)
    }
  }
  const relationships = new Map<string, Map<string, Relationship>>()
  for (const [name, root] of xml) {
    const owner = /^(.*)_rels\/(.*)\.rels$/.exec(name)
    if (owner === null) continue
    const folder = owner[1] as string
    relationships.set(
      folder + owner[2],
      new Map(children(root, 'Relationship').map((item) => [item.attributes.get('Id') ?? '', relationship(item, folder)])),
    )
  }
  return { entries: zipEntries(bytes), xml, relationships }
}

function relationship(item: Element, folder: string): Relationship {
  const target = item.attributes.get('Target') ?? ''
  const external = item.attributes.get('TargetMode') === 'External'
  const path = target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1)
  return { type: item.attributes.get('Type')?.split('/').at(-1) ?? '', target: external ? target : path, external }
}

/** The entries of the central directory, in the order of their data. */
function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--
  let at = view.getUint32(end + 16, true)
  const entries: (ZipEntry & { offset: number })[] = []
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const length = view.getUint16(at + 28, true)
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + length)),
      modified: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries.sort((a, b) => a.offset - b.offset)
}
