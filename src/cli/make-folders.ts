import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isFileError } from './file-error.ts'
import { kindOfPath } from './kind-of-path.ts'

/**
 * Makes a folder and those above it, where they are missing; throws what the system throws. Node's own `recursive` tries for ever where the system says of a
 * folder in an existing one that there is no such thing (`/proc`, homes that are mounted when they are asked for).
 */
export function makeFolders(folder: string, mode?: number): void {
  if (kindOfPath(folder) === 'folder') return
  const above = dirname(folder)
  if (above !== folder) makeFolders(above, mode)
  try {
    mkdirSync(folder, mode)
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isFileError(error) || error.code !== 'EEXIST' || kindOfPath(folder) !== 'folder') throw error
  }
}
