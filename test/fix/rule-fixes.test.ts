import { expect, test } from 'vitest'
import { fixPlan } from '../../src/rules/fix-plan.ts'
import { noHouseRules } from '../../src/rules/house-rules.ts'
import { rules } from '../../src/rules/rules.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { sampleText, today } from '../rules/sample-plans.ts'

const fixing = rules.filter(({ fix }) => fix !== undefined)

test.each(fixing.map((rule) => [rule.code, rule] as const))('%s: its bad example is repaired, and proved', (_, rule) => {
  const { stage = 'draft', house } = rule.bad
  const options = { today, stage, house: { ...noHouseRules, ...house } }
  const validate = (bytes: Uint8Array) => validatePlan({ name: 'x.plan.yaml', bytes }, options)
  const bytes = new TextEncoder().encode(sampleText(rule.bad).text)
  const own = validate(bytes).findings.find(({ code }) => code === rule.code)
  expect(own?.fix?.kind, 'as the rule says').toBe(rule.fix === 'suggestion' ? 'suggestion' : undefined)
  expect(own?.fix?.edits.length).toBeGreaterThan(0)

  const { refused, validation } = fixPlan(bytes, 'suggestion', validate)
  expect(refused).toBeUndefined()
  expect(validation.findings.filter(({ code }) => code === rule.code)).toEqual([])
  // A change of wording is never made unasked.
  if (rule.fix === 'suggestion') expect(fixPlan(bytes, 'safe', validate).fixed.map(({ code }) => code)).not.toContain(rule.code)
})
