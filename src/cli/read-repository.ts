import type { PlanRecord } from '../repository/plan-record.ts'
import { today } from './clock.ts'
import { openProblems } from './file-problems.ts'
import { findPlans, type PlanFile } from './find-plans.ts'
import { openSettings, type PlanSettings } from './plan-settings.ts'
import { startProgress } from './progress.ts'
import { readPlan } from './read-plan.ts'
import type { Session } from './session.ts'

/** What the plans of a repository are. */
export interface RepositoryReading {
  /** In the order of the files. */
  readonly records: readonly PlanRecord[]
  /** The files that were read, those without a record included. */
  readonly files: readonly PlanFile[]
  /** Files that are no readable plan: nothing is known of them, which is to be told. */
  readonly unreadable: readonly string[]
  /** A sentence for each argument that led to nothing and each file that the system refused. */
  readonly problems: readonly string[]
  /** YAML files in the folders that are not named as plans. */
  readonly passedOver: number
  readonly settings: PlanSettings
  /** To be called once all is told. */
  readonly throwBug: () => void
}

export interface RepositoryRequest {
  /** Of this call, where they are open already. */
  readonly settings?: PlanSettings
}

/** Reads the plans that some paths mean, without judging them; no path is the working folder. One that cannot be read does not keep the others back. */
export async function readRepository(
  paths: readonly string[],
  session: Session,
  { settings = openSettings(session) }: RepositoryRequest = {},
): Promise<RepositoryReading> {
  const { io, say } = session
  const { files, problems: unfound, passedOver } = await findPlans(paths, { cwd: io.cwd, say, settings })
  const problems = openProblems(session, unfound)
  const records: PlanRecord[] = []
  const unreadable: string[] = []
  const { recordPlan } = await import('./checking.ts')
  const progress = startProgress(session)
  for (const [index, file] of files.entries()) {
    io.interrupted.throwIfAborted()
    progress.step(index, files.length, file.name)
    try {
      const record = recordPlan({ name: file.name, bytes: await readPlan(file, session) }, { today: today(session) })
      if (record === undefined) unreadable.push(file.name)
      else records.push(record)
    } catch (error) {
      problems.take(error, file.name)
    }
  }
  progress.end()
  return { records, files, unreadable, problems: problems.sentences, passedOver, settings, throwBug: problems.throwBug }
}
