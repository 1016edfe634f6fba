import { type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { isFileError } from '../file-error.ts'
import { namesIn, packName, remove, temporaryName } from './pack-files.ts'

/** What all packs may take together; the oldest go first. */
const mostBytes = 256 * 1024 * 1024
const day = 24 * 60 * 60 * 1000
/** Packs hold for one day of judgement; a few more for whoever sets the clock. */
const longestLife = 7 * day
/** A run that was killed leaves a file half written; one that is at work must keep it. */
const longestWrite = day / 24

/** Removes packs that nobody will read again, and those beyond what the cache may take. What cannot be removed is left. */
export function tidyFolder(folder: string, now: Date): void {
  const age = ({ mtimeMs }: Stats): number => now.getTime() - mtimeMs
  const files = namesIn(folder).flatMap((name) => statOf(join(folder, name), name))
  for (const { path, name, stats } of files) if (temporaryName.test(name) && age(stats) > longestWrite) remove(path)
  const packs = files.filter(({ name }) => packName.test(name)).toSorted((a, b) => age(a.stats) - age(b.stats))
  let bytes = 0
  for (const { path, stats } of packs) {
    bytes += stats.size
    if (bytes > mostBytes || age(stats) > longestLife) remove(path)
  }
}

function statOf(path: string, name: string): readonly { readonly path: string; readonly name: string; readonly stats: Stats }[] {
  try {
    return [{ path, name, stats: statSync(path) }]
  } catch (error) {
    if (isFileError(error)) return []
    throw error
  }
}
