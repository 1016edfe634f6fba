import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'
import { families } from '../../src/plan/plan.ts'
import { rules } from '../../src/rules/rules.ts'
import { findingsOf, samplePlan } from './sample-plan.ts'
import { findingsIn, sampleText } from './sample-plans.ts'

describe('rules', () => {
  it.each(families)('find nothing in the sample plan of %s, as a draft or as a final document', (base) => {
    expect(findingsIn({ base, yaml: '' })).toEqual([])
    expect(findingsIn({ base, yaml: '', stage: 'final' })).toEqual([])
  })

  it.each(rules.map((rule) => [rule.code, rule.name, rule] as const))(
    '%s %s finds its bad example, once, at the stated place, and nothing in its good one',
    (code, _, rule) => {
      const found = findingsIn(rule.bad)
      const { marked } = sampleText(rule.bad)
      expect(found.map((finding) => finding.code)).toEqual([code])
      expect(found.map(({ range }) => ({ start: range.start.offset, end: range.end.offset }))).toEqual(marked)
      expect(findingsIn(rule.good).map((finding) => finding.code)).toEqual([])
      for (const finding of found) {
        const [vietnamese, english] = [messageOf(vi, finding), messageOf(en, finding)]
        expect(vietnamese).not.toBe(english)
        expect(`${vietnamese}${english}`).not.toMatch(/undefined|\[object/)
        // A provision is named wherever there is one, and only what an instrument says can be an error.
        if (rule.sure !== 'practice') expect(finding.clause).toBeTruthy()
        if (finding.severity === 'error') expect(rule.sure).toBe('text')
      }
    },
  )

  it('are all in the list, one rule a file', () => {
    const folder = fileURLToPath(new URL('../../src/rules', import.meta.url))
    const sources = readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.parentPath !== folder)
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    const defining = sources.flatMap((text) => text.match(/^export const \w+ = defineRule\(/gm) ?? [])
    expect(defining.length).toBe(rules.length)
    expect(sources.filter((text) => (text.match(/defineRule\(/g) ?? []).length > 1)).toEqual([])
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
  })
})

describe('places', () => {
  it('a plan of a Tỉnh ủy under the State’s form is told so at the issuer’s name', () => {
    const yaml = samplePlan({ co_quan: { ban_hanh: 'Tỉnh ủy Sơn Hà', viet_tat: 'TU' } })
    const line = yaml.split('\n').findIndex((text) => text.includes('Tỉnh ủy')) + 1
    expect(findingsOf(yaml)).toMatchObject([{ code: 'TT001', range: { start: { line, column: 13 } }, args: { family: 'dang' } }])
  })

  it.each([
    ['Đảng ủy Ủy ban nhân dân tỉnh', 'dang'],
    ['Tỉnh uỷ Sơn Hà', 'dang'],
    ['Ủy ban nhân dân xã Hòa Phú', 'nha_nuoc'],
    ['Ủy ban MTTQ Việt Nam phường Đông', 'mttq'],
    ['Liên đoàn Lao động tỉnh', 'cong_doan'],
    ['Hội Liên hiệp Phụ nữ tỉnh', 'hoi_lhpn'],
    ['Liên hiệp các tổ chức hữu nghị tỉnh', 'huu_nghi'],
    ['Ban Chấp hành Đoàn tỉnh Sơn Hà', 'doan'],
  ])('%s belongs to %s', (ban_hanh, family) => {
    const right = findingsOf(samplePlan({ the_thuc: family, co_quan: { ban_hanh, viet_tat: 'XX' } }))
    expect(right.filter(({ code }) => code === 'TT001')).toEqual([])
    const other = family === 'nha_nuoc' ? 'dang' : 'nha_nuoc'
    const wrong = findingsOf(samplePlan({ the_thuc: other, co_quan: { ban_hanh, viet_tat: 'XX' } }))
    expect(wrong.filter(({ code }) => code === 'TT001')).toHaveLength(1)
  })

  it.each(['Đoàn kiểm tra theo Quyết định 1050', 'Trường Chính trị tỉnh', 'Ban Quản lý dự án', 'Sở hữu trí tuệ Sơn Hà'])(
    '%s is not judged by its name alone',
    (ban_hanh) => {
      const found = findingsOf(samplePlan({ the_thuc: 'dang', co_quan: { ban_hanh, viet_tat: 'XX' } }))
      expect(found.filter(({ code }) => code === 'TT001')).toEqual([])
    },
  )

  it('a schema mistake in one section silences only the rules on the order and presence of sections', () => {
    const codes = findingsOf(samplePlan({ noi_dung: [{ muc_dich: 12.5 }], kinh_gui: 'Hội đồng nhân dân tỉnh' })).map(
      ({ code }) => code,
    )
    expect(codes).toContain('TT005')
    expect(codes.some((code) => code.startsWith('LD'))).toBe(true)
    expect(codes).not.toContain('ND001')
  })

  it('a final document lacks its number, its day and its signer’s name: one finding each', () => {
    const yaml = samplePlan({ so: undefined, ngay_ban_hanh: undefined, ky: { chuc_vu: 'Giám đốc' } })
    expect(findingsOf(yaml)).toEqual([])
    const fields = findingsOf(yaml, 'final').map(({ args }) => (args as { field?: string }).field)
    expect(new Set(fields)).toEqual(new Set(['so', 'ngay_ban_hanh', 'ho_ten']))
  })
})
