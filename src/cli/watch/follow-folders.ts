import { type FSWatcher, watch } from 'node:fs'
import { isFileError } from '../file-error.ts'

/** Folders of which each change is told; which ones they are may change. */
export interface FollowedFolders {
  /** Follows these folders and no others; gives those that were not followed before. */
  readonly follow: (folders: ReadonlySet<string>) => readonly string[]
  readonly close: () => void
}

/** How often is looked where the system tells nothing by itself (network drives, too many folders), ms. */
const lookEvery = 1000

/**
 * One watcher a folder, none for what lies below: the search for plans knows which folders matter, so that nobody watches what git ignores. A library that
 * watches whole trees (chokidar) would walk them once more, by rules of its own. `onChange` is a hint only: whoever gets it looks at what is there.
 */
export function followFolders(onChange: () => void): FollowedFolders {
  const watchers = new Map<string, FSWatcher>()
  let looking: NodeJS.Timeout | undefined
  const stop = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const start = (folder: string) => {
    try {
      const watcher = watch(folder, onChange)
      watcher.on('error', () => {
        stop(folder)
        onChange()
      })
      watchers.set(folder, watcher)
    } catch (error) {
      if (!isFileError(error)) throw error
      // A folder that is gone again is no longer looked for; where the system has no more to give, everything is looked at from time to time.
      if (error.code !== 'ENOENT') looking ??= setInterval(onChange, lookEvery)
    }
  }
  return {
    follow: (folders) => {
      for (const folder of [...watchers.keys()]) if (!folders.has(folder)) stop(folder)
      const fresh = [...folders].filter((folder) => !watchers.has(folder))
      for (const folder of fresh) start(folder)
      return fresh.filter((folder) => watchers.has(folder))
    },
    close: () => {
      clearInterval(looking)
      for (const folder of [...watchers.keys()]) stop(folder)
    },
  }
}
