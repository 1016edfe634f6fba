import { type FoundPlans, findPlans, type SearchOptions, shownPath } from './find-plans.ts'
import type { ChoiceOptions, ChosenPlans } from './git/chosen-plans.ts'
import type { Session } from './session.ts'

/** What was asked for; `changedIn`, `everything` and `removed` only where git chose. */
export interface AskedPlans extends FoundPlans, Partial<Pick<ChosenPlans, 'changedIn' | 'everything' | 'removed'>> {
  /** Sentences on what was found and is not judged, or on nothing having changed. */
  readonly notes: readonly string[]
}

/** The plans that the arguments mean; with `--staged` or `--since` those of them that git says have changed. Throws UserError where git cannot tell. */
export async function askForPlans(
  paths: readonly string[],
  choice: ChoiceOptions,
  search: Omit<SearchOptions, 'cwd' | 'say' | 'io'>,
  session: Session,
): Promise<AskedPlans> {
  const { io, say } = session
  const whole = { ...search, cwd: io.cwd, say, io }
  const isChoice = choice.staged === true || choice.since !== undefined
  const found: FoundPlans & Partial<ChosenPlans> = isChoice
    ? await (await import('./git/chosen-plans.ts')).chosenPlans(paths, choice, whole, session)
    : await findPlans(paths, whole)
  for (const refusal of found.refusals) await session.tell(say.gitRefused(refusal))
  const isNothing = found.files.length === 0 && found.problems.length === 0 && found.settingsNamed.length === 0
  const { removed = 0 } = found
  const changedPrints = found.changedPrints.slice(0, 1)
  const notes = [
    ...(removed > 0 ? [say.removed(removed)] : []),
    ...(found.leftOut > 0 ? [say.skippedNamed(found.leftOut)] : []),
    ...(found.passedOver > 0 ? [say.passedOver(found.passedOver)] : []),
    ...changedPrints.map((path) => say.changedPrints(shownPath(path, io.cwd), found.changedPrints.length)),
    ...(isNothing && found.leftOut === 0 && removed === 0 && found.nothing !== undefined ? [found.nothing] : []),
  ]
  return { ...found, notes }
}
