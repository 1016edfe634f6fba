import { describe, expect, it } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { validPlan } from './valid-plan.ts'

const options = { today: { year: 2026, month: 11, day: 22 }, stage: 'draft' } as const
const judged = (text: string) => {
  const { findings } = validatePlan({ name: 'x', bytes: new TextEncoder().encode(text) }, options)
  return findings.filter(({ code }) => /^(?:LD|YA)/.test(code))
}
const repaired = (text: string) => {
  const [edit] = judged(text)[0]?.fix?.edits ?? []
  return edit === undefined ? undefined : text.slice(0, edit.start) + edit.text + text.slice(edit.end)
}
const unsigned = validPlan.replace(/^ky:\n(?: .*\n?)*/mu, '')

describe('a period under the key of the signatures', () => {
  it.each(['2027', '2027-Q1', '2027-03', '2026-2030', '2027-H1'])('%s', (period) => {
    const text = `${unsigned.trimEnd()}\nky: ${period}\n`
    const [finding, ...others] = judged(text)
    expect([finding?.code, others]).toEqual(['LD003', []])
    expect(finding && messageOf(vi, finding)).toContain('Giá trị như vậy ghi ở khóa «ky_ke_hoach».')
    expect(finding && messageOf(en, finding)).toContain('Such a value belongs under the key “ky_ke_hoach”.')
    // Then it is told that nobody signs.
    expect(judged(repaired(text) ?? '').map(({ code, args }) => [code, args])).toMatchObject([['LD002', { key: 'ky' }]])
  })

  it('beside the signatures', () => {
    const text = `${validPlan.trimEnd()}\nky: 2027-Q1\n`
    const [finding, ...others] = judged(text)
    expect([finding?.code, others]).toEqual(['YA020', []])
    expect(finding && messageOf(vi, finding)).toMatch(/đã ghi ở dòng \d+\. Giá trị này ghi ở khóa «ky_ke_hoach»\.$/u)
    expect(finding && messageOf(en, finding)).toMatch(/on line \d+\. This value belongs under the key “ky_ke_hoach”\.$/u)
    expect(judged(repaired(text) ?? '')).toEqual([])
  })

  it('is not renamed where the period has its key already', () => {
    const text = `${unsigned.trimEnd()}\nky: 2027-Q1\nky_ke_hoach: 2027-Q1\n`
    expect(judged(text).map(({ code, fix }) => [code, fix])).toEqual([['LD003', undefined]])
  })

  it.each(['2027-Q5', 'Giám đốc', '12'])('is not seen in %s', (value) => {
    const text = `${unsigned.trimEnd()}\nky: ${value}\n`
    const [finding] = judged(text)
    expect(finding && messageOf(vi, finding)).not.toContain('ky_ke_hoach')
  })
})
