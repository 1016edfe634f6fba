import type { Code } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import type { ReportContext } from '../report/report.ts'
import type { Validation } from '../rules/validate-plan.ts'
import type { Judged } from './baseline.ts'
import { openProblems } from './file-problems.ts'
import type { PlanFile } from './find-plans.ts'
import type { Fixes } from './fix-files.ts'
import { howToJudge, type JudgeOptions } from './how-to-judge.ts'
import { type JudgedWord, judgeWordJob } from './judge-word.ts'
import type { PlanSettings } from './plan-settings.ts'
import { startProgress } from './progress.ts'
import { isNamedAsWord, isWord, readPlan } from './read-plan.ts'
import type { Session } from './session.ts'
import { inOrder } from './workers/in-order.ts'
import { openPool } from './workers/pool.ts'

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

type JudgedBy = NonNullable<Awaited<ReturnType<Awaited<ReturnType<typeof howToJudge>>>>>
type Outcome = Pick<Validation, 'text' | 'findings'> & { readonly profile?: { readonly shortName: string } }
type WordOutcome = Outcome & Pick<JudgedWord, 'unassessed'>

interface Begun {
  /** Absent where the settings have a mistake. */
  readonly how?: JudgedBy
  /** Absent where the file is judged when its turn comes. */
  readonly word?: { readonly judged: JudgedWord | undefined }
}

/** Judges each file, Word files in other threads where they are many; a file that cannot be read does not keep the others from being judged. */
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
  const unassessed: { file: string; matters: JudgedWord['unassessed'] }[] = []
  let notPlans = 0
  const take = async (file: PlanFile, how: JudgedBy, result: Outcome): Promise<void> => {
    if (how.selection !== undefined) off.set(file.name, how.selection.off)
    names.push(file.name)
    findings.push(...result.findings)
    if (result.findings.length > 0) sources.set(file.name, result.text)
    await session.tell(session.say.checked(file.name, result.profile?.shortName, result.findings.length))
  }
  const takeWord = async (file: PlanFile, how: JudgedBy, result: WordOutcome | undefined): Promise<void> => {
    if (result === undefined) {
      notPlans++
      return
    }
    await take(file, how, result)
    if (result.unassessed.length > 0) unassessed.push({ file: file.name, matters: result.unassessed })
    if (fixes !== undefined) notFixed.push(session.say.wordNotFixed(file.name))
  }
  // LibreOffice takes so long for each page that threads of our own would bring nothing.
  const items = options.render === true ? 0 : files.filter(isNamedAsWord).length
  const pool = await openPool(judgeWordJob, { setup: undefined, items, io: session.io })
  // One after the other: which mistake of the settings is told first must not hang on the disk.
  let last: Promise<unknown> = Promise.resolve()
  const howInTurn = (file: PlanFile) => {
    const how = last.then(() => howFor(file))
    last = how.catch(() => {})
    return how
  }
  const begin = async ([, file]: readonly [number, PlanFile]): Promise<Begun> => {
    // Nobody knows what it should be judged by: what is wrong with the settings is told instead.
    const how = await howInTurn(file)
    if (how === undefined) return {}
    if (options.render === true || !isNamedAsWord(file)) return { how }
    const judged = await pool.run(async () => ({ file, bytes: await readPlan(file, session), how }))
    return { how, word: { judged } }
  }
  const progress = startProgress(session)
  try {
    for (const [[index, file], begun] of inOrder(files.entries(), begin, pool.ahead)) {
      session.io.interrupted.throwIfAborted()
      progress.step(index, files.length, file.name)
      try {
        const { how, word } = await begun
        if (how === undefined) continue
        if (word !== undefined) {
          await takeWord(file, how, word.judged)
          continue
        }
        const bytes = await readPlan(file, session)
        if (isWord(file, bytes)) {
          const { checkWord } = await import('./check-word.ts')
          const places = options.render === true ? 'pages' : 'paragraphs'
          await takeWord(file, how, await checkWord({ file, bytes }, { how, places }, session))
          continue
        }
        const { validatePlan } = await import('./checking.ts')
        const judge = (text: Uint8Array) => validatePlan({ name: file.name, bytes: text }, how)
        await take(file, how, (await fixes?.repair(file, bytes, judge)) ?? judge(bytes))
      } catch (error) {
        problems.take(error, file.name)
      }
    }
  } finally {
    progress.end()
    await pool.close()
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
