import { dirname, join, relative } from 'node:path'
import { type PlanFile, shownPath } from './find-plans.ts'
import { fileIdentity, outputPlace } from './kind-of-path.ts'
import type { Session } from './session.ts'

/** Where the result of a file belongs in an output folder: what was found in a folder or by a pattern keeps its place below that folder. */
export function folderBelow(output: string, { path, from }: PlanFile): string {
  return path === undefined || from === undefined ? output : join(output, relative(from, dirname(path)))
}

/** A result that is to be written; `path` is absolute, absent for standard output. */
export interface PlannedOutput {
  readonly file: PlanFile
  readonly path?: string
}

/** Names of colliding files that a sentence says. */
const mostNames = 3

/**
 * The files whose results would take each other's place, or that of a file which is read (`read`, absolute paths), each with a sentence that says so. The
 * others are not concerned.
 */
export function refusedOutputs(
  planned: readonly PlannedOutput[],
  read: readonly string[],
  { io, say }: Session,
): ReadonlyMap<PlanFile, string> {
  const refused = new Map<PlanFile, string>()
  const sources = new Set(read.map(fileIdentity))
  const atPlace = new Map<string, { readonly file: PlanFile; readonly path: string }[]>()
  for (const { file, path } of planned) {
    if (path === undefined) continue
    if (sources.has(fileIdentity(path))) refused.set(file, say.outputIsSource(shownPath(path, io.cwd)))
    const place = outputPlace(path, io.platform)
    const others = atPlace.get(place)
    if (others === undefined) atPlace.set(place, [{ file, path }])
    else others.push({ file, path })
  }
  for (const outputs of atPlace.values()) {
    if (outputs.length < 2) continue
    const names = outputs.map(({ file }) => file.name)
    const apart = new Set(outputs.map(({ file }) => file.path && dirname(file.path))).size > 1 ? 'apart' : 'together'
    const path = shownPath(outputs.at(-1)?.path ?? '', io.cwd)
    const sentence = say.sameOutput(path, { names: names.slice(0, mostNames), more: names.length - mostNames, lie: apart })
    for (const { file } of outputs) if (!refused.has(file)) refused.set(file, sentence)
  }
  return refused
}
