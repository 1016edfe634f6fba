import { readFileSync } from 'node:fs'
import { isFileError } from '../file-error.ts'
import { findPlans, type PlanFile } from '../find-plans.ts'
import { foldPath } from '../fold-path.ts'
import { kindOfPath } from '../kind-of-path.ts'
import { changedSince } from './changed-files.ts'
import { changedIn } from './changed-in.ts'
import type { Choose } from './chosen-plans.ts'
import { removedPlans } from './removed-plans.ts'
import { waysFrom } from './ways-from.ts'

/** The plans that differ in the work tree from where `since` and the present history part, new ones among them. */
export const plansSince =
  (since: string): Choose =>
  async (paths, search, repository, { io }) => {
    const fold = foldPath(io)
    const wayTo = waysFrom(repository.root, fold)
    const { changed, removed } = await changedSince(since, repository)
    const changes = new Map([...changed].map(([path, change]) => [fold(path), change]))
    const changeOf = ({ path }: PlanFile) => (path === undefined ? undefined : changes.get(wayTo(path)))
    const found = await findPlans(paths, search)
    const perhaps = found.files.filter((file) => changeOf(file) !== undefined)
    const unsure = perhaps.flatMap((file) => (changeOf(file)?.isSure ? [] : (changeOf(file)?.before ?? [])))
    const before = await repository.contentsAtHand(unsure)
    const chosen = perhaps.filter((file) => {
      const text = before.get(changeOf(file)?.before ?? '')
      return text === undefined || !isOnDisk(text, file)
    })
    return {
      ...found,
      files: chosen,
      changedPrints: found.changedPrints.filter((path) => changes.has(wayTo(path))),
      removed: await removedPlans(paths, removed, { root: repository.root, search }),
      nothing: repository.words.nothingSince(since),
      everything: async () => (await findPlans([repository.root], search)).files,
      changedIn: changedIn(chosen, (file) => changeOf(file)?.before, repository),
    }
  }

/** Git goes by time stamps where it may not compare: a file that was only touched is no change. Its line ends may be converted on the way to the disk. */
function isOnDisk(before: Buffer, { path = '' }: PlanFile): boolean {
  if (kindOfPath(path) !== 'file') return false
  try {
    const now = readFileSync(path)
    return (
      before.equals(now) || (!before.includes(0) && before.toString('latin1') === now.toString('latin1').replaceAll('\r\n', '\n'))
    )
  } catch (error) {
    // What cannot be read is told when it is judged.
    if (isFileError(error)) return false
    throw error
  }
}
