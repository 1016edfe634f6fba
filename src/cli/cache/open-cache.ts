import { hash } from 'node:crypto'
import { basename } from 'node:path'
import type { ValidateOptions } from '../../rules/validate-plan.ts'
import { isFileError } from '../file-error.ts'
import type { PlanFile } from '../find-plans.ts'
import { cacheKeys, type FileKeys } from './cache-keys.ts'
import { type FoundEntry, farPart, noFarPart, type PackEntry } from './pack.ts'
import { mergePacks, openFarReader, type ReadPack, readPacks, writePack } from './pack-files.ts'
import { tidyFolder } from './tidy-folder.ts'

/** What was found in files before, by what is in them. Whatever is wrong with its folder, a run goes on without it. */
export interface FileCache {
  readonly isEmpty: boolean
  /** `how` as it comes out of `howToJudge`; absent where the file is only read for its record. */
  readonly keysOf: (file: PlanFile, bytes: Uint8Array, how: ValidateOptions | undefined) => FileKeys
  /** Of what the rules on a repository find in files with these keys; `how` is all else that they hang on, as plain data. */
  readonly keyOfRepository: (files: readonly string[], how: unknown) => string
  readonly has: (key: string) => boolean
  /** What is kept under a key; undefined where nothing is. */
  readonly find: (key: string) => string | undefined
  /** The same for what is large, and read only where it is wanted. */
  readonly findLarge: (key: string) => string | undefined
  /** What is there under this key is not left out when packs are merged. */
  readonly willUse: (key: () => string) => void
  readonly keep: (key: string, text: string) => void
  readonly keepLarge: (key: string, text: string) => void
  /** Writes what is new. Gives the code of the system's error where it could not. */
  readonly close: (now: Date) => string | undefined
}

export interface CacheOptions {
  /** Absolute. */
  readonly folder: string
  /** Everything but the files that findings hang on: program, runtime, day. */
  readonly identity: readonly string[]
  /** The working folder: runs in different ones do not read each other's packs. */
  readonly cwd: string
}

/** What is new is written when it has grown to so many bytes: it need not all be in memory, and a run that is broken off has not worked in vain. */
const mostPending = 6 * 1024 * 1024
/** Each run that finds something new adds a pack. */
const mostPacks = 8
/** What other runs than this one have left is kept as long as it takes no more than so many bytes. */
const mostUnused = 64 * 1024 * 1024

export function openCache({ folder, identity, cwd }: CacheOptions): FileCache {
  const place = hash('sha256', JSON.stringify([...identity, cwd])).slice(0, 16)
  const packs = [...readPacks(folder, place)]
  const pending = new Map<string, PackEntry>()
  const used = new Set<string>()
  const usedLater: (() => string)[] = []
  const { of: keysOf, ofRepository: keyOfRepository } = cacheKeys(identity)
  const farReader = openFarReader()
  let pendingBytes = 0
  let written = 0
  let failure: string | undefined

  const found = (key: string): { readonly pack: ReadPack; readonly entry: FoundEntry } | undefined => {
    for (const pack of packs) {
      const entry = pack.entries.get(key)
      if (entry === undefined) continue
      used.add(key)
      return { pack, entry }
    }
    return undefined
  }
  const add = (entry: PackEntry): void => {
    pending.set(entry.key, entry)
    used.add(entry.key)
    pendingBytes += entry.near.length + entry.far.length
    if (pendingBytes > mostPending) flush()
  }
  const flush = (): void => {
    if (pending.size === 0 || failure !== undefined) return
    const inOrder = [...pending.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
    answeringErrors(() => packs.push(...readPacks(folder, place, basename(writePack(folder, place, inOrder)))))
    if (failure !== undefined) return
    written++
    pending.clear()
    pendingBytes = 0
  }
  const answeringErrors = (write: () => void): void => {
    try {
      write()
    } catch (error) {
      if (!isFileError(error)) throw error
      failure = error.code
    }
  }
  return {
    isEmpty: packs.every(({ entries }) => entries.size === 0),
    keysOf,
    keyOfRepository,
    has: (key) => pending.has(key) || found(key) !== undefined,
    find: (key) => {
      const near = pending.get(key)?.near ?? found(key)?.entry.near
      return near && textOf(near)
    },
    findLarge: (key) => {
      const there = found(key)
      const far = pending.get(key)?.far.bytes() ?? (there && farReader.read(there.pack, there.entry))
      return far && textOf(far)
    },
    willUse: (key) => {
      usedLater.push(key)
    },
    keep: (key, text) => add({ key, near: Buffer.from(text), far: noFarPart }),
    keepLarge: (key, text) => add({ key, near: new Uint8Array(), far: farPart(Buffer.from(text)) }),
    close: (now) => {
      farReader.close()
      flush()
      if (written === 0) return failure
      answeringErrors(() => {
        const all = readPacks(folder, place)
        const isLarge = all.reduce((sum, { size }) => sum + size, 0) > mostUnused
        if (all.length > mostPacks) {
          if (isLarge) for (const key of usedLater) used.add(key())
          mergePacks(folder, place, all, (key) => !isLarge || used.has(key))
        }
        tidyFolder(folder, now)
      })
      return failure
    },
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
