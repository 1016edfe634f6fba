import { closeSync, lstatSync, openSync, readSync } from 'node:fs'
import { isFileError } from './file-error.ts'
import type { PlanFile } from './find-plans.ts'
import { fileLeadsOut } from './inside-folder.ts'
import type { Io } from './io.ts'

/** Plans are a tenth of it. */
const mostBytes = 256 * 1024

/**
 * Reads one file after the other into the same memory: what it gives holds until the next one is read. Undefined for whatever is no usual file (a link, a
 * pipe, a device, a large one), and where the system refuses: `readPlan` reads it, or says why not.
 */
export function openQuickReader(io: Pick<Io, 'cwd'>): (file: PlanFile) => Uint8Array | undefined {
  let memory: Buffer | undefined
  return ({ path }) => {
    if (path === undefined) return undefined
    try {
      const kind = lstatSync(path)
      // What says that it is empty need not be: the system tells of itself so.
      if (!kind.isFile() || kind.size === 0 || kind.size >= mostBytes || fileLeadsOut(path, kind, io)) return undefined
      const file = openSync(path, 'r')
      try {
        memory ??= Buffer.allocUnsafeSlow(mostBytes)
        let length = 0
        // To where its end was a moment ago, as Node's own reading goes.
        for (let read = -1; read !== 0 && length < kind.size; length += read)
          read = readSync(file, memory, length, kind.size - length, length)
        return memory.subarray(0, length)
      } finally {
        closeSync(file)
      }
    } catch (error) {
      if (isFileError(error)) return undefined
      throw error
    }
  }
}
