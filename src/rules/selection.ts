import { type Code, findingNames } from '../catalogue.ts'
import type { Finding, Severity } from '../finding.ts'
import type { NamedCodes } from './codes-of.ts'
import type { NamedRule } from './rule.ts'

/** Which codes are judged, and how their findings weigh. */
export interface Selection {
  readonly off: ReadonlySet<Code>
  /** In place of the rule's own severity. */
  readonly severities: ReadonlyMap<Code, Severity>
}

export { everyRule } from './every-rule.ts'

export interface SelectionRequest {
  /** From the settings (`quy_tac`). */
  readonly settings?: ReadonlyMap<Code, Severity | 'off'>
  /** Nothing but these; a code that is named exactly is judged even where the settings turn it off. */
  readonly only?: readonly NamedCodes[]
  readonly skip?: readonly NamedCodes[]
}

/** What the settings and one call of the program ask for together: the call goes before the settings. */
export function selectionOf({ settings = new Map(), only = [], skip = [] }: SelectionRequest): Selection {
  const wanted = new Set(only.flatMap(({ codes }) => codes))
  const named = new Set(only.flatMap(({ codes, isExact }) => (isExact ? codes : [])))
  const unwanted = new Set(skip.flatMap(({ codes }) => codes))
  const isOff = (code: Code): boolean =>
    unwanted.has(code) || (wanted.size > 0 && !wanted.has(code)) || (settings.get(code) === 'off' && !named.has(code))
  return {
    off: new Set((Object.keys(findingNames) as Code[]).filter((code) => !isFixed(code) && isOff(code))),
    severities: new Map([...settings].flatMap(([code, severity]) => (severity === 'off' ? [] : [[code, severity] as const]))),
  }
}

/**
 * What keeps a plan from being read as it is written (YA, LD), and mistakes of the settings themselves (CH): told always, at its own severity.
 * LD013 is the one mistake among them that changes nothing in print.
 */
export function isFixed(code: Code): boolean {
  return /^(?:YA|LD|CH)/.test(code) && code !== 'LD013'
}

/** The rules that are run. */
export function selectRules<R extends Pick<NamedRule, 'code'>>(rules: readonly R[], { off }: Selection): readonly R[] {
  return off.size === 0 ? rules : rules.filter(({ code }) => !off.has(code))
}

/**
 * Of the rules those that may tell an error, as the settings weigh them: who only asks whether a plan may be printed runs no others. All of them where the
 * settings make an error of a comment that answers for nothing (BQ002): that is known only of rules that were run.
 */
export function rulesForErrors<R extends Pick<NamedRule, 'code' | 'severity' | 'alsoAs'>>(
  rules: readonly R[],
  { severities }: Selection,
): readonly R[] {
  if (severities.get('BQ002') === 'error') return rules
  return rules.filter(({ code, severity, alsoAs = [] }) => {
    const set = severities.get(code)
    return set === undefined ? severity === 'error' || alsoAs.includes('error') : set === 'error'
  })
}

/** Findings of the stages before the rules are left out like those of rules; all bear the severity that was set. */
export function weigh(findings: readonly Finding[], { off, severities }: Selection): readonly Finding[] {
  if (off.size === 0 && severities.size === 0) return findings
  return findings.flatMap((finding) => {
    if (isFixed(finding.code)) return [finding]
    if (off.has(finding.code)) return []
    const severity = severities.get(finding.code)
    return [severity === undefined ? finding : { ...finding, severity }]
  })
}
