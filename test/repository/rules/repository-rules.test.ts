import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/messages/en.ts'
import { messageOf } from '../../../src/messages/messages.ts'
import { vi } from '../../../src/messages/vi.ts'
import { readConfig } from '../../../src/repository/read-config.ts'
import type { RepositoryConfig } from '../../../src/repository/rules/repository-config.ts'
import type { RepositoryExample } from '../../../src/repository/rules/repository-rule.ts'
import { repositoryRules } from '../../../src/repository/rules/repository-rules.ts'
import { sampleText } from '../../rules/sample-plans.ts'
import { judgeFiles } from './judge-files.ts'

/** What the settings of an example say. */
function configIn({ settings, config }: RepositoryExample): Partial<RepositoryConfig> {
  if (settings === undefined) return config ?? {}
  const reading = readConfig({ name: 'plan.config.yaml', bytes: new TextEncoder().encode(settings) })
  expect(reading.findings).toEqual([])
  return { termsFor: () => reading.config?.terms ?? [], ...config }
}

function judged(example: RepositoryExample) {
  const { files } = example
  const texts = files.map((file) => [file.name, sampleText(file)] as const)
  const findings = judgeFiles(Object.fromEntries(texts.map(([name, { text }]) => [name, text])), configIn(example))
  return { findings, marked: texts.flatMap(([file, { marked }]) => marked.map((span) => ({ file, ...span }))) }
}

describe('rules on a repository', () => {
  it.each(repositoryRules.map((rule) => [rule.code, rule.name, rule] as const))(
    '%s %s finds its bad example at the stated places, and nothing in its good one',
    (code, _, rule) => {
      const { findings, marked } = judged(rule.bad)
      expect(findings.map((finding) => finding.code)).toEqual(marked.map(() => code))
      expect(findings.map(({ file, range }) => ({ file, start: range.start.offset, end: range.end.offset }))).toEqual(marked)
      expect(marked).not.toEqual([])
      expect(judged(rule.good).findings).toEqual([])
      for (const finding of findings) {
        const [vietnamese, english] = [messageOf(vi, finding), messageOf(en, finding)]
        expect(vietnamese).not.toBe(english)
        expect(`${vietnamese}${english}`).not.toMatch(/undefined|\[object/)
        if (rule.sure !== 'practice') expect(finding.clause).toBeTruthy()
        if (finding.severity === 'error') expect(rule.sure).toBe('text')
      }
    },
  )

  it('are all in the list, one rule a file', () => {
    const folder = path.resolve(import.meta.dirname, '../../../src/repository/rules')
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    const defining = sources.flatMap((text) => text.match(/^export const \w+ = defineRepositoryRule\(/gm) ?? [])
    expect(defining.length).toBe(repositoryRules.length)
    expect(sources.filter((text) => (text.match(/defineRepositoryRule\(\{/g) ?? []).length > 1)).toEqual([])
    expect(new Set(repositoryRules.map(({ code }) => code)).size).toBe(repositoryRules.length)
  })
})
