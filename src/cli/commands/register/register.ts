import { UserError } from '../../../errors.ts'
import { replacedPlans } from '../../../repository/references/replacements.ts'
import { nextNumber } from '../../../repository/register/next-number.ts'
import { shownNumber } from '../../../repository/register/plan-number.ts'
import type { Register } from '../../../repository/register/register-of.ts'
import { type SeriesFilter, selectSeries } from '../../../repository/register/select-series.ts'
import type { Series } from '../../../repository/register/series.ts'
import { repositoryFindings } from '../../../repository/rules/judge-repository.ts'
import { repositoryOf } from '../../../repository/rules/repository.ts'
import { type ArtefactTarget, answeredTargets, artefactTargets, checkArtefacts, writeArtefacts } from '../../artefacts.ts'
import { today } from '../../clock.ts'
import { exitStatus } from '../../exit-status.ts'
import { type RepositoryReading, readRepository } from '../../read-repository.ts'
import { repositoryConfigOf } from '../../repository-config.ts'
import { selectionsOf } from '../../selections-of.ts'
import type { Session } from '../../session.ts'
import { formatRegister, type RegisterFormat, registerFormats } from './format-register.ts'
import { type RegisterRow, type RegisterViewOptions, registerView, titleOf } from './register-view.ts'
import { sentences } from './sentences.ts'

export interface RegisterOptions {
  readonly year?: string
  readonly issuer?: string
  readonly symbol?: string
  readonly next?: boolean
  readonly format?: readonly string[]
  readonly out?: string
}

/** `plan register`: every plan in its series, what is wrong with the numbers, and the next free number. */
export async function register(paths: readonly string[], options: RegisterOptions, session: Session): Promise<number> {
  const { language, complain } = session
  const targets = artefactTargets(registerFormats, options, session)
  const filter = filterOf(options, session)
  const reading = await readRepository(paths, session)
  await checkArtefacts(targets, reading.files, session)
  const config = await repositoryConfigOf(reading.files, reading.settings)
  const repository = repositoryOf(reading.records, { today: today(session), config })
  const whole = repository.register()
  const onDay = filter.year === undefined ? today(session) : { year: filter.year, month: 12, day: 31 }

  for (const problem of reading.problems) await complain(problem)
  const selectionFor = await selectionsOf(reading.files, { only: ['KO00'] }, { settings: reading.settings, session })
  const view = {
    language,
    findings: repositoryFindings(repository, selectionFor),
    nextOf: (series: Series) => nextNumber(series, { today: onDay, termsFor: config.termsFor }),
    replacements: replacedPlans(reading.records, repository.references()),
  }
  if (options.next) return await printNext({ whole, filter, view, reading }, session)
  return await writeRegister(targets, { chosen: selectSeries(whole, filter), view, reading }, session)
}

interface RegisterQuestion {
  readonly whole: Register
  readonly filter: SeriesFilter
  readonly view: RegisterViewOptions
  readonly reading: RepositoryReading
}

/** Prints the next number of one series, and tells what speaks against it. */
async function printNext({ whole, filter, view, reading }: RegisterQuestion, session: Session): Promise<number> {
  const { language, complain } = session
  const say = sentences[language]
  const { problems, records, unreadable } = reading
  if (problems.length > 0 && records.length === 0) return exitStatus.unusable
  const series = nextSeries(whole, filter, view.nextOf, session)
  await session.print(`${series.next}\n`)
  const rows = registerView({ ...whole, series: [series.of], apart: [] }, view).flatMap((part) => part.rows)
  const wrong = rows.filter(isWrong).map((row) => `${row.record.file}: ${row.notes.join(' ')}`)
  if (wrong.length > 0) await complain(say.wrongSeries(series.next, wrong))
  if (unreadable.length > 0) await complain(say.perhapsTaken(series.next, unreadable))
  reading.throwBug()
  if (problems.length > 0 || unreadable.length > 0) return exitStatus.unusable
  return wrong.length > 0 ? exitStatus.findings : exitStatus.ok
}

/** Writes the part of the register that was asked for. */
async function writeRegister(
  targets: readonly ArtefactTarget<RegisterFormat>[],
  { chosen, view, reading }: { readonly chosen: Register } & Pick<RegisterQuestion, 'view' | 'reading'>,
  session: Session,
): Promise<number> {
  const { language, complain, note } = session
  const say = sentences[language]
  const { problems, records, unreadable } = reading
  const parts = registerView(chosen, view)
  const rows = parts.flatMap((part) => part.rows)
  // A body that nobody is, or a year of no plan: yesterday's register is not given up for it.
  const isNothing = rows.length === 0 && records.length > 0
  const answer = { problems: problems.length, found: rows.length + unreadable.length }
  const wanted = isNothing ? [] : await answeredTargets(targets, answer, session)
  await writeArtefacts(wanted, (target) => formatRegister(target, { parts, unreadable }, session), session)
  if (isNothing) await complain(say.nothing)
  else if (rows.length > 0) await note(say.counted(rows.length, chosen.series.length))
  if (unreadable.length > 0) await complain(say.notRead(unreadable.length))
  reading.throwBug()
  if (problems.length > 0 || isNothing) return exitStatus.unusable
  return rows.some(isWrong) || unreadable.length > 0 ? exitStatus.findings : exitStatus.ok
}

function filterOf({ year, issuer, symbol }: RegisterOptions, { language, say }: Session): SeriesFilter {
  if (issuer?.trim() === '') throw new UserError(say.missingValue('--issuer'))
  if (symbol?.trim() === '') throw new UserError(say.missingValue('--symbol'))
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) throw new UserError(sentences[language].badYear(year))
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(symbol === undefined ? {} : { symbol }),
  }
}

function isWrong({ findings }: RegisterRow): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/**
 * The one series whose next number was asked for, and that number. Throws UserError where there are several series, or none whose next number can be told.
 */
function nextSeries(
  whole: Register,
  { year, ...filter }: SeriesFilter,
  nextOf: (series: Series) => number | undefined,
  session: Session,
): { readonly of: Series; readonly next: string } {
  const say = sentences[session.language]
  // A series by years has no plan yet in a year that begins: it is known by the years before.
  const series = selectSeries(whole, filter).series.filter(
    ({ period }) => year === undefined || period.kind !== 'year' || period.year <= year,
  )
  const running = series.filter((one) => nextOf(one) !== undefined)
  const candidates = running.length > 0 ? running : latest(series)
  const [only] = candidates
  if (only === undefined) throw new UserError(say.nothing)
  if (candidates.length > 1) throw new UserError(say.several(candidates.map((one) => titleOf(one, session.language))))
  const next = nextOf(only)
  // A series by years that has no plan yet this year begins again, whatever was wrong with it.
  const begun = next === undefined && only.period.kind === 'year' ? { ...only, entries: [] } : only
  const value = next ?? (only.period.kind === 'year' ? 1 : undefined)
  if (value === undefined) throw new UserError(say.notRunning(titleOf(only, session.language)))
  return { of: begun, next: shownNumber({ value, letter: '' }, only.symbol) }
}

/** Of each body and symbol the last series. */
function latest(series: readonly Series[]): readonly Series[] {
  return series.filter((one, index) => {
    const next = series[index + 1]
    return next === undefined || next.issuer !== one.issuer || next.symbol !== one.symbol || next.isSecret !== one.isSecret
  })
}
