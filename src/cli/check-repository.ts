import type { Finding } from '../finding.ts'
import type { PlanRecord } from '../repository/plan-record.ts'
import { everyRule } from '../rules/every-rule.ts'
import type { Selection } from '../rules/selection.ts'
import type { ValidateOptions } from '../rules/validate-plan.ts'
import type { FileCache } from './cache/open-cache.ts'
import { today } from './clock.ts'
import type { PlanFile } from './find-plans.ts'
import { fileIdentity } from './kind-of-path.ts'
import { type Begun, openJudging } from './open-judging.ts'
import type { PlanSettings } from './plan-settings.ts'
import { isNamedAsWord } from './read-plan.ts'
import { repositoryConfigOf } from './repository-config.ts'
import type { Session } from './session.ts'
import type { StageTimes } from './stage-times.ts'
import { inOrder } from './workers/in-order.ts'

/** A plan of a repository, as far as it was read. */
export interface PlanInRepository {
  readonly file: PlanFile
  /** Absent where its settings have a mistake: the plan is there for the others, and nothing is told of it. */
  readonly how?: ValidateOptions
  readonly key?: string
  readonly content?: string
  readonly record: () => Promise<PlanRecord | undefined>
}

export interface RepositoryCheck {
  /** Of the files that were asked for, by file. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  readonly elsewhere: FoundElsewhere
}

/** What was found in plans that nobody asked for. */
export interface FoundElsewhere {
  readonly findings: readonly Finding[]
  /** Those plans. */
  readonly files: readonly PlanFile[]
}

export interface RepositoryCheckOptions {
  /** Every plan of the repository. */
  readonly everything: readonly PlanFile[]
  readonly howFor: (file: PlanFile) => Promise<ValidateOptions | undefined>
  readonly settings: PlanSettings
  readonly cache: FileCache | undefined
  readonly times: StageTimes
}

/** What the plans of a repository say about each other: all of them are looked at, and of those that were asked for it is told. */
export async function checkRepository(
  asked: readonly PlanInRepository[],
  { everything, howFor, settings, cache, times }: RepositoryCheckOptions,
  session: Session,
): Promise<RepositoryCheck> {
  if (asked.length > 0 && (await isAllOff(asked.map(({ how }) => how?.selection ?? everyRule))))
    return { findings: new Map(), elsewhere: { findings: [], files: [] } }
  const plans = await withOthers(asked, { everything, howFor, cache, times }, session)
  const selections = new Map(
    plans.flatMap(({ file, how }) => (how === undefined ? [] : [[file.name, how.selection ?? everyRule]])),
  )
  const files = plans.map(({ file }) => file)
  const config = await repositoryConfigOf(files, settings)
  const judge = async (): Promise<readonly Finding[]> => {
    const records: PlanRecord[] = []
    for (const { record } of plans) {
      const known = await record()
      if (known !== undefined) records.push(known)
    }
    const { judgeRepository } = await import('../repository/rules/judge-repository.ts')
    const found = judgeRepository(records, {
      today: today(session),
      config,
      selectionFor: (file) => selections.get(file) ?? everyRule,
    })
    // Of a plan whose settings have a mistake nobody knows what should be told.
    return found.filter(({ file }) => selections.has(file))
  }
  const key = cache && keyOf(plans, config, cache)
  const before = key === undefined ? undefined : cache?.find(key)
  const all = before === undefined ? await judge() : (JSON.parse(before) as readonly Finding[])
  if (key !== undefined && before === undefined) cache?.keep(key, JSON.stringify(all))
  return divided(all, new Set(asked.map(({ file }) => file.name)), files)
}

/** Whether no rule on a repository is wanted for any file. */
async function isAllOff(selections: Iterable<Selection>): Promise<boolean> {
  const all = new Set(selections)
  if ([...all].some(({ off }) => off.size === 0)) return false
  const { findingNames } = await import('../catalogue.ts')
  const codes = (Object.keys(findingNames) as (keyof typeof findingNames)[]).filter((code) => code.startsWith('KO'))
  return [...all].every(({ off }) => codes.every((code) => off.has(code)))
}

/** The plans that were asked for among all others, which are only read. In the order of the repository, so that it does not matter who asks for what. */
async function withOthers(
  asked: readonly PlanInRepository[],
  { everything, howFor, cache, times }: Omit<RepositoryCheckOptions, 'settings'>,
  session: Session,
): Promise<readonly PlanInRepository[]> {
  const known = new Map(asked.map((plan) => [plan.file.path, plan]))
  const others = everything.filter((file) => !known.has(file.path) && !isNamedAsWord(file))
  const judging = await openJudging(others, { wanted: 'records', howFor, cache, times }, session)
  try {
    for (const [file, begun] of inOrder(others, judging.begin, judging.ahead)) {
      session.io.interrupted.throwIfAborted()
      const plan = await begun.then((one) => planOf(file, one)).catch(() => undefined)
      if (plan !== undefined) known.set(file.path, plan)
    }
  } finally {
    await judging.close()
  }
  const inRepository = everything.flatMap(({ path }) => known.get(path) ?? [])
  const isThere = new Set(inRepository)
  return onceEach([...inRepository, ...asked.filter((plan) => !isThere.has(plan))], asked)
}

/**
 * One file that links lead to under several names is one plan, under the name that was asked for. The disk is asked only about files that are the same;
 * standard input is none.
 */
function onceEach(plans: readonly PlanInRepository[], asked: readonly PlanInRepository[]): readonly PlanInRepository[] {
  const counts = new Map<string, number>()
  for (const { content = '' } of plans) counts.set(content, (counts.get(content) ?? 0) + 1)
  const seen = new Map<string, PlanInRepository>()
  const isFirst = (plan: PlanInRepository): boolean => {
    const { path, bytes } = plan.file
    if (path === undefined) return false
    if (plan.content !== undefined && counts.get(plan.content) === 1) return true
    const identity = bytes === undefined ? fileIdentity(path) : path
    const first = seen.get(identity) ?? plan
    seen.set(identity, first)
    return first === plan
  }
  for (const plan of asked) isFirst(plan)
  return plans.filter(isFirst)
}

function planOf(file: PlanFile, { how, outcome }: Begun): PlanInRepository | undefined {
  if (outcome === undefined) return undefined
  const { key, content, record } = outcome
  const known = { ...(key === undefined ? {} : { key }), ...(content === undefined ? {} : { content }) }
  return { file, ...(how === undefined ? {} : { how }), ...known, record }
}

/** All that the findings hang on: the files, how each is judged, and what the settings tell of each. */
function keyOf(
  plans: readonly PlanInRepository[],
  config: Awaited<ReturnType<typeof repositoryConfigOf>>,
  cache: FileCache,
): string | undefined {
  const keys = plans.flatMap(({ key }) => key ?? [])
  if (keys.length < plans.length) return undefined
  // Files under the same settings are told the same: it is written once.
  const told = new Map<unknown, number>()
  const numbers = plans.flatMap(({ file }) =>
    Object.values(config).map((tell) => {
      const value: unknown = tell(file.name)
      const number = told.get(value) ?? told.size
      told.set(value, number)
      return number
    }),
  )
  return cache.keyOfRepository(keys, { numbers, told: [...told.keys()] })
}

function divided(all: readonly Finding[], asked: ReadonlySet<string>, plans: readonly PlanFile[]): RepositoryCheck {
  const findings = new Map<string, Finding[]>()
  const elsewhere: Finding[] = []
  for (const finding of all) {
    if (!asked.has(finding.file)) elsewhere.push(finding)
    else findings.set(finding.file, [...(findings.get(finding.file) ?? []), finding])
  }
  const others = new Set(elsewhere.map(({ file }) => file))
  return { findings, elsewhere: { findings: elsewhere, files: plans.filter(({ name }) => others.has(name)) } }
}
