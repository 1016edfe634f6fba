import type { LineTable } from './line-table.ts'

/** One file while it is being read. */
export interface SourceContext {
  readonly file: string
  readonly text: string
  readonly lines: LineTable
  readonly isNfc: boolean
  /** What the whole file may be; a plan is a map. */
  readonly root: 'map' | 'any'
}
