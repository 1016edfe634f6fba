import { basename, sep } from 'node:path'
import { isFileError } from './file-error.ts'
import type { FileView, FolderEntry, Listing } from './file-view.ts'
import type { PlanScope } from './plan-scope.ts'

/** A file below a folder; `broken` is a link that leads to none. */
export interface FoundFile {
  readonly path: string
  readonly broken: boolean
  /** `print`: a Word file beside its plan in YAML. */
  readonly kind: 'plan' | 'other' | 'print' | 'foreign'
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
    const isPlanHere = ({ name }: FolderEntry) => scope.isPlan(lead + name) && !scope.isIgnored(lead + name)
    const printed = options.takesWord ? printedHere(entries.filter(isPlanHere)) : () => false
    const kindOf = (path: string, name: string): FoundFile['kind'] => {
      if (scope.isPlan(path)) return 'plan'
      if (options.takesWord && wordName.test(name) && !isLock(name)) return printed(name) ? 'print' : 'plan'
      return scope.isOther(path) ? 'other' : 'foreign'
    }
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
        files.push({ path, broken: target === 'missing', kind: kindOf(path, name) })
      }
    }
    left.push(...below.reverse())
  }
  return files
}

/** A Word file with its plan in YAML beside it is what was printed of it, or what it was imported from: the plan is judged. */
function printedHere(plans: readonly FolderEntry[]): (name: string) => boolean {
  const stems = new Set(plans.flatMap(({ name }) => stemOfPlan(name) ?? []))
  return (name) => stems.has(stemOfPrint(name))
}

/** `ke-hoach` of `ke-hoach.plan.yaml`, whatever the spelling of its letters on the disk; undefined for what is no YAML file. */
export function stemOfPlan(name: string): string | undefined {
  return /^(.*?)(?:\.plan)?\.ya?ml$/i.exec(name)?.[1]?.normalize('NFC')
}

export function stemOfPrint(name: string): string {
  return name.replace(wordName, '').normalize('NFC')
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
