import { UserError } from '../../errors.ts'
import type { Finding, Severity } from '../../finding.ts'
import { saysNothingFound } from '../../report/reports.ts'
import { decodeBytes } from '../../source/decode-bytes.ts'
import { type AskedPlans, askForPlans } from '../ask-for-plans.ts'
import { type Checked, checkFiles } from '../check-files.ts'
import type { FoundElsewhere } from '../check-repository.ts'
import { exitStatus } from '../exit-status.ts'
import type { PlanFile } from '../find-plans.ts'
import type { Fixes, FixOptions } from '../fix-files.ts'
import type { ChoiceOptions } from '../git/chosen-plans.ts'
import { type JudgeOptions, namedOnly } from '../how-to-judge.ts'
import { type BaselineOptions, openBaseline } from '../open-baseline.ts'
import { openSettings, type PlanSettings } from '../plan-settings.ts'
import { readPlan } from '../read-plan.ts'
import { checkTargets, reportFindings, reportTargets, spareSources } from '../report-findings.ts'
import { repositoryAround } from '../repository-around.ts'
import type { Session } from '../session.ts'
import { severityWords } from '../severity-words.ts'
import { openTimes, type StageTimes } from '../stage-times.ts'

export interface ValidateOptions extends JudgeOptions, FixOptions, BaselineOptions, ChoiceOptions {
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
  refuseWithStaged(options, session)
  const settings = openSettings(session)
  const times = openTimes(session.io.elapsed)
  const asked = await times.measure('finding', () => askForPlans(paths, options, { settings, word: 'taken' }, session))
  const { files, problems, settingsNamed } = asked
  // All that can be refused is refused here: from the first repair on, files are written.
  spareSources(targets, files, session)
  await checkTargets(targets, session)
  const fixes = await fixesFor(files, options, session)
  const sift = await openBaseline(files, options, { settings, session })
  const everything = repositoryAround(paths, asked, settings, session)
  const tools = { ...(fixes === undefined ? {} : { fixes }), ...(everything === undefined ? {} : { everything }) }
  const all = await checkFiles(files, options, { settings, session, times, removed: asked.removed ?? 0, ...tools })
  const { findings, old } = await sift(all)
  const heavy = findings.filter(weighs)
  const count = (severity: Finding['severity']) => heavy.filter((finding) => finding.severity === severity).length
  const excess = count('warning') > allowed ? { warnings: count('warning'), allowed } : undefined
  const checked = { ...all, findings: heavy, old, ...(excess === undefined ? {} : { excess }) }

  const changed = await asked.changedIn?.(heavy, checked.sources)
  const shown = checked.findings.filter((finding) => session.loudness !== 'quiet' || finding.severity === 'error')
  const silent = session.loudness === 'quiet' && shown.length === 0
  const wanted = silent ? targets.filter(({ name, path }) => saysNothingFound(name) || path !== undefined) : targets
  const unread = [...problems, ...checked.problems]
  try {
    const marked = changed === undefined ? {} : { changed }
    const found = { ...checked, findings: shown, ...marked }
    await times.measure('reporting', () => reportFindings(wanted, found, fixes?.reporting ?? session))
    await fixes?.finish()
  } finally {
    for (const note of asked.notes) await session.note(note)
    if (checked.notPlans > 0) await session.note(session.say.notAPlan(checked.notPlans))
    if (checked.elsewhere.findings.length > 0 && session.loudness !== 'quiet')
      await tellElsewhere(checked.elsewhere, { options, settings, weighs }, session)
    await tellWork(asked, checked, times, session)
    // Last, where the eye is; and even when the report itself could not be written.
    for (const problem of unread) await session.complain(problem)
  }
  for (const name of settingsNamed)
    if (!settings.mistakes().files.includes(name)) await session.note(session.say.settingsRight(name))
  for (const problem of [...(fixes?.left() ?? []), ...checked.notFixed]) await session.complain(problem)
  if (excess !== undefined) await session.complain(session.say.tooManyWarnings(excess.warnings, excess.allowed))
  checked.throwBug()
  if (unread.length > 0) return exitStatus.unusable
  const isWaiting = fixes !== undefined && fixes.wouldChange() > 0
  return isWaiting || count('error') > 0 || excess !== undefined ? exitStatus.findings : exitStatus.ok
}

/** How much a run over the whole repository would tell besides: what weighs enough and is in no baseline. */
async function tellElsewhere(
  { findings, files }: FoundElsewhere,
  { options, settings, weighs }: ElsewhereQuestion,
  session: Session,
): Promise<void> {
  // What the baselines hold besides, of files that were not judged, is no matter here.
  const silent: Session = { ...session, note: async () => {}, tell: async () => {} }
  const { baseline } = options
  const sift = await openBaseline(files, baseline === undefined ? {} : { baseline }, { settings, session: silent })
  const sources = new Map<string, string>()
  for (const file of files) {
    const text = decodeBytes(file.name, await readPlan(file, session))
    sources.set(file.name, typeof text === 'string' ? text : '')
  }
  const left = await sift({
    files: [...sources.keys()],
    findings: findings.filter(weighs),
    sources,
    off: new Map(),
    repository: 'looked at',
  })
  const places = new Set(left.findings.map(({ file }) => file))
  if (places.size > 0) await session.note(session.say.elsewhere(left.findings.length, places.size))
}

interface ElsewhereQuestion {
  readonly options: ValidateOptions
  readonly settings: PlanSettings
  readonly weighs: (finding: Finding) => boolean
}

/** What was done and how long it took, with `-v`. */
async function tellWork(asked: AskedPlans, { cached, notPlans }: Checked, times: StageTimes, session: Session): Promise<void> {
  const spent = Object.entries(times.spent()).map(([stage, milliseconds]) => [stage, Math.round(milliseconds)])
  const skipped = asked.passedOver + asked.leftOut + asked.prints + asked.changedPrints.length + notPlans
  await session.tell(session.say.work({ files: asked.files.length, skipped, cached, times: Object.fromEntries(spent) }))
}

/** What is staged is not what lies on the disk: nothing is written there for it. */
function refuseWithStaged({ staged, fix, updateBaseline }: ValidateOptions, { say }: Session): void {
  if (!staged) return
  if (fix !== undefined) throw new UserError(say.notTogether('--staged', '--fix'))
  if (updateBaseline) throw new UserError(say.notTogether('--staged', '--update-baseline'))
}

async function fixesFor(files: readonly PlanFile[], options: ValidateOptions, session: Session): Promise<Fixes | undefined> {
  if (options.fix === undefined && !options.diff) return undefined
  const { openFixes } = await import('../fix-files.ts')
  return openFixes({ ...options, isWanted: await namedOnly(options, session) }, files, session)
}

function warningsAllowed(value: string | undefined, { say }: Session): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(value)) throw new UserError(say.badCount('--max-warnings', value))
  return Number(value)
}

/** Whether a finding weighs enough to be shown and counted. */
function severityFloor(value: string | undefined, { say }: Session): (finding: Finding) => boolean {
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  const floor = value === undefined ? severities.length - 1 : severities.indexOf(severityWords[value] ?? (value as Severity))
  if (floor < 0) throw new UserError(say.badValue('--severity', value ?? '', severities))
  return ({ severity }) => severities.indexOf(severity) <= floor
}
