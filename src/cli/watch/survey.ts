import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isUserError } from '../../errors.ts'
import { configNames } from '../../repository/find-config.ts'
import { diskView } from '../disk-view.ts'
import { isFileError } from '../file-error.ts'
import type { FileView } from '../file-view.ts'
import { findPlans } from '../find-plans.ts'
import { repositoryOf } from '../git/git-place.ts'
import { workTreeOf } from '../git/work-tree-of.ts'
import { isInside } from '../inside-folder.ts'
import { kindOfPath } from '../kind-of-path.ts'
import { usualBaseline } from '../open-baseline.ts'
import { openSettings } from '../plan-settings.ts'
import type { Session } from '../session.ts'

/** What a run depends on, as it stands now. */
export interface Survey {
  /** Folders in which something may come, go or change. */
  readonly folders: ReadonlySet<string>
  /** The plans, by path, each with a mark that changes when it is written. */
  readonly plans: ReadonlyMap<string, string>
  /** What all plans hang on: settings, the baseline, a template, what git has checked out. */
  readonly common: ReadonlyMap<string, string>
}

export interface SurveyOptions {
  readonly word?: 'taken'
  /** Files besides the plans and their settings, relative to the working folder. */
  readonly also?: readonly string[]
  /** Does the choice of plans hang on what git has checked out and staged? Default no. */
  readonly git?: 'asked'
}

/** The mark of a file that there is not. */
export const absent = 'ENOENT'

export async function survey(
  paths: readonly string[],
  { word, also = [], git }: SurveyOptions,
  session: Session,
): Promise<Survey> {
  const { io, say } = session
  const folders = new Set<string>()
  const settings = openSettings(session)
  const search = { cwd: io.cwd, say, io, settings, ...(word === undefined ? {} : { word }) }
  const { files } = await findPlans(paths, { ...search, nothing: 'fine', view: remembering(diskView(io), folders) })
  const plans = files.flatMap(({ path }) => path ?? [])
  // Where a file is named, it may go and come again.
  for (const path of [...plans, ...paths.map((one) => resolve(io.cwd, one))]) folders.add(existing(dirname(path)))
  folders.add(io.cwd)
  const root = workTreeOf(io.cwd)
  // Settings may appear in any folder above, up to the root of the repository.
  for (const folder of [...folders]) for (const above of foldersAbove(folder, root)) folders.add(above)

  const common = new Set(also.map((one) => resolve(io.cwd, one)))
  for (const folder of folders) {
    for (const name of [...configNames, usualBaseline, '.gitignore']) common.add(join(folder, name))
    const own = await settings.inFolder(folder).catch(refused)
    for (const named of [own?.config?.baseline?.path, own?.config?.instrumentList?.path])
      if (own !== undefined && named !== undefined) common.add(resolve(own.folder, named))
  }
  if (git !== undefined && root !== undefined) {
    const repository = repositoryOf(root)
    // A commit leaves HEAD as it is where that names a branch: its log tells.
    for (const name of ['HEAD', 'index', 'logs/HEAD', 'FETCH_HEAD']) common.add(join(repository, name))
  }
  // Where a mistake keeps settings from being known, what is to be mended is known all the same.
  for (const name of settings.mistakes().files) common.add(resolve(io.cwd, name))
  for (const path of common) folders.add(existing(dirname(path)))
  return { folders, plans: marks(plans), common: marks([...common]) }
}

/** Settings that cannot be read are told by the run itself. */
function refused(error: unknown): undefined {
  if (!isUserError(error)) throw error
}

function remembering(view: FileView, folders: Set<string>): FileView {
  return {
    ...view,
    listingFrom: async (folder) => {
      const listing = await view.listingFrom(folder)
      return (inner) => {
        folders.add(inner)
        return listing(inner)
      }
    },
  }
}

/** A folder that is gone may come again: then something changes in the one above. */
function existing(folder: string): string {
  let at = folder
  while (kindOfPath(at) !== 'folder' && at !== dirname(at)) at = dirname(at)
  return at
}

function foldersAbove(folder: string, root: string | undefined): readonly string[] {
  const above: string[] = []
  if (root === undefined || !isInside(folder, root)) return above
  for (let at = folder; at !== root && at !== dirname(at); at = dirname(at)) above.push(dirname(at))
  return above
}

/** What differs when a file is written, replaced or gone; a time alone would miss two writes within one tick of the clock. */
function marks(paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [path, markOf(path)]))
}

function markOf(path: string): string {
  try {
    const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true })
    return `${mtimeNs} ${ctimeNs} ${size} ${ino}`
  } catch (error) {
    if (isFileError(error)) return error.code
    throw error
  }
}
