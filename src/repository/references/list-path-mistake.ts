import type { ListMistake } from '../../catalogue.ts'

/** What is wrong with the path of a list in the settings, as far as it can be told without the disk: only files below the settings are read. */
export function listPathMistake(path: string): ListMistake | undefined {
  if (path.includes('\\')) return 'backslash'
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return 'absolute'
  return path.split('/').includes('..') ? 'above' : undefined
}
