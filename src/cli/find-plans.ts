import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isFileError } from './file-error.ts'
import { globToRegExp, isGlob, splitGlob } from './glob.ts'
import { kindOfPath } from './kind-of-path.ts'
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
  /** How many YAML files lie in the folders that were gone through and are not named as plans. */
  readonly passedOver: number
}

const planName = /\.plan\.ya?ml$/i
const yamlName = /\.ya?ml$/i
const foreignName = /\.(docx?|odt|rtf|pdf|xlsx?|html?)$/i

/** The plans that the arguments mean: files as they are, the plans in a folder, YAML files that match a pattern; no argument is the working folder. */
export function findPlans(paths: readonly string[], cwd: string, say: Sentences): FoundPlans {
  const found = new Map<string, PlanFile>()
  const problems: string[] = []
  const others = new Set<string>()
  for (const path of paths.length === 0 ? ['.'] : paths) {
    try {
      for (const file of expand(path, { cwd, say, problems, others })) found.set(file.path ?? '-', file)
    } catch (error) {
      if (!isFileError(error)) throw error
      problems.push(say.readFailed(path, error.code))
    }
  }
  const passedOver = [...others].filter((path) => !found.has(path)).length
  return { files: sorted([...found.values()]), problems, passedOver }
}

/** How a path is shown, whatever the system's separator: relative to the working folder unless the way there is longer than the whole path. */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path)
  const shown = isAbsolute(way) || (way.startsWith('..') && way.length > path.length) ? path : way
  return shown === '' ? '.' : shown.replaceAll(sep, '/')
}

interface Search {
  readonly cwd: string
  readonly say: Sentences
  readonly problems: string[]
  readonly others: Set<string>
}

/** A file below a folder; `broken` is a link that leads to none. */
interface Entry {
  readonly path: string
  readonly broken: boolean
}

function expand(path: string, search: Search): readonly PlanFile[] {
  if (path === '-') return [{ name: '<stdin>' }]
  const { cwd, say, problems, others } = search
  if (path === '') {
    problems.push(say.emptyArgument)
    return []
  }
  const absolute = resolve(cwd, path)
  let paths: readonly string[]
  if (kindOfPath(absolute) === 'missing' && isGlob(path)) {
    const before = problems.length
    paths = whole(matching(sep === '\\' ? path.replaceAll('\\', '/') : path, search), search)
    if (paths.length === 0 && problems.length === before) problems.push(say.noPlanMatches(path))
  } else if (statSync(absolute).isDirectory()) {
    const before = problems.length
    const entries = walk(absolute, search)
    paths = whole(
      entries.filter((entry) => planName.test(entry.path)),
      search,
    )
    for (const entry of entries) if (!entry.broken && isOtherYaml(entry.path)) others.add(entry.path)
    if (paths.length === 0 && problems.length === before) problems.push(say.noPlanHere(path))
  } else if (foreignName.test(path)) {
    paths = []
    problems.push(say.notYaml(path))
  } else paths = [absolute]
  return paths.map((file) => ({ name: shownPath(file, cwd), path: file }))
}

/** Settings of other programs have a dot before their name; nobody takes them for plans. */
function isOtherYaml(path: string): boolean {
  return yamlName.test(path) && !planName.test(path) && !basename(path).startsWith('.')
}

/** The paths of what can be read; a broken link is one problem. */
function whole(entries: readonly Entry[], { cwd, say, problems }: Search): readonly string[] {
  for (const { path, broken } of entries) if (broken) problems.push(say.brokenLink(shownPath(path, cwd)))
  return entries.filter((entry) => !entry.broken).map((entry) => entry.path)
}

function matching(pattern: string, search: Search): readonly Entry[] {
  const { folder, rest } = splitGlob(pattern)
  const base = resolve(search.cwd, folder)
  if (kindOfPath(base) !== 'folder') return []
  const matcher = globToRegExp(rest)
  const files = walk(base, search)
  return files.filter(
    ({ path }) => yamlName.test(path) && matcher.test(relative(base, path).replaceAll(sep, '/').normalize('NFC')),
  )
}

/** Every file below, without `node_modules` and dot folders. Links to files are followed, links to folders are not: they may run in a circle. */
function walk(folder: string, search: Search): readonly Entry[] {
  const files: Entry[] = []
  for (const entry of entriesOf(folder, search)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) files.push(...walk(path, search))
    } else if (entry.isFile()) files.push({ path, broken: false })
    else if (entry.isSymbolicLink()) {
      const kind = kindOfPath(path)
      if (kind !== 'folder') files.push({ path, broken: kind === 'missing' })
    }
  }
  return files
}

/** A folder that may not be read is one problem; what lies beside it is still found. */
function entriesOf(folder: string, { cwd, say, problems }: Search): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (!isFileError(error)) throw error
    problems.push(say.readFailed(shownPath(folder, cwd), error.code))
    return []
  }
}

/** As a Vietnamese list is ordered, numbers by value; what is equal to it, by code unit, so that no two machines differ. */
function sorted(files: readonly PlanFile[]): readonly PlanFile[] {
  if (files.length < 2) return files
  const { compare } = new Intl.Collator('vi', { numeric: true })
  return files.toSorted((a, b) => compare(a.name, b.name) || (a.name < b.name ? -1 : 1))
}
