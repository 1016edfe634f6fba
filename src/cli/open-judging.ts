import { readFileSync } from 'node:fs'
import type { PlanRecord } from '../repository/plan-record.ts'
import type { ValidateOptions } from '../rules/validate-plan.ts'
import { type KnownFile, type KnownFiles, knownFiles } from './cache/known-files.ts'
import type { FileCache } from './cache/open-cache.ts'
import { today } from './clock.ts'
import { isFileError } from './file-error.ts'
import type { PlanFile } from './find-plans.ts'
import { type JudgedFile, judgeFileJob, type Wanted } from './judge-file.ts'
import { kindOfPath } from './kind-of-path.ts'
import { openQuickReader } from './quick-reader.ts'
import { isNamedAsWord, readPlan } from './read-plan.ts'
import type { Session } from './session.ts'
import type { StageTimes } from './stage-times.ts'
import { openPool } from './workers/pool.ts'
import { takesLong } from './workers/takes-long.ts'

export interface JudgingOptions {
  readonly wanted: Wanted
  /** How a file is judged; undefined where its settings have a mistake: then it is not. Absent only where records alone are wanted. */
  readonly howFor?: (file: PlanFile) => Promise<ValidateOptions | undefined>
  /** Which files are judged by whoever asks, when their turn comes; default none. */
  readonly isApart?: (file: PlanFile) => boolean
  readonly cache?: FileCache | undefined
  readonly times: StageTimes
}

/** A file whose judgement was begun. */
export interface Begun {
  /** Absent where the settings have a mistake, and where nobody says. */
  readonly how?: ValidateOptions
  /** Absent for a file that is judged apart or not at all. */
  readonly outcome?: {
    /** Undefined for a Word file that nobody named and that is no plan. */
    readonly judged: JudgedFile | undefined
    /** What was judged; absent where nothing was found in it. */
    readonly bytes?: Uint8Array
    /** Tells what is in the file, its name and how it is judged; absent without a cache. */
    readonly key?: string
    /** Tells what is in the file; absent without a cache. */
    readonly content?: string
    /** What a repository knows of the plan; undefined for a file that is none. */
    readonly record: () => Promise<PlanRecord | undefined>
  }
}

/** Judges files, here or in other threads: with `inOrder` they come out in their order. */
export interface Judging {
  /** Rejects where the file cannot be read or judged. */
  readonly begin: (file: PlanFile) => Promise<Begun>
  /** How many are best begun before the first is taken. */
  readonly ahead: number
  /** How many files were judged in another run. */
  readonly cached: number
  readonly close: () => Promise<void>
}

export async function openJudging(files: readonly PlanFile[], options: JudgingOptions, session: Session): Promise<Judging> {
  const { wanted, howFor, isApart = () => false, cache, times } = options
  const read = (file: PlanFile) => times.measure('reading', () => readPlan(file, session))
  const known = cache && knownFiles(cache, wanted)
  const howInTurn = inTurn(howFor)
  const isOnlyRead = wanted === 'records' || wanted === 'tasks'
  const isToJudge = (file: PlanFile, how: ValidateOptions | undefined) => !isApart(file) && (how !== undefined || isOnlyRead)
  const readQuickly = openQuickReader(session.io)
  const look = async (file: PlanFile): Promise<Uint8Array> => {
    const start = session.io.elapsed()
    const bytes = file.bytes ?? readQuickly(file)
    times.add('reading', session.io.elapsed() - start)
    return bytes ?? (await read(file))
  }
  const before = new Map<PlanFile, Begun>()
  // How many threads are worth their start hangs on what is left to do.
  if (known !== undefined && cache?.isEmpty === false)
    for (const file of files) {
      session.io.interrupted.throwIfAborted()
      const found = await recall(file, known, { howInTurn, isToJudge, look }, session)
      if (found !== undefined) before.set(file, found)
    }
  const left = files.filter((file) => !isApart(file) && !before.has(file))
  const setup = { today: today(session), wanted }
  // A plan of two megabytes in YAML, the largest that is read, takes half of it.
  const megabytes = files.some(isNamedAsWord) ? {} : { megabytes: 256 }
  const pool = await openPool(judgeFileJob, {
    setup,
    items: left.length,
    ...megabytes,
    takesLong: () => takesLong(left),
    io: session.io,
  })
  // Of few files they may lie as they are.
  const keepLine = pool.ahead > 1 ? (await import('./kept-lines.ts')).keptLines() : (line: string) => () => line
  return {
    begin: async (file) => {
      const found = before.get(file)
      if (found !== undefined) return found
      const how = await howInTurn(file)
      const own = how === undefined ? {} : { how }
      // Where the settings have a mistake nobody knows what it should be judged by: the mistake is told instead.
      if (!isToJudge(file, how)) return own
      const bytes = await read(file)
      const judged = await pool.run(async () => itemOf(file, bytes, isOnlyRead ? undefined : how))
      const learnt = known?.learn(file, bytes, how, judged) ?? justJudged(judged, keepLine)
      return { ...own, outcome: outcomeOf(file, bytes, learnt, session) }
    },
    ahead: pool.ahead,
    cached: before.size,
    close: pool.close,
  }
}

