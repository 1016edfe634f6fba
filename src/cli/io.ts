import type { Readable } from 'node:stream'
import { openOutput } from './open-output.ts'

/** What text goes to: a stream of Node's, which may be a terminal, or a file that is written without one (`openOutput`). */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (data: string | Uint8Array, done?: (error?: Error | null) => void) => boolean
  readonly on: (event: 'error', listener: (error: Error) => void) => unknown
  readonly listenerCount: (event: 'error') => number
}

export interface Input extends Readable {
  readonly isTTY?: boolean
}

/** Everything that `run` knows of the world outside: nothing below asks the process itself. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  /** Versions of Node and of what it is made of: letters and their order hang on them. */
  readonly runtime: string
  readonly now: () => Date
  /** Milliseconds from some moment on, to the thousandth: how long work takes. */
  readonly elapsed: () => number
  /** Aborted by Ctrl-C, or by whoever ends the process: work stops between two files, and what was begun beside a target is removed. */
  readonly interrupted: AbortSignal
  /** Where work on many files may be shared out; absent: it is all done in this thread. */
  readonly threads?: Threads
}

export interface Threads {
  /** The script that a thread starts with (`serveJobs`). */
  readonly entry: string
  /** How many run at a time. */
  readonly count: number
}

/** Ctrl-C, a build server that gives up, a terminal that is closed: each once, so that the second ends a run that does not listen. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The real world. Streams are getters: opening stdin costs time that most calls need not spend. */
export function processIo(process: NodeJS.Process, threads?: Threads): Io {
  const interruption = new AbortController()
  for (const signal of endings) process.once(signal, () => interruption.abort())
  let stdout: Output | undefined
  let stderr: Output | undefined
  let cwd: string | undefined
  return {
    get stdin() {
      return process.stdin
    },
    get stdout() {
      stdout ??= openOutput(1, () => process.stdout, process.platform)
      return stdout
    },
    get stderr() {
      stderr ??= openOutput(2, () => process.stderr, process.platform)
      return stderr
    },
    // Asked where `run` answers for it: the folder may have been removed.
    get cwd() {
      cwd ??= process.cwd()
      return cwd
    },
    env: process.env,
    platform: process.platform,
    runtime: JSON.stringify(process.versions),
    now: () => new Date(),
    // The global `performance` would load much else.
    elapsed: () => Number(process.hrtime.bigint() / 1000n) / 1000,
    interrupted: interruption.signal,
    ...(threads === undefined ? {} : { threads }),
  }
}
