import { type InstrumentList, noInstruments } from '../references/instrument.ts'
import type { Term } from '../register/term.ts'

/** What settings tell the rules on a whole repository; folders may have settings of their own. */
export interface RepositoryConfig {
  /** `nhiem_ky` of the settings that hold for a file. */
  readonly termsFor: (file: string) => readonly Term[]
  /** `van_ban`: the list of instruments. */
  readonly instrumentsFor: (file: string) => InstrumentList
}

export const noRepositoryConfig: RepositoryConfig = { termsFor: () => [], instrumentsFor: () => noInstruments }
