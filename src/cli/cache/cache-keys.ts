import { createHash, hash } from 'node:crypto'
import type { ValidateOptions } from '../../rules/validate-plan.ts'
import type { PlanFile } from '../find-plans.ts'

/** The keys of what is known of a file: SHA-256 of everything that it hangs on, in base64. Those of its records are made when they are asked for. */
export interface FileKeys {
  /** Of what is in it, whatever its name. */
  readonly content: string
  /** Of what is found in it. */
  readonly judged: string
  readonly record: string
  /** Of its record with all that the plan gives to do. */
  readonly tasks: string
}

export interface CacheKeys {
  /** `how` as it comes out of `howToJudge`, absent where the file is only read for its record. */
  readonly of: (file: PlanFile, bytes: Uint8Array, how: ValidateOptions | undefined) => FileKeys
  /** Of what the rules on a repository find in the files with these keys, in this order; `how` is all else that they hang on, as plain data. */
  readonly ofRepository: (records: readonly string[], how: unknown) => string
}

/** `identity` tells apart programs and days that may find something else in the same file. */
export function cacheKeys(identity: readonly string[]): CacheKeys {
  const base = digest(JSON.stringify(identity))
  const known = new WeakMap<ValidateOptions, string>()
  const howKey = (how: ValidateOptions): string => {
    const key = known.get(how) ?? digest(JSON.stringify(how, asPlainData))
    known.set(how, key)
    return key
  }
  return {
    of: ({ name, foundInFolder = false }, bytes, how) => {
      const content = hash('sha256', bytes, 'base64')
      // Each but the name, which is the last, has a fixed length or ends with a sign that it does not hold: no two files make the same text.
      const file = `${base}${content}${foundInFolder ? '+' : '-'}${name}`
      return {
        content,
        judged: digest(`judged|${how === undefined ? '' : howKey(how)}|${file}`),
        get record() {
          return digest(`record|${file}`)
        },
        get tasks() {
          return digest(`tasks|${file}`)
        },
      }
    },
    ofRepository: (records, how) => {
      const all = createHash('sha256').update(JSON.stringify(['repository', base, how], asPlainData))
      for (const key of records) all.update(key)
      return all.digest('base64')
    },
  }
}

function digest(text: string): string {
  return hash('sha256', text, 'base64')
}

/** Maps and sets would be empty objects in JSON. */
function asPlainData(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value
}
