import { resolve } from 'node:path'
import { kindOfPath } from './kind-of-path.ts'

export function isFileOrFolder(path: string, cwd: string): boolean {
  const kind = kindOfPath(resolve(cwd, path))
  return kind === 'file' || kind === 'folder'
}
