import { existsSync, realpathSync, type Stats } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isFileError } from './file-error.ts'
import type { Io } from './io.ts'

/**
 * Does a path that lies in the working folder, or in the work tree around it, lead out of it by a link? Plans, settings and folders can come from
 * strangers: what they link to is neither read nor written. A path that the user gives outside of it is the user's own.
 */
export function leadsOut(path: string, cwd: string): boolean {
  const root = rootOf(cwd)
  return isInside(path, root) && !isInside(realPath(path), realPath(root))
}

/**
 * The same for the many files of one run (`io` stands for it), where each folder is asked about once: a file that is no link leads out only with its folder.
 */
export function fileLeadsOut(path: string, kind: Pick<Stats, 'isSymbolicLink'>, io: Pick<Io, 'cwd'>): boolean {
  if (kind.isSymbolicLink()) return leadsOut(path, io.cwd)
  const folder = dirname(path)
  const folders = foldersOfRun.get(io) ?? new Map<string, boolean>()
  foldersOfRun.set(io, folders)
  const known = folders.get(folder) ?? leadsOut(folder, io.cwd)
  folders.set(folder, known)
  return known
}

const foldersOfRun = new WeakMap<Pick<Io, 'cwd'>, Map<string, boolean>>()

/** Does a path that settings name leave their work tree, or their folder where there is none? */
export function leavesFolder(path: string, folder: string): boolean {
  const root = rootOf(folder)
  return !isInside(path, root) || leadsOut(path, folder)
}

/** The nearest folder above with a `.git`, or the folder itself. */
function rootOf(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return resolve(folder)
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === resolve(path)
}

/** Where a path really is; of what is not there yet, its nearest folder that is. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch (error) {
    // A circle of links has no place; reading it gives the system's own answer.
    if (!isFileError(error) || dirname(path) === path || error.code === 'ELOOP') return path
    return join(realPath(dirname(path)), path.slice(dirname(path).length))
  }
}
