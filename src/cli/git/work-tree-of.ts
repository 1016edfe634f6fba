import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isFileError } from '../file-error.ts'

/** The root of the git work tree around a folder, links resolved: where `.git` is, a folder, or a file in linked work trees and submodules. */
export function workTreeOf(folder: string): string | undefined {
  let at: string | undefined = realPath(folder)
  while (at !== undefined) {
    if (existsSync(join(at, '.git'))) return at
    const above = dirname(at)
    at = above === at ? undefined : above
  }
  return undefined
}

/** The path with its links resolved, as far as there is something at it; as it is where that is refused. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (!isFileError(error)) throw error
    const above = dirname(path)
    return error.code === 'ENOENT' && above !== path ? join(realPath(above), basename(path)) : path
  }
}
