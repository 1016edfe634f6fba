import { compareFindings, type Finding } from '../finding.ts'
import { checkGiven } from '../plan/check-given.ts'
import { compareWords, type WordComparison } from './compare-words/compare-words.ts'
import { lossFindings } from './compare-words/loss-findings.ts'
import { doubtFindings } from './doubt-findings.ts'
import type { Aside, Flow } from './flow.ts'
import { flowOf } from './flow-of.ts'
import { type RecogniseOptions, recognise } from './recognise.ts'
import type { Recognised } from './recognised.ts'
import { withBlanks } from './with-blanks.ts'
import { wordsOf } from './words-of.ts'
import { writePlan } from './write-yaml/write-plan.ts'

export interface ImportOptions extends RecogniseOptions {
  /** The sentence of a finding, for the comments of the YAML. */
  readonly say: (finding: Finding) => string
}

/** What became of one document. */
export interface Imported {
  readonly file: string
  /** Absent when the file could not be read as a document. */
  readonly yaml?: string
  readonly recognised?: Recognised
  readonly words?: WordComparison
  /** How many words the source has, those that were set aside among them; and how many those are. */
  readonly counts?: { readonly source: number; readonly aside: number }
  /** Why it was not read, what a person must look at, which words were lost; in the order of the document. */
  readonly findings: readonly Finding[]
  /** Every word of the source is in the plan or among what was set aside. */
  readonly complete: boolean
}

/** What these tell of stands nowhere in the source: it is told at the blank, or at what was chosen for it. */
const lacking: ReadonlySet<string> = new Set(['NV010', 'NV016', 'NV017', 'NV030', 'NV031'])

/**
 * A Word, Markdown or text file as a plan in YAML, by what its bytes are; the name is shown in findings, and `.md` asks for Markdown. The words of the file
 * are compared with those that the plan prints and those that were set aside: `complete` says that none is lost. It never throws on what the file holds.
 */
export function importDocument(file: { readonly name: string; readonly bytes: Uint8Array }, options: ImportOptions): Imported {
  checkGiven({ bytes: file.bytes, today: options.today })
  const read = flowOf(file)
  if (read.flow === undefined) return { file: file.name, findings: read.findings, complete: false }
  const { flow } = read
  const recognised = recognise(flow, options)
  const { plan, profile, asides } = recognised
  const words = compareWords(flow, plan, profile, asides, options.today)
  const doubts = doubtFindings(recognised)
  const lost = lossFindings(words, file.name)
  const comments = doubts
    .filter((finding) => !isPrintedAnyway(finding))
    .map((finding) => ({
      at: finding.range.start,
      text: options.say(finding),
      ...(lacking.has(finding.code) ? { path: finding.path } : {}),
    }))
  const head = lost.map((finding) => options.say(finding))
  return {
    file: file.name,
    yaml: writePlan(withBlanks(plan), { profile, comments, ...(head.length === 0 ? {} : { head }) }),
    recognised,
    words,
    counts: countWords(words.source, flow, asides),
    findings: [...read.findings, ...lost, ...doubts].sort(compareFindings),
    complete: lost.length === 0,
  }
}

/** The form prints title and motto itself: nobody need do anything in the plan where the source lacks them. */
function isPrintedAnyway(finding: Finding): boolean {
  if (finding.code !== 'NV010') return false
  const { part } = (finding as Finding<'NV010'>).args
  return part === 'title' || part === 'motto'
}

function countWords(source: number, flow: Flow, asides: readonly Aside[]): NonNullable<Imported['counts']> {
  const own = new Set(flow.asides)
  const aside = (texts: readonly Aside[]) => texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
  // What the flow itself left out stands among its paragraphs no more.
  return { source: source + aside(asides.filter((one) => own.has(one))), aside: aside(asides) }
}
