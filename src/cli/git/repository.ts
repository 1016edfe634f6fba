import { resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import type { GitIo } from '../disk-view.ts'
import type { Session } from '../session.ts'
import { type GitPlace, gitPlace } from './git-place.ts'
import { type GitWords, gitWords } from './git-words.ts'
import { fieldsOf, type GitAnswer, runGit } from './run-git.ts'

/** The repository that an option needs, opened: every question whose failure the user must know of is asked through it. */
export interface Repository {
  /** The root of the work tree, absolute, links resolved. */
  readonly root: string
  readonly words: GitWords
  /** What git answers at the root, whatever its status. */
  readonly ask: (parameters: readonly string[], input?: string) => Promise<GitAnswer>
  /** The fields of an answer with `-z`; throws UserError where git fails. */
  readonly list: (parameters: readonly string[]) => Promise<readonly string[]>
  /** The contents of objects in one call; an object that is not there is left out. Throws UserError where git fails. */
  readonly contents: (objects: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>
  /** The same for what one can do without: a partial clone lacks old contents, and nothing is fetched. */
  readonly contentsAtHand: (objects: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>
}

/** The repository around the working folder. Throws UserError where there is none, or git does not open it; `option` is what the user asked for. */
export async function openRepository(option: string, { io, language }: Session): Promise<Repository> {
  const words = gitWords[language]
  const place = gitPlace(io.cwd, io)
  if (place === undefined) throw new UserError(words.noWorkTree(option))
  const found = await runGit(['rev-parse', '--show-toplevel'], place, io)
  if (found.status === undefined) throw new UserError(words.noGit(option))
  const root = found.out.toString('utf8').replace(/\r?\n$/, '')
  if (found.status !== 0 || root === '') throw new UserError(refusal(found, place, option, words))
  const top = { folder: resolve(root), variables: { ...place.variables, ...(await withoutFilters(place, io)) } }
  const ask = (parameters: readonly string[], input = '') => runGit(parameters, top, io, { input })
  const batch = (objects: readonly string[]) => [['cat-file', '--batch'], `${[...new Set(objects)].join('\n')}\n`] as const
  const askWell = async (parameters: readonly string[], input?: string): Promise<GitAnswer> => {
    const answer = await ask(parameters, input)
    if (answer.status !== 0) throw new UserError(refusal(answer, place, option, words))
    return answer
  }
  return {
    root: top.folder,
    words,
    ask,
    list: async (parameters) => fieldsOf(await askWell(parameters)),
    contents: async (objects) => {
      if (objects.length === 0) return new Map()
      return readBatch((await askWell(...batch(objects))).out)
    },
    contentsAtHand: async (objects) => {
      const answer = objects.length === 0 ? undefined : await ask(...batch(objects))
      return answer?.status === 0 ? readBatch(answer.out) : new Map()
    },
  }
}

/**
 * Settings that switch off every filter which others name, as variables: a name may hold the sign that parts it from its value in `-c`. Plumbing, too, starts
 * filters where it compares contents with the work tree: what was written in the second of the index, and what may have been renamed.
 */
async function withoutFilters(place: GitPlace, io: GitIo): Promise<GitPlace['variables']> {
  const answer = await runGit(['config', '--null', '--name-only', '--get-regexp', filterSetting], place, io)
  const filters = new Set(fieldsOf(answer).map((name) => name.slice(0, name.lastIndexOf('.'))))
  const settings = [...filters].flatMap((filter) => [
    [`${filter}.clean`, ''],
    [`${filter}.process`, ''],
    [`${filter}.required`, 'false'],
  ])
  const first = Number(io.env.GIT_CONFIG_COUNT ?? 0)
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(first + settings.length)],
    ...settings.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${first + index}`, key],
      [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]),
  ])
}

const filterSetting = '^filter\\..*\\.(clean|process|required)$'

function refusal({ complaint }: GitAnswer, { folder }: GitPlace, option: string, words: GitWords): string {
  if (complaint.includes('dubious ownership')) return words.unsafe(/directory at '(.+?)'/.exec(complaint)?.[1] ?? folder)
  if (/not a git repository|must be run in a work tree|cannot use bare repository/.test(complaint))
    return words.noWorkTree(option)
  return words.failed(complaint.trim().split('\n').at(-1) ?? '')
}

/** `<object> blob <size>`, a line break, the content and a line break again, for each object (git-cat-file, “Batch output”). */
function readBatch(out: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(0x0a, at)
    const [object = '', type, size] = out.toString('latin1', at, end).split(' ')
    at = end + 1
    if (size === undefined || type === undefined) continue
    if (type === 'blob') found.set(object, out.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}
