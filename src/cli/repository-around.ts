import { dirname, resolve } from 'node:path'
import { configFinder } from '../repository/find-config.ts'
import type { AskedPlans } from './ask-for-plans.ts'
import { findPlans, type PlanFile } from './find-plans.ts'
import { workTreeOf } from './git/work-tree-of.ts'
import { isGlob } from './glob.ts'
import { kindOfPath } from './kind-of-path.ts'
import type { PlanSettings } from './plan-settings.ts'
import type { Session } from './session.ts'

/**
 * Finds every plan of the repositories in which the asked ones lie: the git work tree around each, else the folder of its settings, else what was asked for.
 * Undefined where only files were named: they are judged each by itself, and quickly.
 */
export function repositoryAround(
  paths: readonly string[],
  asked: AskedPlans,
  settings: PlanSettings,
  session: Session,
): (() => Promise<readonly PlanFile[]>) | undefined {
  const { io, say } = session
  if (asked.everything !== undefined) return asked.everything
  const isSearch = (path: string): boolean => {
    const kind = path === '-' || path === '' ? 'file' : kindOfPath(resolve(io.cwd, path))
    return kind === 'folder' || (kind === 'missing' && isGlob(path))
  }
  if (paths.length > 0 && !paths.some(isSearch)) return undefined
  return async () => {
    const roots = rootsOf(asked.files)
    // What was searched is the repository: it need not be searched again.
    if (roots.length === 0 || (roots.every((root) => root === io.cwd) && paths.every((path) => path === '.'))) return asked.files
    return (await findPlans(roots, { cwd: io.cwd, say, settings, io, nothing: 'fine' })).files
  }
}

function rootsOf(files: readonly PlanFile[]): readonly string[] {
  const settingsIn = configFinder()
  const folders = new Set(files.flatMap(({ path }) => (path === undefined ? [] : [dirname(path)])))
  const roots = [...folders].flatMap((folder) => {
    const config = settingsIn(folder)
    return workTreeOf(folder) ?? (config === undefined ? [] : dirname(config))
  })
  return [...new Set(roots)]
}
