import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { BaselineFile, Judged, Sifted } from './baseline.ts'
import { type PlanFile, shownPath } from './find-plans.ts'
import { leavesFolder } from './inside-folder.ts'
import type { PlanSettings } from './plan-settings.ts'
import type { Session } from './session.ts'

export interface BaselineOptions {
  /** The path of `--baseline`. */
  readonly baseline?: string
  readonly updateBaseline?: boolean
}

/** Beside the settings, or in the working folder where there are none. */
export const usualBaseline = 'plan.baseline.json'

/**
 * Reads the baselines that hold for some plans, before anything is written: the function takes away what they hold, and writes them anew with
 * `--update-baseline`. Without a baseline it costs one look at the disk. Throws UserError.
 */
export async function openBaseline(
  files: readonly PlanFile[],
  { baseline, updateBaseline = false }: BaselineOptions,
  { settings, session }: { readonly settings: PlanSettings; readonly session: Session },
): Promise<(judged: Judged) => Promise<Sifted>> {
  const { io, say } = session
  if (baseline === '') throw new UserError(say.missingValue('--baseline'))
  if (updateBaseline && files.some(({ path }) => path === undefined)) throw new UserError(say.baselineNeedsFile)
  const places = new Map<PlanFile, BaselineFile>()
  for (const file of files) {
    const own = await settings.forFile(file)
    // Plans under settings with a mistake are not judged.
    if (file.path === undefined || (own !== undefined && own.config === undefined)) continue
    const inSettings = baseline === undefined ? own?.config?.baseline : undefined
    const folder = baseline === undefined ? own?.folder : undefined
    const namedIn = baseline !== undefined ? 'option' : inSettings === undefined ? undefined : own?.name
    const placeOf = ({ range }: NonNullable<typeof inSettings>) => `${own?.name}:${range.start.line}:${range.start.column}`
    // A way that only Windows takes would be a file of that name on every other system, and the old findings would be new there.
    if (inSettings !== undefined && /\\|^[A-Za-z]:/.test(inSettings.path))
      throw new UserError(say.baselineElsewhere(inSettings.path, placeOf(inSettings)))
    const path = resolve(folder ?? io.cwd, baseline ?? inSettings?.path ?? usualBaseline)
    if (folder !== undefined && leavesFolder(path, folder))
      throw new UserError(
        inSettings === undefined
          ? say.leadsOut(shownPath(path, io.cwd))
          : say.baselineOutside(inSettings.path, placeOf(inSettings)),
      )
    places.set(file, { path, ...(namedIn === undefined ? {} : { namedIn }) })
  }
  const all = [...places.values()]
  const unnamed = new Set(all.flatMap(({ path, namedIn }) => (namedIn === undefined ? [path] : [])))
  if (!updateBaseline && !all.some(({ namedIn }) => namedIn !== undefined) && ![...unnamed].some((path) => existsSync(path)))
    return async ({ findings }) => ({ findings, old: 0 })
  const { readBaselines } = await import('./baseline.ts')
  return await readBaselines(places, { mode: updateBaseline ? 'update' : 'read' }, session)
}
