import { lstatSync, realpathSync, statSync } from 'node:fs'
import { isFileError } from './file-error.ts'
import { foldPath } from './fold-path.ts'

/** What stands at a path, through links: `pipe` is a device or a socket, too; `missing` also where the way to it leads through a file. */
export function kindOfPath(path: string): 'folder' | 'file' | 'pipe' | 'missing' {
  try {
    const kind = statSync(path)
    return kind.isDirectory() ? 'folder' : kind.isFile() ? 'file' : 'pipe'
  } catch (error) {
    if (isFileError(error)) return 'missing'
    throw error
  }
}

/** The same for two paths that lead to one file, by links or by another spelling of its name. */
export function fileIdentity(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch (error) {
    if (isFileError(error)) return path
    throw error
  }
}

/**
 * The same for two paths where a later result would take the place of an earlier one: through a link, or because the system takes `A` for `a` and composed
 * letters for decomposed ones.
 */
export function outputPlace(path: string, platform: string): string {
  return foldPath({ platform })(linkTarget(path))
}

function linkTarget(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync.native(path) : path
  } catch (error) {
    if (isFileError(error)) return path
    throw error
  }
}
