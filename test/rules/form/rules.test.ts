import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { profiles } from '../../../src/generated/profiles.ts'
import { componentNames as englishNames } from '../../../src/messages/en/component-names.ts'
import { en } from '../../../src/messages/en.ts'
import { messageOf } from '../../../src/messages/messages.ts'
import { componentNames as vietnameseNames } from '../../../src/messages/vi/component-names.ts'
import { vi } from '../../../src/messages/vi.ts'
import { componentKeys } from '../../../src/profile/profile.ts'
import { formRules } from '../../../src/rules/form-rules.ts'
import { formFindings, placeNamed } from './form-findings.ts'

describe('form rules', () => {
  it.each(profiles.map((profile) => [`${profile.id} ${profile.shortName}`, profile] as const))(
    'find nothing in a right document of %s',
    (_, profile) => {
      expect(formFindings({}, profile).findings).toEqual([])
      expect(formFindings({ stage: 'final' }, profile).findings).toEqual([])
    },
  )

  it.each(formRules.map((rule) => [rule.code, rule.name, rule] as const))(
    '%s %s finds its bad example, once, at its place, and nothing in its good one',
    (code, _, rule) => {
      const { findings, sample } = formFindings(rule.bad)
      expect(findings.map((finding) => finding.code)).toEqual([code])
      expect(formFindings(rule.good).findings.map((finding) => finding.code)).toEqual([])
      for (const finding of findings) {
        expect(placeNamed(finding, sample)).toContain(rule.bad.at)
        const [vietnamese, english] = [messageOf(vi, finding), messageOf(en, finding)]
        expect(vietnamese).not.toBe(english)
        expect(`${vietnamese}${english}`).not.toMatch(/undefined|\[object|NaN|null/)
        if (rule.sure !== 'practice') expect(finding.clause).toMatch(/(?:NĐ|HD|QĐ|TT) \d+/)
        else expect(finding.clause).toBeUndefined()
        if (finding.severity === 'error') expect(rule.sure).toBe('text')
        expect([rule.severity, ...(rule.alsoAs ?? [])]).toContain(finding.severity)
      }
    },
  )

  it('are all in the list, one rule a file, in the order of their codes', () => {
    const folder = path.resolve(import.meta.dirname, '../../../src/rules/form')
    const sources = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))
    const defining = sources.flatMap((text) => text.match(/^export const \w+ = defineFormRule\(/gm) ?? [])
    expect(defining.length).toBe(formRules.length)
    const codes = formRules.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
  })

  it('have a name for each component in both languages', () => {
    for (const names of [vietnameseNames, englishNames]) expect(Object.keys(names).sort()).toEqual([...componentKeys].sort())
  })
})
