import { expect, test } from 'vitest'
import { type Code, findingNames } from '../../src/catalogue.ts'
import { readerCode } from '../../src/explain/reader-codes.ts'
import { rules } from '../../src/rules/rules.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { today } from '../rules/sample-plans.ts'

const fromRules = new Set<string>(rules.map(({ code }) => code))
const withExample = (Object.keys(findingNames) as Code[]).filter(
  (code) => !fromRules.has(code) && readerCode(code).bad !== undefined,
)

// A piece of a file lacks much that a plan has: what the schema says of that is not asked here.
test.each(withExample)('%s is found in its example, where the marks stand, and weighs what is said of it', (code) => {
  const about = readerCode(code)
  const marked = about.bad?.yaml ?? ''
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const text = marked.replace(/[⟦⟧]/g, '')
  const { findings } = validatePlan({ name: 'x', bytes: new TextEncoder().encode(`${text}\n`) }, { today, stage: 'draft' })
  const found = findings.find((finding) => finding.code === code)
  expect(findings.map((finding) => finding.code)).toContain(code)
  expect(text.slice(found?.range.start.offset, found?.range.end.offset)).toBe(text.slice(start, end))
  expect(found?.severity).toBe(about.severity)
  // Not every finding of a code that can be repaired leaves no doubt.
  if (found?.fix !== undefined) expect(about.fix).toBe(found.fix.kind ?? 'safe')
})

test.each(withExample)('%s is not found in its right example, nor is anything else that is wrong with the file', (code) => {
  const right = readerCode(code).good?.yaml ?? ''
  expect(right).not.toBe('')
  const { findings } = validatePlan({ name: 'x', bytes: new TextEncoder().encode(`${right}\n`) }, { today, stage: 'draft' })
  // A piece of a file lacks keys that every plan has.
  const file = findings.filter((finding) => /^(?:YA|LD|MD)/.test(finding.code) && finding.code !== 'LD002')
  expect(file.map((finding) => finding.code)).toEqual([])
})

test('every mistake of YAML and of the schema that can be seen on paper has an example', () => {
  const unseen = ['YA001', 'YA002', 'YA003', 'YA004', 'YA027', 'YA030', 'YA033', 'YA034', 'LD002']
  const shown = new Set<string>(withExample)
  const read = Object.keys(findingNames).filter((code) => /^(?:YA|LD|MD)/.test(code) && !fromRules.has(code))
  expect(read.filter((code) => !shown.has(code))).toEqual(unseen)
})
