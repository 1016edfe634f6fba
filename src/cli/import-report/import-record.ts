import type { Finding } from '../../finding.ts'
import type { AsideReason } from '../../recognise/flow.ts'
import type { Imported } from '../../recognise/import-document.ts'
import type { Certainty, EvidenceKind } from '../../recognise/recognised.ts'
import type { Family } from '../../terms.ts'
import { type PlanSummary, summaryOf } from './summary-of.ts'

/** What is told of one document: nothing of the document itself, so that a thousand of them can be kept until the report. */
export interface ImportRecord {
  readonly file: string
  /** Where the plan went, as it is shown; absent: standard output, or nowhere. */
  readonly output?: string
  readonly complete: boolean
  readonly counts?: NonNullable<Imported['counts']>
  readonly findings: readonly Finding[]
  /** Words that were lost, in their order. */
  readonly missing: readonly { readonly word: string; readonly at: Spot }[]
  /** Absent when the file could not be read as a document. */
  readonly recognised?: RecordedForm
}

/** 1-based; of a Word file the line is the number of the paragraph. */
export interface Spot {
  readonly line: number
  readonly column: number
}

export interface RecordedForm {
  readonly format: 'word' | 'markdown' | 'text'
  readonly family: Family
  readonly profile: { readonly id: string; readonly shortName: string }
  readonly certainty: Certainty
  readonly evidence: readonly {
    readonly family: Family
    readonly kind: EvidenceKind
    readonly text: string
    readonly weight: number
    readonly at: Spot
  }[]
  readonly summary: PlanSummary
  readonly asides: readonly { readonly reason: AsideReason; readonly text: string; readonly at: Spot }[]
}

/** The record of an import. */
export function importRecord({ file, recognised, words, counts, findings, complete }: Imported, output?: string): ImportRecord {
  const record: ImportRecord = {
    file,
    complete,
    findings,
    missing: (words?.missing ?? []).map(({ word, at }) => ({ word, at: spot(at) })),
    ...(output === undefined ? {} : { output }),
    ...(counts === undefined ? {} : { counts }),
    ...(recognised === undefined
      ? {}
      : {
          recognised: {
            format: recognised.flow.format,
            family: recognised.family,
            profile: { id: recognised.profile.id, shortName: recognised.profile.shortName },
            certainty: recognised.certainty,
            evidence: recognised.evidence.map(({ at, ...rest }) => ({ ...rest, at: spot(at) })),
            summary: summaryOf(recognised.plan),
            asides: recognised.asides.map(({ reason, text, at }) => ({ reason, text, at: spot(at) })),
          },
        }),
  }
  // A part of a text keeps the whole text alive: a copy does not.
  return JSON.parse(JSON.stringify(record)) as ImportRecord
}

function spot({ line, column }: Spot): Spot {
  return { line, column }
}
