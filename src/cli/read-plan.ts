import { addAbortSignal, type Readable } from 'node:stream'
import { UserError } from '../errors.ts'
import { isFileError } from './file-error.ts'
import type { PlanFile } from './find-plans.ts'
import type { Session } from './session.ts'

/** More than any plan may have (the reader of YAML refuses 2 MB): nothing beyond is read, so that an endless file ends. */
const enough = 4 * 1024 * 1024

/** The bytes of a plan, at most `enough` of them. Throws UserError when the system refuses. */
export async function readPlan(file: PlanFile, session: Session): Promise<Uint8Array> {
  const { io, say } = session
  try {
    if (file.path === undefined) return await readAll(addAbortSignal(io.interrupted, io.stdin))
    const { createReadStream, readFileSync, statSync } = await import('node:fs')
    const kind = statSync(file.path)
    // Reading at once is the quickest for what a plan usually is; a pipe or a device is read as it comes.
    if (kind.isFile() && kind.size <= enough) return readFileSync(file.path)
    return await readAll(createReadStream(file.path, { signal: io.interrupted }))
  } catch (error) {
    throw isFileError(error) ? new UserError(say.readFailed(file.name, error.code)) : error
  }
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > enough) break
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
