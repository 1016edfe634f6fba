import { UserError } from '../../errors.ts'
import type { Repository } from './repository.ts'

/** What changed, by the path from the root of the work tree. */
export type ChangedFiles = ReadonlyMap<string, ChangedFile>

export interface ChangedFile {
  /** The object with the earlier content; absent for a new file. */
  readonly before?: string
  /** Whether git has compared the contents, not only the time stamps. */
  readonly isSure: boolean
}

/** What the next commit changes; deleted files are left out. */
export async function stagedChanges({ ask, list }: Repository): Promise<ChangedFiles> {
  const head = await ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  // The first commit of all is compared with a folder without files, whose name hangs on the kind of hashes.
  const against = head.status === 0 ? 'HEAD' : textOf(await ask(['hash-object', '-t', 'tree', '--stdin']))
  return readRaw(
    await list(['diff-index', '--cached', '--raw', '--no-abbrev', '--no-renames', '--ignore-submodules', '-z', against]),
  )
}

/** What differs in the work tree from where `ref` and HEAD part, files that nobody tracks yet among them. Throws UserError. */
export async function changedSince(ref: string, { ask, list, words }: Repository): Promise<ChangedFiles> {
  // A name that begins with a dash would be an option.
  const named = ref === '' || ref.startsWith('-') ? undefined : await ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  const shallow = async () => (textOf(await ask(['rev-parse', '--is-shallow-repository'])) === 'true' ? words.shallow : '')
  if (named?.status !== 0) throw new UserError(words.unknownRef(ref) + (await shallow()))
  if ((await ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).status !== 0) throw new UserError(words.noCommit(ref))
  const base = await ask(['merge-base', textOf(named), 'HEAD'])
  if (base.status !== 0) throw new UserError(words.noMergeBase(ref) + (await shallow()))
  const changed = await list(['diff-index', '--raw', '--no-abbrev', '--no-renames', '--ignore-submodules', '-z', textOf(base)])
  const fresh = await list(['ls-files', '-z', '--others', '--exclude-standard'])
  return new Map<string, ChangedFile>([...readRaw(changed), ...fresh.map((path) => [path, { isSure: true }] as const)])
}

function textOf({ out }: { readonly out: Buffer }): string {
  return out.toString('utf8').trim()
}

/** `:<mode> <mode> <object> <object> <status>`, then the path (git-diff-index, “Raw output format”). Zeros stand for what only the disk holds. */
function readRaw(fields: readonly string[]): ChangedFiles {
  const files = new Map<string, ChangedFile>()
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, , before = '', after = '', status = ''] = (fields[i] ?? '').split(' ')
    const path = fields[i + 1] ?? ''
    if (status === 'D') continue
    files.set(path, { isSure: !/^0+$/.test(after), ...(/^0+$/.test(before) || status === 'A' ? {} : { before }) })
  }
  return files
}
