import type { Readable } from 'node:stream'
import { UserError } from '../errors.ts'
import { isFileError } from './file-error.ts'
import type { PlanFile } from './find-plans.ts'
import { fileLeadsOut } from './inside-folder.ts'
import type { Session } from './session.ts'

/** More than any plan may have (the reader of YAML refuses 2 MB): nothing beyond is read, so that an endless file ends. */
const enoughForYaml = 4 * 1024 * 1024
/** A Word file with pictures is larger than its words. */
export const enoughForWord = 64 * 1024 * 1024

const wordName = /\.docx$/i

export function isNamedAsWord({ name }: PlanFile): boolean {
  return wordName.test(name)
}

/** By its name, or by its first bytes: a zip package begins with PK, an old Word file with D0 CF. */
export function isWord(file: PlanFile, bytes: Uint8Array): boolean {
  return isNamedAsWord(file) || (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)
}

/** The bytes of a file, at most `enough` of them: what a plan in YAML can have, or a Word file, which standard input may be. Throws UserError. */
export async function readPlan(
  file: PlanFile,
  session: Session,
  { enough = file.path === undefined || isNamedAsWord(file) ? enoughForWord : enoughForYaml }: { readonly enough?: number } = {},
): Promise<Uint8Array> {
  const { io, say } = session
  try {
    if (file.bytes !== undefined) return file.bytes
    if (file.path === undefined) {
      const { addAbortSignal } = await import('node:stream')
      return await readAll(addAbortSignal(io.interrupted, io.stdin), enough)
    }
    const { createReadStream, lstatSync, readFileSync, statSync } = await import('node:fs')
    const own = lstatSync(file.path)
    if (fileLeadsOut(file.path, own, io)) throw new UserError(say.leadsOut(file.name))
    const kind = own.isSymbolicLink() ? statSync(file.path) : own
    // Reading at once is the quickest for what a plan usually is; a pipe or a device is read as it comes.
    if (kind.isFile() && kind.size <= enough) return readFileSync(file.path)
    if (kind.isFIFO()) (await import('./release-pipe.ts')).releaseWhenInterrupted(file.path, io.interrupted)
    return await readAll(createReadStream(file.path, { signal: io.interrupted }), enough)
  } catch (error) {
    throw isFileError(error) ? new UserError(say.readFailed(file.name, error.code)) : error
  }
}

async function readAll(stream: Readable, enough: number): Promise<Uint8Array> {
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
