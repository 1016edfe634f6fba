import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What settings files are called, the first that is there. */
export const configNames: readonly string[] = ['plan.config.yaml', 'plan.config.yml']

/** Whether a path is one of a settings file. */
export function isConfig(path: string): boolean {
  return configNames.includes(basename(path))
}

/**
 * Finds the settings that hold in a folder: the nearest `plan.config.yaml` there or above it, up to the repository's root (where `.git` is), else up to
 * the file system's. Each folder is asked once.
 */
export function configFinder(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  const find = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder)
    const found = inFolder(folder)
    known.set(folder, found)
    return found
  }
  const inFolder = (folder: string): string | undefined => {
    const path = configNames.map((name) => join(folder, name)).find(existsSync)
    if (path !== undefined) return path
    const above = dirname(folder)
    // In a worktree or a submodule `.git` is a file.
    return above === folder || existsSync(join(folder, '.git')) ? undefined : find(above)
  }
  return find
}
