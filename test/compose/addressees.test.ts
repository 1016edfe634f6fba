import { describe, expect, it } from 'vitest'
import { lookOf } from '../../src/compose/component-look.ts'
import { compose } from '../../src/compose/compose.ts'
import { profiles } from '../../src/generated/profiles.ts'
import { plainText } from '../../src/plan/prose.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { textWidth } from '../../src/typeface/text-width.ts'
import { samplePlan, today } from '../rules/sample-plan.ts'

function addressees(kinh_gui: string | readonly string[], more: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const bytes = new TextEncoder().encode(samplePlan({ kinh_gui, ...more }))
  const { plan, profile } = validatePlan({ name: 'x', bytes }, { today, stage: 'draft' })
  if (plan === undefined || profile === undefined) throw new Error('the sample does not read')
  const { title } = compose(plan, profile, { today, stage: 'as-is' })
  return title.filter(({ component }) => component.startsWith('addressee')).map(({ inlines }) => plainText(inlines))
}

const party = (day: string) => ({
  the_thuc: 'dang',
  co_quan: { ban_hanh: 'Đảng ủy xã Hòa Phú', viet_tat: 'ĐU' },
  ngay_ban_hanh: day,
})

describe('addressees', () => {
  it('one stands in the line of the label (NĐ 30/2020, Phụ lục I, Phần I, II.9.d)', () => {
    expect(addressees('Bộ Nội vụ')).toEqual(['Kính gửi: Bộ Nội vụ'])
  })

  it('several stand under it, a line each, with a dash and ";", the last with "." (II.9.d; mục V, số thứ tự 8)', () => {
    expect(addressees(['Bộ Nội vụ', '- Bộ Kế hoạch và Đầu tư;', 'Bộ Tài chính'])).toEqual([
      'Kính gửi:',
      '- Bộ Nội vụ;',
      '- Bộ Kế hoạch và Đầu tư;',
      '- Bộ Tài chính.',
    ])
  })

  it('the Party set a comma behind each (HD 36, Phụ lục 3, số 9), and now sets ";" (HD 05, Phần II, mục I, 9.2.5)', () => {
    const two = ['Ban Bí thư Trung ương', 'Văn phòng Trung ương Đảng']
    expect(addressees(two, party('2026-03-10'))).toEqual([
      'Kính gửi:',
      '- Ban Bí thư Trung ương,',
      '- Văn phòng Trung ương Đảng,',
    ])
    expect(addressees(two, party('2026-07-10'))).toEqual([
      'Kính gửi:',
      '- Ban Bí thư Trung ương;',
      '- Văn phòng Trung ương Đảng;',
    ])
  })

  it.each(profiles)('the dashes stand under the colon of the label in $id (II.9.d)', (profile) => {
    const [label, item] = [lookOf(profile, 'addresseesLabel'), lookOf(profile, 'addresseeItem')]
    const words = profile.wording.addressees.label.v
    const [from, to] = [textWidth(words.slice(0, -1), label), textWidth(words, label)].map((pt) => label.left + (pt * 25.4) / 72)
    const dash = item.left + item.firstLine
    expect(dash).toBeGreaterThan((from ?? 0) - 0.6)
    expect(dash).toBeLessThan(to ?? 0)
    expect(textWidth(profile.wording.addressees.start.v, item)).toBeCloseTo((-item.firstLine * 72) / 25.4, 0)
  })
})
