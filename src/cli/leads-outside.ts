import { lstatSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { isFileError } from './file-error.ts'
import { realPath, workTreeOf } from './git/work-tree-of.ts'

/**
 * Whether a path is a link out of the repository it stands in (out of the working folder where there is none): in plans that came from a stranger it would
 * show what else lies on this machine. The folders on the way to it are the user's choice.
 */
export function leadsOutside(path: string, cwd: string): boolean {
  if (!isLink(path)) return false
  const folder = realPath(dirname(path))
  const bounds = workTreeOf(folder) ?? realPath(cwd)
  // Where the link itself stands outside, the user has named a place of his own.
  return isWithin(folder, bounds) && !isWithin(realPath(path), bounds)
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch (error) {
    if (isFileError(error)) return false
    throw error
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
