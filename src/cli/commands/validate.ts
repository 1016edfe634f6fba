import { isUserError, UserError } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import { today } from '../clock.ts'
import { exitStatus } from '../exit-status.ts'
import { findPlans, type PlanFile } from '../find-plans.ts'
import { startProgress } from '../progress.ts'
import { readPlan } from '../read-plan.ts'
import { type Found, reportFindings, reportTargets, spareSources } from '../report-findings.ts'
import type { Session } from '../session.ts'

export interface ValidateOptions {
  readonly final?: boolean
  readonly maxWarnings?: string
  readonly format?: readonly string[]
}

/** `plan validate`: reads and checks every plan, reports once at the end. A file that cannot be read does not keep the others from being checked. */
export async function validate(paths: readonly string[], options: ValidateOptions, session: Session): Promise<number> {
  const targets = reportTargets(options.format, session)
  const allowed = warningsAllowed(options.maxWarnings, session)
  const { files, problems, passedOver } = findPlans(paths, session.io.cwd, session.say)
  spareSources(targets, files, session)
  const checked = await checkAll(files, options, session)

  const shown = checked.findings.filter((finding) => session.loudness !== 'quiet' || finding.severity === 'error')
  const silent = session.loudness === 'quiet' && shown.length === 0
  const wanted = silent ? targets.filter((target) => target.name === 'json' || target.path !== undefined) : targets
  const all = [...problems, ...checked.problems]
  try {
    await reportFindings(wanted, { ...checked, findings: shown }, session)
  } finally {
    if (passedOver > 0) await session.note(session.say.passedOver(passedOver))
    // Last, where the eye is; and even when the report itself could not be written.
    for (const problem of all) await session.complain(problem)
  }
  if (all.length > 0) return exitStatus.unusable
  const count = (severity: Finding['severity']) => checked.findings.filter((finding) => finding.severity === severity).length
  return count('error') > 0 || count('warning') > allowed ? exitStatus.findings : exitStatus.ok
}

async function checkAll(
  files: readonly PlanFile[],
  options: ValidateOptions,
  session: Session,
): Promise<Found & { readonly problems: readonly string[] }> {
  const { validatePlan } = await import('../../rules/validate-plan.ts')
  const how = { today: today(session), stage: options.final ? 'final' : 'draft' } as const
  const names: string[] = []
  const findings: Finding[] = []
  const sources = new Map<string, string>()
  const problems: string[] = []
  const progress = startProgress(session)
  for (const [index, file] of files.entries()) {
    session.io.interrupted.throwIfAborted()
    progress.step(index, files.length, file.name)
    try {
      const bytes = await readPlan(file, session)
      const result = validatePlan({ name: file.name, bytes }, how)
      names.push(file.name)
      findings.push(...result.findings)
      if (result.findings.length > 0) sources.set(file.name, result.text)
      await session.tell(session.say.checked(file.name, result.profile?.shortName, result.findings.length))
    } catch (error) {
      if (!isUserError(error)) throw error
      problems.push(error.message)
    }
  }
  progress.end()
  return { files: names, findings, sources, problems }
}

function warningsAllowed(value: string | undefined, { say }: Session): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(value)) throw new UserError(say.badCount('--max-warnings', value))
  return Number(value)
}
