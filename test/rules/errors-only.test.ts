import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../src/finding.ts'
import { noHouseRules } from '../../src/rules/house-rules.ts'
import { rules } from '../../src/rules/rules.ts'
import { rulesForErrors, selectionOf } from '../../src/rules/selection.ts'
import { type ValidateOptions, validatePlan } from '../../src/rules/validate-plan.ts'
import { sampleText, today } from './sample-plans.ts'

const weights: readonly (Severity | 'own')[] = ['own', 'error', 'warning', 'info']

describe('asked for errors only', () => {
  it.each(rules.map((rule) => [rule.code, rule] as const))('%s tells the errors that it tells otherwise', (code, { bad }) => {
    const bytes = new TextEncoder().encode(sampleText(bad).text)
    for (const stage of ['draft', 'final'] as const)
      for (const weight of weights) {
        const settings = new Map(weight === 'own' ? [] : [[code, weight] as const])
        const options: ValidateOptions = {
          today,
          stage,
          house: { ...noHouseRules, ...bad.house },
          selection: selectionOf({ settings }),
        }
        const errors = (more: Partial<ValidateOptions>): readonly Finding[] =>
          validatePlan({ name: 'x.plan.yaml', bytes }, { ...options, ...more }).findings.filter(
            ({ severity }) => severity === 'error',
          )
        expect(errors({ least: 'error' }), `${stage} ${weight}`).toEqual(errors({}))
      }
  })

  it('runs a fourth of the rules, or all where a comment without use is an error', () => {
    const few = rulesForErrors(rules, selectionOf({}))
    expect(few.length).toBeLessThan(rules.length / 4)
    expect(few).not.toContain(rules.find(({ code }) => code === 'NV002'))
    expect(rulesForErrors(rules, selectionOf({ settings: new Map([['BQ002', 'error']]) }))).toBe(rules)
  })
})
