import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isConfig } from '../repository/find-config.ts'
import { isFileError } from './file-error.ts'
import { globToRegExp, isGlob, splitGlob } from './glob.ts'
import { kindOfPath } from './kind-of-path.ts'
import { type PlanScope, planScope } from './plan-scope.ts'
import type { PlanSettings } from './plan-settings.ts'
import type { Sentences } from './sentences/sentences.ts'

/** One plan to read: a file, or standard input (`path` absent). */
export interface PlanFile {
  /** As it is shown: relative to the working folder, with forward slashes. */
  readonly name: string
  readonly path?: string
  /** A Word file that nobody named: it is judged only if it is a plan. */
  readonly foundInFolder?: true
}

export interface FoundPlans {
  /** Each file once, always in the same order. */
  readonly files: readonly PlanFile[]
  /** A sentence for each argument that led to nothing. */
  readonly problems: readonly string[]
  /** How many YAML files lie in the folders that were gone through and are not named as plans. */
  readonly passedOver: number
  /** Settings files among the arguments. */
  readonly settingsNamed: readonly string[]
}

const yamlName = /\.ya?ml$/i
const foreignName = /\.(docx?|odt|rtf|pdf|xlsx?|html?)$/i
const wordName = /\.docx$/i
/** What Word leaves beside a file that is open. */
const lockName = /^(?:~\$|\.)/

export interface SearchOptions {
  readonly cwd: string
  readonly say: Sentences
  /** Are Word files taken, too? Default no. */
  readonly word?: 'taken'
  /** Says in each folder what is a plan and what is left out; without settings every `*.plan.yaml` is one. */
  readonly settings?: PlanSettings
}

/** The plans that the arguments mean: files as they are, the plans in a folder, YAML files that match a pattern; no argument is the working folder. */
export async function findPlans(paths: readonly string[], { cwd, say, settings, word }: SearchOptions): Promise<FoundPlans> {
  const found = new Map<string, PlanFile>()
  const problems: string[] = []
  const others = new Set<string>()
  const settingsNamed: string[] = []
  const search = {
    cwd,
    say,
    problems,
    others,
    ignored: new Set<string>(),
    settingsNamed,
    settings,
    takesWord: word === 'taken',
    scopeIn: scopes(settings),
  } satisfies Search
  for (const path of paths.length === 0 ? ['.'] : paths) {
    try {
      for (const file of await expand(path, search)) found.set(file.path ?? '-', file)
    } catch (error) {
      if (!isFileError(error)) throw error
      problems.push(say.readFailed(path, error.code))
    }
  }
  const passedOver = [...others].filter((path) => !found.has(path)).length
  return { files: sorted([...found.values()]), problems, passedOver, settingsNamed }
}

/** How a path is shown, whatever the system's separator: relative to the working folder unless the way there is longer than the whole path. */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path)
  const shown = isAbsolute(way) || (way.startsWith('..') && way.length > path.length) ? path : way
  return shown === '' ? '.' : shown.replaceAll(sep, '/')
}

function scopes(settings: PlanSettings | undefined): Search['scopeIn'] {
  const plain = planScope('')
  return async (folder) => (await settings?.inFolder(folder))?.scope ?? plain
}

interface Search {
  readonly cwd: string
  readonly say: Sentences
  readonly problems: string[]
  readonly others: Set<string>
  /** What settings leave out of a search. */
  readonly ignored: Set<string>
  readonly settingsNamed: string[]
  readonly settings: PlanSettings | undefined
  readonly takesWord: boolean
  readonly scopeIn: (folder: string) => Promise<PlanScope>
}

/** A file below a folder; `broken` is a link that leads to none. */
interface Entry {
  readonly path: string
  readonly broken: boolean
  readonly kind: 'plan' | 'other' | 'foreign'
}

