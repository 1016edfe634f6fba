import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { arbitraryPlan, planYaml } from './arbitrary-plan.ts'

it('makes plans that the schema accepts, and writes them as YAML without changing them', () => {
  const schema = JSON.parse(readFileSync(new URL('../schemas/plan.schema.json', import.meta.url), 'utf8'))
  const accepts = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(schema)
  const seen = new Set<string>()
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      for (const key of Object.keys(plan)) seen.add(key)
      expect(accepts(plan), JSON.stringify(accepts.errors?.slice(0, 3))).toBe(true)
      expect(parse(planYaml(plan), { maxAliasCount: 0 })).toEqual(plan)
    }),
    { numRuns: 150 },
  )
  expect([...seen].sort()).toEqual(Object.keys(schema.properties).sort())
})
