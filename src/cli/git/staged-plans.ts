import { UserError } from '../../errors.ts'
import { findPlans, type PlanFile } from '../find-plans.ts'
import { foldPath } from '../fold-path.ts'
import { stagedChanges } from './changed-files.ts'
import { changedIn } from './changed-in.ts'
import type { Choose } from './chosen-plans.ts'
import { openIndex } from './index-view.ts'
import { removedPlans } from './removed-plans.ts'
import { waysFrom } from './ways-from.ts'

/** The plans that the next commit changes, each with its staged content: what else lies on the disk is not committed. */
export const stagedPlans: Choose = async (paths, search, repository, { io }) => {
  const { root, words, contents, list } = repository
  const fold = foldPath(io)
  const wayTo = waysFrom(root, fold)
  const index = await openIndex(repository, io)
  const { changed, removed } = await stagedChanges(repository)
  const changes = new Map([...changed].map(([path, change]) => [fold(path), change]))
  const inIndex = { ...search, view: index }
  const objectOf = ({ path }: PlanFile) => (path === undefined ? undefined : index.objectOf(path))
  const isIn = (ways: { readonly has: (way: string) => boolean }) => (file: PlanFile) =>
    file.path !== undefined && ways.has(wayTo(file.path))
  const withStaged = async (files: readonly PlanFile[]): Promise<readonly PlanFile[]> => {
    const texts = await contents(files.flatMap((file) => objectOf(file) ?? []))
    return files.map((file) => {
      const bytes = texts.get(objectOf(file) ?? '')
      if (bytes === undefined) throw new UserError(words.missingObject(file.name))
      return { ...file, bytes }
    })
  }
  const found = await findPlans(paths, inIndex)
  const chosen = found.files.filter((file) => objectOf(file) !== undefined && isIn(changes)(file))
  const onDisk = index.unmerged.length === 0 ? [] : (await findPlans(paths, search)).files
  const unmerged = onDisk.filter(isIn(new Set(index.unmerged.map(fold)))).map(({ name }) => words.unmerged(name))
  return {
    ...found,
    files: await withStaged(chosen),
    changedPrints: found.changedPrints.filter((path) => changes.has(wayTo(path))),
    problems: [...found.problems, ...unmerged],
    removed: await removedPlans(paths, removed, { root, search }),
    nothing: words.nothingStaged,
    everything: async () => {
      const { files } = await findPlans([root], inIndex)
      // What is the same on the disk is read there.
      const differing = new Set((await list(['diff-files', '--name-only', '--ignore-submodules', '-z'])).map(fold))
      const staged = new Map((await withStaged(files.filter(isIn(differing)))).map((file) => [file.path, file]))
      return files.map((file) => staged.get(file.path) ?? file)
    },
    changedIn: changedIn(chosen, ({ path = '' }) => changes.get(wayTo(path))?.before, repository),
  }
}
