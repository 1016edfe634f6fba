import { isUserError } from '../errors.ts'
import type { Session } from './session.ts'
import { isGivenUp } from './workers/given-up.ts'

/** What kept single files from being worked on: gathered, so that none keeps the others back. */
export interface FileProblems {
  /** For the user, in the order in which they came. */
  readonly sentences: string[]
  /** Takes what was thrown over a file; throws it again when the user interrupted the run. */
  readonly take: (error: unknown, name: string) => void
  /** Throws the first that was a bug: when the others have been worked on and told. */
  readonly throwBug: () => void
}

export function openProblems({ io, say }: Session, first: readonly string[] = []): FileProblems {
  const sentences = [...first]
  let bug: Error | undefined
  return {
    sentences,
    take: (error, name) => {
      if (io.interrupted.aborted) throw error
      if (isUserError(error)) sentences.push(error.message)
      else if (isGivenUp(error)) sentences.push(say.givenUp(name))
      else bug ??= withName(error, name)
    },
    throwBug: () => {
      if (bug !== undefined) throw bug
    },
  }
}

/** Which file it was is the first thing that a bug report must say. */
function withName(error: unknown, name: string): Error {
  const bug = error instanceof Error ? error : new Error(String(error))
  return Object.assign(new Error(`${name}: ${bug.message}`), bug.stack === undefined ? {} : { stack: bug.stack })
}