/** One after the other: which mistake of the settings is told first must not hang on the disk. */
function inTurn(howFor: JudgingOptions['howFor']): (file: PlanFile) => Promise<ValidateOptions | undefined> {
  let last: Promise<unknown> = Promise.resolve()
  return (file) => {
    const how = last.then(() => howFor?.(file))
    last = how.catch(() => {})
    return how
  }
}

/** A function of its own: made where the bytes are at hand, what gives the record would hold them as long as itself. */
function justJudged(
  judged: JudgedFile | undefined,
  keepLine: (line: string) => () => string,
): Pick<KnownFile, 'judged' | 'record'> {
  if (judged === undefined) return { judged, record: () => 'null' }
  const { record = 'null', ...rest } = judged
  return { judged: rest, record: keepLine(record) }
}

/** Only what findings are shown in is looked at again. */
function kept(bytes: Uint8Array, judged: JudgedFile | undefined): Uint8Array {
  return judged === undefined || judged.findings.length === 0 ? bytes : new Uint8Array(bytes)
}

async function recall(
  file: PlanFile,
  known: KnownFiles,
  {
    howInTurn,
    isToJudge,
    look,
  }: {
    readonly howInTurn: ReturnType<typeof inTurn>
    readonly isToJudge: (file: PlanFile, how: ValidateOptions | undefined) => boolean
    /** The bytes hold until the next file is looked at. */
    readonly look: (file: PlanFile) => Promise<Uint8Array>
  },
  session: Session,
): Promise<Begun | undefined> {
  // Standard input is read once only.
  if (file.path === undefined && file.bytes === undefined) return undefined
  try {
    const how = await howInTurn(file)
    if (!isToJudge(file, how)) return undefined
    const bytes = await look(file)
    const found = known.recall(file, bytes, how)
    return found && { ...(how === undefined ? {} : { how }), outcome: outcomeOf(file, kept(bytes, found.judged), found, session) }
  } catch {
    // It is met again, and told, when the file's turn comes.
    return undefined
  }
}

function outcomeOf(
  file: PlanFile,
  bytes: Uint8Array,
  { judged, record, ...rest }: Pick<KnownFile, 'judged' | 'record'> & Partial<Pick<KnownFile, 'key' | 'content'>>,
  session: Session,
): NonNullable<Begun['outcome']> {
  return {
    judged,
    // Those of thousands of files would fill the memory.
    ...(judged === undefined || judged.findings.length === 0 ? {} : { bytes }),
    ...rest,
    record: async () => {
      const text = record() ?? JSON.stringify((await recordAgain(file, session))(await readPlan(file, session)) ?? null)
      const known = JSON.parse(text) as PlanRecord | null
      return known === null || 'tasks' in known ? (known ?? undefined) : withTasks(known, file, session)
    },
  }
}

/** The tasks are read out of the file when a rule asks for them: of the thousands of plans of a repository few are held against each other so closely. */
async function withTasks(record: Omit<PlanRecord, 'tasks'>, file: PlanFile, session: Session): Promise<PlanRecord> {
  const readAgain = await recordAgain(file, session)
  let tasks: PlanRecord['tasks'] | undefined
  return {
    ...record,
    get tasks() {
      tasks ??= readAgain(bytesNow(file))?.tasks ?? []
      return tasks
    },
  }
}

async function recordAgain({ name }: PlanFile, session: Session): Promise<(bytes: Uint8Array) => PlanRecord | undefined> {
  const { recordPlan } = await import('./checking.ts')
  return (bytes) => recordPlan({ name, bytes }, { today: today(session) })
}

/** Nothing where the file is gone by now. */
function bytesNow({ bytes, path }: PlanFile): Uint8Array {
  try {
    return bytes ?? (path === undefined || kindOfPath(path) !== 'file' ? new Uint8Array() : readFileSync(path))
  } catch (error) {
    if (isFileError(error)) return new Uint8Array()
    throw error
  }
}

/** What is sent to a thread: the bytes once. */
function itemOf(
  { name, foundInFolder }: PlanFile,
  bytes: Uint8Array,
  how: ValidateOptions | undefined,
): Parameters<Awaited<ReturnType<typeof judgeFileJob.open>>>[0] {
  const file = foundInFolder === undefined ? { name } : { name, foundInFolder }
  return how === undefined ? { file, bytes } : { file, bytes, how }
}
