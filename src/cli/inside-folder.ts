import type { Stats } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { rootAbove } from './git/work-tree-of.ts'
import type { Io } from './io.ts'
import { realPath } from './real-path.ts'

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

/** The work tree, or the folder itself where there is none. */
function rootOf(folder: string): string {
  return rootAbove(resolve(folder)) ?? resolve(folder)
}

/** Is it that folder, or below it? By the paths alone. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  // There is no way to another drive of Windows.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
