import { resolve } from 'node:path'
import type { OfficialDocument } from '../../compose/official-document.ts'
import { isUserError, UserError } from '../../errors.ts'
import type { Plan } from '../../plan/plan.ts'
import type { ValidateOptions } from '../../rules/validate-plan.ts'
import { askForPlans } from '../ask-for-plans.ts'
import { modifiedOn } from '../clock.ts'
import { exitStatus } from '../exit-status.ts'
import { type PlanFile, shownPath } from '../find-plans.ts'
import { howToJudge } from '../how-to-judge.ts'
import { openBaseline } from '../open-baseline.ts'
import { openSettings, type SettingsMistakes } from '../plan-settings.ts'
import { printTo } from '../print-to.ts'
import { startProgress } from '../progress.ts'
import { readPlan } from '../read-plan.ts'
import { type RenderTarget, type RenderTargetOptions, renderTargets } from '../render-targets.ts'
import { prettyForStderr } from '../report-findings.ts'
import type { Session } from '../session.ts'

export interface RenderOptions extends RenderTargetOptions {
  readonly force?: boolean
  readonly final?: boolean
  /** Only what changed since this branch, tag or commit. */
  readonly since?: string
}

interface Template {
  readonly name: string
  readonly source: string
}

/** `plan render`: each plan without errors becomes the wanted files; the paths written go to stdout, one a line. */
export async function render(paths: readonly string[], options: RenderOptions, session: Session): Promise<number> {
  const { io, say } = session
  if (options.template === '') throw new UserError(say.missingValue('--template'))
  const settings = openSettings(session)
  const choice = options.since === undefined ? {} : { since: options.since }
  const { files, problems, notes } = await askForPlans(paths, choice, { settings }, session)
  const targets = files.length === 0 ? [] : renderTargets(files, options, session)
  if (io.stdout.isTTY && targets.some((target) => target.path === undefined && target.format !== 'md'))
    throw new UserError(say.binaryOnTerminal)
  const template = options.template === undefined ? undefined : await readTemplate(options.template, session)
  for (const note of notes) await session.note(note)
  for (const problem of problems) await session.complain(problem)

  let status: number = problems.length > 0 ? exitStatus.unusable : exitStatus.ok
  const howFor = await howToJudge(options, settings, session)
  const sift = await openBaseline(files, {}, { settings, session })
  const progress = startProgress(session)
  for (const [index, file] of files.entries()) {
    io.interrupted.throwIfAborted()
    progress.step(index, files.length, file.name)
    try {
      const how = await howFor(file)
      if (how === undefined) continue
      const composed = await composeFile(file, { ...how, force: options.force === true, sift }, session)
      progress.end()
      if (composed === undefined) status = Math.max(status, exitStatus.findings)
      else {
        for (const target of targets.filter((wanted) => wanted.file === file)) {
          await deliver(target, await make(target, composed, template, session), session)
        }
        if (composed.forced) await session.complain(say.forced)
      }
    } catch (error) {
      if (!isUserError(error)) throw error
      await session.complain(error.message)
      status = exitStatus.unusable
    }
  }
  progress.end()
  return Math.max(status, await tellMistakes(settings.mistakes(), session))
}

/** What is wrong in settings files; the plans under them are not printed, because nobody knows what they should be judged by. */
async function tellMistakes(mistakes: SettingsMistakes, session: Session): Promise<number> {
  if (mistakes.files.length === 0) return exitStatus.ok
  await printTo(session.io.stderr, await prettyForStderr(mistakes, session), session.say)
  await session.complain(session.say.settingsRefused(mistakes.files.join(', ')))
  return exitStatus.unusable
}

interface Composed {
  readonly plan: Plan
  readonly document: OfficialDocument
  /** It has errors and is printed all the same. */
  readonly forced: boolean
}

/** The printed form of a plan, or undefined where it cannot or may not be printed; its errors are told on stderr in either case. */
async function composeFile(
  file: PlanFile,
  how: ValidateOptions & { readonly force: boolean; readonly sift: Awaited<ReturnType<typeof openBaseline>> },
  session: Session,
): Promise<Composed | undefined> {
  const { say, io } = session
  const { validatePlan } = await import('../checking.ts')
  const bytes = await readPlan(file, session)
  const { plan, profile, findings: all, text } = validatePlan({ name: file.name, bytes }, how)
  await session.tell(say.checked(file.name, profile?.shortName, all.length))
  const off = new Map(how.selection === undefined ? [] : [[file.name, how.selection.off]])
  // What the baseline answers for was there before and is known: it stops no print, as it fails no check.
  const { findings } = await how.sift({ files: [file.name], findings: all, sources: new Map([[file.name, text]]), off })

  const errors = findings.filter((finding) => finding.severity === 'error').length
  const readable = plan !== undefined && profile !== undefined
  if (!readable || errors > 0) {
    const shown = session.loudness === 'quiet' ? findings.filter((finding) => finding.severity === 'error') : findings
    const report = await prettyForStderr({ files: [file.name], findings: shown, sources: new Map([[file.name, text]]) }, session)
    await printTo(io.stderr, report, say)
  }
  if (!readable || (errors > 0 && !how.force)) {
    await session.complain(readable || !how.force ? say.refused(file.name, errors) : say.notRenderable(file.name))
    return undefined
  }
  const warnings = findings.filter((finding) => finding.severity === 'warning').length
  if (errors === 0 && warnings > 0 && session.loudness !== 'quiet') await session.complain(say.warned(file.name, warnings))
  const { compose } = await import('../../compose/compose.ts')
  const forced = errors > 0
  return { plan, document: compose(plan, profile, { stage: forced ? 'draft' : 'as-is', today: how.today }), forced }
}

async function make(
  target: RenderTarget,
  { plan, document }: Composed,
  template: Template | undefined,
  session: Session,
): Promise<string | Uint8Array> {
  if (target.format === 'md') {
    if (template !== undefined) {
      const { renderTemplate } = await import('../../render/markdown/render-template.ts')
      return renderTemplate(document, template, { language: session.language })
    }
    return (await import('../../render/markdown/render-markdown.ts')).renderMarkdown(document)
  }
  const { renderDocx } = await import('../../render/docx/render-docx.ts')
  const docx = await renderDocx(document, { modified: modifiedOn(plan, session) })
  if (target.format === 'docx') return docx
  return await (await import('../convert-to-pdf.ts')).convertToPdf(docx, target.file.name, session)
}

async function deliver(target: RenderTarget, data: string | Uint8Array, session: Session): Promise<void> {
  if (target.path === undefined) return await session.print(data)
  const { writeWhole } = await import('../write-file.ts')
  await writeWhole(target.path, data, session)
  if (session.loudness !== 'quiet') await session.print(`${shownPath(target.path, session.io.cwd)}\n`)
}

async function readTemplate(path: string, session: Session): Promise<Template> {
  const absolute = resolve(session.io.cwd, path)
  const bytes = await readPlan({ name: path, path: absolute }, session)
  return { name: path, source: new TextDecoder().decode(bytes) }
}
