import { dirname, resolve } from 'node:path'
import { isUserError, UserError } from '../../errors.ts'
import type { ValidateOptions } from '../../rules/validate-plan.ts'
import { askForPlans } from '../ask-for-plans.ts'
import { fixedDate } from '../clock.ts'
import { exitStatus } from '../exit-status.ts'
import { openProblems } from '../file-problems.ts'
import { type PlanFile, shownPath } from '../find-plans.ts'
import { howToJudge } from '../how-to-judge.ts'
import { mayBeReplaced } from '../may-be-replaced.ts'
import { openBaseline } from '../open-baseline.ts'
import { openSettings, type SettingsMistakes } from '../plan-settings.ts'
import {
  type FileToPrint,
  type PrintedFile,
  type PrintedFormat,
  type PrintSetup,
  printFileJob,
  type Template,
} from '../print-file.ts'
import { printTo } from '../print-to.ts'
import { startProgress } from '../progress.ts'
import { readPlan } from '../read-plan.ts'
import {
  isNamedFolder,
  type RenderTarget,
  type RenderTargetOptions,
  type RenderTargets,
  renderTargets,
} from '../render-targets.ts'
import { prettyForStderr } from '../report-findings.ts'
import type { Session } from '../session.ts'
import { tellMistakes } from '../tell-mistakes.ts'
import { inOrder } from '../workers/in-order.ts'
import { openPool } from '../workers/pool.ts'
import { takesLong } from '../workers/takes-long.ts'

export interface RenderOptions extends RenderTargetOptions {
  readonly force?: boolean
  readonly final?: boolean
  /** Only what changed since this branch, tag or commit. */
  readonly since?: string
}

const nothing: RenderTargets = { targets: [], refused: new Map() }

/**
 * `plan render`: each plan without errors becomes the wanted files; the paths written go to stdout, one a line. `isWanted` leaves plans out by their absolute
 * path, though where everything goes is settled for all of them.
 */
export async function render(
  paths: readonly string[],
  options: RenderOptions,
  session: Session,
  isWanted: (path: string) => boolean = () => true,
): Promise<number> {
  const { io, say } = session
  if (options.template === '') throw new UserError(say.missingValue('--template'))
  const settings = openSettings(session)
  const choice = options.since === undefined ? {} : { since: options.since }
  const { files, problems, notes, settingsNamed } = await askForPlans(paths, choice, { settings }, session)
  const { targets, refused } = files.length === 0 ? nothing : renderTargets(files, options, session)
  if (io.stdout.isTTY && targets.some((target) => target.path === undefined && target.format !== 'md'))
    throw new UserError(say.binaryOnTerminal)
  const template = options.template === undefined ? undefined : await readTemplate(options.template, session)
  if (targets.length > 0 && options.out !== undefined && isNamedFolder(options.out)) {
    const { makeFolder } = await import('../write-file.ts')
    await makeFolder(resolve(io.cwd, options.out), session)
  }
  for (const note of notes) await session.note(note)
  if (settingsNamed.length > 0) await session.note(session.say.settingsAreNoPlan(settingsNamed.join('», «')))
  for (const problem of problems) await session.complain(problem)

  const asked = files.filter(({ path }) => path === undefined || isWanted(path))
  const refusals = new Set(asked.flatMap((file) => refused.get(file) ?? []))
  for (const sentence of refusals) await session.complain(sentence)
  let status: number = problems.length > 0 || refusals.size > 0 ? exitStatus.unusable : exitStatus.ok
  const howFor = await howToJudge(options, settings, session)
  const sift = await openBaseline(files, {}, { settings, session })
  const fixed = fixedDate(session)
  const setup: PrintSetup = {
    language: session.language,
    ...(fixed === undefined ? {} : { fixedDate: fixed }),
    ...(template === undefined ? {} : { template }),
  }
  const wanted = asked.filter((file) => !refused.has(file))
  const targetsOf = new Map<PlanFile, RenderTarget[]>(files.map((file) => [file, []]))
  for (const target of targets) targetsOf.get(target.file)?.push(target)
  const pool = await openPool(printFileJob, { setup, items: wanted.length, takesLong: () => takesLong(wanted), io })
  const print = (file: PlanFile, bytes: Uint8Array, how: ValidateOptions, stage: FileToPrint['print']): Promise<PrintedFile> =>
    pool.run(async () => ({ name: file.name, bytes, how, formats: printedFormats(targetsOf.get(file) ?? []), print: stage }))
  // Warnings are only counted, and not even that where the call is quiet: then only what could stop the print is looked for.
  const least = session.loudness === 'quiet' ? ({ least: 'error' } as const) : {}
  const begin = async ([, file]: readonly [number, PlanFile]): Promise<Printing | undefined> => {
    const judged = await howFor(file)
    if (judged === undefined) return undefined
    const how = { ...judged, ...least }
    const bytes = await readPlan(file, session)
    return { how, first: await print(file, bytes, how, 'clean'), again: (stage) => print(file, bytes, how, stage) }
  }
  const bugs = openProblems(session)
  const progress = startProgress(session)
  try {
    for (const [[index, file], begun] of inOrder(wanted.entries(), begin, pool.ahead)) {
      io.interrupted.throwIfAborted()
      progress.step(index, wanted.length, file.name)
      try {
        const printing = await begun
        if (printing === undefined) continue
        const outcome = await settle(file, printing, { force: options.force === true, sift }, session)
        progress.end()
        if (outcome === undefined) status = Math.max(status, exitStatus.findings)
        else {
          for (const target of targetsOf.get(file) ?? []) {
            const taken = takenPlace(target, options, session)
            if (taken === undefined) await deliver(target, await make(target, outcome, session), session)
            else {
              await session.complain(taken)
              status = exitStatus.unusable
            }
          }
          if (outcome.forced) await session.complain(say.forced)
        }
      } catch (error) {
        if (isUserError(error)) await session.complain(error.message)
        else bugs.take(error, file.name)
        status = exitStatus.unusable
      }
    }
  } finally {
    progress.end()
    await pool.close()
  }
  for (const sentence of bugs.sentences) await session.complain(sentence)
  const ended = Math.max(status, await tellRefused(settings.mistakes(), session))
  bugs.throwBug()
  return ended
}

