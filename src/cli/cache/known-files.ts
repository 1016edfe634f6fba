import type { ValidateOptions } from '../../rules/validate-plan.ts'
import type { PlanFile } from '../find-plans.ts'
import type { JudgedFile, Wanted } from '../judge-file.ts'
import type { FileKeys } from './cache-keys.ts'
import type { FileCache } from './open-cache.ts'

/** A file as it was judged, now or in another run. */
export interface KnownFile {
  /** Without its record; undefined for a Word file that is no plan. */
  readonly judged: JudgedFile | undefined
  /** Tells what is in the file, its name and how it is judged. */
  readonly key: string
  /** Tells what is in the file. */
  readonly content: string
  /** What a repository knows of the plan, as JSON; undefined where it is lost by now: to another run, or to somebody who tidied up. */
  readonly record: () => string | undefined
}

/** What the cache knows of files. Their bytes are looked at: no date and no size tells whether a file has changed. */
export interface KnownFiles {
  readonly recall: (file: PlanFile, bytes: Uint8Array, how: ValidateOptions | undefined) => KnownFile | undefined
  readonly learn: (
    file: PlanFile,
    bytes: Uint8Array,
    how: ValidateOptions | undefined,
    judged: JudgedFile | undefined,
  ) => KnownFile
}

const nothingFound: JudgedFile = { findings: [] }

export function knownFiles(cache: FileCache, wanted: Wanted): KnownFiles {
  const isJudged = wanted === 'findings' || wanted === 'both'
  const recordKey = ({ record, tasks }: FileKeys): string => (wanted === 'tasks' ? tasks : record)
  const known = (judged: JudgedFile | undefined, { judged: key, content }: FileKeys, record: KnownFile['record']): KnownFile => ({
    judged,
    key,
    content,
    record,
  })
  return {
    recall: (file, bytes, how) => {
      const keys = cache.keysOf(file, bytes, how)
      const text = isJudged ? cache.find(keys.judged) : undefined
      if (isJudged ? text === undefined : !cache.has(recordKey(keys))) return undefined
      // A record was kept with what was found, and is seldom asked for: its key is made then.
      if (isJudged) cache.willUse(() => recordKey(keys))
      const judged = text === undefined ? nothingFound : ((JSON.parse(text) as JudgedFile | null) ?? undefined)
      return known(judged, keys, () => cache.findLarge(recordKey(keys)))
    },
    learn: (file, bytes, how, judged) => {
      const keys = cache.keysOf(file, bytes, how)
      const { record = 'null', ...kept } = judged ?? {}
      const key = recordKey(keys)
      if (isJudged) cache.keep(keys.judged, JSON.stringify(judged === undefined ? null : kept))
      if (wanted !== 'findings') cache.keepLarge(key, record)
      return known(judged && { ...nothingFound, ...kept }, keys, () => cache.findLarge(key))
    },
  }
}
