import { compareFindings, type Finding } from '../finding.ts'
import type { ReportContext, SourceTexts } from '../report/report.ts'
import type { ValidateOptions } from '../rules/validate-plan.ts'
import { decodeBytes } from '../source/decode-bytes.ts'
import type { Judged } from './baseline.ts'
import type { PlanInRepository, RepositoryCheck } from './check-repository.ts'
import { openProblems } from './file-problems.ts'
import type { PlanFile } from './find-plans.ts'
import type { Fixes } from './fix-files.ts'
import { howToJudge, type JudgeOptions } from './how-to-judge.ts'
import type { JudgedFile } from './judge-file.ts'
import { openJudging } from './open-judging.ts'
import type { PlanSettings } from './plan-settings.ts'
import { startProgress } from './progress.ts'
import { isNamedAsWord, readPlan } from './read-plan.ts'
import type { Session } from './session.ts'
import type { StageTimes } from './stage-times.ts'
import { inOrder } from './workers/in-order.ts'

export interface CheckOptions extends JudgeOptions {
  /** Lay Word files out to know the page of each finding. */
  readonly render?: boolean
}

export interface CheckTools {
  readonly settings: PlanSettings
  readonly session: Session
  readonly times: StageTimes
  readonly fixes?: Fixes
  /** Every plan of the repository; absent where the plans are not judged against each other. */
  readonly everything?: () => Promise<readonly PlanFile[]>
  /** How many plans are there no more: the others are looked at even where none of them was asked for. */
  readonly removed?: number
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
  /** How many files were judged in another run. */
  readonly cached: number
  /** What the plans of the repository say about each other in files that nobody asked for. */
  readonly elsewhere: RepositoryCheck['elsewhere']
  /** To be called once all is told. */
  readonly throwBug: () => void
}

/** A file that was judged, now or in another run. */
interface Taken extends PlanInRepository {
  readonly how: ValidateOptions
  readonly findings: readonly Finding[]
  /** Absent where nothing was found in it. Decoded when it is asked for: some reports show nothing of it. */
  readonly text: (() => string) | undefined
}

interface Judgement extends Omit<Taken, 'file' | 'how' | 'findings'> {
  /** Undefined for a Word file that nobody named and that is no plan. */
  readonly judged: JudgedFile | undefined
}

