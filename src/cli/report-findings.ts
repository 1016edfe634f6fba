import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import type { Messages } from '../messages/messages.ts'
import { pretty } from '../report/pretty.ts'
import { type Colours, noColours, type ReportContext, type SourceTexts } from '../report/report.ts'
import { loadReport, type ReportName, reportNames } from '../report/reports.ts'
import { summary } from '../report/summary.ts'
import { type PlanFile, shownPath } from './find-plans.ts'
import type { Output } from './io.ts'
import { fileIdentity } from './kind-of-path.ts'
import { refuseTwice } from './refuse-twice.ts'
import type { Session } from './session.ts'
import { version } from './version.ts'

/** `-f name` or `-f name=file`. */
export interface ReportTarget {
  readonly name: ReportName
  /** Absolute; absent is standard output. */
  readonly path?: string
}

/** What was found in some files. */
export interface Found {
  readonly files: readonly string[]
  readonly findings: readonly Finding[]
  /** The text of each file that has findings. */
  readonly sources: SourceTexts
  /** More warnings than `--max-warnings` allows. */
  readonly excess?: NonNullable<ReportContext['excess']>
  /** How many old findings are left out. */
  readonly old?: number
  readonly changed?: NonNullable<ReportContext['changed']>
  readonly unassessed?: NonNullable<ReportContext['unassessed']>
}

/** The widest source line on a wide terminal or in a file, and the narrowest on a small one. */
const widest = 120
const narrowest = 40
/** What a line of the frame takes besides the source: `1234 | `. */
const frame = 7

/** The reports that the values of `-f` ask for; `pretty` without any. Throws UserError. */
export function reportTargets(formats: readonly string[] | undefined, session: Session): readonly ReportTarget[] {
  const { io, say } = session
  const targets = (formats ?? ['pretty']).map((format): ReportTarget => {
    const [given = '', ...rest] = format.split('=')
    const name = reportNames.find((known) => known === given)
    const path = rest.join('=')
    if (name === undefined || (rest.length > 0 && path === '')) throw new UserError(say.badValue('-f', format, reportNames))
    return path === '' ? { name } : { name, path: resolve(io.cwd, path) }
  })
  if (targets.filter((target) => target.path === undefined).length > 1) throw new UserError(say.twoReportsOnStdout)
  refuseTwice(
    targets.flatMap(({ path }) => path ?? []),
    session,
  )
  return targets
}

/** Refuses reports that could not be written, before anything is done for them. Throws UserError. */
export async function checkTargets(targets: readonly ReportTarget[], session: Session): Promise<void> {
  const paths = targets.flatMap(({ path }) => path ?? [])
  if (paths.length === 0) return
  const { checkWritable } = await import('./write-file.ts')
  for (const path of paths) await checkWritable(path, session)
}

/** Refuses a report that would be written over a plan it reports on. Throws UserError. */
export function spareSources(targets: readonly ReportTarget[], files: readonly PlanFile[], { io, say }: Session): void {
  const written = targets.flatMap(({ path }) => path ?? [])
  // The disk is not asked about thousands of plans for nothing.
  if (written.length === 0) return
  const sources = new Set(files.map(({ path }) => path && fileIdentity(path)))
  for (const path of written)
    if (sources.has(fileIdentity(path))) throw new UserError(say.outputIsSource(shownPath(path, io.cwd)))
}

/** Read by programs that know files from the root of the repository. */
const forges: ReadonlySet<ReportName> = new Set(['github', 'gitlab', 'sarif'])

/** Makes each report and brings it where it belongs. */
export async function reportFindings(targets: readonly ReportTarget[], found: Found, session: Session): Promise<void> {
  const { io } = session
  for (const target of targets) {
    const colours = target.path === undefined ? session.colours.stdout : noColours
    const told = forges.has(target.name) ? (await import('./from-the-root.ts')).fromTheRoot(found, io.cwd) : found
    const context = await contextOf(told, colours, widthsOf(io.stdout, target), session)
    const help = target.name === 'sarif' ? await helpIn(session) : undefined
    const text = (await loadReport(target.name))(told.findings, help === undefined ? context : { ...context, help })
    if (target.path === undefined) await session.print(text)
    else await (await import('./write-file.ts')).writeWhole(target.path, text, session)
    // Where stdout is one line a finding the counts stand beside it.
    if (target.name === 'concise' && target.path === undefined) await noteCounts(found, session)
  }
}

async function noteCounts(found: Found, session: Session): Promise<void> {
  const line = summary(found.findings, await contextOf(found, session.colours.stderr, widthsOf(session.io.stderr), session))
  if (line !== '') await session.note(line.trimEnd())
}

/** The findings that keep a plan from being printed, or from being printed whole, for people. */
export async function prettyForStderr(found: Found, session: Session): Promise<string> {
  return pretty(found.findings, await contextOf(found, session.colours.stderr, widthsOf(session.io.stderr), session))
}

type Widths = Pick<ReportContext, 'columns' | 'screen'>

function widthsOf({ columns, isTTY }: Output, { path }: Pick<ReportTarget, 'path'> = {}): Widths {
  const screen = isTTY === true && path === undefined ? columns : undefined
  const forSource = Math.max(narrowest, Math.min(widest, (columns ?? widest) - frame))
  return { columns: forSource, ...(screen === undefined ? {} : { screen }) }
}

async function contextOf(found: Found, colours: Colours, widths: Widths, session: Session): Promise<ReportContext> {
  return {
    ...found,
    language: session.language,
    messages: isSpoken(found) ? await messagesIn(session) : silence,
    colours,
    version,
    ...widths,
  }
}

/** Most calls find nothing: the sentences of findings are not read for them. */
const silence = {} as Messages

function isSpoken({ findings, unassessed = [] }: Found): boolean {
  return findings.length > 0 || unassessed.length > 0
}

/** The help of each code, loaded for the reports that carry it. */
async function helpIn({ language }: Session): Promise<NonNullable<ReportContext['help']>> {
  const { codeHelp } = await import('../explain/explain.ts')
  return (code) => codeHelp(code, language)
}

async function messagesIn({ language }: Session): Promise<Messages> {
  return language === 'en' ? (await import('../messages/en.ts')).en : (await import('../messages/vi.ts')).vi
}
