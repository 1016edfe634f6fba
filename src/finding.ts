import type { Code, FindingArgs } from './catalogue.ts'

/** How much a finding weighs: an error stops `plan render`, a warning and an info do not. */
export type Severity = 'error' | 'warning' | 'info'

/** A place in a file. `line` and `column` are 1-based (UTF-16 units), `offset` is 0-based. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** One replacement in the source text, by 0-based offsets. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A repair: all of its edits or none. */
export interface Fix {
  readonly edits: readonly Edit[]
  /** A change of wording, which only the author can approve; absent where nothing changes its meaning. */
  readonly kind?: 'suggestion'
}

/** Where in the file, and in which value (a JSON Pointer). */
export interface Spot {
  readonly range: Range
  readonly path: string
}

/** A place in another file. */
export interface FileSpot extends Spot {
  readonly file: string
}

/**
 * What was found, as plain data: the sentence for a reader is made in `messages/`, never here.
 * `path` is a JSON Pointer into the YAML (`/noi_dung/0/muc_dich`); of a Word file the part (`than/12`: body, paragraph 12; `bang/2/3/1`: table, row, column),
 * and the line of `range` is the paragraph's number. `clause` names the provision that is offended.
 */
export interface Finding<C extends Code = Code> {
  readonly code: C
  readonly severity: Severity
  readonly file: string
  readonly range: Range
  readonly path: string
  /** 1-based page of a Word file, where it was laid out. */
  readonly page?: number
  /** Where the same stands again, in the order of the file, for what is told once with its number of places. */
  readonly others?: readonly Spot[]
  /** Places in other files that the finding tells of: where the other plan bears the same number. */
  readonly related?: readonly FileSpot[]
  readonly args: FindingArgs[C]
  readonly clause?: string
  readonly fix?: Fix
}

/** Takes what a stage finds, one by one. */
export type Report = (finding: Finding) => void

/** By place, then by code: the order in which a reader meets them. */
export function compareFindings(a: Finding, b: Finding): number {
  const place = a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset
  return place || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}
