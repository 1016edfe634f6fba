import { readFileSync } from 'node:fs'
import { UserError } from '../errors.ts'
import { isFileError } from './file-error.ts'
import { shownPath } from './find-plans.ts'
import type { Session } from './session.ts'

/** One place of an old finding. The words are for the reader: only the fingerprint and the code are compared. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly code: string
  readonly excerpt: string
}

/** By the path of the plan, relative to the folder of the baseline, with forward slashes. */
export type BaselineEntries = ReadonlyMap<string, readonly BaselineEntry[]>

/** The version of the file's shape. */
const version = 1

/** What a baseline holds; nothing where there is none, unless an option names it: settings can name one that is yet to be made. Throws UserError. */
export async function readBaseline(
  path: string,
  { namedIn }: { readonly namedIn?: string },
  { io, say, note }: Session,
): Promise<BaselineEntries> {
  const shown = shownPath(path, io.cwd)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (!isFileError(error)) throw error
    if (error.code !== 'ENOENT') throw new UserError(say.readFailed(shown, error.code))
    if (namedIn === 'option') throw new UserError(say.noBaseline(shown))
    if (namedIn !== undefined) await note(say.baselineToMake(shown, namedIn))
    return new Map()
  }
  const entries = parseBaseline(text)
  if (entries === undefined) throw new UserError(say.badBaseline(shown))
  return entries
}

/** One finding a line, in an order of its own: lines of a plan that move make no difference. */
export function baselineText(entries: BaselineEntries): string {
  const names = [...entries.keys()].sort()
  const files = names.map((name) => {
    const lines = (entries.get(name) ?? []).map(
      ({ code, excerpt, fingerprint }) => `      ${JSON.stringify({ code, excerpt, fingerprint })}`,
    )
    return `    ${JSON.stringify(name)}: [\n${lines.sort().join(',\n')}\n    ]`
  })
  return `{\n  "version": ${version},\n  "files": {${files.length === 0 ? '' : `\n${files.join(',\n')}\n  `}}\n}\n`
}

function parseBaseline(text: string): BaselineEntries | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(value) || value.version !== version || !isRecord(value.files)) return undefined
  const files = Object.entries(value.files)
  return files.every(isFile) ? new Map(files) : undefined
}

function isFile(file: [string, unknown]): file is [string, readonly BaselineEntry[]] {
  return Array.isArray(file[1]) && file[1].every(isEntry)
}

function isEntry(value: unknown): value is BaselineEntry {
  return isRecord(value) && ['fingerprint', 'code', 'excerpt'].every((key) => typeof value[key] === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
