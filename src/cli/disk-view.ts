import { type Dirent, readdirSync } from 'node:fs'
import type { FileView, FolderEntry, Listing } from './file-view.ts'
import { workTreeOf } from './git/work-tree-of.ts'
import type { Io } from './io.ts'
import { kindOfPath } from './kind-of-path.ts'

/** What a search must know of the world to ask git. */
export type GitIo = Pick<Io, 'cwd' | 'env' | 'platform' | 'interrupted'>

/**
 * The disk: in a git work tree what git tracks or does not ignore, elsewhere everything, as where there is no `io` to start git with. Git is started
 * only for a folder that is searched and has a work tree around it; `onRefusal` takes what it says where it does not answer.
 */
export function diskView(io?: GitIo, onRefusal: (complaint: string) => void = () => {}): FileView {
  return {
    kindOf: kindOfPath,
    listingFrom: async (folder) => (io === undefined ? undefined : await gitListing(folder, io, onRefusal)) ?? onDisk,
  }
}

async function gitListing(folder: string, io: GitIo, onRefusal: (complaint: string) => void): Promise<Listing | undefined> {
  if (io.env.GIT_DIR === undefined && workTreeOf(folder) === undefined) return undefined
  const { knownToGit } = await import('./git/known-to-git.ts')
  const known = await knownToGit(folder, io, onRefusal)
  if (known === undefined) return undefined
  return (inner) => {
    const knownHere = known(inner)
    return onDisk(inner).flatMap((entry) => knownHere(entry) ?? [])
  }
}

/** Links, pipes and devices are no folders and no files: only the first are told on. */
const onDisk: Listing = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap(entryOf)

function entryOf(entry: Dirent): readonly FolderEntry[] {
  const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : undefined
  return kind === undefined ? [] : [{ name: entry.name, kind }]
}
