import { statSync } from 'node:fs'
import { isFileError } from './file-error.ts'

/** What stands at a path, through links; `missing` too where the way to it leads through a file. */
export function kindOfPath(path: string): 'folder' | 'file' | 'missing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (isFileError(error)) return 'missing'
    throw error
  }
}

/** The same for two paths that lead to one file, by links or by another spelling of its name. */
export function fileIdentity(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch (error) {
    if (isFileError(error)) return path
    throw error
  }
}
