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
  const known = (judged: JudgedFile | undefined, keys: FileKeys): KnownFile => ({
    judged,
    key: keys.judged,
    content: keys.content,
    record: () => cache.findLarge(recordKey(keys)),
  })
  return {
    recall: (file, bytes, how) => {
      const keys = cache.keysOf(file, bytes, how)
      if (wanted !== 'findings' && !cache.has(recordKey(keys))) return undefined
      const text = isJudged ? cache.find(keys.judged) : undefined
      if (isJudged && text === undefined) return undefined
      return known(text === undefined ? nothingFound : ((JSON.parse(text) as JudgedFile | null) ?? undefined), keys)
    },
    learn: (file, bytes, how, judged) => {
      const keys = cache.keysOf(file, bytes, how)
      const { record = 'null', ...kept } = judged ?? {}
      if (isJudged) cache.keep(keys.judged, JSON.stringify(judged === undefined ? null : kept))
      if (wanted !== 'findings') cache.keepLarge(recordKey(keys), record)
      return known(judged && { ...nothingFound, ...kept }, keys)
    },
  }
}
