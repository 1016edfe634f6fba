import type { Code } from '../../catalogue.ts'
import { isUserError, UserError } from '../../errors.ts'
import type { Finding, Severity } from '../../finding.ts'
import { saysNothingFound } from '../../report/reports.ts'
import type { Validation } from '../../rules/validate-plan.ts'
import type { Judged } from '../baseline.ts'
import { exitStatus } from '../exit-status.ts'
import { findPlans, type PlanFile } from '../find-plans.ts'
import type { Fixes, FixOptions } from '../fix-files.ts'
import { howToJudge, type JudgeOptions, namedOnly } from '../how-to-judge.ts'
import { type BaselineOptions, openBaseline } from '../open-baseline.ts'
import { openSettings, type PlanSettings } from '../plan-settings.ts'
import { startProgress } from '../progress.ts'
import { isWord, readPlan } from '../read-plan.ts'
import { checkTargets, reportFindings, reportTargets, spareSources } from '../report-findings.ts'
import type { Session } from '../session.ts'

export interface ValidateOptions extends JudgeOptions, FixOptions, BaselineOptions {
  readonly severity?: string
  readonly maxWarnings?: string
  readonly format?: readonly string[]
  /** Lay Word files out to know the page of each finding. */
  readonly render?: boolean
}

/** `plan validate`: reads and checks every plan, reports once at the end. A file that cannot be read does not keep the others from being checked. */
export async function validate(paths: readonly string[], options: ValidateOptions, session: Session): Promise<number> {
  const targets = reportTargets(options.format, session)
  const allowed = warningsAllowed(options.maxWarnings, session)
  const weighs = severityFloor(options.severity, session)
  if (options.diff && options.updateBaseline) throw new UserError(session.say.notTogether('--diff', '--update-baseline'))
  const settings = openSettings(session)
  const search = { cwd: session.io.cwd, say: session.say, settings, word: 'taken' } as const
  const { files, problems, passedOver, settingsNamed } = await findPlans(paths, search)
  // All that can be refused is refused here: from the first repair on, files are written.
  spareSources(targets, files, session)
  await checkTargets(targets, session)
  const fixes = await fixesFor(files, options, session)
  const sift = await openBaseline(files, options, { settings, session })
  const all = await checkAll(files, options, { settings, session, ...(fixes === undefined ? {} : { fixes }) })
  const { findings, old } = await sift(all)
  const heavy = findings.filter(weighs)
  const count = (severity: Finding['severity']) => heavy.filter((finding) => finding.severity === severity).length
  const excess = count('warning') > allowed ? { warnings: count('warning'), allowed } : undefined
  const checked = { ...all, findings: heavy, old, ...(excess === undefined ? {} : { excess }) }

  const shown = checked.findings.filter((finding) => session.loudness !== 'quiet' || finding.severity === 'error')
  const silent = session.loudness === 'quiet' && shown.length === 0
  const wanted = silent ? targets.filter(({ name, path }) => saysNothingFound(name) || path !== undefined) : targets
  const unread = [...problems, ...checked.problems]
  try {
    await reportFindings(wanted, { ...checked, findings: shown }, fixes?.reporting ?? session)
    await fixes?.finish()
  } finally {
    if (passedOver > 0) await session.note(session.say.passedOver(passedOver))
    if (checked.notPlans > 0) await session.note(session.say.notAPlan(checked.notPlans))
    // Last, where the eye is; and even when the report itself could not be written.
    for (const problem of unread) await session.complain(problem)
  }
  for (const name of settingsNamed)
    if (!settings.mistakes().files.includes(name)) await session.note(session.say.settingsRight(name))
  for (const problem of [...(fixes?.left() ?? []), ...checked.notFixed]) await session.complain(problem)
  if (excess !== undefined) await session.complain(session.say.tooManyWarnings(excess.warnings, excess.allowed))
  if (unread.length > 0) return exitStatus.unusable
  const isWaiting = fixes !== undefined && fixes.wouldChange() > 0
  return isWaiting || count('error') > 0 || excess !== undefined ? exitStatus.findings : exitStatus.ok
}

