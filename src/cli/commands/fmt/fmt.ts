import { UserError } from '../../../errors.ts'
import { askForPlans } from '../../ask-for-plans.ts'
import { exitStatus } from '../../exit-status.ts'
import { openProblems } from '../../file-problems.ts'
import type { PlanFile } from '../../find-plans.ts'
import type { ChoiceOptions } from '../../git/chosen-plans.ts'
import { openSettings } from '../../plan-settings.ts'
import { startProgress } from '../../progress.ts'
import { isWord, readPlan } from '../../read-plan.ts'
import { prettyForStderr } from '../../report-findings.ts'
import type { Session } from '../../session.ts'
import { writeWhole } from '../../write-file.ts'
import { sentences } from './sentences.ts'

export interface FmtOptions extends ChoiceOptions {
  readonly check?: boolean
  readonly diff?: boolean
}

/** `plan fmt`: plans in their usual layout. The names of the files that change go to stdout; a file that cannot be read is told and left as it is. */
export async function fmt(paths: readonly string[], options: FmtOptions, session: Session): Promise<number> {
  const { io, say } = session
  const told = sentences[session.language]
  if (options.check && options.diff) throw new UserError(say.notTogether('--check', '--diff'))
  // What is staged is not what lies on the disk: nothing is written there for it.
  if (options.staged && !options.check && !options.diff) throw new UserError(told.stagedIsOnlyShown)
  const settings = openSettings(session)
  const { files, problems: notFound, notes, settingsNamed } = await askForPlans(paths, options, { settings }, session)
  const problems = openProblems(session, notFound)
  const { formatPlan } = await import('../../../rules/format-plan.ts')
  const progress = startProgress(session)
  let changed = 0
  let done = 0
  for (const [index, file] of files.entries()) {
    io.interrupted.throwIfAborted()
    progress.step(index, files.length, file.name)
    try {
      const bytes = await readPlan(file, session)
      if (isWord(file, bytes)) throw new UserError(say.notYaml(file.name))
      const { text, left = [], findings } = formatPlan({ name: file.name, bytes })
      if (text === undefined) {
        const sources = new Map([[file.name, new TextDecoder().decode(bytes)]])
        problems.sentences.push(told.notRead(file.name))
        progress.end()
        if (findings.length > 0)
          await session.note((await prettyForStderr({ files: [file.name], findings, sources }, session)).trimEnd())
        if (file.path === undefined && !options.check && !options.diff) await session.print(bytes)
        continue
      }
      if (left.length > 0) await session.note(told.left(file.name, left))
      if (await deliver(file, bytes, text, options, session)) changed += 1
      // Counted when it is written: one that could not be is not in its usual layout.
      done += 1
    } catch (error) {
      problems.take(error, file.name)
    }
  }
  progress.end()
  const isShown = options.check || options.diff
  for (const note of notes) await session.note(note)
  if (settingsNamed.length > 0) await session.note(session.say.settingsAreNoPlan(settingsNamed.join('», «')))
  if (done > 0) await session.note((isShown ? told.wouldFormat : told.formatted)(changed, done))
  for (const problem of problems.sentences) await session.complain(problem)
  problems.throwBug()
  if (problems.sentences.length > 0) return exitStatus.unusable
  return isShown && changed > 0 ? exitStatus.findings : exitStatus.ok
}

/** Brings a text where it belongs, and tells whether it is another than before. */
async function deliver(file: PlanFile, bytes: Uint8Array, text: string, options: FmtOptions, session: Session): Promise<boolean> {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const isChanged = before !== text
  if (options.diff) {
    const { unifiedDiff } = await import('../../unified-diff.ts')
    await session.print(unifiedDiff(file.path === undefined ? 'stdin' : file.name, before, text))
  } else if (options.check) {
    if (isChanged) await session.print(`${file.name}\n`)
  } else if (file.path === undefined) await session.print(text)
  else if (isChanged) {
    await writeWhole(file.path, text, session)
    await session.print(`${file.name}\n`)
  }
  return isChanged
}
