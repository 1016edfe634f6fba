import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workFolder } from '../fake-io.ts'

/** What the tests' own git runs with: nobody's settings, nobody's repository. */
export const gitEnv = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Lê Thị Hoa',
  GIT_AUTHOR_EMAIL: 'hoa@example.vn',
  GIT_COMMITTER_NAME: 'Lê Thị Hoa',
  GIT_COMMITTER_EMAIL: 'hoa@example.vn',
} as const

export function git(folder: string, ...parameters: readonly string[]): string {
  return execFileSync('git', parameters, { cwd: folder, env: gitEnv, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** A repository whose first commit on `chinh` holds these files. */
export function gitFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = workFolder(files)
  git(folder, 'init', '-q', '-b', 'chinh')
  commit(folder)
  return folder
}

/** Writes files and commits everything. */
export function commit(folder: string, files: Readonly<Record<string, string>> = {}): void {
  put(folder, files)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'Cập nhật kế hoạch')
}

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** What a search asks git with. */
export function gitIo(cwd: string, env: Readonly<Record<string, string | undefined>> = {}) {
  return { cwd, env: { ...gitEnv, ...env }, platform: process.platform, interrupted: new AbortController().signal }
}