async function expand(path: string, search: Search): Promise<readonly PlanFile[]> {
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
    paths = whole(await matching(sep === '\\' ? path.replaceAll('\\', '/') : path, search), search)
    if (paths.length === 0 && problems.length === before) problems.push(say.noPlanMatches(path))
  } else if (statSync(absolute).isDirectory()) {
    const before = problems.length
    const entries = await walk(absolute, search)
    paths = whole(
      entries.filter(({ kind }) => kind === 'plan'),
      search,
    )
    for (const { path, broken, kind } of entries) if (!broken && kind === 'other') others.add(path)
    if (paths.length === 0 && problems.length === before) problems.push(await noPlanHere(path, absolute, search))
  } else if (foreignName.test(path) && !(search.takesWord && wordName.test(path))) {
    paths = []
    const sentence = search.takesWord ? say.notWord : wordName.test(path) ? say.wordToRender : say.notYaml
    problems.push(sentence(path))
  } else if (isConfig(absolute)) {
    // Settings are no plan: they are read, so that what is wrong with them is told.
    await search.settings?.inFolder(dirname(absolute))
    search.settingsNamed.push(shownPath(absolute, cwd))
    paths = []
  } else return [{ name: shownPath(absolute, cwd), path: absolute }]
  return paths.map((file) => ({
    name: shownPath(file, cwd),
    path: file,
    ...(wordName.test(file) ? { foundInFolder: true } : {}),
  }))
}

/** Why nothing was found in a folder: settings may say what is a plan, or leave out what is there. */
async function noPlanHere(path: string, folder: string, { say, settings, ignored }: Search): Promise<string> {
  const own = await settings?.inFolder(folder)
  if (own?.config === undefined) return say.noPlanHere(path)
  if (own.config.include !== undefined) return say.noPlanIncluded(path, own.name)
  return [...ignored].some((one) => dirname(one).startsWith(folder)) ? say.allIgnored(path, own.name) : say.noPlanHere(path)
}

/** The paths of what can be read; a broken link is one problem. */
function whole(entries: readonly Entry[], { cwd, say, problems }: Search): readonly string[] {
  for (const { path, broken } of entries) if (broken) problems.push(say.brokenLink(shownPath(path, cwd)))
  return entries.filter((entry) => !entry.broken).map((entry) => entry.path)
}

async function matching(pattern: string, search: Search): Promise<readonly Entry[]> {
  const { folder, rest } = splitGlob(pattern)
  const base = resolve(search.cwd, folder)
  if (kindOfPath(base) !== 'folder') return []
  const matcher = globToRegExp(rest)
  const files = await walk(base, search)
  return files.filter(
    ({ path }) =>
      (yamlName.test(path) || (search.takesWord && wordName.test(path) && !lockName.test(basename(path)))) &&
      !isConfig(path) &&
      matcher.test(relative(base, path).replaceAll(sep, '/').normalize('NFC')),
  )
}

/**
 * Every file below, without `node_modules`, dot folders and what the settings leave out. Links to files are followed, links to folders are not: they may
 * run in a circle.
 */
async function walk(folder: string, search: Search): Promise<readonly Entry[]> {
  const files: Entry[] = []
  const scope = await search.scopeIn(folder)
  const entries = entriesOf(folder, search)
  const printed = search.takesWord ? printedHere(entries) : () => true
  const kindOf = (path: string) => {
    if (scope.isPlan(path) || (wordName.test(path) && !printed(basename(path)))) return 'plan'
    return scope.isOther(path) ? 'other' : 'foreign'
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (scope.isIgnored(path)) {
      search.ignored.add(path)
      continue
    }
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) files.push(...(await walk(path, search)))
    } else if (entry.isFile()) files.push({ path, broken: false, kind: kindOf(path) })
    else if (entry.isSymbolicLink()) {
      const kind = kindOfPath(path)
      if (kind !== 'folder') files.push({ path, broken: kind === 'missing', kind: kindOf(path) })
    }
  }
  return files
}

/** A Word file with its plan in YAML beside it is what was printed of it: the plan is judged. */
function printedHere(entries: readonly Dirent[]): (name: string) => boolean {
  const stems = new Set(entries.flatMap(({ name }) => /^(.*?)(?:\.plan)?\.ya?ml$/i.exec(name)?.[1]?.normalize('NFC') ?? []))
  return (name) => lockName.test(name) || stems.has(name.replace(wordName, '').normalize('NFC'))
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
