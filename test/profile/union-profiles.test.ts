import { describe, expect, it } from 'vitest'
import { profiles } from '../../src/generated/profiles.ts'
import type { ComponentKey } from '../../src/profile/profile.ts'
import { look, profileOf, sourcedValues, styleOf } from './printed-form.ts'

const doan = profileOf('doan_hd29')

/** Hướng dẫn 29-HD/TWĐTN-VP, mục III. */
const fontTable: readonly [string, ComponentKey, string][] = [
  ['khoản 1, tiêu đề', 'organisationTitle', '15 đậm HOA'],
  ['khoản 2, cấp trên', 'parentBody', '14 HOA'],
  ['khoản 2, cơ quan ban hành', 'issuingBody', '14 đậm HOA'],
  ['khoản 4, địa điểm, ngày', 'placeDate', '13 nghiêng'],
  ['khoản 5, tên loại', 'typeName', '16 đậm HOA'],
  ['khoản 5, trích yếu', 'subject', '14 đậm'],
  ['khoản 6, nội dung', 'body', '14'],
  ['khoản 6, phần', 'headingPart', '15-16 đậm HOA'],
  ['khoản 6, mục', 'headingSection', '14 đậm HOA'],
  ['khoản 6, khoản', 'headingClause', '14 đậm'],
  ['khoản 6, điểm 1.1.', 'headingDecimal', '14 đậm nghiêng'],
  ['khoản 6, điểm 1.1.1.', 'headingDecimal2', '14 nghiêng'],
  ['khoản 7, đề ký', 'authority', '14 đậm HOA'],
  ['khoản 7, chức vụ', 'position', '14 HOA'],
  ['khoản 7, họ tên', 'signerName', '14 đậm'],
  ['khoản 8, từ Nơi nhận', 'recipientsLabel', '13 đậm'],
  ['khoản 8, danh sách', 'recipient', '11'],
  ['khoản 9, khẩn', 'urgency', '13 đậm HOA'],
  ['khoản 9, ký hiệu lưu', 'drafter', '8 nghiêng'],
]

describe('doan_hd29', () => {
  it.each(fontTable)('mục III, %s', (_row, key, expected) => {
    expect(look(styleOf(doan, key))).toBe(expected)
  })

  it('mục II, khoản 3: margins 20, 20, 30, 20 mm', () => {
    const { top, bottom, left, right } = doan.page
    expect([top.v, bottom.v, left.v, right.v]).toEqual([20, 20, 30, 20])
  })

  it('mục III, khoản 3: three stars, "Số: 245-KH/…", the colon may be absent', () => {
    const { issuingBodyMark, number, symbol } = doan.wording
    expect([issuingBodyMark?.v, number.v, symbol.v]).toEqual(['***', 'Số: {so}-{ky_hieu}', '{loai}/{viet_tat}'])
    expect(number.accept).toContain('Số {so} - {ky_hieu}')
  })

  it('mục III, khoản 6: 12.7 mm, at most 6 pt, single to 1.2; the last basis ends ","', () => {
    const { firstLine, after, line } = styleOf(doan, 'body')
    expect([firstLine?.v, after?.range, line?.range]).toEqual([12.7, [null, 6], [{ multiple: 1 }, { multiple: 1.2 }]])
    expect([doan.wording.bases.each.v, doan.wording.bases.last.v]).toEqual([';', ','])
  })

  it('mục III, khoản 6: I., 1., 1.1., 1.1.1.', () => {
    expect(doan.ladder.rungs.slice(0, 4)).toEqual([
      { label: 'I.', heading: 'headingSection' },
      { label: '1.', heading: 'headingClause' },
      { label: '1.1.', heading: 'headingDecimal' },
      { label: '1.1.', heading: 'headingDecimal2' },
    ])
  })

  it('mục III, khoản 7: TM. KT. TL. Q. with a stop', () => {
    const { onBehalf, forChief, byOrder, acting } = doan.wording.signature
    expect([onBehalf.v, forChief.v, byOrder.v, acting.v]).toEqual(['TM.', 'KT.', 'TL.', 'Q.'])
  })

  it('only follows the guide before the guide came into force', () => {
    const older = profiles.filter(({ id }) => id === 'doan_hd29')[1]
    expect(older?.until).toEqual({ year: 2013, month: 10, day: 28 })
    expect(sourcedValues(older).filter(({ value }) => value.sure !== 'derived' && value.sure !== 'second_hand')).toEqual([])
  })
})

describe.each(['mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'])('%s', (id) => {
  const periods = profiles.filter((profile) => profile.id === id)

  it('claims nothing from the text of an instrument', () => {
    expect(periods.flatMap((profile) => sourcedValues(profile)).filter(({ value }) => value.sure === 'text')).toEqual([])
  })

  it('is derived from NĐ 30 since 5/3/2020 and from TT 01 before', () => {
    const bases = periods.map(({ derivedFrom, until }) => [
      derivedFrom,
      until && until.year * 10_000 + until.month * 100 + until.day < 20_200_305,
    ])
    expect(bases.every(([base, early]) => base === (early ? 'tt01' : 'nd30'))).toBe(true)
    expect(bases.at(-1)).toEqual(['tt01', true])
  })

  it('carries the national title and motto (NĐ 30, Điều 2 khoản 2)', () => {
    for (const { wording, components } of periods) {
      expect(wording.nationalTitle?.v).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
      expect(wording.motto?.v).toBe('Độc lập - Tự do - Hạnh phúc')
      expect(components.organisationTitle).toBeUndefined()
    }
  })

  it('differs from its base in nothing but names, dates, clauses and sureness', () => {
    for (const profile of periods) {
      const base = profileOf(profile.derivedFrom ?? '')
      const values = (of: typeof base) =>
        sourcedValues(of).map(({ path, value: { v, range, accept } }) => ({ path, v, range, accept }))
      expect(values(profile)).toEqual(values(base))
    }
  })
})
