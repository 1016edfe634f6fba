import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isFileError } from './file-error.ts'
import { kindOfPath } from './kind-of-path.ts'

/**
 * The path of the one file or folder whose names differ from a missing path's only in how their letters are put together: `rác` of one letter each, or of
 * letters and marks, as some systems and archives store it. Undefined where there is none, or where there are several.
 */
export function asOnDisk(path: string): string | undefined {
  const folder = dirname(path)
  if (folder === path) return undefined
  const parent = kindOfPath(folder) === 'missing' ? asOnDisk(folder) : folder
  if (parent === undefined) return undefined
  const name = basename(path).normalize('NFC')
  const [only, ...more] = namesIn(parent).filter((entry) => entry.normalize('NFC') === name)
  if (only === undefined || more.length > 0) return undefined
  const found = join(parent, only)
  // A link that leads nowhere has the very name.
  return found === path ? undefined : found
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isFileError(error)) return []
    throw error
  }
}
