import { join, relative, resolve, sep } from 'node:path'
import { asOnDisk } from './as-on-disk.ts'
import { diskView, type GitIo } from './disk-view.ts'
import { isFileError } from './file-error.ts'
import type { FileView, Listing } from './file-view.ts'
import { type PlanFile, shownPath, widest } from './find-plans.ts'
import { fixedPart } from './fixed-part.ts'
import { isGlob, readGlob, splitGlob } from './glob.ts'
import { kindOfPath } from './kind-of-path.ts'
import { inNameOrder } from './name-order.ts'
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

/** What a search for documents needs: the world that git is asked in, and the sentences. */
interface Search extends Pick<Session, 'say'> {
  readonly io: GitIo
  readonly view: FileView
  readonly problems: string[]
}

/**
 * The documents that the arguments mean: files as they are, the Word files of a folder, documents that match a pattern; in a git work tree those that git
 * tracks or does not ignore.
 */
export async function findDocuments(
  paths: readonly string[],
  { io, say, tell }: Pick<Session, 'io' | 'say' | 'tell'>,
): Promise<FoundDocuments> {
  const problems: string[] = []
  const refusals = new Set<string>()
  const search = { io, say, problems, view: diskView(io, (complaint) => refusals.add(complaint)) }
  const found = new Map<string, PlanFile>()
  for (const path of paths) {
    if (path === '-') found.set('-', { name: '<stdin>' })
    else if (path === '') problems.push(say.emptyArgument)
    else
      for (const { path: file, from } of await expand(path, search)) {
        const own = { name: shownPath(file, io.cwd), path: file, ...(from === undefined ? {} : { from }) }
        found.set(file, widest(own, found.get(file)))
      }
  }
  for (const refusal of refusals) await tell(say.gitRefused(refusal))
  return { files: [...found.values()], problems }
}

interface Found {
  readonly path: string
  /** As in `PlanFile`. */
  readonly from?: string
}

async function expand(path: string, search: Search): Promise<readonly Found[]> {
  const { io, say, problems } = search
  const absolute = resolve(io.cwd, path)
  const kind = kindOfPath(absolute)
  try {
    if (kind === 'folder') {
      const files = await wordFilesIn(absolute, search.view)
      if (files.length > 0) return files.map((file) => ({ path: file, from: absolute }))
      const shown = shownPath(absolute, io.cwd)
      const ignored = (await wordFilesIn(absolute, diskView())).length
      problems.push(ignored > 0 ? say.allWordIgnored(shown, ignored) : say.noWordHere(shown))
      return []
    }
    const other = kind === 'missing' ? asOnDisk(absolute) : undefined
    if (other !== undefined) return await expand(other, search)
    if (kind !== 'missing' || !isGlob(path)) return [{ path: absolute }]
    const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path
    const files = await matching(pattern, search)
    if (files.length === 0) problems.push(say.noDocumentMatches(path))
    const from = fixedPart(pattern, io.cwd)
    return files.map((file) => ({ path: file, from: from(file) }))
  } catch (error) {
    if (!isFileError(error)) throw error
    problems.push(say.readFailed(shownPath(absolute, io.cwd), error.code))
    return []
  }
}

async function wordFilesIn(folder: string, view: FileView): Promise<readonly string[]> {
  const files = await filesIn(folder, { view, listing: await view.listingFrom(folder), depth: 'flat' })
  return files.filter((name) => wordName.test(name))
}

async function matching(pattern: string, { io, view }: Search): Promise<readonly string[]> {
  const { folder, rest } = splitGlob(pattern)
  const base = resolve(io.cwd, folder)
  if (kindOfPath(base) !== 'folder') return []
  const matcher = readGlob(rest)
  const depth = /\/|\*\*/.test(rest) ? 'nested' : 'flat'
  const files = await filesIn(base, { view, listing: await view.listingFrom(base), depth })
  return files.filter(
    (file) => documentName.test(file) && matcher.test(relative(base, file).replaceAll(sep, '/').normalize('NFC')),
  )
}

interface Walk {
  readonly view: FileView
  readonly listing: Listing
  readonly depth: 'flat' | 'nested'
}

/** In the order of their names. Links to files are followed, links to folders are not: they may run in a circle. */
async function filesIn(folder: string, { view, listing, depth }: Walk): Promise<readonly string[]> {
  const entries = listing(folder).filter(({ name }) => !hiddenName.test(name))
  const files: string[] = []
  for (const { name, kind } of inNameOrder(entries)) {
    const path = join(folder, name)
    if (kind === 'file' || kind === 'link') {
      if (view.kindOf(path) === 'file') files.push(path)
    } else if (depth === 'nested' && name !== 'node_modules')
      // A repository within another one knows by itself what it tracks and ignores.
      files.push(...(await filesIn(path, { view, depth, listing: kind === 'apart' ? await view.listingFrom(path) : listing })))
  }
  return files
}