/** A plan that was judged and, where no error was found, printed; `again` prints it in spite of errors. */
interface Printing {
  readonly how: ValidateOptions
  readonly first: PrintedFile
  readonly again: (stage: FileToPrint['print']) => Promise<PrintedFile>
}

function printedFormats(targets: readonly RenderTarget[]): readonly PrintedFormat[] {
  return [...new Set(targets.map(({ format }) => (format === 'md' ? 'md' : 'docx')))]
}

/** What is wrong in settings files; the plans under them are not printed, because nobody knows what they should be judged by. */
async function tellRefused(mistakes: SettingsMistakes, session: Session): Promise<number> {
  if (mistakes.files.length === 0) return exitStatus.ok
  await tellMistakes(mistakes, session)
  await session.complain(session.say.settingsRefused(mistakes.files.join(', ')))
  return exitStatus.unusable
}

interface Outcome {
  readonly printed: ReadonlyMap<PrintedFormat, string | Uint8Array>
  /** It has errors and is printed all the same. */
  readonly forced: boolean
}

/** The printed forms of a plan, or undefined where it cannot or may not be printed; its errors are told on stderr in either case. */
async function settle(
  file: PlanFile,
  { how, first, again }: Printing,
  { force, sift }: { readonly force: boolean; readonly sift: Awaited<ReturnType<typeof openBaseline>> },
  session: Session,
): Promise<Outcome | undefined> {
  const { say, io } = session
  const { form, findings: all, text, readable } = first
  await session.tell(say.checked(file.name, form, all.length))
  const off = new Map(how.selection === undefined ? [] : [[file.name, how.selection.off]])
  // What the baseline answers for was there before and is known: it stops no print, as it fails no check.
  const { findings } = await sift({ files: [file.name], findings: all, sources: new Map([[file.name, text]]), off })

  const errors = findings.filter((finding) => finding.severity === 'error').length
  if (!readable || errors > 0) {
    const shown = session.loudness === 'quiet' ? findings.filter((finding) => finding.severity === 'error') : findings
    const report = await prettyForStderr({ files: [file.name], findings: shown, sources: new Map([[file.name, text]]) }, session)
    await printTo(io.stderr, report, say)
  }
  if (!readable || (errors > 0 && !force)) {
    await session.complain(readable || !force ? say.refused(file.name, errors) : say.notRenderable(file.name))
    return undefined
  }
  const warnings = findings.filter((finding) => finding.severity === 'warning').length
  if (errors === 0 && warnings > 0 && session.loudness !== 'quiet') await session.complain(say.warned(file.name, warnings))
  const forced = errors > 0
  const printed = first.printed ?? (await again(forced ? 'draft' : 'as-is')).printed ?? new Map()
  return { printed, forced }
}

/** A sentence where the place of a print, which nobody named, is that of a file which is no print. What a user's own template makes is not known. */
function takenPlace(
  { path, format, place }: RenderTarget,
  { template }: RenderOptions,
  { io, say }: Session,
): string | undefined {
  if (path === undefined || place === 'named' || (format === 'md' && template !== undefined)) return undefined
  return mayBeReplaced(path, format) ? undefined : say.notAPrint(shownPath(path, io.cwd))
}

async function make(target: RenderTarget, { printed }: Outcome, session: Session): Promise<string | Uint8Array> {
  const made = printed.get(target.format === 'md' ? 'md' : 'docx') ?? ''
  if (target.format !== 'pdf' || typeof made === 'string') return made
  return await (await import('../convert-to-pdf.ts')).convertToPdf(made, target.file.name, session)
}

async function deliver(target: RenderTarget, data: string | Uint8Array, session: Session): Promise<void> {
  if (target.path === undefined) return await session.print(data)
  const { makeFolder, writeWhole } = await import('../write-file.ts')
  // A plan keeps its place below the output folder, which may be new there.
  if (target.file.from !== undefined) await makeFolder(dirname(target.path), session)
  await writeWhole(target.path, data, session)
  if (session.loudness !== 'quiet') await session.print(`${shownPath(target.path, session.io.cwd)}\n`)
}

async function readTemplate(path: string, session: Session): Promise<Template> {
  const absolute = resolve(session.io.cwd, path)
  const bytes = await readPlan({ name: path, path: absolute }, session)
  return { name: path, source: new TextDecoder().decode(bytes) }
}
