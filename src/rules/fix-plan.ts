import type { Edit, Finding } from '../finding.ts'
import { applyEdits } from '../source/apply-edits.ts'
import { changedBeyond, changedComment } from '../source/changed-beyond.ts'
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
  /** Repairs that would have changed more than they should: nothing of them is in `text`, and `fixed` is empty. */
  readonly refused?: readonly Finding[]
}

/** One repair can uncover the next; more rounds than this no file needs. */
const maxRounds = 10

/**
 * Repairs what can be repaired, round by round, until nothing is left. After every round the text is read again, and the repair is refused as a whole unless
 * every value and comment outside its edits is the same and no error is new. `validate` is `validatePlan` with its options.
 */
export function fixPlan(bytes: Uint8Array, level: FixLevel, validate: (bytes: Uint8Array) => Validation): FixedPlan {
  const first = validate(bytes)
  const original = decode(bytes)
  if (original === undefined) return { text: '', fixed: [], validation: first }
  let text = original
  let validation = first
  const fixed: Finding[] = []
  for (let round = 0; round < maxRounds; round += 1) {
    const chosen = chooseFixes(validation.findings, level)
    const edits = chosen.flatMap(({ fix }) => fix?.edits ?? [])
    const next = applyEdits(text, edits)
    if (next === text) break
    const after = validate(new TextEncoder().encode(next))
    if (!isProved(validation, after, chosen, edits)) return { text: original, fixed: [], validation: first, refused: chosen }
    text = next
    validation = after
    fixed.push(...chosen)
  }
  return { text, fixed, validation }
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
