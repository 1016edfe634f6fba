import type { Finding } from '../finding.ts'
import type { CalendarDate } from '../plan/plan.ts'
import type { ValidateOptions } from '../rules/validate-plan.ts'
import type { WordValidation } from '../rules/validate-word.ts'
import { quickDecoder } from './decode-quickly.ts'
import type { PlanFile } from './find-plans.ts'
import { isWord } from './read-plan.ts'
import type { Job } from './workers/job.ts'

export interface FileToJudge {
  readonly file: PlanFile
  readonly bytes: Uint8Array
  /** How it is judged; absent: it is only read, for its record. */
  readonly how?: ValidateOptions
}

/** What is found in a file: plain data, as it comes from another thread or out of the cache. */
export interface JudgedFile {
  readonly findings: readonly Finding[]
  /** The short name of the form that it was judged by. */
  readonly form?: string
  /**
   * What a plan in YAML is in a repository (`PlanRecord`), as JSON: as such it is sent and kept, and read only where it is asked for. Without `tasks`, which
   * are most of a record, unless they are wanted or the plan names its place among others: then rules ask for them.
   */
  readonly record?: string
  /** Of a Word file: what cannot be seen in it, and its text where something was found in it. A plan in YAML has its text in the file. */
  readonly word?: { readonly text: string; readonly unassessed: WordValidation['unassessed'] }
}

/** What files are read for: to be judged, to be known in a repository, both, or to be known with all that they give to do. */
export type Wanted = 'findings' | 'records' | 'both' | 'tasks'

export interface JudgeFileSetup {
  readonly today: CalendarDate
  readonly wanted: Wanted
}

/** Judges a plan or a Word file; the result is undefined for a Word file that nobody named and that is no plan. */
export const judgeFileJob: Job<JudgeFileSetup, FileToJudge, JudgedFile | undefined> = {
  name: 'judge',
  open: async (setup) => async (item) => (isWord(item.file, item.bytes) ? await judgeWord(item) : await judgePlan(item, setup)),
}

async function judgePlan({ file, bytes, how }: FileToJudge, { today, wanted }: JudgeFileSetup): Promise<JudgedFile> {
  const { validatePlan, noRule, recordOf } = await import('./checking.ts')
  const onlyRead = { today, stage: 'draft', selection: noRule } as const
  const { plan, profile, text, reading, findings } = validatePlan({ name: file.name, bytes, ...quickDecoder }, how ?? onlyRead)
  const judged = { findings: how === undefined ? [] : findings, ...(profile === undefined ? {} : { form: profile.shortName }) }
  if (wanted === 'findings' || plan === undefined) return judged
  const known = { today, text, ...(profile === undefined ? {} : { profile }), ...(reading === undefined ? {} : { reading }) }
  const isPlaced = plan.parents !== undefined || plan.period !== undefined
  if (wanted === 'tasks' || isPlaced) return { ...judged, record: JSON.stringify(recordOf(plan, known)) }
  return { ...judged, record: JSON.stringify({ ...recordOf(plan, { ...known, tasks: 'left-out' }), tasks: undefined }) }
}

async function judgeWord({ file, bytes, how }: FileToJudge): Promise<JudgedFile | undefined> {
  // A Word file is no plan of the repository until it has been imported.
  if (how === undefined) return undefined
  const { validateWord } = await import('./checking-word.ts')
  const { isPlan, findings, text, profile, unassessed } = validateWord({ name: file.name, bytes }, how)
  if (file.foundInFolder === true && !isPlan) return undefined
  return {
    findings,
    ...(profile === undefined ? {} : { form: profile.shortName }),
    word: { text: findings.length === 0 ? '' : text, unassessed },
  }
}
