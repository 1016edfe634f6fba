import { basename, dirname, extname, join, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { PlanFile } from './find-plans.ts'
import { kindOfPath } from './kind-of-path.ts'
import { folderBelow, refusedOutputs } from './output-places.ts'
import type { Session } from './session.ts'
import { checkWritable, makeFolder } from './write-file.ts'

/** A document and where its plan goes; without `path` that is standard output. */
export interface ImportOutput {
  readonly file: PlanFile
  readonly path?: string
}

export interface ImportOutputs {
  readonly outputs: readonly ImportOutput[]
  /** A sentence on documents whose plans would meet, or replace a document: they are not in `outputs`. */
  readonly refusals: readonly string[]
}

/** Where each plan goes. Throws UserError where nothing could go where it was sent. */
export async function importOutputs(
  files: readonly PlanFile[],
  out: string | undefined,
  session: Session,
): Promise<ImportOutputs> {
  const { io, say } = session
  if (out === '') throw new UserError(say.missingValue('-o'))
  if (files.length === 0) return { outputs: [], refusals: [] }
  if (out === '-') {
    if (files.length > 1) throw new UserError(say.oneOnStdout(files.length))
    return { outputs: files.map((file) => ({ file })), refusals: [] }
  }
  const target = out === undefined ? undefined : resolve(io.cwd, out)
  const isFolder = target !== undefined && (/[\\/]$/.test(out ?? '') || kindOfPath(target) === 'folder')
  if (target !== undefined && !isFolder && files.length > 1) throw new UserError(say.oneFileForMany(out ?? '', files.length))
  const planned = files.map((file) => {
    if (target !== undefined && !isFolder) return { file, path: target }
    const folder = target === undefined ? file.path && dirname(file.path) : folderBelow(target, file)
    if (folder === undefined) throw new UserError(say.needsOutput)
    return { file, path: join(folder, `${stem(file)}.plan.yaml`) }
  })
  const read = files.flatMap(({ path }) => path ?? [])
  const refused = refusedOutputs(planned, read, session)
  const outputs = planned.filter(({ file }) => !refused.has(file))
  const folders = new Set(outputs.map(({ path }) => dirname(path)))
  if (isFolder) for (const folder of folders) await makeFolder(folder, session)
  for (const { path } of outputs) await checkWritable(path, session)
  return { outputs, refusals: [...new Set(refused.values())] }
}

function stem({ path }: PlanFile): string {
  return path === undefined ? 'ke-hoach' : basename(path, extname(path))
}
