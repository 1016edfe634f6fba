import { basename, dirname, extname, join, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { type PlanFile, shownPath } from './find-plans.ts'
import { fileIdentity, kindOfPath, outputPlace } from './kind-of-path.ts'
import type { Session } from './session.ts'
import { checkWritable, makeFolder } from './write-file.ts'

/** Where each plan goes; undefined is standard output. Throws UserError where two would meet, or a plan would replace a document. */
export async function importOutputs(
  files: readonly PlanFile[],
  out: string | undefined,
  session: Session,
): Promise<readonly (string | undefined)[]> {
  const { io, say } = session
  if (out === '') throw new UserError(say.missingValue('-o'))
  if (files.length === 0) return []
  if (out === '-') {
    if (files.length > 1) throw new UserError(say.oneOnStdout(files.length))
    return files.map(() => undefined)
  }
  const target = out === undefined ? undefined : resolve(io.cwd, out)
  const isFolder = target !== undefined && (/[\\/]$/.test(out ?? '') || kindOfPath(target) === 'folder')
  if (target !== undefined && !isFolder && files.length > 1) throw new UserError(say.oneFileForMany(out ?? '', files.length))
  const outputs = files.map((file) => {
    if (target !== undefined && !isFolder) return target
    const folder = target ?? (file.path === undefined ? undefined : dirname(file.path))
    if (folder === undefined) throw new UserError(say.needsOutput)
    return join(folder, `${stem(file)}.plan.yaml`)
  })
  const sources = new Set(files.flatMap(({ path }) => (path === undefined ? [] : fileIdentity(path))))
  const taken = new Set<string>()
  for (const path of outputs) {
    if (sources.has(fileIdentity(path))) throw new UserError(say.outputIsSource(shownPath(path, io.cwd)))
    const place = outputPlace(path, io.platform)
    if (taken.has(place)) throw new UserError(say.sameOutput(shownPath(path, io.cwd)))
    taken.add(place)
  }
  if (target !== undefined && isFolder) await makeFolder(target, session)
  for (const path of outputs) await checkWritable(path, session)
  return outputs
}

function stem({ path }: PlanFile): string {
  return path === undefined ? 'ke-hoach' : basename(path, extname(path))
}
