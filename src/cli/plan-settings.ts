import { dirname } from 'node:path'
import { UserError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import type { Config, ConfigReading } from '../repository/config.ts'
import { configFinder } from '../repository/find-config.ts'
import { type PlanFile, shownPath } from './find-plans.ts'
import { kindOfPath } from './kind-of-path.ts'
import { type PlanScope, planScope } from './plan-scope.ts'
import { readPlan } from './read-plan.ts'
import type { Session } from './session.ts'

/** The settings file that holds for some plans. */
export interface FolderSettings {
  /** As it is shown. */
  readonly name: string
  readonly folder: string
  /** Absent where there is a mistake in it. */
  readonly config?: Config
  readonly scope: PlanScope
  /** What it names beside plans, from its folder: the list of instruments, with a mistake in it or not, and the baseline. */
  readonly names: readonly string[]
}

/** What was wrong in settings files. */
export interface SettingsMistakes {
  readonly files: readonly string[]
  readonly findings: readonly Finding[]
  readonly sources: ReadonlyMap<string, string>
}

/** `--fix` repairs plans, not settings: a repair that it does not make is not promised. */
function withoutFix({ fix: _, ...told }: Finding): Finding {
  return told
}

/** The settings of one call: each file is found and read once, and only where there is one. */
export interface PlanSettings {
  readonly inFolder: (folder: string) => Promise<FolderSettings | undefined>
  readonly forFile: (file: PlanFile) => Promise<FolderSettings | undefined>
  /** Of the files read so far. */
  readonly mistakes: () => SettingsMistakes
}

export function openSettings(session: Session): PlanSettings {
  const { cwd } = session.io
  const find = configFinder()
  const read = new Map<string, Promise<FolderSettings>>()
  const files: string[] = []
  const findings: Finding[] = []
  const sources = new Map<string, string>()

  const readSettings = async (path: string): Promise<FolderSettings> => {
    const { readConfig } = await import('./checking.ts')
    const name = shownPath(path, cwd)
    // Nobody named it, and a pipe would be waited for without end.
    if (kindOfPath(path) === 'pipe') throw new UserError(session.say.noFile(name))
    const reading = readConfig({ name, bytes: await readPlan({ name, path }, session) })
    if (reading.config === undefined) {
      files.push(name)
      findings.push(...reading.findings.map(withoutFix))
      sources.set(name, reading.text)
    }
    const folder = dirname(path)
    const { instrumentList, baseline } = reading.config ?? {}
    const names = [instrumentList?.path, baseline?.path].filter((path) => path !== undefined)
    const own = { name, folder, scope: planScope(folder, reading.config), names }
    const config = reading.config && (await withInstruments(reading, { name, folder }))
    return config === undefined ? own : { ...own, config }
  }
  /** The settings with what their list of instruments says; undefined where there is a mistake in it. */
  const withInstruments = async (
    { text, config }: ConfigReading,
    { name, folder }: Pick<FolderSettings, 'name' | 'folder'>,
  ): Promise<Config | undefined> => {
    if (config?.instrumentList === undefined) return config
    const { readInstrumentList } = await import('./instrument-list.ts')
    const reading = await readInstrumentList({ name, folder, named: config.instrumentList }, session)
    if (reading.list !== undefined) return { ...config, instruments: reading.list }
    const [file, source] = reading.source ?? [name, text]
    files.push(file)
    findings.push(...reading.findings.map(withoutFix))
    sources.set(file, source)
    return undefined
  }
  const inFolder = async (folder: string): Promise<FolderSettings | undefined> => {
    const path = find(folder)
    if (path === undefined) return undefined
    const known = read.get(path) ?? readSettings(path)
    read.set(path, known)
    return await known
  }
  return {
    inFolder,
    forFile: ({ path }) => inFolder(path === undefined ? cwd : dirname(path)),
    mistakes: () => ({ files, findings, sources }),
  }
}
