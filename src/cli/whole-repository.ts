import { dirname } from 'node:path'
import { configFinder } from '../repository/find-config.ts'
import { findPlans, type PlanFile } from './find-plans.ts'
import { workTreeOf } from './git/work-tree-of.ts'
import type { PlanSettings } from './plan-settings.ts'
import type { Session } from './session.ts'

/** The folder that rules over many plans look at: the root of the git work tree around the working folder, else where its settings are, else itself. */
export function repositoryRoot(cwd: string): string {
  const settings = configFinder()(cwd)
  return workTreeOf(cwd) ?? (settings === undefined ? cwd : dirname(settings))
}

/** Every plan in YAML of the repository, as it lies on the disk; a repository without a plan is no problem. */
export async function wholeRepository(session: Session, settings: PlanSettings): Promise<readonly PlanFile[]> {
  const { io, say } = session
  const { files } = await findPlans([repositoryRoot(io.cwd)], { cwd: io.cwd, say, settings, io, nothing: 'fine' })
  return files
}