interface Checked extends Judged {
  readonly problems: readonly string[]
  /** A sentence for each Word file that a repair was asked for. */
  readonly notFixed: readonly string[]
  /** How many Word files of the folders are no plans. */
  readonly notPlans: number
}

type JudgedBy = NonNullable<Awaited<ReturnType<Awaited<ReturnType<typeof howToJudge>>>>>
type Outcome = Pick<Validation, 'text' | 'findings' | 'profile'>

async function fixesFor(files: readonly PlanFile[], options: ValidateOptions, session: Session): Promise<Fixes | undefined> {
  if (options.fix === undefined && !options.diff) return undefined
  const { openFixes } = await import('../fix-files.ts')
  return openFixes({ ...options, isWanted: await namedOnly(options, session) }, files, session)
}

async function checkAll(
  files: readonly PlanFile[],
  options: ValidateOptions,
  { settings, session, fixes }: { readonly settings: PlanSettings; readonly session: Session; readonly fixes?: Fixes },
): Promise<Checked> {
  // Where only Word files are judged, the reader of YAML is not loaded.
  const room = files.every(({ name }) => /\.docx$/i.test(name))
    ? () => import('../checking-word.ts')
    : () => import('../checking.ts')
  const howFor = await howToJudge(options, settings, session, room)
  const names: string[] = []
  const findings: Finding[] = []
  const sources = new Map<string, string>()
  const off = new Map<string, ReadonlySet<Code>>()
  const problems: string[] = []
  const notFixed: string[] = []
  let notPlans = 0
  const take = async (file: PlanFile, how: JudgedBy, result: Outcome): Promise<void> => {
    if (how.selection !== undefined) off.set(file.name, how.selection.off)
    names.push(file.name)
    findings.push(...result.findings)
    if (result.findings.length > 0) sources.set(file.name, result.text)
    await session.tell(session.say.checked(file.name, result.profile?.shortName, result.findings.length))
  }
  const progress = startProgress(session)
  for (const [index, file] of files.entries()) {
    session.io.interrupted.throwIfAborted()
    progress.step(index, files.length, file.name)
    try {
      const how = await howFor(file)
      // Nobody knows what it should be judged by: what is wrong with the settings is told instead.
      if (how === undefined) continue
      const bytes = await readPlan(file, session)
      if (isWord(file, bytes)) {
        const { checkWord } = await import('../check-word.ts')
        const result = await checkWord(
          { file, bytes },
          { how, places: options.render === true ? 'pages' : 'paragraphs' },
          session,
        )
        if (result === undefined) notPlans++
        else await take(file, how, result)
        if (fixes !== undefined && result !== undefined) notFixed.push(session.say.wordNotFixed(file.name))
        continue
      }
      const { validatePlan } = await import('../checking.ts')
      const judge = (text: Uint8Array) => validatePlan({ name: file.name, bytes: text }, how)
      await take(file, how, (await fixes?.repair(file, bytes, judge)) ?? judge(bytes))
    } catch (error) {
      if (!isUserError(error)) throw error
      problems.push(error.message)
    }
  }
  progress.end()
  const mistakes = settings.mistakes()
  if (mistakes.files.length > 0) problems.push(session.say.settingsRefused(mistakes.files.join(', ')))
  return {
    files: [...mistakes.files, ...names],
    findings: [...mistakes.findings, ...findings],
    sources: new Map([...mistakes.sources, ...sources]),
    problems,
    notFixed,
    notPlans,
    off,
  }
}

function warningsAllowed(value: string | undefined, { say }: Session): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(value)) throw new UserError(say.badCount('--max-warnings', value))
  return Number(value)
}

/** As the settings write them. */
const severityWords: Readonly<Record<string, Severity>> = { loi: 'error', canh_bao: 'warning', goi_y: 'info' }

/** Whether a finding weighs enough to be shown and counted. */
function severityFloor(value: string | undefined, { say }: Session): (finding: Finding) => boolean {
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  const floor = value === undefined ? severities.length - 1 : severities.indexOf(severityWords[value] ?? (value as Severity))
  if (floor < 0) throw new UserError(say.badValue('--severity', value ?? '', severities))
  return ({ severity }) => severities.indexOf(severity) <= floor
}
