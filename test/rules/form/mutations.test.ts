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

  it('is tried in three ways for each rule, its example aside', () => {
    const few = formRules.filter(({ code }) => mutations.filter((mutation) => mutation.code === code).length < 3)
    expect(few.map(({ code }) => code)).toEqual([])
  })
})
