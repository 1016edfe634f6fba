import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFileError } from './file-error.ts'

/** Where a path really is, its links resolved; of what is not there yet, its nearest folder that is. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch (error) {
    // A circle of links has no place; reading it gives the system's own answer.
    if (!isFileError(error) || dirname(path) === path || error.code === 'ELOOP') return path
    return join(realPath(dirname(path)), path.slice(dirname(path).length))
  }
}
