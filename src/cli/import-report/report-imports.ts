import { resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import { noColours } from '../../report/report.ts'
import { shownPath } from '../find-plans.ts'
import { printTo } from '../print-to.ts'
import type { Session } from '../session.ts'
import { checkWritable, writeWhole } from '../write-file.ts'
import { importJson } from './import-json.ts'
import { importPretty } from './import-pretty.ts'
import type { ImportRecord } from './import-record.ts'

const names = ['pretty', 'json'] as const

/** `-f name` or `-f name=file`; `stream` where it has no file. */
export interface ImportReportTarget {
  readonly name: (typeof names)[number]
  /** Absolute; absent is a stream. */
  readonly path?: string
  readonly stream: 'stdout' | 'stderr'
}

/** The reports that the values of `-f` ask for; `stream` takes what has no file. Throws UserError. */
export async function importReportTargets(
  formats: readonly string[] | undefined,
  stream: ImportReportTarget['stream'],
  session: Session,
): Promise<readonly ImportReportTarget[]> {
  const { io, say } = session
  const targets = (formats ?? ['pretty']).map((format): ImportReportTarget => {
    const [given = '', ...rest] = format.split('=')
    const name = names.find((known) => known === given)
    const path = rest.join('=')
    if (name === undefined || (rest.length > 0 && path === '')) throw new UserError(say.badValue('-f', format, names))
    return path === '' ? { name, stream } : { name, stream, path: resolve(io.cwd, path) }
  })
  if (targets.filter(({ path }) => path === undefined).length > 1) throw new UserError(say.twoReportsOnStdout)
  const paths = targets.flatMap(({ path }) => path ?? [])
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice !== undefined) throw new UserError(say.twoReportsInFile(shownPath(twice, io.cwd)))
  for (const path of paths) await checkWritable(path, session)
  return targets
}

/** What became of each document, told where it was asked for. */
export async function reportImports(
  targets: readonly ImportReportTarget[],
  records: readonly ImportRecord[],
  session: Session,
): Promise<void> {
  const { language } = session
  const messages = language === 'en' ? (await import('../../messages/en.ts')).en : (await import('../../messages/vi.ts')).vi
  for (const { name, path, stream } of targets) {
    const colours = path === undefined ? session.colours[stream] : noColours
    const context = { language, messages, colours, loudness: session.loudness }
    const text = name === 'json' ? importJson(records, context) : importPretty(records, context)
    if (path !== undefined) await writeWhole(path, text, session)
    else if (text !== '') await printTo(session.io[stream], text, session.say)
  }
}
