import { describe, expect, it } from 'vitest'
import { compareDates, isoDate } from '../../src/plan/calendar.ts'
import type { CalendarDate, Family } from '../../src/plan/plan.ts'
import { families } from '../../src/plan/plan.ts'
import { selectProfile } from '../../src/profile/select-profile.ts'

const date = (text: string): CalendarDate => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}

/** Both sides of each day on which an instrument takes effect. */
const boundaries: readonly [Family, string, string, string][] = [
  ['nha_nuoc', '2020-03-04', 'tt01', 'TT 01/2011/TT-BNV'],
  ['nha_nuoc', '2020-03-05', 'nd30', 'NĐ 30/2020/NĐ-CP'],
  ['dang', '2018-04-02', 'dang_hd11', 'HD 11-HD/VPTW'],
  ['dang', '2018-04-03', 'dang_hd36', 'HD 36-HD/VPTW'],
  ['dang', '2026-05-26', 'dang_hd36', 'HD 36-HD/VPTW'],
  ['dang', '2026-05-27', 'dang_hd05', 'HD 05-HD/VPTW'],
  ['doan', '2013-10-28', 'doan_hd29', 'HD 29-HD/TWĐTN-VP dùng cho văn bản cũ hơn'],
  ['doan', '2013-10-29', 'doan_hd29', 'HD 29-HD/TWĐTN-VP'],
  ['mttq', '2020-03-04', 'mttq', 'TT 01/2011/TT-BNV áp dụng cho Mặt trận Tổ quốc'],
  ['mttq', '2020-03-05', 'mttq', 'NĐ 30/2020/NĐ-CP áp dụng cho Mặt trận Tổ quốc'],
  ['mttq', '2025-08-28', 'mttq', 'NĐ 30/2020/NĐ-CP áp dụng cho Mặt trận Tổ quốc'],
  ['mttq', '2025-08-29', 'mttq', 'QĐ 207/QĐ-MTTW-BTT'],
  ['cong_doan', '2020-03-04', 'cong_doan', 'TT 01/2011/TT-BNV áp dụng cho Công đoàn'],
  ['cong_doan', '2020-03-05', 'cong_doan', 'NĐ 30/2020/NĐ-CP áp dụng cho Công đoàn'],
  ['cong_doan', '2024-05-13', 'cong_doan', 'NĐ 30/2020/NĐ-CP áp dụng cho Công đoàn'],
  ['cong_doan', '2024-05-14', 'cong_doan', 'QĐ 933/QĐ-TLĐ'],
  ['hoi_lhpn', '2020-03-04', 'hoi_lhpn', 'TT 01/2011/TT-BNV áp dụng cho Hội LHPN'],
  ['hoi_lhpn', '2020-03-05', 'hoi_lhpn', 'NĐ 30/2020/NĐ-CP áp dụng cho Hội LHPN'],
  ['huu_nghi', '2020-03-04', 'huu_nghi', 'TT 01/2011/TT-BNV áp dụng cho tổ chức hữu nghị'],
  ['huu_nghi', '2020-03-05', 'huu_nghi', 'NĐ 30/2020/NĐ-CP áp dụng cho tổ chức hữu nghị'],
]

describe('selectProfile', () => {
  it.each(boundaries)('%s on %s takes %s (%s)', (family, day, id, shortName) => {
    const profile = selectProfile({ family, issuedOn: date(day) })
    expect([profile?.id, profile?.shortName]).toEqual([id, shortName])
  })

  it.each(families)('finds a form of %s for the oldest and the latest plan', (family) => {
    expect(selectProfile({ family, issuedOn: date('1998-01-01') })?.family).toBe(family)
    expect(selectProfile({ family, issuedOn: date('2099-12-31') })?.family).toBe(family)
  })

  it('lets ap_dung override the date', () => {
    const profile = selectProfile({ family: 'dang', issuedOn: date('2026-10-05'), applied: 'dang_hd36' })
    expect(profile?.id).toBe('dang_hd36')
  })

  it('lets ap_dung override the family', () => {
    expect(selectProfile({ family: 'nha_nuoc', issuedOn: date('2026-10-05'), applied: 'mttq' })?.shortName).toBe(
      'QĐ 207/QĐ-MTTW-BTT',
    )
  })

  it('picks among the periods of the profile that ap_dung names', () => {
    const applied = 'cong_doan'
    const of = (day: string) => selectProfile({ family: 'nha_nuoc', issuedOn: date(day), applied })?.derivedFrom
    expect([of('2019-06-01'), of('2021-06-01')]).toEqual(['tt01', 'nd30'])
  })

  it('takes the nearest period when none holds the date', () => {
    const all = [period('2000-01-01', '2001-12-31'), period('2010-01-01', '2011-12-31')]
    const from = (day: string) => selectProfile({ family: 'nha_nuoc', issuedOn: date(day) }, all)?.from?.year
    expect([from('1999-01-01'), from('2004-06-01'), from('2008-06-01'), from('2020-01-01')]).toEqual([2000, 2000, 2010, 2010])
  })

  it('knows no profile of an unknown name', () => {
    expect(selectProfile({ family: 'dang', issuedOn: date('2026-10-05'), applied: 'dang_hd99' })).toBeUndefined()
  })
})

function period(from: string, until: string) {
  const nd30 = selectProfile({ family: 'nha_nuoc', issuedOn: date('2026-01-01') })
  if (!nd30) throw new Error('nd30 is not there')
  return { ...nd30, from: date(from), until: date(until) }
}

describe('calendar dates', () => {
  it.each([
    ['2026-10-05', '2026-10-05', 0],
    ['2025-12-31', '2026-01-01', -1],
    ['2026-02-01', '2026-01-31', 1],
    ['2026-01-09', '2026-01-10', -1],
  ])('compares %s with %s', (a, b, sign) => {
    expect(Math.sign(compareDates(date(a), date(b)))).toBe(sign)
  })

  it('writes a date in ISO form', () => {
    expect(isoDate({ year: 2026, month: 3, day: 5 })).toBe('2026-03-05')
  })
})
