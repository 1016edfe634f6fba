import { describe, expect, it } from 'vitest'
import type { Code } from '../../src/catalogue.ts'
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
        const all = errors({})
        if (weight === 'error' && stage === (bad.stage ?? 'draft')) expect(all.map((finding) => finding.code)).toContain(code)
        expect(errors({ least: 'error' }), `${stage} ${weight}`).toEqual(all)
      }
  })

  it('runs what may tell an error and nothing else, or all where a comment without use is an error', () => {
    // TT132 is an error, VD015 a warning that may be one, LV085 never more than a warning.
    const asked = rules.filter(({ code }) => ['TT132', 'VD015', 'LV085'].includes(code))
    expect(asked).toHaveLength(3)
    const run = (settings: ReadonlyMap<Code, Severity>) =>
      rulesForErrors(asked, selectionOf({ settings }))
        .map(({ code }) => code)
        .toSorted()
    expect(run(new Map())).toEqual(['TT132', 'VD015'])
    expect(
      run(
        new Map([
          ['LV085', 'error'],
          ['TT132', 'warning'],
          ['VD015', 'info'],
        ]),
      ),
    ).toEqual(['LV085'])
    expect(rulesForErrors(rules, selectionOf({ settings: new Map([['BQ002', 'error']]) }))).toBe(rules)
  })
})
