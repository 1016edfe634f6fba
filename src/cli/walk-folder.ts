import { basename, sep } from 'node:path'
import { isFileError } from './file-error.ts'
import type { FileView, FolderEntry, Listing } from './file-view.ts'
import type { PlanScope } from './plan-scope.ts'

/** A file below a folder; `broken` is a link that leads to none. */
export interface FoundFile {
  readonly path: string
  readonly broken: boolean
  readonly kind: 'plan' | 'other' | 'foreign'
}

export interface WalkOptions {
  readonly view: FileView
  readonly scopeIn: (folder: string) => Promise<PlanScope>
  readonly takesWord: boolean
  /** Takes what settings leave out, and folders that may not be read. */
  readonly onIgnored: (path: string) => void
  readonly onUnreadable: (path: string, code: string) => void
}

export const wordName = /\.docx$/i
/** What Word leaves beside a file that is open. */
const lockName = /^(?:~\$|\.)/

/** Whether a pattern or a folder may mean a Word file of this name. */
export function isLock(path: string): boolean {
  return lockName.test(basename(path))
}

/**
 * Every file below, without `node_modules`, dot folders and what the settings leave out. Links to files are followed, links to folders are not: they may
 * run in a circle.
 */
export async function walkFolder(folder: string, options: WalkOptions): Promise<readonly FoundFile[]> {
  const files: FoundFile[] = []
  const left: { readonly folder: string; readonly listing: Listing }[] = []
  let at: (typeof left)[number] | undefined = { folder, listing: await options.view.listingFrom(folder) }
  for (; at !== undefined; at = left.pop()) {
    const here: string = at.folder
    const { listing }: { readonly listing: Listing } = at
    const lead = here.endsWith(sep) ? here : here + sep
    const scope = await options.scopeIn(here)
    const entries = entriesOf(here, listing, options)
    const printed = options.takesWord ? printedHere(entries) : () => true
    const below: (typeof left)[number][] = []
    for (const { name, kind } of entries) {
      const path = lead + name
      if (scope.isIgnored(path)) options.onIgnored(path)
      else if (kind === 'folder' || kind === 'apart') {
        if (name === 'node_modules' || name.startsWith('.')) continue
        // A repository within another one knows by itself what it tracks and ignores.
        below.push({ folder: path, listing: kind === 'apart' ? await options.view.listingFrom(path) : listing })
      } else {
        const target = kind === 'link' ? options.view.kindOf(path) : 'file'
        // A pipe that nobody named would be waited for without end.
        if (target === 'folder' || target === 'pipe') continue
        const isPlan = scope.isPlan(path) || (wordName.test(name) && !printed(name))
        files.push({
          path,
          broken: target === 'missing',
          kind: isPlan ? 'plan' : scope.isOther(path) ? 'other' : 'foreign',
        })
      }
    }
    left.push(...below.reverse())
  }
  return files
}

/** A Word file with its plan in YAML beside it is what was printed of it: the plan is judged. */
function printedHere(entries: readonly FolderEntry[]): (name: string) => boolean {
  const stems = new Set(entries.flatMap(({ name }) => /^(.*?)(?:\.plan)?\.ya?ml$/i.exec(name)?.[1]?.normalize('NFC') ?? []))
  return (name) => lockName.test(name) || stems.has(name.replace(wordName, '').normalize('NFC'))
}

/** What lies beside a folder that may not be read is still found. */
function entriesOf(folder: string, listing: Listing, { onUnreadable }: WalkOptions): readonly FolderEntry[] {
  try {
    return listing(folder)
  } catch (error) {
    if (!isFileError(error)) throw error
    onUnreadable(folder, error.code)
    return []
  }
}
