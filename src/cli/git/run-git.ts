import { spawn } from 'node:child_process'
import { isAbsolute } from 'node:path'
import type { GitIo } from '../disk-view.ts'
import { isFileError } from '../file-error.ts'
import { findOnPath } from '../office.ts'
import type { GitPlace } from './git-place.ts'

/** How a call of git ended; `status` is absent where there is no git that could be started. */
export interface GitAnswer {
  readonly status?: number
  readonly out: Buffer
  /** What git complained of, in English. */
  readonly complaint: string
}

/** Settings of a repository that would start programs, or let a folder within it pass for a repository. */
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit', 'core.quotePath=false']

/** Git speaks English, asks nobody, waits for no lock, and fetches nothing of what a partial clone lacks. */
const manners = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_PAGER: 'cat',
} as const

/**
 * Variables of one repository (`git rev-parse --local-env-vars`, without those that carry the user's own settings): `GitPlace` has those that hold. Behind
 * them, what gives paths another meaning.
 */
const local = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
  'GIT_GLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_LITERAL_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
] as const

/**
 * Runs git with a list of arguments, never through a shell. Only its plumbing is to be asked here: what reads no pager, no external diff and no filter,
 * so that the settings of a strange repository start nothing.
 */
export async function runGit(
  parameters: readonly string[],
  { folder, variables }: GitPlace,
  io: GitIo,
  { input = '' }: { readonly input?: string } = {},
): Promise<GitAnswer> {
  const git = findOnPath(io, io.platform === 'win32' ? ['git.exe'] : ['git'])
  // A folder on the PATH that is relative would be the one we work in: anybody's program could lie there.
  if (git === undefined || !isAbsolute(git)) return { out: Buffer.alloc(0), complaint: '' }
  const own = Object.fromEntries(Object.entries(io.env).filter(([name]) => !local.some((one) => one === name)))
  let child: ReturnType<typeof spawn>
  try {
    child = spawn(git, [...settings.flatMap((one) => ['-c', one]), ...parameters], {
      cwd: folder,
      env: { ...own, ...manners, ...variables },
      signal: io.interrupted,
      windowsHide: true,
    })
  } catch (error) {
    // No memory for it, or a Node that may start no program (`--permission`).
    if (!isFileError(error)) throw error
    return { out: Buffer.alloc(0), complaint: error.message }
  }
  const out: Buffer[] = []
  const complaints: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk))
  // Git may end before it has read everything: its status tells why.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return await new Promise((resolve, reject) => {
    child.on('error', (error) => {
      if (!io.interrupted.aborted && isFileError(error)) resolve({ out: Buffer.alloc(0), complaint: error.message })
      else reject(error)
    })
    child.on('close', (status) =>
      resolve({ status: status ?? 128, out: Buffer.concat(out), complaint: Buffer.concat(complaints).toString('utf8') }),
    )
  })
}

/** The fields of an answer made with `-z`: names may hold every sign but NUL. */
export function fieldsOf({ out }: GitAnswer): readonly string[] {
  const fields = out.toString('utf8').split('\0')
  return fields.at(-1) === '' ? fields.slice(0, -1) : fields
}
