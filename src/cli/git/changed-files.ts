import { UserError } from '../../errors.ts'
import type { Repository } from './repository.ts'
import { fieldsOf } from './run-git.ts'

/** What changed, by the path from the root of the work tree. */
export type ChangedFiles = ReadonlyMap<string, ChangedFile>

/** What changed, and what is there no more. */
export interface Changes {
  readonly changed: ChangedFiles
  /** Paths from the root of the work tree; what only has another name now is not among them. */
  readonly removed: readonly string[]
}

export interface ChangedFile {
  /** The object with the earlier content; absent for a new file. */
  readonly before?: string
  /** Whether git has compared the contents, not only the time stamps. */
  readonly isSure: boolean
}

/** How changes are asked for: by object and path alone, which starts no program that diffs. */
const raw = ['diff-index', '--raw', '--no-abbrev', '--ignore-submodules', '-z'] as const

/** What the next commit changes. */
export async function stagedChanges(repository: Repository): Promise<Changes> {
  const { ask, list } = repository
  const head = await ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  // The first commit of all is compared with a folder without files, whose name hangs on the kind of hashes.
  const against = head.status === 0 ? 'HEAD' : textOf(await ask(['hash-object', '-t', 'tree', '--stdin']))
  const { changed, removed } = readRaw(await list([...raw, '--cached', '--no-renames', against]))
  const names = await renamed(against, changed, repository)
  return { changed: new Map([...changed, ...names.files]), removed: removed.filter((path) => !names.former.has(path)) }
}

/** What differs in the work tree from where `ref` and HEAD part, files that nobody tracks yet among them. Throws UserError. */
export async function changedSince(ref: string, repository: Repository): Promise<Changes> {
  const { ask, list, words } = repository
  // A name that begins with a dash would be an option.
  const named = ref === '' || ref.startsWith('-') ? undefined : await ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  const shallow = async () => (textOf(await ask(['rev-parse', '--is-shallow-repository'])) === 'true' ? words.shallow : '')
  if (named?.status !== 0) throw new UserError(words.unknownRef(ref) + (await shallow()))
  if ((await ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).status !== 0) throw new UserError(words.noCommit(ref))
  const base = await ask(['merge-base', textOf(named), 'HEAD'])
  if (base.status !== 0) throw new UserError(words.noMergeBase(ref) + (await shallow()))
  const { changed, removed } = readRaw(await list([...raw, '--no-renames', textOf(base)]))
  const fresh = await list(['ls-files', '-z', '--others', '--exclude-standard'])
  const names = await renamed(textOf(base), changed, repository)
  const all = new Map<string, ChangedFile>([
    ...changed,
    ...names.files,
    ...fresh.map((path) => [path, { isSure: true }] as const),
  ])
  // What was only taken out of the index still lies there, and is among those that nobody tracks.
  return { changed: all, removed: removed.filter((path) => !names.former.has(path) && !all.has(path)) }
}

/** Files with a new name, and what they were under the old one: their lines are not all new. Told by what is staged or committed. */
async function renamed(against: string, changed: ChangedFiles, { ask }: Repository): Promise<Renamed> {
  const answer = await ask([...raw, '--cached', '--find-renames', '--diff-filter=R', against])
  // A partial clone has not all the contents that are to be compared.
  const fields = answer.status === 0 ? fieldsOf(answer) : []
  const found: [string, ChangedFile][] = []
  const former = new Set<string>()
  for (let i = 0; i + 2 < fields.length; i += 3) {
    const before = (fields[i] ?? '').split(' ')[2]
    const path = fields[i + 2] ?? ''
    // What is gone from the disk since is not there under its new name either.
    if (before === undefined || !changed.has(path)) continue
    found.push([path, { before, isSure: true }])
    former.add(fields[i + 1] ?? '')
  }
  return { files: found, former }
}

interface Renamed {
  readonly files: readonly (readonly [string, ChangedFile])[]
  /** The old names. */
  readonly former: ReadonlySet<string>
}

function textOf({ out }: { readonly out: Buffer }): string {
  return out.toString('utf8').trim()
}

/** `:<mode> <mode> <object> <object> <status>`, then the path (git-diff-index, “Raw output format”). Zeros stand for what only the disk holds. */
function readRaw(fields: readonly string[]): Changes {
  const files = new Map<string, ChangedFile>()
  const removed: string[] = []
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, , before = '', after = '', status = ''] = (fields[i] ?? '').split(' ')
    const path = fields[i + 1] ?? ''
    if (status === 'D') removed.push(path)
    else files.set(path, { isSure: !/^0+$/.test(after), ...(/^0+$/.test(before) || status === 'A' ? {} : { before }) })
  }
  return { changed: files, removed }
}
