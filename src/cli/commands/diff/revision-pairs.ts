import { dirname, isAbsolute, join } from 'node:path'
import { UserError } from '../../../errors.ts'
import { type PlanFile, shownPath } from '../../find-plans.ts'
import { foldPath } from '../../fold-path.ts'
import { openRepository, type Repository } from '../../git/repository.ts'
import { waysFrom } from '../../git/ways-from.ts'
import { leadsOut } from '../../inside-folder.ts'
import { kindOfPath } from '../../kind-of-path.ts'
import { planScope } from '../../plan-scope.ts'
import { openSettings } from '../../plan-settings.ts'
import { readPlan } from '../../read-plan.ts'
import type { Session } from '../../session.ts'
import { diffSentences } from './diff-sentences.ts'
import type { Version, VersionPair } from './version-pairs.ts'

export interface RevisionRequest {
  /** None is HEAD; one is compared with the files on the disk, or with what is staged; `A..B` and `A...B` are two. */
  readonly revisions: readonly string[]
  /** None is every plan. */
  readonly paths: readonly { readonly path: string; readonly absolute: string }[]
  readonly staged: boolean
}

/** Git would take brackets and stars in a path for patterns. */
const literal = '--literal-pathspecs'

/** The plans that differ between two versions of a repository. Throws UserError. */
export async function revisionPairs(request: RevisionRequest, session: Session): Promise<readonly VersionPair[]> {
  const say = diffSentences[session.language]
  const repository = await openRepository('plan diff', session)
  const [first = 'HEAD', second, ...others] = await endsOf(request.revisions, repository, session)
  if (others.length > 0) throw new UserError(say.badOperands)
  if (second !== undefined && request.staged) throw new UserError(say.twoTimes)
  const fold = foldPath(session.io)
  const wayTo = waysFrom(repository.root, fold)
  const ways = request.paths.map(({ path, absolute }) => ({ path, absolute, way: wayTo(absolute) }))
  const [before, after] = [await commitOf(first, repository, session), second && (await commitOf(second, repository, session))]
  const options = ['--raw', '--no-abbrev', '-M', '--ignore-submodules', '-z']
  const ask =
    after === undefined
      ? ['diff-index', ...(request.staged ? ['--cached'] : []), ...options, before]
      : ['diff-tree', '-r', ...options, before, after]
  const stranger = ways.find(({ way }) => /^\.\.(?:\/|$)/.test(way) || isAbsolute(way))
  if (stranger !== undefined) throw new UserError(say.outside(stranger.path))
  const wanted = ways.map(({ way }) => (way === '' ? '.' : way))
  const inPaths = async (paths: readonly string[]): Promise<readonly RawChange[]> =>
    readRaw(await repository.list([literal, ...ask, '--', ...paths]))
  let changes: readonly RawChange[] = await inPaths(wanted)
  // Limited to paths, git does not see where a file went or came from: then the whole is asked.
  if (wanted.length > 0 && changes.some(({ before, after }) => before === undefined || after === undefined))
    changes = (await inPaths([])).filter(({ before, after }) =>
      ways.some(({ way }) => [before, after].some((path) => path !== undefined && isUnder(fold(path), way))),
    )
  // What nobody has added yet is new all the same; git counts it to no version.
  if (after === undefined && !request.staged) {
    const untracked = await repository.list([literal, 'ls-files', '--others', '--exclude-standard', '-z', '--', ...wanted])
    changes = [...changes, ...untracked.map((path) => ({ after: path, objects: [onDisk, onDisk] as const }))]
  }
  for (const { path, absolute, way } of ways) {
    const isKnown = kindOfPath(absolute) !== 'missing' || changes.some((change) => change.before === way || change.after === way)
    if (!isKnown && !(await isIn(way, [before, after], repository))) throw new UserError(say.noSuchPath(path))
  }
  const latest = { at: request.staged ? 'index' : 'disk' } as const
  const versions = { before: { version: first }, after: second === undefined ? latest : { version: second } }
  const named = new Set(ways.map(({ way }) => way))
  const isPlan = await plansOf(session)
  const pairs: VersionPair[] = []
  for (const change of changes) {
    const way = change.after ?? change.before ?? ''
    if (!named.has(way) && !named.has(change.before ?? way) && !(await isPlan(join(repository.root, way)))) continue
    const pair = pairOf(change, versions, repository, session)
    if (await differs(pair)) pairs.push(pair)
  }
  return pairs
}

/** Whether a file is one that was asked for, or lies in such a folder; '' is the root. */
function isUnder(path: string, way: string): boolean {
  return way === '' || path === way || path.startsWith(`${way}/`)
}

