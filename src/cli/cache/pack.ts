import { createHash, hash } from 'node:crypto'

/** Something that is kept under a key: `near` is read with the pack, `far` only when it is asked for. */
export interface PackEntry {
  /** SHA-256 in base64. */
  readonly key: string
  readonly near: Uint8Array
  readonly far: FarPart
}

/** Its length and check are known before its bytes are: those of another pack are read when their turn to be copied comes. */
export interface FarPart {
  readonly length: number
  /** The first bytes of its SHA-256, in base64. */
  readonly check: string
  readonly bytes: () => Uint8Array
}

/** What a pack that was read tells of one of its keys. */
export interface FoundEntry {
  readonly near: Uint8Array
  /** Where the far part lies in the pack. */
  readonly far: { readonly start: number; readonly length: number; readonly check: string }
}

/** Stands first in a pack; another layout gets another one. */
const magic = Buffer.from('KHPACK01', 'latin1')
const digestBytes = 32
const checkBytes = 8
/** magic, number of entries, length of the near and of the far parts, SHA-256 of all that is read with the pack. */
const sumAt = magic.length + 3 * 4
export const headBytes = sumAt + digestBytes
/** key, start and length of the near part, start and length of the far part, check of the far part. */
const rowBytes = digestBytes + 4 * 4 + checkBytes

export const noFarPart: FarPart = { length: 0, check: checkOf(new Uint8Array()), bytes: () => new Uint8Array() }

export function farPart(bytes: Uint8Array): FarPart {
  return { length: bytes.length, check: checkOf(bytes), bytes: () => bytes }
}

function checkOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'buffer').toString('base64', 0, checkBytes)
}

/** Whether bytes are those of a far part. */
export function isWholeFar(bytes: Uint8Array, { length, check }: Pick<FarPart, 'length' | 'check'>): boolean {
  return bytes.length === length && checkOf(bytes) === check
}

/** All of a pack but its far parts, which follow in the order of the entries. */
export function packHead(entries: readonly PackEntry[]): Uint8Array {
  const nearLength = entries.reduce((sum, { near }) => sum + near.length, 0)
  const farLength = entries.reduce((sum, { far }) => sum + far.length, 0)
  const nearStart = headBytes + entries.length * rowBytes
  const bytes = Buffer.alloc(nearStart + nearLength)
  magic.copy(bytes)
  for (const [index, value] of [entries.length, nearLength, farLength].entries())
    bytes.writeUInt32LE(value, magic.length + index * 4)
  let row = headBytes
  let nearAt = 0
  let farAt = 0
  for (const { key, near, far } of entries) {
    bytes.write(key, row, digestBytes, 'base64')
    for (const [index, value] of [nearAt, near.length, farAt, far.length].entries())
      bytes.writeUInt32LE(value, row + digestBytes + index * 4)
    bytes.write(far.check, row + rowBytes - checkBytes, checkBytes, 'base64')
    bytes.set(near, nearStart + nearAt)
    nearAt += near.length
    farAt += far.length
    row += rowBytes
  }
  sumOf(bytes).copy(bytes, sumAt)
  return bytes
}

function sumOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes.subarray(0, sumAt)).update(bytes.subarray(headBytes)).digest()
}

/** What a pack is named by: a sum over all that is read at once, and with it over the checks of the far parts. In hexadecimal digits. */
export function packSum(head: Uint8Array): string {
  return Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('hex', sumAt, headBytes)
}

/** How many bytes of a pack are read at once, told by its first ones; undefined for what is no whole pack of this length. */
export function nearBytes(head: Uint8Array, size: number): number | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  if (bytes.length < headBytes || !bytes.subarray(0, magic.length).equals(magic)) return undefined
  const [count = 0, near = 0, far = 0] = [0, 4, 8].map((offset) => bytes.readUInt32LE(magic.length + offset))
  const end = headBytes + count * rowBytes + near
  return end + far === size ? end : undefined
}

/** The entries of a pack by key: few of thousands are asked for, so each is read out of its row when it is. */
export interface PackEntries extends Iterable<readonly [string, FoundEntry]> {
  readonly size: number
  readonly get: (key: string) => FoundEntry | undefined
}

/** Undefined where the bytes are not those that were written. `bytes` reach up to the far parts. */
export function readPack(bytes: Uint8Array): PackEntries | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!sumOf(all).equals(all.subarray(sumAt, headBytes))) return undefined
  const nearStart = headBytes + all.readUInt32LE(magic.length) * rowBytes
  const rows = new Map<string, number>()
  for (let row = headBytes; row < nearStart; row += rowBytes) rows.set(all.toString('base64', row, row + digestBytes), row)
  const entryAt = (row: number): FoundEntry => {
    const number = (index: number): number => all.readUInt32LE(row + digestBytes + index * 4)
    const near = all.subarray(nearStart + number(0), nearStart + number(0) + number(1))
    const check = all.toString('base64', row + rowBytes - checkBytes, row + rowBytes)
    return { near, far: { start: all.length + number(2), length: number(3), check } }
  }
  return {
    size: rows.size,
    get: (key) => {
      const row = rows.get(key)
      return row === undefined ? undefined : entryAt(row)
    },
    *[Symbol.iterator]() {
      for (const [key, row] of rows) yield [key, entryAt(row)] as const
    },
  }
}
