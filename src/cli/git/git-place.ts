import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isFileError } from '../file-error.ts'
import type { Io } from '../io.ts'
import { realPath } from '../real-path.ts'
import { workTreeOf } from './work-tree-of.ts'

/** Where git is started, and which of its own variables it is given. */
export interface GitPlace {
  /** Links resolved: git answers with paths below it. */
  readonly folder: string
  readonly variables: Readonly<Record<string, string>>
}

/** What names the objects and the index that a hook works on. */
const ofTheCommit = ['GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'] as const

/**
 * Git's place for a folder; undefined where no work tree is around it. A hook is called with variables of its repository (`git rev-parse --local-env-vars`),
 * which would mislead git in any other; of its own it finds all but the index that is being committed. A repository beside its work tree is known by
 * GIT_DIR alone.
 */
export function gitPlace(folder: string, { cwd, env }: Pick<Io, 'cwd' | 'env'>): GitPlace | undefined {
  const real = realPath(folder)
  const root = workTreeOf(real)
  const given = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
  if (root === undefined) {
    if (env.GIT_DIR === undefined) return undefined
    const place = { GIT_DIR: resolve(cwd, env.GIT_DIR), GIT_WORK_TREE: resolve(cwd, env.GIT_WORK_TREE ?? '.') }
    return { folder: real, variables: { ...given(ofTheCommit), ...place } }
  }
  const isMeant =
    env.GIT_DIR === undefined ? workTreeOf(cwd) === root : realPath(resolve(cwd, env.GIT_DIR)) === repositoryOf(root)
  return { folder: real, variables: isMeant ? given(ofTheCommit) : {} }
}

/** The folder of the repository whose work tree it is: a file `.git` names another (gitrepository-layout). */
export function repositoryOf(root: string): string {
  const path = join(root, '.git')
  try {
    const named = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(path, 'utf8'))?.[1]
    return realPath(named === undefined ? path : resolve(root, named))
  } catch (error) {
    if (isFileError(error)) return realPath(path)
    throw error
  }
}
