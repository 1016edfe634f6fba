import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, renameSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { isFileError } from '../file-error.ts'
import { makeFolders } from '../make-folders.ts'
import {
  type FoundEntry,
  headBytes,
  isWholeFar,
  nearBytes,
  type PackEntries,
  type PackEntry,
  packHead,
  packSum,
  readPack,
} from './pack.ts'

/** A pack on the disk that was read up to its far parts. */
export interface ReadPack {
  readonly path: string
  readonly size: number
  readonly entries: PackEntries
}

/** Nothing else in the folder is touched: somebody may have named one that is not ours alone. */
export const packName = /^[0-9a-f]{16}-[0-9a-f]{16}\.pack$/
export const temporaryName = /^\.[0-9a-f]{16}-[0-9a-z]+\.tmp$/

/**
 * The packs that were written for a place (16 hexadecimal digits), each that is whole, or `only` the one of this name. A damaged one is removed, so that it
 * is not read again.
 */
export function readPacks(folder: string, place: string, only?: string): readonly ReadPack[] {
  const names = (only === undefined ? namesIn(folder) : [only]).filter(
    (name) => packName.test(name) && name.startsWith(`${place}-`),
  )
  return names.toSorted().flatMap((name) => {
    const path = join(folder, name)
    const pack = withFile(path, (file) => readWhole(path, file))
    // Another run may have merged it into a new one meanwhile.
    if (pack === undefined) return []
    if (pack === 'damaged') remove(path)
    return pack === 'damaged' ? [] : [pack]
  })
}

function readWhole(path: string, file: number): ReadPack | 'damaged' {
  const { size } = fstatSync(file)
  const near = nearBytes(bytesAt(file, 0, Math.min(size, headBytes)), size)
  const entries = near === undefined ? undefined : readPack(bytesAt(file, 0, near))
  return entries === undefined ? 'damaged' : { path, size, entries }
}

/** Reads far parts of packs, each of which stays open until all is read. */
export interface FarReader {
  /** Undefined where the pack is gone or damaged. */
  readonly read: (pack: ReadPack, entry: FoundEntry) => Uint8Array | undefined
  readonly close: () => void
}

export function openFarReader(): FarReader {
  const files = new Map<string, number | undefined>()
  return {
    read: ({ path }, { far }) => {
      if (!files.has(path)) files.set(path, openIfThere(path))
      const file = files.get(path)
      if (file === undefined) return undefined
      const bytes = bytesAt(file, far.start, far.length)
      return isWholeFar(bytes, far) ? bytes : undefined
    },
    close: () => {
      for (const file of files.values()) if (file !== undefined) closeSync(file)
      files.clear()
    },
  }
}

/**
 * Writes a pack beside the others: whole under its name, or not at all. The name is made of what is in it, so that two runs which found the same write the
 * same file. Gives its path; throws what the system throws.
 */
export function writePack(folder: string, place: string, entries: readonly PackEntry[]): string {
  makeFolders(folder, 0o700)
  const temporary = join(folder, `.${place}-${Math.random().toString(36).slice(2, 12)}.tmp`)
  const head = packHead(entries)
  try {
    // Only their owner reads what was found in plans.
    const file = openSync(temporary, 'wx', 0o600)
    try {
      writeAll(file, head)
      for (const { far } of entries) writeAll(file, far.bytes())
    } finally {
      closeSync(file)
    }
    const path = join(folder, `${place}-${packSum(head).slice(0, 16)}.pack`)
    renameSync(temporary, path)
    return path
  } catch (error) {
    remove(temporary)
    throw error
  }
}

/**
 * Puts several packs of a place into one, without the entries that are not wanted. The files are held open, so that nothing is lost when another run does
 * the same at the same time. Throws what the system throws.
 */
export function mergePacks(folder: string, place: string, packs: readonly ReadPack[], isWanted: (key: string) => boolean): void {
  const open = packs.flatMap(({ path, entries }) => {
    const file = openIfThere(path)
    return file === undefined ? [] : [{ path, file, entries }]
  })
  try {
    const merged = new Map<string, PackEntry>()
    for (const { file, entries } of open)
      for (const [key, { near, far }] of entries)
        if (isWanted(key)) merged.set(key, { key, near, far: { ...far, bytes: () => bytesAt(file, far.start, far.length) } })
    const inOrder = [...merged.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
    const written = writePack(folder, place, inOrder)
    for (const { path } of open) if (path !== written) remove(path)
  } finally {
    for (const { file } of open) closeSync(file)
  }
}

export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isFileError(error)) return []
    throw error
  }
}

/** What cannot be removed, or is gone, is left. */
export function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if (!isFileError(error)) throw error
  }
}

function openIfThere(path: string): number | undefined {
  try {
    // A pipe by the name of a pack would be waited for.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    if (fstatSync(file).isFile()) return file
    closeSync(file)
    return undefined
  } catch (error) {
    if (isFileError(error)) return undefined
    throw error
  }
}

function withFile<T>(path: string, read: (file: number) => T): T | undefined {
  const file = openIfThere(path)
  if (file === undefined) return undefined
  try {
    return read(file)
  } catch (error) {
    if (isFileError(error)) return undefined
    throw error
  } finally {
    closeSync(file)
  }
}

/** Fewer where the file ends before. */
function bytesAt(file: number, start: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length)
  let read = 0
  while (read < length) {
    const more = readSync(file, bytes, read, length - read, start + read)
    if (more === 0) break
    read += more
  }
  return bytes.subarray(0, read)
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) written += writeSync(file, bytes, written)
}
