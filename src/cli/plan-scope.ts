import { basename, relative, sep } from 'node:path'
import type { Config } from '../repository/config.ts'
import { isConfig } from '../repository/find-config.ts'
import { type Glob, readGlob } from './glob.ts'

/** Which files are plans where a folder is searched. */
export interface PlanScope {
  readonly isPlan: (path: string) => boolean
  /** Also for folders, which are then not searched. */
  readonly isIgnored: (path: string) => boolean
  /** A YAML file that may have been meant as a plan and is not named as one. */
  readonly isOther: (path: string) => boolean
}

const planName = /\.plan\.ya?ml$/i
const yamlName = /\.ya?ml$/i

/** The scope that settings give; without settings: every `*.plan.yaml`. */
export function planScope(folder: string, config?: Config): PlanScope {
  const from = (path: string): string => relative(folder, path).replaceAll(sep, '/').normalize('NFC')
  const include = config?.include?.map(globOf)
  const ignore = config?.ignore.map(globOf) ?? []
  const isPlan = (path: string): boolean =>
    include === undefined ? planName.test(path) : !isConfig(path) && include.some((pattern) => pattern.test(from(path)))
  return {
    isPlan,
    isIgnored: (path) => ignore.length > 0 && ignore.some((pattern) => pattern.test(from(path))),
    // Settings of other programs have a dot before their name; nobody takes them for plans. Who names his plans has decided about the others.
    isOther: (path) =>
      include === undefined && yamlName.test(path) && !isPlan(path) && !isConfig(path) && !basename(path).startsWith('.'),
  }
}

/** As in .gitignore: a pattern without a slash holds in every folder, and what matches a folder matches all below it. */
function globOf(pattern: string): Glob {
  const trimmed = pattern.trim().replace(/^\.\//, '').replace(/\/$/, '')
  return readGlob(`${trimmed.includes('/') ? trimmed : `**/${trimmed}`}{,/**}`)
}
