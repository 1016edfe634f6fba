import { UserError } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import type { SourceTexts } from '../../report/report.ts'
import type { FoundPlans, PlanFile, SearchOptions } from '../find-plans.ts'
import type { Session } from '../session.ts'
import { plansSince } from './plans-since.ts'
import { openRepository, type Repository } from './repository.ts'
import { stagedPlans } from './staged-plans.ts'

export interface ChoiceOptions {
  /** What will be committed, as it will be. */
  readonly staged?: boolean
  /** What differs in the work tree from where this branch, tag or commit and the present history part. */
  readonly since?: string
}

export interface ChosenPlans extends FoundPlans {
  /** Said where no plan was chosen and nothing was wrong. */
  readonly nothing: string
  /** How many plans that the arguments mean are there no more. */
  readonly removed: number
  /** Every plan of the repository as the choice sees it: staged content where that is what is chosen. For rules over many plans. */
  readonly everything: () => Promise<readonly PlanFile[]>
  /** Tells findings on changed lines from others; `sources` holds the text of each file with findings. */
  readonly changedIn: (findings: readonly Finding[], sources: SourceTexts) => Promise<(finding: Finding) => boolean>
}

/** One kind of choice among the plans that the arguments mean. */
export type Choose = (
  paths: readonly string[],
  search: SearchOptions,
  repository: Repository,
  session: Session,
) => Promise<ChosenPlans>

/** The plans among those that the arguments mean which git says have changed. Throws UserError where git cannot tell. */
export async function chosenPlans(
  paths: readonly string[],
  { staged = false, since }: ChoiceOptions,
  search: SearchOptions,
  session: Session,
): Promise<ChosenPlans> {
  const option = staged ? '--staged' : '--since'
  if (staged && since !== undefined) throw new UserError(session.say.notTogether('--staged', '--since'))
  if (paths.includes('-')) throw new UserError(session.say.notTogether(option, '-'))
  const repository = await openRepository(option, session)
  const choose = staged ? stagedPlans : plansSince(since ?? '')
  return await choose(paths, { ...search, io: session.io, nothing: 'fine' }, repository, session)
}
