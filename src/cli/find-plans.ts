import { lstatSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { isConfig } from '../repository/find-config.ts'
import { asOnDisk } from './as-on-disk.ts'
import { diskView, type GitIo } from './disk-view.ts'
import { isFileError } from './file-error.ts'
import type { FileView } from './file-view.ts'
import { fixedPart } from './fixed-part.ts'
import { isGlob, readGlob, splitGlob } from './glob.ts'
import { isInside } from './inside-folder.ts'
import { inNameOrder } from './name-order.ts'
import { isOwnPrint } from './own-print.ts'
import { type PlanScope, planScope } from './plan-scope.ts'
import type { PlanSettings } from './plan-settings.ts'
import type { Sentences } from './sentences/sentences.ts'
import { type FoundFile, isLock, stemOfPlan, stemOfPrint, walkFolder, wordName } from './walk-folder.ts'

/** One plan to read: a file, or standard input (`path` absent). */
export interface PlanFile {
  /** As it is shown: relative to the working folder, with forward slashes. */
  readonly name: string
  readonly path?: string
  /** The folder in which it was found, by itself or by a pattern: absolute; absent for a file that was named. */
  readonly from?: string
  /** A Word file that nobody named: it is judged only if it is a plan. */
  readonly foundInFolder?: true
  /** What is read in place of the file on the disk: what is staged of it. */
  readonly bytes?: Uint8Array
}

export interface FoundPlans {
  /** Each file once, always in the same order. */
  readonly files: readonly PlanFile[]
  /** A sentence for each argument that led to nothing. */
  readonly problems: readonly string[]
  /** How many YAML files lie in the folders that were gone through, are not named as plans and are nothing that settings name. */
  readonly passedOver: number
  /** How many Word files of the folders that were gone through are prints of plans that were found in YAML. */
  readonly prints: number
  /** Word files beside their plans in YAML that are no prints as they were written: absolute paths. */
  readonly changedPrints: readonly string[]
  /** How many of the named files the settings leave out (`bo_qua`). */
  readonly leftOut: number
  /** Settings files among the arguments. */
  readonly settingsNamed: readonly string[]
  /** What git said where it did not answer, so that the folder was searched whole. */
  readonly refusals: readonly string[]
}

const yamlName = /\.ya?ml$/i
const foreignName = /\.(docx?|odt|rtf|pdf|xlsx?|html?)$/i

export interface SearchOptions {
  readonly cwd: string
  readonly say: Sentences
  /** Are Word files taken, too? Default no. */
  readonly word?: 'taken'
  /** Says in each folder what is a plan and what is left out; without settings every `*.plan.yaml` is one. */
  readonly settings?: PlanSettings
  /** Where git is asked what it tracks or does not ignore; without it folders are searched whole. */
  readonly io?: GitIo
  /** Where files are looked for; default: the disk. */
  readonly view?: FileView
  /** Whether a folder or a pattern may well lead to no plan. Default: that is a problem. */
  readonly nothing?: 'fine'
}

/** The plans that the arguments mean: files as they are, the plans in a folder, YAML files that match a pattern; no argument is the working folder. */
export async function findPlans(paths: readonly string[], options: SearchOptions): Promise<FoundPlans> {
  const refusals = new Set<string>()
  const { cwd, say, settings, word, io, nothing } = options
  const { view = diskView(io, (complaint) => refusals.add(complaint)) } = options
  const found = new Map<string, PlanFile>()
  const problems: string[] = []
  const others = new Set<string>()
  const leftOut = new Set<string>()
  const settingsNamed: string[] = []
  const named = new Set<string>()
  const prints = new Map<string, 'own' | 'changed'>()
  const search = {
    cwd,
    say,
    problems,
    others,
    leftOut,
    ignored: new Set<string>(),
    prints,
    settingsNamed,
    namedBySettings: named,
    settings,
    view,
    nothing: (sentence: string) => {
      if (nothing === undefined) problems.push(sentence)
    },
    takesWord: word === 'taken',
    scopeIn: scopes(settings, named),
  } satisfies Search
  for (const path of paths.length === 0 ? ['.'] : paths) {
    try {
      for (const file of await expand(path, search)) found.set(file.path ?? '-', widest(file, found.get(file.path ?? '-')))
    } catch (error) {
      if (!isFileError(error)) throw error
      problems.push(say.readFailed(path, error.code))
    }
  }
  const passedOver = [...others].filter((path) => !found.has(path) && !named.has(path.normalize('NFC'))).length
  const unnamed = [...prints].filter(([path]) => !found.has(path))
  return {
    files: inNameOrder([...found.values()]),
    problems,
    passedOver,
    prints: unnamed.filter(([, kind]) => kind === 'own').length,
    changedPrints: unnamed.flatMap(([path, kind]) => (kind === 'changed' ? [path] : [])),
    leftOut: leftOut.size,
    settingsNamed,
    refusals: [...refusals],
  }
}

/** Found by two arguments, a file was found in the folder that holds more: where its result belongs hangs on no order. */
export function widest(file: PlanFile, before: PlanFile | undefined): PlanFile {
  if (before?.from === undefined || (file.from !== undefined && file.from.length <= before.from.length)) return file
  return { ...file, from: before.from }
}

/** How a path is shown, whatever the system's separator: relative to the working folder unless the way there is longer than the whole path. */
export function shownPath(path: string, cwd: string): string {
  // What most files are: below it.
  if (path.startsWith(cwd) && path[cwd.length] === sep) return path.slice(cwd.length + 1).replaceAll(sep, '/')
  const way = relative(cwd, path)
  const shown = isAbsolute(way) || (way.startsWith('..') && way.length > path.length) ? path : way
  return shown === '' ? '.' : shown.replaceAll(sep, '/')
}

/** The scope of each folder; the files that the settings on the way name go into `named`. */
function scopes(settings: PlanSettings | undefined, named: Set<string>): Search['scopeIn'] {
  const plain = planScope('')
  return async (folder) => {
    const own = await settings?.inFolder(folder)
    for (const path of own?.names ?? []) named.add(resolve(own?.folder ?? folder, path).normalize('NFC'))
    return own?.scope ?? plain
  }
}

interface Search {
  readonly cwd: string
  readonly say: Sentences
  readonly problems: string[]
  readonly others: Set<string>
  /** Named files that settings leave out. */
  readonly leftOut: Set<string>
  /** What settings leave out of a search. */
  readonly ignored: Set<string>
  /** Word files that are not judged because their plans in YAML are. */
  readonly prints: Map<string, 'own' | 'changed'>
  readonly settingsNamed: string[]
  /** Whole paths, NFC: what settings on the way name. */
  readonly namedBySettings: ReadonlySet<string>
  readonly settings: PlanSettings | undefined
  readonly view: FileView
  /** Takes a sentence on a folder or a pattern without a plan. */
  readonly nothing: (sentence: string) => void
  readonly takesWord: boolean
  readonly scopeIn: (folder: string) => Promise<PlanScope>
}

async function expand(path: string, search: Search): Promise<readonly PlanFile[]> {
  if (path === '-') return [{ name: '<stdin>' }]
  const { cwd, say, problems, others, view } = search
  if (path === '') {
    problems.push(say.emptyArgument)
    return []
  }
  const absolute = resolve(cwd, path)
  const kind = view.kindOf(absolute)
  const before = problems.length
  if (kind === 'missing' && isGlob(path)) {
    const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path
    const paths = whole(await matching(pattern, search), search)
    if (paths.length === 0 && problems.length === before) search.nothing(say.noPlanMatches(path))
    return foundFiles(paths, cwd, fixedPart(pattern, cwd))
  }
  if (kind === 'missing') {
    if (lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
      problems.push(say.brokenLink(shownPath(absolute, cwd)))
      return []
    }
    const other = asOnDisk(absolute)
    if (other !== undefined) return await expand(other, search)
    // The system says why there is nothing.
    statSync(absolute)
  }
  if (kind === 'folder') {
    const entries = await walk(absolute, search)
    const plans = withoutPrints(entries, search)
    const paths = whole(plans, search)
    for (const { path, broken, kind } of entries) if (!broken && kind === 'other') others.add(path)
    if (paths.length === 0 && problems.length === before) search.nothing(await noPlanHere(path, absolute, search))
    return foundFiles(paths, cwd, () => absolute)
  }
  return await namedFile(path, absolute, search)
}

/** A file that somebody names is a plan, whatever its name, unless the settings leave it out: hooks name whatever is committed. */
async function namedFile(path: string, absolute: string, search: Search): Promise<readonly PlanFile[]> {
  const { cwd, say, problems, settings, settingsNamed, leftOut } = search
  if (isConfig(absolute)) {
    // Settings are no plan: they are read, so that what is wrong with them is told.
    await settings?.inFolder(dirname(absolute))
    settingsNamed.push(shownPath(absolute, cwd))
    return []
  }
  const scope = await search.scopeIn(dirname(absolute))
  // So is what settings name: the list of instruments, read with them.
  if (search.namedBySettings.has(absolute.normalize('NFC'))) {
    settingsNamed.push(shownPath(absolute, cwd))
    return []
  }
  if (scope.isIgnored(absolute)) {
    leftOut.add(absolute)
    return []
  }
  if (foreignName.test(path) && !(search.takesWord && wordName.test(path))) {
    const sentence = search.takesWord ? say.notWord : wordName.test(path) ? say.wordToRender : say.notYaml
    problems.push(sentence(path))
    return []
  }
  return [{ name: shownPath(absolute, cwd), path: absolute }]
}

/**
 * The plans among the files of a folder. A print may lie beside its plan in YAML or, as `plan render -o` puts it, in a folder of prints: there only what is
 * as it was written is taken for one.
 */
function withoutPrints(entries: readonly FoundFile[], { prints, takesWord }: Search): readonly FoundFile[] {
  const plans = entries.filter(({ kind }) => kind === 'plan')
  if (!takesWord) return plans
  for (const { path, kind } of entries) if (kind === 'print') prints.set(path, isOwnPrint(path) ? 'own' : 'changed')
  const stems = new Set(plans.flatMap(({ path }) => stemOfPlan(basename(path)) ?? []))
  return plans.filter(({ path }) => {
    if (!wordName.test(path) || !stems.has(stemOfPrint(basename(path))) || !isOwnPrint(path)) return true
    prints.set(path, 'own')
    return false
  })
}

function foundFiles(paths: readonly string[], cwd: string, from: (path: string) => string): readonly PlanFile[] {
  return paths.map((path) => ({
    name: shownPath(path, cwd),
    path,
    from: from(path),
    ...(wordName.test(path) ? { foundInFolder: true } : {}),
  }))
}

/** Why nothing was found in a folder: settings may say what is a plan, or leave out what is there. */
async function noPlanHere(path: string, folder: string, { say, settings, ignored }: Search): Promise<string> {
  const own = await settings?.inFolder(folder)
  if (own?.config === undefined) return say.noPlanHere(path)
  if (own.config.include !== undefined) return say.noPlanIncluded(path, own.name)
  return [...ignored].some((one) => isInside(dirname(one), folder)) ? say.allIgnored(path, own.name) : say.noPlanHere(path)
}

/** The paths of what can be read; a broken link is one problem. */
function whole(entries: readonly FoundFile[], { cwd, say, problems }: Search): readonly string[] {
  for (const { path, broken } of entries) if (broken) problems.push(say.brokenLink(shownPath(path, cwd)))
  return entries.filter((entry) => !entry.broken).map((entry) => entry.path)
}

function isPlainAscii(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text)
}

async function matching(pattern: string, search: Search): Promise<readonly FoundFile[]> {
  const split = splitGlob(pattern)
  const isThere = search.view.kindOf(resolve(search.cwd, split.folder)) === 'folder'
  // A folder whose letters may be spelt otherwise on the disk (composed, decomposed) is looked for like the rest.
  const { folder, rest } = isThere || isAbsolute(pattern) || isPlainAscii(split.folder) ? split : { folder: '.', rest: pattern }
  const base = resolve(search.cwd, folder)
  if (search.view.kindOf(base) !== 'folder') return []
  const matcher = readGlob(rest)
  const files = await walk(base, search)
  return files.filter(
    ({ path }) =>
      (yamlName.test(path) || (search.takesWord && wordName.test(path) && !isLock(path))) &&
      !isConfig(path) &&
      matcher.test(relative(base, path).replaceAll(sep, '/').normalize('NFC')),
  )
}

async function walk(folder: string, { cwd, say, problems, ignored, view, scopeIn, takesWord }: Search) {
  return await walkFolder(folder, {
    view,
    scopeIn,
    takesWord,
    onIgnored: (path) => ignored.add(path),
    onUnreadable: (path, code) => problems.push(say.readFailed(shownPath(path, cwd), code)),
  })
}
