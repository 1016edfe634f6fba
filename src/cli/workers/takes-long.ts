import { statSync } from 'node:fs'
import { isFileError } from '../file-error.ts'
import type { PlanFile } from '../find-plans.ts'
import { isNamedAsWord } from '../read-plan.ts'

/** Bytes from which on one file may take a second and more: a Word file is packed, and its footnotes cost most. */
const longWord = 64 * 1024
const longPlan = 512 * 1024

/** May one of the files take so long that whoever waits for it presses Ctrl-C? What cannot be asked is told when it is read. */
export function takesLong(files: readonly PlanFile[]): boolean {
  return files.some((file) => sizeOf(file) >= (isNamedAsWord(file) ? longWord : longPlan))
}

function sizeOf({ path, bytes }: PlanFile): number {
  if (path === undefined || bytes !== undefined) return bytes?.length ?? 0
  try {
    return statSync(path).size
  } catch (error) {
    if (isFileError(error)) return 0
    throw error
  }
}
