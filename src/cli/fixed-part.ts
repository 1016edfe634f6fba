import { join, relative, resolve, sep } from 'node:path'
import { splitGlob } from './glob.ts'
import { isInside } from './inside-folder.ts'

/** The folder that a pattern names before its first sign, for a file that matches it: absolute, in the letters of the disk. */
export function fixedPart(pattern: string, cwd: string): (path: string) => string {
  const { folder } = splitGlob(pattern)
  const base = resolve(cwd, folder)
  return (path) => {
    if (isInside(path, base)) return base
    // Its letters are composed in one and decomposed in the other: it has as many parts in both.
    return join(cwd, ...relative(cwd, path).split(sep).slice(0, folder.split('/').length))
  }
}
