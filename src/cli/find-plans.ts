import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isFileError } from './file-error.ts'
import { globToRegExp, isGlob, splitGlob } from './glob.ts'
import type { Sentences } from './sentences/sentences.ts'

/** One plan to read: a file, or standard input (`path` absent). */
export interface PlanFile {
  /** As it is shown: relative to the working folder, with forward slashes. */
  readonly name: string
  readonly path?: string
}

export interface FoundPlans {
  /** Each file once, always in the same order. */
  readonly files: readonly PlanFile[]
  /** A sentence for each argument that led to nothing. */
  readonly problems: readonly string[]
}

const planName = /\.plan\.ya?ml$/i
const yamlName = /\.ya?ml$/i
const foreignName = /\.(docx?|odt|rtf|pdf|xlsx?|html?)$/i

/** The plans that the arguments mean: files as they are, the plans in a folder, YAML files that match a pattern; no argument is the working folder. */
export async function findPlans(paths: readonly string[], cwd: string, say: Sentences): Promise<FoundPlans> {
  const found = new Map<string, PlanFile>()
  const problems: string[] = []
  for (const path of paths.length === 0 ? ['.'] : paths) {
    try {
      for (const file of await expand(path, cwd, say, problems)) found.set(file.path ?? '-', file)
    } catch (error) {
      if (!isFileError(error)) throw error
      problems.push(say.readFailed(path, error.code))
    }
  }
  return { files: sorted([...found.values()]), problems }
}

/** How a path is shown, whatever the system's separator: relative to the working folder unless the way there is longer than the whole path. */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path)
  const shown = isAbsolute(way) || (way.startsWith('..') && way.length > path.length) ? path : way
  return shown === '' ? '.' : shown.replaceAll(sep, '/')
}

async function expand(path: string, cwd: string, say: Sentences, problems: string[]): Promise<readonly PlanFile[]> {
  if (path === '-') return [{ name: '<stdin>' }]
  const absolute = resolve(cwd, path)
  const kind = await stat(absolute).catch((error: unknown) => {
    if (isFileError(error) && error.code === 'ENOENT' && isGlob(path)) return undefined
    throw error
  })
  let paths: readonly string[]
  if (kind === undefined) {
    paths = await matching(sep === '\\' ? path.replaceAll('\\', '/') : path, cwd)
    if (paths.length === 0) problems.push(say.noPlanMatches(path))
  } else if (kind.isDirectory()) {
    paths = (await walk(absolute)).filter((file) => planName.test(file))
    if (paths.length === 0) problems.push(say.noPlanHere(path))
  } else {
    const foreign = foreignName.test(path)
    paths = foreign ? [] : [absolute]
    if (foreign) problems.push(say.notYaml(path))
  }
  return paths.map((file) => ({ name: shownPath(file, cwd), path: file }))
}

async function matching(pattern: string, cwd: string): Promise<readonly string[]> {
  const { folder, rest } = splitGlob(pattern)
  const base = resolve(cwd, folder)
  const matcher = globToRegExp(rest)
  const files = await walk(base)
  return files.filter((file) => yamlName.test(file) && matcher.test(relative(base, file).replaceAll(sep, '/').normalize('NFC')))
}

/** Every file below, without `node_modules` and dot folders. Links to files are followed, links to folders are not: they may run in a circle. */
async function walk(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) files.push(...(await walk(path)))
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await isLinkToFile(path)))) files.push(path)
  }
  return files
}

async function isLinkToFile(path: string): Promise<boolean> {
  return stat(path).then(
    (target) => target.isFile(),
    () => false,
  )
}

/** As a Vietnamese list is ordered, numbers by value; what is equal to it, by code unit, so that no two machines differ. */
function sorted(files: readonly PlanFile[]): readonly PlanFile[] {
  if (files.length < 2) return files
  const { compare } = new Intl.Collator('vi', { numeric: true })
  return files.toSorted((a, b) => compare(a.name, b.name) || (a.name < b.name ? -1 : 1))
}