/** A file that was only touched differs for git, which goes by its time stamps. */
async function differs({ before, after, renamedFrom }: VersionPair): Promise<boolean> {
  if (before === undefined || after === undefined || renamedFrom !== undefined) return true
  try {
    const [old, now] = [await before.read(), await after.read()]
    return old.length !== now.length || old.some((byte, i) => byte !== now[i])
  } catch (error) {
    // What cannot be read is told when it is compared.
    if (error instanceof UserError) return true
    throw error
  }
}

/** The revisions of `A..B`, and of `A...B`, where A is what both have in common. An end that is left out is HEAD. */
async function endsOf(revisions: readonly string[], repository: Repository, session: Session): Promise<readonly string[]> {
  const [range] = revisions
  const [, from, dots, to] = /^(.*?)(\.{2,3})(.*)$/.exec(range ?? '') ?? []
  if (revisions.length !== 1 || dots === undefined) return revisions
  const [first, second] = [from === '' ? 'HEAD' : (from ?? ''), to === '' ? 'HEAD' : (to ?? '')]
  if (dots === '..') return [first, second]
  const commits = [await commitOf(first, repository, session), await commitOf(second, repository, session)]
  const base = await repository.ask(['merge-base', ...commits])
  if (base.status !== 0) throw new UserError(repository.words.noMergeBase(range ?? ''))
  return [base.out.toString('utf8').trim(), second]
}

async function commitOf(revision: string, repository: Repository, session: Session): Promise<string> {
  const answer = await repository.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (answer.status !== 0) throw new UserError(diffSentences[session.language].unknownOperand(revision))
  return answer.out.toString('utf8').trim()
}

async function isIn(way: string, commits: readonly (string | undefined)[], repository: Repository): Promise<boolean> {
  for (const commit of commits) {
    if (
      commit !== undefined &&
      (await repository.list([literal, 'ls-tree', '-r', '-z', '--name-only', commit, '--', way])).length > 0
    )
      return true
  }
  return false
}

/** Which files are plans, as the settings of their folders say. */
async function plansOf(session: Session): Promise<(path: string) => Promise<boolean>> {
  const settings = openSettings(session)
  const plain = planScope('')
  return async (path) => {
    const folder = dirname(path)
    const scope = kindOfPath(folder) === 'folder' ? ((await settings.inFolder(folder))?.scope ?? plain) : plain
    return scope.isPlan(path) && !scope.isIgnored(path)
  }
}

/** The object of what only the disk holds. */
const onDisk = '0'

interface RawChange {
  /** Paths from the root; absent where the file is not there. */
  readonly before?: string
  readonly after?: string
  readonly objects: readonly [before: string, after: string]
}

/** `:<mode> <mode> <object> <object> <status>`, then the path, or both paths of a file that was renamed (git-diff-index, “Raw output format”). */
function readRaw(fields: readonly string[]): readonly RawChange[] {
  const changes: RawChange[] = []
  for (let i = 0; i + 1 < fields.length; ) {
    const [, , old = '', now = '', status = ''] = (fields[i] ?? '').split(' ')
    const first = fields[i + 1] ?? ''
    const isTwo = /^[RC]/.test(status)
    const second = isTwo ? (fields[i + 2] ?? '') : first
    i += isTwo ? 3 : 2
    changes.push({
      ...(status === 'A' || status.startsWith('C') ? {} : { before: first }),
      ...(status === 'D' ? {} : { after: second }),
      objects: [old, now],
    })
  }
  return changes
}

function pairOf(
  { before, after, objects: [old, now] }: RawChange,
  versions: Readonly<Record<'before' | 'after', Pick<Version, 'version' | 'at'>>>,
  repository: Repository,
  session: Session,
): VersionPair {
  const { cwd } = session.io
  const shown = (way: string): string => shownPath(join(repository.root, way), cwd)
  const version = (way: string, object: string, which: Pick<Version, 'version' | 'at'>): Version => {
    const file = { name: shown(way), path: join(repository.root, way) }
    return { file: file.name, source: file, ...which, read: once(() => contentOf(file, object, repository, session)) }
  }
  return {
    name: shown(after ?? before ?? ''),
    ...(before === undefined ? {} : { before: version(before, old, versions.before) }),
    ...(after === undefined ? {} : { after: version(after, now, versions.after) }),
    ...(before === undefined || after === undefined || before === after ? {} : { renamedFrom: shown(before) }),
  }
}

/** Zeros stand for what only the disk holds. */
async function contentOf(file: PlanFile, object: string, repository: Repository, session: Session): Promise<Uint8Array> {
  if (/^0+$/.test(object)) {
    if (file.path !== undefined && leadsOut(file.path, session.io.cwd)) throw new UserError(session.say.leadsOut(file.name))
    return await readPlan(file, session)
  }
  const bytes = (await repository.contents([object])).get(object)
  if (bytes === undefined) throw new UserError(repository.words.missingObject(file.name))
  return bytes
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
