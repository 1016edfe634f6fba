import { relative, sep } from 'node:path'
import type { GitIo } from '../disk-view.ts'
import type { FolderEntry } from '../file-view.ts'
import { foldPath } from '../fold-path.ts'
import { gitPlace } from './git-place.ts'
import { fieldsOf, runGit } from './run-git.ts'

/** What git says of the entries of a folder: itself, a repository of its own, or nothing where git ignores it. */
export type KnownToGit = (folder: string) => (entry: FolderEntry) => FolderEntry | undefined

/**
 * What git tracks or does not ignore below a folder. Undefined where git cannot say (it is not installed, refuses the repository) or has nothing to say,
 * since the folder itself is ignored: whoever names such a folder means what is in it.
 */
export async function knownToGit(
  folder: string,
  io: GitIo,
  onRefusal: (complaint: string) => void,
): Promise<KnownToGit | undefined> {
  const place = gitPlace(folder, io)
  if (place === undefined) return undefined
  const answer = await runGit(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], place, io)
  if (answer.status !== 0) {
    onRefusal(answer.complaint.split('\n')[0] || 'git: not found')
    return undefined
  }
  const names = fieldsOf(answer)
  if (names.length === 0 && (await runGit(['check-ignore', '-q', '--', '.'], place, io)).status === 0) return undefined

  const fold = foldPath(io)
  const leaves = new Set<string>()
  const folders = new Set<string>()
  for (const name of names) {
    // A repository that is not tracked ends in a slash; one that is, a submodule, does not.
    const path = fold(name.endsWith('/') ? name.slice(0, -1) : name)
    leaves.add(path)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const above = path.slice(0, at)
      if (folders.has(above)) break
      folders.add(above)
    }
  }
  // A folder that nobody may read: git passes over it with a warning, the search shall tell it.
  for (const [, name] of answer.complaint.matchAll(/^warning: could not open directory '(.*?)\/?':/gm))
    folders.add(fold(name ?? ''))
  return (inner) => {
    const way = fold(relative(folder, inner).replaceAll(sep, '/'))
    const lead = way === '' ? '' : `${way}/`
    return (entry) => {
      const path = lead + fold(entry.name)
      if (entry.kind !== 'folder') return leaves.has(path) ? entry : undefined
      if (folders.has(path)) return entry
      return leaves.has(path) ? { ...entry, kind: 'apart' } : undefined
    }
  }
}
