import type { Code } from '../catalogue.ts'
import type { Finding, Range, Severity } from '../finding.ts'
import type { HouseRules } from '../rules/house-rules.ts'
import type { InstrumentList } from './references/instrument.ts'
import type { Term } from './register/term.ts'

/** What `plan.config.yaml` says for the plans in its folder and below. */
export interface Config {
  /** `quy_tac`: what a code weighs, for those that are named. */
  readonly rules: ReadonlyMap<Code, Severity | 'off'>
  readonly house: HouseRules
  /** `gom`: what is a plan where a folder is searched; absent: `*.plan.yaml`. Patterns, as they are written. */
  readonly include?: readonly string[]
  /** `bo_qua`: what is left out of such a search. */
  readonly ignore: readonly string[]
  /** `nhiem_ky`: the terms by which bodies number their documents. */
  readonly terms: readonly Term[]
  /** `van_ban`: the list of instruments, relative to the folder of the settings, and where the settings name it. */
  readonly instrumentList?: { readonly path: string; readonly range: Range; readonly pointer: string }
  /** What that list says; made by who reads the files. */
  readonly instruments?: InstrumentList
  /** `phat_hien_cu`: the baseline, relative to the folder of the settings, and where the settings name it. */
  readonly baseline?: { readonly path: string; readonly range: Range }
}

/** A settings file that was read: what it says, or what is wrong with it. */
export interface ConfigReading {
  /** As in the file: findings are shown in it. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** Absent where there is a mistake: nobody knows then what was meant. */
  readonly config?: Config
}
