/** One file of a zip as its central directory tells it. Nothing in it is believed: sizes and sum are compared with what is inflated. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Where its local header stands. */
  readonly offset: number
}

/** A Word file with a hundred pictures has 300; what has more is no plan. */
const maxEntries = 2000

const [directoryEnd, directoryEntry, zip64Extra] = [0x06054b50, 0x02014b50, 0x0001]
const [endLength, entryLength, maxComment] = [22, 46, 0xffff]

/** The entries of a zip, folders left out, from the directory at its end (APPNOTE 4.3.12). */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | 'damaged' | 'tooLarge' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return 'damaged'
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) return 'tooLarge'
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== directoryEntry) return 'damaged'
    const nameEnd = at + entryLength + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    if (extraEnd > end) return 'damaged'
    const name = entryName(bytes.subarray(at + entryLength, nameEnd))
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, nameEnd, extraEnd),
    }
    if (!name.endsWith('/')) entries.push(entry)
    at = extraEnd + view.getUint16(at + 32, true)
  }
  return entries
}

/** The last record of the file, before a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  const first = Math.max(view.byteLength - endLength - maxComment, 0)
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === directoryEnd) return at
  }
  return -1
}

/** Some writers part folders by a backslash, against APPNOTE 4.4.17.1; Word reads them all the same. */
function entryName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/')
}

/** Sizes and place; those that stand in the zip64 field (APPNOTE 4.5.3) in its order. What needs more than 32 bits fails as out of the file's bounds. */
function sizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  const [size, compressedSize, offset] = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true)) as [
    number,
    number,
    number,
  ]
  const result = { size, compressedSize, offset }
  let field = extraStart
  while (field + 4 <= extraEnd) {
    const fieldEnd = field + 4 + view.getUint16(field + 2, true)
    if (view.getUint16(field, true) === zip64Extra && fieldEnd <= extraEnd) {
      let place = field + 4
      for (const key of ['size', 'compressedSize', 'offset'] as const) {
        if (result[key] !== 0xffffffff || place + 8 > fieldEnd) continue
        result[key] = Number(view.getBigUint64(place, true))
        place += 8
      }
    }
    field = fieldEnd
  }
  return result
}
