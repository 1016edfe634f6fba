import { describe, expect, it } from 'vitest'
import { formRules } from '../../../src/rules/form-rules.ts'
import { formFindings, placeNamed } from './form-findings.ts'
import { mutations } from './mutations.ts'

describe('a defect put into a right document', () => {
  it.each(
    mutations.map((mutation, i) => [`${mutation.code} ${mutation.profile ?? 'nd30'} ${mutation.at} #${i}`, mutation] as const),
  )('is found, once and at its place: %s', (_, mutation) => {
    const { findings, sample } = formFindings(mutation)
    expect(findings.map(({ code }) => code)).toEqual([mutation.code])
    for (const finding of findings) expect(placeNamed(finding, sample)).toContain(mutation.at)
  })

  it('is found wherever it was put, and nothing else with it', () => {
    const results = mutations.map((mutation) => {
      const { findings, sample } = formFindings(mutation)
      const found = findings.filter(({ code }) => code === mutation.code)
      return {
        atPlace: found.some((finding) => placeNamed(finding, sample).includes(mutation.at)),
        extra: findings.length - Math.min(1, found.length),
      }
    })
    const counts = {
      rules: formRules.length,
      mutations: mutations.length,
      atPlace: results.filter(({ atPlace }) => atPlace).length,
      extra: results.reduce((sum, { extra }) => sum + extra, 0),
    }
    console.info(`form rules: ${JSON.stringify(counts)}`)
    expect(counts).toMatchObject({ atPlace: mutations.length, extra: 0 })
    expect(counts.mutations).toBeGreaterThanOrEqual(3 * counts.rules)
  })

  it('is tried in three ways for each rule, its example aside', () => {
    const few = formRules.filter(({ code }) => mutations.filter((mutation) => mutation.code === code).length < 3)
    expect(few.map(({ code }) => code)).toEqual([])
  })
})
