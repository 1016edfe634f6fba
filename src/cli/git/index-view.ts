import { join, relative, sep } from 'node:path'
import type { GitIo } from '../disk-view.ts'
import type { FileView, FolderEntry } from '../file-view.ts'
import { foldPath } from '../fold-path.ts'
import { kindOfPath } from '../kind-of-path.ts'
import { realPath } from '../real-path.ts'
import type { Repository } from './repository.ts'
import { waysFrom } from './ways-from.ts'

/** What is staged: the content of each file as it will be committed. */
export interface IndexView extends FileView {
  /** The object that holds the staged content of a file; undefined for one that is not in the index. */
  readonly objectOf: (path: string) => string | undefined
  /** Files with several versions, none of which is staged; relative to the root. */
  readonly unmerged: readonly string[]
}

/** Modes of the index (gitformat-index): the last is a repository of its own. */
const linkMode = '120000'
const repositoryMode = '160000'

export async function openIndex({ root, list }: Repository, io: Pick<GitIo, 'platform'>): Promise<IndexView> {
  const objects = new Map<string, string>()
  const folders = new Map<string, Map<string, FolderEntry>>([['', new Map()]])
  const unmerged = new Set<string>()
  const fold = foldPath(io)
  const folderOf = (way: string): Map<string, FolderEntry> => {
    const known = folders.get(way)
    if (known !== undefined) return known
    const made = new Map<string, FolderEntry>()
    folders.set(way, made)
    const cut = way.lastIndexOf('/')
    folderOf(way.slice(0, Math.max(cut, 0))).set(way.slice(cut + 1), { name: way.slice(cut + 1), kind: 'folder' })
    return made
  }
  for (const entry of await list(['ls-files', '-z', '--stage', '--cached'])) {
    const [, mode, object = '', stage, path = ''] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(entry) ?? []
    if (stage !== '0') unmerged.add(path)
    // A link's content is a path: what it leads to is staged by itself.
    if (stage !== '0' || mode === linkMode || mode === repositoryMode) continue
    objects.set(fold(path), object)
    const cut = path.lastIndexOf('/')
    folderOf(path.slice(0, Math.max(cut, 0))).set(path.slice(cut + 1), { name: path.slice(cut + 1), kind: 'file' })
  }
  const wayTo = waysFrom(root, fold)
  const objectOf = (path: string): string | undefined => objects.get(wayTo(path))
  return {
    objectOf,
    unmerged: [...unmerged],
    kindOf: (path) => (objectOf(path) === undefined ? kindOfPath(path) : 'file'),
    listingFrom: async (folder) => {
      const way = relative(root, realPath(folder))
      return (inner) => [
        ...(folders.get(join(way, relative(folder, inner)).replaceAll(sep, '/').replace(/^\.$/, ''))?.values() ?? []),
      ]
    },
  }
}
