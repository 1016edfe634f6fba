import type { Code } from '../catalogue.ts'
import type { Edit, Finding } from '../finding.ts'
import { applyEdits, shiftBy } from '../source/apply-edits.ts'
import { changedBeyond, changedComment } from '../source/changed-beyond.ts'
import { lineTable } from '../source/line-table.ts'
import type { Validation } from './validate-plan.ts'

/** `safe`: only what cannot change a meaning; `suggestion`: changes of wording too. */
export type FixLevel = 'safe' | 'suggestion'

export interface FixedPlan {
  /** The text after the repairs, as it must be written: byte order mark, line ends and layout are the file's own. */
  readonly text: string
  /** What was repaired, in the order in which it was. */
  readonly fixed: readonly Finding[]
  /** Of `text`. */
  readonly validation: Validation
  /** Repairs that would have changed more than they should: nothing of them is in `text`; their places count in it. */
  readonly refused?: readonly Finding[]
}

/** One repair can uncover the next; more rounds than this no file needs. */
const maxRounds = 10
/** How often parts of a round are tried, to find the repair that spoils it. */
const maxTrials = 120

/**
 * Repairs what can be repaired, round by round, until nothing is left. After every round the text is read again, and a repair is left out unless every value
 * and comment outside its edits is the same and no error is new: of a round that cannot be proved half is tried, down to the single repair at fault.
 * `validate` is `validatePlan` with its options, `isWanted` names the codes that may be repaired (default all).
 */
export function fixPlan(
  bytes: Uint8Array,
  level: FixLevel,
  validate: (bytes: Uint8Array) => Validation,
  isWanted: (code: Code) => boolean = () => true,
): FixedPlan {
  let validation = validate(bytes)
  const original = decode(bytes)
  if (original === undefined) return { text: '', fixed: [], validation }
  let text = original
  const fixed: Finding[] = []
  let refused: readonly Refused[] = []
  for (let round = 0, trials = 0; round < maxRounds; ) {
    const all = chooseFixes(validation.findings, level).filter(
      ({ code, range }) =>
        isWanted(code) && !refused.some((one) => one.finding.code === code && one.offset === range.start.offset),
    )
    if (all.length === 0 || applyEdits(text, editsOf(all)) === text) break
    const step = firstProved(all, trials)
    trials = step.trials
    refused = [...refused, ...step.refused.map((finding) => ({ finding, offset: finding.range.start.offset }))]
    if (step.after === undefined) continue
    const shift = shiftBy(editsOf(step.chosen))
    refused = refused.map(({ finding, offset }) => ({ finding, offset: shift(offset) ?? offset }))
    text = applyEdits(text, editsOf(step.chosen))
    validation = step.after
    fixed.push(...step.chosen)
    if (step.chosen.length === all.length) round += 1
  }
  const left = refused.map(({ finding, offset }) => inText(finding, offset, text))
  return { text, fixed, validation, ...(left.length === 0 ? {} : { refused: left }) }

  /** The repairs of a round, or as many of the first of them as can be proved; else the one that cannot. */
  function firstProved(all: readonly Finding[], before: number): Step {
    let chosen = all
    for (let trials = before + 1; ; trials += 1) {
      const after = validate(new TextEncoder().encode(applyEdits(text, editsOf(chosen))))
      if (isProved(validation, after, chosen, editsOf(chosen))) return { chosen, after, refused: [], trials }
      if (chosen.length === 1 || trials >= maxTrials) return { chosen, refused: trials >= maxTrials ? all : chosen, trials }
      chosen = chosen.slice(0, chosen.length >> 1)
    }
  }
}

interface Refused {
  readonly finding: Finding
  /** Where it begins in the text as it is now. */
  readonly offset: number
}

/** What came of one round: `after` is absent where nothing was repaired. */
interface Step {
  readonly chosen: readonly Finding[]
  readonly after?: Validation
  readonly refused: readonly Finding[]
  readonly trials: number
}

function editsOf(findings: readonly Finding[]): readonly Edit[] {
  return findings.flatMap(({ fix }) => fix?.edits ?? [])
}

/** A finding at its line in the repaired text, which is the one that the author opens. */
function inText(finding: Finding, offset: number, text: string): Finding {
  const { start, end } = finding.range
  const length = end.offset - start.offset
  return { ...finding, range: lineTable(text).range(offset, Math.min(offset + length, text.length)) }
}

/** The findings whose repairs can be made together: of two that touch, the first goes before. */
function chooseFixes(findings: readonly Finding[], level: FixLevel): readonly Finding[] {
  const taken: Edit[] = []
  return findings.filter(({ fix }) => {
    if (fix === undefined || (fix.kind === 'suggestion' && level === 'safe')) return false
    if (fix.edits.some((edit) => taken.some((other) => edit.start <= other.end && other.start <= edit.end))) return false
    taken.push(...fix.edits)
    return true
  })
}

function isProved(before: Validation, after: Validation, chosen: readonly Finding[], edits: readonly Edit[]): boolean {
  if (before.tree === undefined) return isBetterRead(before, after, edits)
  if (after.tree === undefined || changedBeyond(before.tree, after.tree, edits) !== undefined) return false
  const [old, now] = [before, after].map(({ text, tokens }) => ({ text, tokens: tokens() }))
  if (old === undefined || now === undefined || changedComment(old, now, edits) !== undefined) return false
  // What could not be read before is judged for the first time: it may have errors of its own.
  return chosen.some(hidesOthers) || hasNoNewError(before, after)
}

function hidesOthers({ code, severity }: Finding): boolean {
  return severity === 'error' && /^(?:YA|LD)/.test(code)
}

function hasNoNewError(before: Validation, after: Validation): boolean {
  const count = ({ findings }: Validation, code: string): number =>
    findings.filter((finding) => finding.severity === 'error' && finding.code === code).length
  return after.findings.every(({ code }) => count(after, code) <= count(before, code))
}

/** A file that could not be read has no values to compare: it must be readable now, or the first error must stand further down. */
function isBetterRead(before: Validation, after: Validation, edits: readonly Edit[]): boolean {
  if (after.tree !== undefined) return true
  const first = Math.min(...edits.map(({ start }) => start))
  const above = ({ findings }: Validation): string =>
    findings.flatMap(({ code, severity, range }) => (severity === 'error' && range.start.offset < first ? [code] : [])).join()
  return above(before) === above(after)
}

/** As `readSource` reads it, but with the line ends as they are: a carriage return alone takes as much room as the line feed it stands for. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
