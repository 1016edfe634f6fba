import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { realPath } from '../real-path.ts'

/** The root of the git work tree around a folder, links resolved. */
export function workTreeOf(folder: string): string | undefined {
  return rootAbove(realPath(folder))
}

/** The nearest folder, this one or above, with a `.git`: a folder, or a file in linked work trees and submodules. The path is taken as it is. */
export function rootAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}
