import { isUserError, UserError } from '../../errors.ts'
import { shownPath } from '../find-plans.ts'
import type { Session } from '../session.ts'
import { followFolders } from './follow-folders.ts'
import { openBursts } from './quiet-after.ts'
import { absent, type Survey, type SurveyOptions, survey } from './survey.ts'
import { watchWords } from './watch-words.ts'

/** One run over the plans; `isWanted` says of which something changed since the last one, by absolute path. */
export type WatchedRun = (isWanted: (path: string) => boolean) => Promise<number>

/** How many changed files are named. */
const mostNames = 3

/**
 * Runs once, and again whenever a plan, its settings or what else it hangs on has changed, until the user interrupts: then the reason of the interruption is
 * thrown. What is wrong with a later run is told and waited out; what is wrong with the first one, with its options, is thrown.
 */
export async function watchPlans(
  paths: readonly string[],
  options: SurveyOptions,
  runOnce: WatchedRun,
  session: Session,
): Promise<never> {
  const { io, say, language } = session
  if (paths.includes('-')) throw new UserError(say.notTogether('--watch', '-'))
  const words = watchWords[language]
  const bursts = openBursts(io.interrupted)
  const followed = followFolders(bursts.happened)
  try {
    let before: Survey | undefined
    for (;;) {
      let now = await survey(paths, options, session)
      // What came into a new folder before it was followed is seen only by looking again.
      while (followed.follow(now.folders).length > 0) now = await survey(paths, options, session)
      const changed = before === undefined ? undefined : changesBetween(before, now)
      if (changed === undefined || changed.all.length > 0) {
        if (changed !== undefined) {
          const names = changed.all.map((path) => shownPath(path, io.cwd))
          await session.note(`\n${words.changed(names.slice(0, mostNames), names.length - mostNames)}`)
        }
        try {
          await runOnce(changed?.isWanted ?? (() => true))
        } catch (error) {
          if (changed === undefined || !isUserError(error) || io.interrupted.aborted) throw error
          await session.complain(error.message)
        }
        await session.note(words.watching(now.plans.size))
        before = now
      }
      await bursts.next()
    }
  } finally {
    followed.close()
  }
}

interface Changes {
  /** Everything that came, went or was written. */
  readonly all: readonly string[]
  readonly isWanted: (path: string) => boolean
}

/** A change of what all plans hang on is one of every plan. */
function changesBetween(before: Survey, now: Survey): Changes {
  const plans = differing(before.plans, now.plans)
  const common = differing(before.common, now.common)
  return {
    all: [...plans, ...common],
    isWanted: (path) => common.length > 0 || plans.includes(path),
  }
}

function differing(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
  const paths = new Set([...before.keys(), ...now.keys()])
  return [...paths].filter((path) => (before.get(path) ?? absent) !== (now.get(path) ?? absent))
}
