import { describe, expect, it } from 'vitest'
import type { Family } from '../../../src/plan/plan.ts'
import { guessFamily } from '../../../src/recognise/family/guess-family.ts'
import { guessProfile } from '../../../src/recognise/family/guess-profile.ts'
import { recogniseHead } from '../../../src/recognise/head/recognise-head.ts'
import { flowByHand } from '../closing/flow-by-hand.ts'

const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const title = ['KẾ HOẠCH', 'Phát triển văn hóa đọc']
const body = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  'Cấp ủy, chi bộ, Công đoàn, Hội LHPN và Đoàn Thanh niên phối hợp; T/M các hộ, ông An phát biểu.',
]
const today = { year: 2026, month: 11, day: 22 }

/** `closing` are the last lines. */
function guess(
  { head = [], opening = [], closing = [] }: Partial<Record<'head' | 'opening' | 'closing', readonly string[]>>,
  family?: Family,
) {
  const lines = [...head, ...title, ...opening, ...body, ...closing]
  const flow = flowByHand(...lines)
  const reading = recogniseHead(flow)
  const zone = { start: lines.length - closing.length, end: lines.length }
  return { flow, reading, guess: guessFamily(flow, reading, zone, family === undefined ? {} : { family }) }
}

describe('guessFamily', () => {
  it.each<[string, Family, Parameters<typeof guess>[0]]>([
    ['a department', 'nha_nuoc', { head: ['UBND TỈNH SƠN HÀ', 'SỞ NỘI VỤ', 'Số: 15/KH-SNV', ...nation] }],
    ['a people’s committee', 'nha_nuoc', { head: ['ỦY BAN NHÂN DÂN', 'XÃ HÒA PHÚ', 'Số: 15/KH-UBND', ...nation] }],
    ['a school', 'nha_nuoc', { head: ['SỞ GDĐT SƠN HÀ', 'TRƯỜNG THPT HÒA PHÚ', 'Số: 15/KH-THPTHP', ...nation] }],
    [
      'a Party committee',
      'dang',
      { head: ['ĐẢNG BỘ TỈNH SƠN HÀ', 'ĐẢNG ỦY XÃ HÒA PHÚ', '*', 'Số 05-KH/ĐU', 'ĐẢNG CỘNG SẢN VIỆT NAM'] },
    ],
    [
      'an office of a Party committee',
      'dang',
      { head: ['TỈNH ỦY SƠN HÀ', 'VĂN PHÒNG', '*', 'Số 05-KH/VPTU', 'ĐẢNG CỘNG SẢN VIỆT NAM'] },
    ],
    ['the Youth Union', 'doan', { head: ['BCH ĐOÀN TỈNH SƠN HÀ', '***', 'Số: 21-KH/TĐTN-BTG', 'ĐOÀN TNCS HỒ CHÍ MINH'] }],
    [
      'the Union’s centre, whose committee is called as the Party’s',
      'doan',
      {
        head: ['BAN CHẤP HÀNH TRUNG ƯƠNG', '***', 'Số: 225-KH/TWĐTN-CTTN', 'ĐOÀN TNCS HỒ CHÍ MINH'],
        opening: ['Ban Bí thư Trung ương Đoàn ban hành Kế hoạch hoạt động hè như sau:'],
        closing: ['TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN'],
      },
    ],
    ['the Front', 'mttq', { head: ['ỦY BAN MTTQ VIỆT NAM XÃ HÒA PHÚ', 'BAN THƯỜNG TRỰC', 'Số: 3/KH-MTTQ-BTT', ...nation] }],
    ['a trade union', 'cong_doan', { head: ['LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ', 'Số: 34/KH-LĐLĐ', ...nation] }],
    ['the Women’s Union', 'hoi_lhpn', { head: ['HỘI LHPN TỈNH SƠN HÀ', 'BAN THƯỜNG VỤ', 'Số: 12/KH-BTV', ...nation] }],
    [
      'a union of friendship organisations',
      'huu_nghi',
      { head: ['LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ', 'TỈNH SƠN HÀ', 'Số: 4/KH-LH', ...nation] },
    ],
  ])('knows %s by its head', (_, family, parts) => {
    expect(guess(parts).guess).toMatchObject({ family, certainty: 'certain', doubts: [] })
  })

  // Nobody's form is surely theirs (NĐ 30/2020, Điều 2 khoản 2), and the doubt says whose was taken and why.
  it.each([
    ['HỘI NÔNG DÂN XÃ HÒA PHÚ', 'Số: 4/KH-HND'],
    ['BCH HỘI NÔNG DÂN TỈNH SƠN HÀ', 'Số 4-KH/HNDT'],
    ['HỘI CCB XÃ HÒA PHÚ', 'Số: 7/KH-CCB'],
    ['HỘI CHỮ THẬP ĐỎ TỈNH SƠN HÀ', 'Số: 7/KH-CTĐ'],
    ['BAN ĐẠI DIỆN HỘI NGƯỜI CAO TUỔI HUYỆN HÒA PHÚ', 'Số: 7/KH-BĐD'],
  ])('takes the State’s form for an association without one of its own, and says so: %s', (issuer, number) => {
    const { guess: found } = guess({ head: [issuer, number, ...nation], closing: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'] })
    expect(found).toMatchObject({ family: 'nha_nuoc', certainty: 'guess' })
    expect(found.doubts).toMatchObject([{ code: 'NV016', args: { association: issuer } }])
  })

  it('takes an association for no body of the Party, though it signs as one and has no title', () => {
    const head = ['HỘI NÔNG DÂN VIỆT NAM', 'BCH HỘI NÔNG DÂN XÃ HÒA PHÚ', '*', 'Số 08-KH/HNDX']
    expect(guess({ head, closing: ['T/M BAN THƯỜNG VỤ', 'CHỦ TỊCH'] }).guess).toMatchObject({
      family: 'nha_nuoc',
      certainty: 'guess',
    })
  })

  // The Party and the Youth Union never print the State's title (HD 05-HD/VPTW, II/I/1; HD 29-HD/TWĐTN-VP, III.1): whoever is plainly one of them has it by mistake.
  it.each<[string, Family, readonly string[]]>([
    ['a Party committee', 'dang', ['ĐẢNG BỘ XÃ HÒA PHÚ', 'ĐẢNG ỦY XÃ HÒA PHÚ', '*', 'Số 05-KH/ĐU', ...nation]],
    ['an organ of one', 'dang', ['HUYỆN ỦY HÒA PHÚ', 'BAN DÂN VẬN', '*', 'Số 05-KH/BDVHU', ...nation]],
    ['a committee of the Youth Union', 'doan', ['BCH ĐOÀN TỈNH SƠN HÀ', 'ĐOÀN XÃ HÒA PHÚ', 'Số: 05-KH/ĐTN', ...nation]],
    ['a school of the Party', 'nha_nuoc', ['TỈNH ỦY SƠN HÀ', 'TRƯỜNG CHÍNH TRỊ TỈNH', 'Số: 05/KH-TCT', ...nation]],
    ['a board of a people’s committee', 'nha_nuoc', ['UBND HUYỆN HÒA PHÚ', 'BAN TỔ CHỨC HỘI THI', 'Số: 05/KH-BTC', ...nation]],
    ['several bodies together', 'nha_nuoc', ['HUYỆN ĐOÀN - HỘI NÔNG DÂN', 'HUYỆN HÒA PHÚ', 'Số: 05/KHLT-ĐTN-HND', ...nation]],
  ])('judges by the issuer where the State’s title stands: %s', (_, family, head) => {
    expect(guess({ head }).guess.family).toBe(family)
  })

  it.each<[string, Family, Parameters<typeof guess>[0]]>([
    [
      'a Party committee',
      'dang',
      {
        opening: [
          'Thực hiện Kết luận số 5-KL/TW, ngày 05/01/2026 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:',
        ],
        closing: ['Nơi nhận:', '- UBND tỉnh,', '- Lưu Văn phòng Tỉnh ủy.', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
      },
    ],
    [
      'the Women’s Union',
      'hoi_lhpn',
      {
        opening: [
          'Thực hiện Kế hoạch số 5-KH/TU, ngày 05/01/2026 của Tỉnh ủy Sơn Hà, Ban Thường vụ Hội LHPN tỉnh xây dựng kế hoạch thực hiện, cụ thể như sau:',
        ],
        closing: ['Nơi nhận:', '- Lưu: VT.', 'TM. BAN THƯỜNG VỤ'],
      },
    ],
    [
      'a school that leads its union and its youth',
      'nha_nuoc',
      { opening: ['Nhà trường, Công đoàn và Đoàn Thanh niên trường Tiểu học Hòa Phú xây dựng kế hoạch phối hợp như sau:'] },
    ],
    [
      'a union that the school only moved',
      'cong_doan',
      { opening: ['Căn cứ tình hình nhà trường, Công đoàn và các tổ trường Tiểu học Hòa Phú xây dựng kế hoạch như sau:'] },
    ],
    ['the Front', 'mttq', { closing: ['Nơi nhận:', '- Lưu: VT, MTTQ.', 'TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH'] }],
    ['a people’s committee', 'nha_nuoc', { closing: ['- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] }],
  ])('knows %s without its head', (_, family, parts) => {
    expect(guess(parts).guess.family).toBe(family)
  })

  it('does not go by a word in running text', () => {
    const { guess: found } = guess({})
    expect(found).toMatchObject({ family: 'nha_nuoc', certainty: 'guess' })
    expect(found.evidence.map(({ kind }) => kind)).toEqual(['default'])
    expect(found.doubts.map(({ code }) => code)).toEqual(['NV016'])
  })

  it('lets the reader know better', () => {
    expect(guess({ head: ['UBND XÃ HÒA PHÚ', ...nation] }, 'dang').guess).toMatchObject({ family: 'dang', certainty: 'certain' })
  })

  it('tells where each piece of evidence stands', () => {
    const { evidence } = guess({ head: ['UBND TỈNH SƠN HÀ', 'SỞ NỘI VỤ', 'Số: 15/KH-SNV', ...nation] }).guess
    expect(evidence.find(({ kind }) => kind === 'number')).toMatchObject({
      family: 'nha_nuoc',
      text: 'KH-SNV',
      at: { line: 3, column: 8 },
    })
  })
})

describe('guessProfile', () => {
  const profileOf = (lines: readonly string[], family: Family) => {
    const flow = flowByHand(...lines, ...body)
    const { profile, applied, by, doubts } = guessProfile(flow, recogniseHead(flow), { family, today })
    return [profile.id, applied, by, doubts.map(({ code }) => code).join(' ')]
  }
  const party = ['ĐẢNG ỦY XÃ HÒA PHÚ', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 05-KH/ĐU']

  it('takes the date of issue', () => {
    // HD 11 until 02/4/2018, HD 36 until 26/5/2026, HD 05 since.
    expect(profileOf([...party, 'Hòa Phú, ngày 02 tháng 4 năm 2018', ...title], 'dang')).toEqual([
      'dang_hd11',
      undefined,
      'issuedOn',
      '',
    ])
    expect(profileOf([...party, 'Hòa Phú, ngày 03 tháng 4 năm 2018', ...title], 'dang')).toEqual([
      'dang_hd36',
      undefined,
      'issuedOn',
      '',
    ])
    expect(profileOf([...party, 'Hòa Phú, ngày 27 tháng 5 năm 2026', ...title], 'dang')).toEqual([
      'dang_hd05',
      undefined,
      'issuedOn',
      '',
    ])
  })

  it('takes what an open date shows', () => {
    // The plan keeps the month, which selects the form.
    expect(profileOf([...party, 'Hòa Phú, ngày     tháng 9 năm 2025', ...title], 'dang')).toEqual([
      'dang_hd36',
      undefined,
      'openDate',
      '',
    ])
    expect(profileOf([...party, 'Hòa Phú, ngày     tháng     năm 2026', ...title], 'dang')).toEqual([
      'dang_hd05',
      undefined,
      'openDate',
      '',
    ])
  })

  it('takes the date of the decision that stands before the plan', () => {
    const state = ['ỦY BAN NHÂN DÂN', 'XÃ HÒA PHÚ', ...nation, 'Số: 105/QĐ-UBND', 'Hòa Phú, ngày 10 tháng 10 năm 2016']
    const decision = ['QUYẾT ĐỊNH', 'Ban hành Kế hoạch phát triển văn hóa đọc', 'Điều 1. Ban hành Kế hoạch.']
    const issued = '(Ban hành kèm theo Quyết định số    /QĐ-UBND ngày    /10/2016 của UBND xã)'
    // TT 01/2011 until 05/3/2020, NĐ 30/2020 since.
    expect(profileOf([...state, ...decision, ...title, issued], 'nha_nuoc')).toEqual(['tt01', 'tt01', 'issuedOn', ''])
  })

  it('takes the latest instrument that the opening cites', () => {
    const opening =
      'Thực hiện Chỉ thị số 12-CT/TW, ngày 05/01/2022 của Ban Bí thư, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:'
    expect(profileOf([...title, opening], 'dang')).toEqual(['dang_hd36', 'dang_hd36', 'cited', 'NV017'])
  })

  it('takes today where nothing shows a time', () => {
    expect(profileOf(title, 'dang')).toEqual(['dang_hd05', undefined, 'today', 'NV017'])
    expect(profileOf(title, 'huu_nghi')).toEqual(['huu_nghi', undefined, 'today', ''])
  })
})
