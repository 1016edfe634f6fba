import { basename, dirname, join, relative, sep } from 'node:path'
import { realPath } from '../real-path.ts'

/** How git names a file: from the root, with forward slashes, folders without links; the file itself may be one. `fold` makes one of equal names. */
export function waysFrom(root: string, fold: (path: string) => string): (path: string) => string {
  const folders = new Map<string, string>()
  return (path) => {
    const folder = dirname(path)
    const real = folders.get(folder) ?? realPath(folder)
    folders.set(folder, real)
    return fold(relative(root, join(real, basename(path))).replaceAll(sep, '/'))
  }
}
