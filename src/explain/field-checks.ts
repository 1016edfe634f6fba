import type { CodeDescription } from './describe-code.ts'

/** Why a check of the field is made by no rule. */
export type NotMade = 'construction' | 'word' | 'person' | 'register' | 'signature' | 'proved' | 'other_types'

/** One check that the field makes, in our own words (build/field-checks.yaml). */
export interface FieldCheck {
  readonly number: string
  readonly check: string
  /** Codes of the readers that make it. */
  readonly by?: readonly string[]
  readonly why?: NotMade
}

/** A check with the codes that make it: those of `by`, and of the rules that name it in `covers`. */
export interface CoveredCheck extends FieldCheck {
  readonly codes: readonly string[]
}

export function coverChecks(checks: readonly FieldCheck[], all: readonly CodeDescription[]): readonly CoveredCheck[] {
  return checks.map((one) => {
    const covering = all.filter(({ covers }) => covers.includes(one.number)).map(({ code }) => code)
    return { ...one, codes: [...new Set([...(one.by ?? []), ...covering])].sort() }
  })
}

/** What is wrong with the table: a check that is neither made nor accounted for, or both, and numbers and codes that nobody knows. */
export function coverageProblems(checks: readonly CoveredCheck[], all: readonly CodeDescription[]): readonly string[] {
  const numbers = new Set(checks.map(({ number }) => number))
  const codes = new Set<string>(all.map(({ code }) => code))
  return [
    ...checks.flatMap(({ number, codes: made, why, by = [] }) => [
      ...(made.length === 0 && why === undefined ? [`${number}: no rule covers it, and no \`why\` says why`] : []),
      ...(made.length > 0 && why !== undefined ? [`${number}: ${made.join(', ')} cover it, but \`why: ${why}\``] : []),
      ...by.filter((code) => !codes.has(code)).map((code) => `${number}: there is no code ${code}`),
    ]),
    ...all.flatMap(({ code, covers }) =>
      covers.filter((number) => !numbers.has(number)).map((number) => `${code}: there is no check ${number}`),
    ),
  ]
}
