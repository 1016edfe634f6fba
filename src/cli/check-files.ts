import type { Code } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import type { ReportContext } from '../report/report.ts'
import type { ValidateOptions } from '../rules/validate-plan.ts'
import { decodeBytes } from '../source/decode-bytes.ts'
import type { Judged } from './baseline.ts'
import type { CheckWordOptions } from './check-word.ts'
import { openProblems } from './file-problems.ts'
import type { PlanFile } from './find-plans.ts'
import type { Fixes } from './fix-files.ts'
import { howToJudge, type JudgeOptions } from './how-to-judge.ts'
import type { JudgedFile } from './judge-file.ts'
import { openJudging } from './open-judging.ts'
import type { PlanSettings } from './plan-settings.ts'
import { startProgress } from './progress.ts'
import { isNamedAsWord, isWord, readPlan } from './read-plan.ts'
import type { Session } from './session.ts'
import { inOrder } from './workers/in-order.ts'

export interface CheckOptions extends JudgeOptions {
  /** Lay Word files out to know the page of each finding. */
  readonly render?: boolean
}

/** What was found in all files; those that could not be read are told in `problems`. */
export interface Checked extends Judged {
  readonly problems: readonly string[]
  /** A sentence for each Word file that a repair was asked for. */
  readonly notFixed: readonly string[]
  /** How many Word files of the folders are no plans. */
  readonly notPlans: number
  /** What the Word files cannot show, file by file. */
  readonly unassessed: NonNullable<ReportContext['unassessed']>
  /** To be called once all is told. */
  readonly throwBug: () => void
}

/** A file that was judged, with the text in which its findings count. */
interface Outcome extends JudgedFile {
  readonly text: string
}

/** Judges each file, in other threads where they are many; a file that cannot be read does not keep the others from being judged. */
export async function checkFiles(
  files: readonly PlanFile[],
  options: CheckOptions,
  { settings, session, fixes }: { readonly settings: PlanSettings; readonly session: Session; readonly fixes?: Fixes },
): Promise<Checked> {
  // Where only Word files are judged, the reader of YAML is not loaded.
  const room = files.every(isNamedAsWord) ? () => import('./checking-word.ts') : () => import('./checking.ts')
  const howFor = await howToJudge(options, settings, session, room)
  const names: string[] = []
  const findings: Finding[] = []
  const sources = new Map<string, string>()
  const off = new Map<string, ReadonlySet<Code>>()
  const problems = openProblems(session)
  const notFixed: string[] = []
  const unassessed: { file: string; matters: NonNullable<JudgedFile['word']>['unassessed'] }[] = []
  let notPlans = 0
  const take = async (file: PlanFile, how: ValidateOptions, result: Outcome | undefined): Promise<void> => {
    if (result === undefined) {
      notPlans++
      return
    }
    if (how.selection !== undefined) off.set(file.name, how.selection.off)
    names.push(file.name)
    findings.push(...result.findings)
    if (result.findings.length > 0) sources.set(file.name, result.text)
    await session.tell(session.say.checked(file.name, result.form, result.findings.length))
    if (result.word === undefined) return
    if (result.word.unassessed.length > 0) unassessed.push({ file: file.name, matters: result.word.unassessed })
    if (fixes !== undefined) notFixed.push(session.say.wordNotFixed(file.name))
  }
  // Repairs are written one by one; LibreOffice takes so long for each page that threads of our own would bring nothing.
  const isLaidOut = options.render === true
  const isApart = (file: PlanFile) =>
    isNamedAsWord(file) ? isLaidOut : fixes !== undefined || (isLaidOut && file.path === undefined)
  const judging = await openJudging(files, { howFor, records: 'none', isApart }, session)
  const progress = startProgress(session)
  try {
    for (const [[index, file], begun] of inOrder(files.entries(), ([, file]) => judging.begin(file), judging.ahead)) {
      session.io.interrupted.throwIfAborted()
      progress.step(index, files.length, file.name)
      try {
        const { how, judged, bytes } = await begun
        if (how === undefined) continue
        if (bytes !== undefined) await take(file, how, judged && { ...judged, text: textOf(file, judged, bytes) })
        else await take(file, how, await checkApart(file, { how, fixes, places: isLaidOut ? 'pages' : 'paragraphs' }, session))
      } catch (error) {
        problems.take(error, file.name)
      }
    }
  } finally {
    progress.end()
    await judging.close()
  }
  const mistakes = settings.mistakes()
  if (mistakes.files.length > 0) problems.sentences.push(session.say.settingsRefused(mistakes.files.join(', ')))
  return {
    files: [...mistakes.files, ...names],
    findings: [...mistakes.findings, ...findings],
    sources: new Map([...mistakes.sources, ...sources]),
    problems: problems.sentences,
    notFixed,
    notPlans,
    unassessed,
    off,
    throwBug: problems.throwBug,
  }
}

/** The text of a plan in YAML is in its file: it is made only where something was found in it. */
function textOf({ name }: PlanFile, { findings, word }: JudgedFile, bytes: Uint8Array): string {
  if (word !== undefined) return word.text
  const text = findings.length === 0 ? '' : decodeBytes(name, bytes)
  return typeof text === 'string' ? text : ''
}

/** A file that is repaired, or laid out. */
async function checkApart(
  file: PlanFile,
  { how, fixes, places }: CheckWordOptions & { readonly fixes: Fixes | undefined },
  session: Session,
): Promise<Outcome | undefined> {
  const bytes = await readPlan(file, session)
  if (isWord(file, bytes)) {
    const { checkWord } = await import('./check-word.ts')
    const checked = await checkWord({ file, bytes }, { how, places }, session)
    if (checked === undefined) return undefined
    const { findings, text, unassessed, profile } = checked
    return { findings, text, ...formOf(profile), word: { text, unassessed } }
  }
  const { validatePlan } = await import('./checking.ts')
  const judge = (yaml: Uint8Array) => validatePlan({ name: file.name, bytes: yaml }, how)
  const { findings, text, profile } = (await fixes?.repair(file, bytes, judge)) ?? judge(bytes)
  return { findings, text, ...formOf(profile) }
}

function formOf(profile: { readonly shortName: string } | undefined): Pick<JudgedFile, 'form'> {
  return profile === undefined ? {} : { form: profile.shortName }
}
