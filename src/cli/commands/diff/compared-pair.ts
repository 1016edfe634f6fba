import type { PlanChange } from '../../../diff/plan-change.ts'
import type { DiffSentences } from './diff-sentences.ts'

/** What became of one plan between two versions. */
export interface ComparedPair {
  /** The plan's file as it is shown, of the version after where there is one. */
  readonly name: string
  readonly before?: NamedVersion
  readonly after?: NamedVersion
  /** Its file had another name before. */
  readonly renamedFrom?: string
  /** `added`: only the version after has the plan; `dropped`: only the version before. */
  readonly status: 'changed' | 'same' | 'added' | 'dropped'
  readonly changes: readonly PlanChange[]
  /** Versions with mistakes in their structure, as they are shown: what could not be read there is compared as if it were not there. */
  readonly incomplete?: readonly { readonly name: string; readonly errors: number }[]
  /** Of a plan that came or went: its subject. */
  readonly subject?: string
  /** Of such a plan: number and symbol as they are printed (`05/KH-SNV`); absent of a draft without a number. */
  readonly number?: string
  /** Whether lines of the file are places that a reader can find: in a Word file there are none. */
  readonly lines: 'told' | 'unknown'
}

export interface NamedVersion {
  readonly file: string
  /** `HEAD~1`; absent where two files are compared. */
  readonly version?: string
  /** Compared with a revision, and none itself: the file on the disk, or as it is staged. */
  readonly at?: 'disk' | 'index'
}

/** What `A...B` have in common has no other name: a reader needs its beginning. */
const wholeHash = /^([0-9a-f]{10})[0-9a-f]{30,}$/

/** `HEAD~1 → tệp trên đĩa`, `a.plan.yaml → b.plan.yaml` */
export function versionsOf({ before, after }: ComparedPair, say: DiffSentences): string {
  const [old, now] = [before, after].map(
    (version) => version && (shownVersion(version, say)?.replace(wholeHash, '$1') ?? version.file),
  )
  return old === undefined || now === undefined ? (old ?? now ?? '') : say.versions(old, now)
}

/** `HEAD~1`, “tệp trên đĩa”; undefined where two files are compared. */
export function shownVersion({ version, at }: NamedVersion, { workTree, index }: DiffSentences): string | undefined {
  return version ?? (at === undefined ? undefined : { disk: workTree, index }[at])
}

/** What a plan that came or went is called: `số 41/KH-SYT, Khám sức khỏe năm 2027`; empty where it has neither number nor subject. */
export function titleOfPlan({ number, subject = '' }: ComparedPair, say: DiffSentences): string {
  return number === undefined ? subject : say.planNamed(number, subject)
}
