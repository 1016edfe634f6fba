import { readdirSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { isFileError } from './file-error.ts'
import { type PlanFile, shownPath } from './find-plans.ts'
import { isGlob, readGlob, splitGlob } from './glob.ts'
import { kindOfPath } from './kind-of-path.ts'
import type { Session } from './session.ts'

export interface FoundDocuments {
  /** Each file once. */
  readonly files: readonly PlanFile[]
  /** A sentence for each argument that led to nothing. */
  readonly problems: readonly string[]
}

/** What a document can be called that a pattern or a folder means: others are read when somebody names them. */
const documentName = /\.(?:docx|md|markdown|txt)$/i
const wordName = /\.docx$/i
/** What Word leaves beside a file that is open, and what systems hide. */
const hiddenName = /^[~.]/

/** The documents that the arguments mean: files as they are, the Word files of a folder, documents that match a pattern. */
export function findDocuments(paths: readonly string[], { io, say }: Pick<Session, 'io' | 'say'>): FoundDocuments {
  const problems: string[] = []
  const found = new Map<string, PlanFile>()
  for (const path of paths) {
    if (path === '-') found.set('-', { name: '<stdin>' })
    else if (path === '') problems.push(say.emptyArgument)
    else for (const file of expand(path, problems, { io, say })) found.set(file, { name: shownPath(file, io.cwd), path: file })
  }
  return { files: [...found.values()], problems }
}

function expand(path: string, problems: string[], { io, say }: Pick<Session, 'io' | 'say'>): readonly string[] {
  const absolute = resolve(io.cwd, path)
  const kind = kindOfPath(absolute)
  try {
    if (kind === 'folder') {
      const files = filesIn(absolute).filter((name) => wordName.test(name))
      if (files.length === 0) problems.push(say.noWordHere(shownPath(absolute, io.cwd)))
      return files
    }
    if (kind !== 'missing' || !isGlob(path)) return [absolute]
    const files = matching(sep === '\\' ? path.replaceAll('\\', '/') : path, io.cwd)
    if (files.length === 0) problems.push(say.noDocumentMatches(path))
    return files
  } catch (error) {
    if (!isFileError(error)) throw error
    problems.push(say.readFailed(shownPath(absolute, io.cwd), error.code))
    return []
  }
}

function matching(pattern: string, cwd: string): readonly string[] {
  const { folder, rest } = splitGlob(pattern)
  const base = resolve(cwd, folder)
  if (kindOfPath(base) !== 'folder') return []
  const matcher = readGlob(rest)
  const nested = /\/|\*\*/.test(rest) ? 'nested' : undefined
  return filesIn(base, nested).filter(
    (file) => documentName.test(file) && matcher.test(relative(base, file).replaceAll(sep, '/').normalize('NFC')),
  )
}

/** In the order of their names. Links to files are followed, links to folders are not: they may run in a circle. */
function filesIn(folder: string, depth?: 'nested'): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !hiddenName.test(name))
  const { compare } = new Intl.Collator('vi', { numeric: true })
  return entries
    .toSorted((a, b) => compare(a.name, b.name) || (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (!entry.isDirectory()) return kindOfPath(path) === 'file' ? path : []
      return depth === 'nested' && basename(path) !== 'node_modules' ? filesIn(path, depth) : []
    })
}
