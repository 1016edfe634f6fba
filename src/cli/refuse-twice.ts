import { UserError } from '../errors.ts'
import { shownPath } from './find-plans.ts'
import { outputPlace } from './kind-of-path.ts'
import type { Session } from './session.ts'

/** Refuses two reports in one file, where the later would take the place of the earlier. `paths` are absolute. Throws UserError. */
export function refuseTwice(paths: readonly string[], { io, say }: Session): void {
  const places = paths.map((path) => outputPlace(path, io.platform))
  const twice = paths.find((_, index) => places.indexOf(places[index] ?? '') !== index)
  if (twice !== undefined) throw new UserError(say.twoReportsInFile(shownPath(twice, io.cwd)))
}
