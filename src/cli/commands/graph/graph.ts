import { UserError } from '../../../errors.ts'
import { optional } from '../../../plan/optional.ts'
import { dotOf } from '../../../repository/graph/dot.ts'
import { graphJson } from '../../../repository/graph/graph-json.ts'
import { mermaidOf } from '../../../repository/graph/mermaid.ts'
import { type GraphNode, type PlanGraph, planGraph } from '../../../repository/graph/plan-graph.ts'
import { graphAround, graphOf, withoutLoners } from '../../../repository/graph/select-graph.ts'
import { plansWanted, type SeriesFilter } from '../../../repository/register/select-series.ts'
import { type Repository, repositoryOf } from '../../../repository/rules/repository.ts'
import { type ArtefactFormats, answeredTargets, artefactTargets, checkArtefacts, writeArtefacts } from '../../artefacts.ts'
import { today } from '../../clock.ts'
import { exitStatus } from '../../exit-status.ts'
import { readRepository } from '../../read-repository.ts'
import { repositoryConfigOf } from '../../repository-config.ts'
import type { Session } from '../../session.ts'
import { planAround } from './plan-around.ts'
import { sentences } from './sentences.ts'

export interface GraphOptions {
  readonly year?: string
  readonly issuer?: string
  readonly around?: string
  readonly depth?: string
  readonly outside?: boolean
  readonly format?: readonly string[]
  readonly out?: string
}

const names = ['mermaid', 'svg', 'dot', 'json'] as const
const formats: ArtefactFormats<(typeof names)[number]> = { names, usual: 'mermaid', endings: { mmd: 'mermaid', gv: 'dot' } }

/** `plan graph`: which plan carries out, rests on or replaces which. */
export async function graph(paths: readonly string[], options: GraphOptions, session: Session): Promise<number> {
  const { language, complain, note } = session
  const say = sentences[language]
  const targets = artefactTargets(formats, options, session)
  const { filter, depth } = readOptions(options, session)
  const reading = await readRepository(paths, session)
  await checkArtefacts(targets, reading.files, session)
  const config = await repositoryConfigOf(reading.files, reading.settings)
  const repository = repositoryOf(reading.records, { today: today(session), config })
  const whole = planGraph(repository, options.outside ? { outside: 'all' } : {})
  const focus =
    options.around === undefined ? undefined : planAround(options.around, { graph: whole, files: reading.files }, session)
  const near = focus === undefined ? whole : graphAround(whole, focus, depth)
  const chosen = graphOf(near, isChosen(repository, filter))
  const drawn = withoutLoners(chosen, focus)

  for (const problem of reading.problems) await complain(problem)
  const answer = { problems: reading.problems.length, found: chosen.nodes.length }
  // A name that nobody bears is a mistake in the question: yesterday's drawing is not given up for it.
  const isNobody = answer.found === 0 && whole.nodes.length > 0
  const wanted = isNobody ? [] : await answeredTargets(targets, answer, session)
  await writeArtefacts(wanted, async ({ format }) => await made(format, drawn, focus, session), session)
  if (isNobody) await complain(say.nothing)
  else if (drawn.nodes.length > 0) await note(say.counted(drawn.nodes.length, drawn.edges.length))
  else if (wanted.length > 0) await note(say.nothing)
  const alone = chosen.nodes.length - drawn.nodes.length
  if (alone > 0) await note(say.alone(alone))
  if (reading.unreadable.length > 0) await complain(say.notRead(reading.unreadable.length))
  reading.throwBug()
  if (reading.problems.length > 0 || isNobody) return exitStatus.unusable
  return reading.unreadable.length > 0 ? exitStatus.findings : exitStatus.ok
}

async function made(
  format: (typeof names)[number],
  drawn: PlanGraph,
  focus: string | undefined,
  { language }: Session,
): Promise<string> {
  const words = sentences[language]
  if (format === 'json') return graphJson(drawn)
  if (format === 'dot') return dotOf(drawn, words)
  if (format === 'mermaid') return mermaidOf(drawn, words)
  return (await import('../../../repository/graph/svg.ts')).svgOf(drawn, words, focus)
}

function readOptions(
  { year, issuer, around, depth }: GraphOptions,
  { language, say }: Session,
): { readonly filter: Pick<SeriesFilter, 'issuer' | 'year'>; readonly depth: number } {
  const own = sentences[language]
  if (issuer?.trim() === '') throw new UserError(say.missingValue('--issuer'))
  if (around?.trim() === '') throw new UserError(say.missingValue('--around'))
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) throw new UserError(own.badYear(year))
  if (depth !== undefined && !/^[1-9]\d?$/.test(depth)) throw new UserError(own.badDepth(depth))
  if (depth !== undefined && around === undefined) throw new UserError(own.depthAlone)
  const filter = optional({ issuer, year: year === undefined ? undefined : Number(year) })
  return { filter, depth: Number(depth ?? 2) }
}

function isChosen(
  { records, register }: Repository,
  filter: Pick<SeriesFilter, 'issuer' | 'year'>,
): (node: GraphNode) => boolean {
  if (filter.issuer === undefined && filter.year === undefined) return () => true
  const wanted = new Set(records.filter(plansWanted(register(), filter)).map(({ file }) => file))
  return ({ file }) => file !== undefined && wanted.has(file)
}
