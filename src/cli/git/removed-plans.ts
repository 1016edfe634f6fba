import { dirname, join, resolve } from 'node:path'
import type { SearchOptions } from '../find-plans.ts'
import { isInside } from '../inside-folder.ts'
import { planScope } from '../plan-scope.ts'
import { realPath } from '../real-path.ts'

/** How many of the files that are there no more were plans that the arguments mean: named, or in a folder that is. `removed` are paths from `root`. */
export async function removedPlans(
  paths: readonly string[],
  removed: readonly string[],
  { root, search }: { readonly root: string; readonly search: SearchOptions },
): Promise<number> {
  const asked = (paths.length === 0 ? ['.'] : paths).map((path) => realPath(resolve(search.cwd, path)))
  const plain = planScope('')
  let count = 0
  for (const way of removed) {
    const path = join(root, way)
    if (!asked.some((one) => isInside(path, one))) continue
    const { isPlan, isIgnored } = (await search.settings?.inFolder(dirname(path)))?.scope ?? plain
    if (isPlan(path) && !isIgnored(path)) count++
  }
  return count
}
