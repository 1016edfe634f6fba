import { join } from 'node:path'
import type { ListMistake } from '../catalogue.ts'
import { UserError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import type { Config } from '../repository/config.ts'
import type { InstrumentList } from '../repository/references/instrument.ts'
import { shownPath } from './find-plans.ts'
import { leavesFolder } from './inside-folder.ts'
import { kindOfPath } from './kind-of-path.ts'
import { readPlan } from './read-plan.ts'
import type { Session } from './session.ts'

/** A list that was read: what it says, or what is wrong with it or with its path, with the texts in which that stands. */
export interface ListReading {
  readonly list?: InstrumentList
  readonly findings: readonly Finding[]
  /** The list's own text, by the name that is shown; absent where it was not read. */
  readonly source?: readonly [name: string, text: string]
}

/** Reads the list that settings name. It lies in their work tree, links followed: settings that come from strangers must not read other files of the machine. */
export async function readInstrumentList(
  settings: { readonly name: string; readonly folder: string; readonly named: NonNullable<Config['instrumentList']> },
  session: Session,
): Promise<ListReading> {
  const { name, folder, named } = settings
  const path = join(folder, ...named.path.split('/'))
  const refused = (reason: ListMistake): ListReading => {
    const { range, pointer } = named
    return {
      findings: [{ code: 'CH007', severity: 'error', file: name, range, path: pointer, args: { path: named.path, reason } }],
    }
  }
  const reason = mistakeIn(named.path) ?? onDisk(path, folder)
  if (reason !== undefined) return refused(reason)
  const shown = shownPath(path, session.io.cwd)
  try {
    const bytes = await readPlan({ name: shown, path }, session)
    const { readInstruments } = await import('../repository/references/read-instruments.ts')
    const { text, findings, instruments } = readInstruments({ name: shown, bytes })
    return { findings, source: [shown, text], ...(findings.length > 0 ? {} : { list: { file: shown, instruments } }) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return refused('unreadable')
  }
}

function mistakeIn(path: string): ListMistake | undefined {
  if (path.includes('\\')) return 'backslash'
  return /^(?:\/|[A-Za-z]:)/.test(path) ? 'absolute' : undefined
}

function onDisk(path: string, folder: string): ListMistake | undefined {
  if (leavesFolder(path, folder)) return 'outside'
  const kind = kindOfPath(path)
  // A pipe would be waited for without end.
  return kind === 'missing' ? kind : kind === 'pipe' ? 'unreadable' : undefined
}
