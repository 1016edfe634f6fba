import { Inflate, inflateSync } from 'fflate'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './zip-directory.ts'

const localHeader = 0x04034b50
const localLength = 30

/** Deflate makes a thousandfold at most. What is small is inflated at once, a second's work at the worst; of what is not, a piece gives 16 MB before it is stopped. */
const [small, piece] = [256 * 1024, 16 * 1024]

/** The bytes of an entry: as many as the directory says and with its check sum, or undefined. A header that lies costs no more than one that does not. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const data = compressedData(bytes, entry)
  if (data === undefined) return undefined
  const content = entry.method === 0 ? data : entry.method === 8 ? inflated(data, entry.size) : undefined
  return content?.length === entry.size && crc32(content) === entry.crc ? content : undefined
}

/** The local header may have another extra field than the directory: its own lengths tell where the data begins. */
function compressedData(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array | undefined {
  if (offset + localLength > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(offset, true) !== localHeader) return undefined
  const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + compressedSize <= bytes.length ? bytes.subarray(start, start + compressedSize) : undefined
}

/** More bytes than the directory says are as wrong as fewer: there is room for one of them, and none is made for more. */
function inflated(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return data.length <= small ? inflateSync(data, { out: new Uint8Array(size + 1) }) : inflatedByPieces(data, size)
  } catch {
    // What is no deflate stream.
    return undefined
  }
}

function inflatedByPieces(data: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) content.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < data.length && length <= size; at += piece)
    inflate.push(data.subarray(at, at + piece), at + piece >= data.length)
  return length === size ? content : undefined
}
