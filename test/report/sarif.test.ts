import { expect, test } from 'vitest'
import { codeHelp } from '../../src/explain/code-help.ts'
import type { Finding } from '../../src/finding.ts'
import { sarif } from '../../src/report/sarif.ts'
import { rules } from '../../src/rules/rules.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { sampleText, today } from '../rules/sample-plans.ts'
import { contextOf, findingAt } from './sample-report.ts'
import { sarifCheck } from './sarif-check.ts'

const isValid = sarifCheck()

/** Every rule's bad example, each as a file of its own. */
function everyFinding(): { readonly findings: readonly Finding[]; readonly sources: Record<string, string> } {
  const sources: Record<string, string> = {}
  const findings = rules.flatMap(({ code, bad }) => {
    const { text } = sampleText(bad)
    const name = `kế hoạch/${code} (thử).plan.yaml`
    sources[name] = text
    const stage = bad.stage ?? 'draft'
    return validatePlan({ name, bytes: new TextEncoder().encode(text) }, { today, stage }).findings
  })
  return { findings, sources }
}

test.each(['vi', 'en'] as const)('in %s a report of every rule keeps the published schema', (language) => {
  const { findings, sources } = everyFinding()
  const text = sarif(findings, contextOf(sources, 'x', { language, help: (code) => codeHelp(code, language) }))
  expect(isValid(JSON.parse(text))).toEqual([])
})

test('a report without findings, without help, or of strange files keeps it too', () => {
  for (const file of ['a.yaml', '<stdin>', '/tuyệt đối/a b.yaml', 'C:/x/100%.yaml', '../x:y.yaml']) {
    const findings = [findingAt(file, [1, 1, 2]), findingAt(file, [1, 1, 2])]
    expect(isValid(JSON.parse(sarif(findings, contextOf({ [file]: 'so: 7\n' }, 'x'))))).toEqual([])
  }
  expect(isValid(JSON.parse(sarif([], contextOf({}, ''))))).toEqual([])
})

test('the schema is asked in earnest', () => {
  expect(isValid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).not.toEqual([])
  expect(
    isValid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, artifacts: [{ location: { uri: 'a b' } }] }] }),
  ).not.toEqual([])
})

test('a result names its rule, its level, its place, its fingerprint and its repair', () => {
  const finding: Finding = {
    ...findingAt('kế hoạch/a.yaml', [2, 5, 1], { severity: 'info', clause: 'NĐ 30' }),
    fix: { edits: [{ start: 9, end: 10, text: '07' }] },
  }
  const context = contextOf({ 'kế hoạch/a.yaml': '\ufeffa: 1\nso: 7\n' }, 'viết 07', { help: (code) => codeHelp(code, 'vi') })
  const [run] = JSON.parse(sarif([finding], context)).runs
  const uri = 'k%E1%BA%BF%20ho%E1%BA%A1ch/a.yaml'
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.tool.driver).toMatchObject({ name: 'plan', semanticVersion: '1.2.3' })
  const [rule] = run.tool.driver.rules
  expect(rule).toMatchObject({ id: 'MD002', name: 'chu-thich-khong-co-noi-dung', defaultConfiguration: { level: 'error' } })
  expect(rule.help.markdown).toContain('**Chú thích không có nội dung**')
  expect(rule.properties.tags).toContain('markdown')
  expect(run.results).toMatchObject([
    {
      ruleId: 'MD002',
      ruleIndex: 0,
      level: 'note',
      message: { text: 'viết 07' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 6 },
          },
        },
      ],
      partialFingerprints: { 'plan/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri },
              // The byte order mark is the first character of the text and takes no column.
              replacements: [{ deletedRegion: { startLine: 2, startColumn: 4 }, insertedContent: { text: '07' } }],
            },
          ],
        },
      ],
      properties: { path: '/so', clause: 'NĐ 30' },
    },
  ])
})
