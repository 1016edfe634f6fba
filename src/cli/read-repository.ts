import type { PlanRecord } from '../repository/plan-record.ts'
import { openProblems } from './file-problems.ts'
import { findPlans, type PlanFile } from './find-plans.ts'
import { openJudging } from './open-judging.ts'
import { openSettings, type PlanSettings } from './plan-settings.ts'
import { startProgress } from './progress.ts'
import type { Session } from './session.ts'
import { openTimes } from './stage-times.ts'
import { needSoundSettings } from './tell-mistakes.ts'
import { inOrder } from './workers/in-order.ts'

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
  /** All tasks of all plans are wanted; default: those of few plans are asked for, and read when they are. */
  readonly tasks?: 'wanted'
}

/**
 * Reads the plans that some paths mean, without judging them; no path is the working folder. In other threads where they are many, and out of the cache
 * where they were read before. One that cannot be read does not keep the others back.
 */
export async function readRepository(
  paths: readonly string[],
  session: Session,
  { settings = openSettings(session), tasks }: RepositoryRequest = {},
): Promise<RepositoryReading> {
  const { io, say } = session
  const times = openTimes(io.elapsed)
  const {
    files,
    problems: unfound,
    passedOver,
    leftOut,
    settingsNamed,
  } = await times.measure('finding', () => findPlans(paths, { cwd: io.cwd, say, settings, io }))
  const noPlans = files.length === 0 && settingsNamed.length > 0 ? [say.settingsAreNoPlan(settingsNamed.join('», «'))] : []
  await needSoundSettings(files, settings, session)
  const problems = openProblems(session, [...unfound, ...noPlans])
  const records: PlanRecord[] = []
  const unreadable: string[] = []
  const cache = files.length > 1 ? (await import('./cache/cache-for.ts')).cacheFor(session) : undefined
  const judging = await openJudging(files, { wanted: tasks === 'wanted' ? 'tasks' : 'records', cache, times }, session)
  const progress = startProgress(session)
  const readAll = async (): Promise<void> => {
    for (const [[index, file], begun] of inOrder(files.entries(), ([, file]) => judging.begin(file), judging.ahead)) {
      io.interrupted.throwIfAborted()
      progress.step(index, files.length, file.name)
      try {
        const record = await (await begun).outcome?.record()
        if (record === undefined) unreadable.push(file.name)
        else records.push(record)
      } catch (error) {
        problems.take(error, file.name)
      }
    }
  }
  try {
    await times.measure('judging', readAll)
  } finally {
    progress.end()
    await judging.close()
  }
  const failure = cache?.close(io.now())
  if (failure !== undefined) await session.tell(say.cacheFailed(failure))
  const work = { files: files.length, skipped: passedOver + leftOut, cached: judging.cached, times: times.spent() }
  await session.tell(say.work(work))
  return { records, files, unreadable, problems: problems.sentences, passedOver, settings, throwBug: problems.throwBug }
}