/** Judges each file, in other threads where they are many; a file that cannot be read does not keep the others from being judged. */
export async function checkFiles(files: readonly PlanFile[], options: CheckOptions, tools: CheckTools): Promise<Checked> {
  const { settings, session, fixes, times, everything, removed = 0 } = tools
  // Where only Word files are judged, the reader of YAML is not loaded.
  const room = removed === 0 && files.every(isNamedAsWord) ? () => import('./checking-word.ts') : () => import('./checking.ts')
  const howFor = await howToJudge(options, settings, session, room)
  const taken: Taken[] = []
  const problems = openProblems(session)
  const notFixed: string[] = []
  const unassessed: NonNullable<ReportContext['unassessed']>[number][] = []
  let notPlans = 0
  const take = async (file: PlanFile, how: ValidateOptions, { judged, text, ...rest }: Judgement): Promise<void> => {
    if (judged === undefined) {
      notPlans++
      return
    }
    const { findings, form, word } = judged
    taken.push({ file, how, findings, ...rest, text: findings.length === 0 ? undefined : text })
    await session.tell(session.say.checked(file.name, form, findings.length))
    if (word === undefined) return
    if (word.unassessed.length > 0) unassessed.push({ file: file.name, matters: word.unassessed })
    if (fixes !== undefined) notFixed.push(session.say.wordNotFixed(file.name))
  }
  // Repairs are written one by one; LibreOffice takes so long for each page that threads of our own would bring nothing.
  const isLaidOut = options.render === true
  const isApart = (file: PlanFile) =>
    isNamedAsWord(file) ? isLaidOut : fixes !== undefined || (isLaidOut && file.path === undefined)
  const cache = files.length > 1 ? (await import('./cache/cache-for.ts')).cacheFor(session) : undefined
  const wanted = cache === undefined && everything === undefined ? 'findings' : 'both'
  const judging = await times.measure('judging', () => openJudging(files, { wanted, howFor, isApart, cache, times }, session))
  const progress = startProgress(session)
  const judgeEach = async (): Promise<void> => {
    for (const [[index, file], begun] of inOrder(files.entries(), ([, file]) => judging.begin(file), judging.ahead)) {
      session.io.interrupted.throwIfAborted()
      progress.step(index, files.length, file.name)
      try {
        const { how, outcome } = await begun
        if (how === undefined) continue
        if (outcome !== undefined) {
          const { bytes, judged } = outcome
          await take(file, how, {
            ...outcome,
            text: textOf(file, judged, bytes),
          })
          continue
        }
        const { checkApart } = await import('./check-apart.ts')
        const apart = await checkApart(file, { how, fixes, places: isLaidOut ? 'pages' : 'paragraphs' }, session)
        await take(file, how, { ...apart, text: () => apart.text })
      } catch (error) {
        problems.take(error, file.name)
      }
    }
  }
  const between = async (): Promise<RepositoryCheck | undefined> => {
    if (everything === undefined || files.length + removed === 0) return undefined
    const { checkRepository } = await import('./check-repository.ts')
    return await checkRepository(taken, { everything: await everything(), howFor, settings, cache, times }, session)
  }
  try {
    await times.measure('judging', judgeEach)
  } finally {
    progress.end()
    // The threads' memory is given back before plans are held against each other.
    await judging.close()
  }
  const repository = await times.measure('repository', between)
  const failure = cache?.close(session.io.now())
  if (failure !== undefined) await session.tell(session.say.cacheFailed(failure))
  const found = await withRepository(taken, repository, session)
  const mistakes = settings.mistakes()
  if (mistakes.files.length > 0) problems.sentences.push(session.say.settingsRefused(mistakes.files.join(', ')))
  return {
    files: [...mistakes.files, ...found.map(({ file }) => file.name)],
    findings: [...mistakes.findings, ...found.flatMap(({ findings }) => findings)],
    sources: textsOf(found, mistakes.sources),
    problems: problems.sentences,
    notFixed,
    notPlans,
    unassessed,
    off: new Map(
      taken.flatMap(({ file, how }) => (how.selection === undefined ? [] : [[file.name, how.selection.off] as const])),
    ),
    ...(repository === undefined ? {} : { repository: 'looked at' }),
    cached: judging.cached,
    elsewhere: repository?.elsewhere ?? { findings: [], files: [] },
    throwBug: problems.throwBug,
  }
}

/** What was found in each file by itself and among the others. */
async function withRepository(
  taken: readonly Taken[],
  repository: RepositoryCheck | undefined,
  session: Session,
): Promise<readonly Pick<Taken, 'file' | 'findings' | 'text'>[]> {
  const all: Pick<Taken, 'file' | 'findings' | 'text'>[] = []
  for (const { file, findings, text } of taken) {
    const more = repository?.findings.get(file.name) ?? []
    if (more.length === 0) all.push({ file, findings, text })
    else {
      const own = text ?? textOf(file, undefined, await readPlan(file, session))
      all.push({ file, findings: [...findings, ...more].toSorted(compareFindings), text: own })
    }
  }
  return all
}

/** As the findings count in it: where the bytes are no text they have no other place than its beginning. */
function textOf({ name }: PlanFile, judged: JudgedFile | undefined, bytes: Uint8Array | undefined): () => string {
  return () => {
    if (judged?.word !== undefined) return judged.word.text
    const text = bytes === undefined ? '' : decodeBytes(name, bytes)
    return typeof text === 'string' ? text : ''
  }
}

/** Findings come file by file: the text of the last one is kept. */
function textsOf(found: readonly Pick<Taken, 'file' | 'text'>[], more: ReadonlyMap<string, string>): SourceTexts {
  const texts = new Map(found.map(({ file, text }) => [file.name, text]))
  let last: { readonly file: string; readonly text: string | undefined } | undefined
  return {
    get: (file) => {
      if (last?.file !== file) last = { file, text: more.get(file) ?? texts.get(file)?.() }
      return last.text
    },
  }
}
