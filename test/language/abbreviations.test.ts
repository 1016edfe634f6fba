import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCommonAbbreviation } from '../../src/language/abbreviations/common-abbreviations.ts'
import { findAbbreviations } from '../../src/language/abbreviations/find-abbreviations.ts'
import { findDefinitions } from '../../src/language/abbreviations/find-definitions.ts'

const found = (text: string): string[] => findAbbreviations(text).map(({ short }) => short)

describe('findAbbreviations', () => {
  it('finds letters that stand for words', () => {
    expect(found('Đẩy mạnh CCHC, phát triển KT-XH; công tác ĐNND và BHYT (PCPNN), Sở KH&CN.')).toEqual([
      'CCHC',
      'KT-XH',
      'ĐNND',
      'BHYT',
      'PCPNN',
      'KH&CN',
    ])
    expect(found('KẾ HOẠCH CCHC NĂM 2026')).toEqual(['CCHC'])
  })

  it.each([
    ['Roman numerals', 'Đại hội XIV, Chương III, quý IV'],
    [
      'symbols',
      'số 12/KH-UBND, Nghị quyết 57-NQ/TW, Số:   14 / KH- LH, 37/2019/NĐ-CP, ký hiệu KH-UBND, NĐ 30/2020/NĐ-CP, 6426/QĐ-BGD&ĐT',
    ],
    ['units', '100 GB, 50 MW, 3 USD'],
    ['titles', 'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ, HỘI LIÊN HIỆP PHỤ NỮ, BAN THANH TRA, NGUYEN VAN AN, TỈNH ĐĂKLĂK'],
    ['marks of a signature', 'KT. CHỦ TỊCH\nTM. ỦY BAN NHÂN DÂN'],
    ['names of companies', 'gói thầu của VIETTELPOST'],
    ['codes, addresses and single letters', 'A1, mã KH03, abc@VNN.VN, nhóm A, XXX, phần mềm MICROSOFT'],
  ])('passes over %s', (_, text) => expect(found(text)).toEqual([]))

  it('never throws, and tells where each stands', () => {
    const piece = fc.constantFrom('AB', '-', '&', ' ', 'Đ', '/', '(', ')', 'CCHC', '.', '1', '\u0301', 'gọi tắt là ')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { start, end, short } of findAbbreviations(text)) expect(text.slice(start, end)).toBe(short)
          for (const { shortSpan, short } of findDefinitions(text)) expect(text.slice(shortSpan.start, shortSpan.end)).toBe(short)
        },
      ),
    )
  })
})

describe('findDefinitions', () => {
  it.each([
    ['Vận động viện trợ của tổ chức phi chính phủ nước ngoài (PCPNN) năm 2027', 'PCPNN', 'phi chính phủ nước ngoài', false],
    ['Đẩy mạnh cải cách hành chính (sau đây viết tắt là CCHC) trong', 'CCHC', 'cải cách hành chính', true],
    ['phát triển kinh tế - xã hội (KT-XH)', 'KT-XH', 'kinh tế - xã hội', false],
    ['CÔNG TÁC ĐỐI NGOẠI NHÂN DÂN (ĐNND)', 'ĐNND', 'ĐỐI NGOẠI NHÂN DÂN', false],
    ['Sở Khoa học và Công nghệ (KHCN)', 'KHCN', 'Khoa học và Công nghệ', false],
    ['công tác ƯDCNTT (ứng dụng công nghệ thông tin) ở cơ sở', 'ƯDCNTT', 'ứng dụng công nghệ thông tin', false],
    ['Tổng sản phẩm trên địa bàn (GRDP)', 'GRDP', undefined, false],
  ])('%s', (text, short, long, told) => {
    const [definition, ...more] = findDefinitions(text)
    expect(more).toEqual([])
    expect([definition?.short, definition?.long, definition?.told]).toEqual([short, long, told])
  })

  it('reads a short name in words', () => {
    expect(findDefinitions('Phong trào thi đua năm 2027 (gọi tắt là Phong trào)')).toMatchObject([
      { short: 'Phong trào', form: 'words', told: true },
    ])
  })

  it('takes no note, name or list in brackets for a definition', () => {
    for (const text of [
      'UBND tỉnh (b/c)',
      'nguồn lực (FSC, hữu cơ)',
      'khu công nghiệp (KCN Hòa Phú)',
      '(Kèm theo Kế hoạch)',
      'Điều 5 (II)',
    ])
      expect(findDefinitions(text)).toEqual([])
  })
})

describe('isCommonAbbreviation', () => {
  it('knows those that every reader of documents knows', () => {
    for (const short of ['UBND', 'HĐND', 'MTTQ', 'BHYT', 'GRDP', 'ASEAN', 'COVID-19', '5G', 'QR'])
      expect(isCommonAbbreviation(short)).toBe(true)
    for (const short of ['CCHC', 'KT-XH', 'PCPNN', 'ĐNND', 'CNTT']) expect(isCommonAbbreviation(short)).toBe(false)
  })
})
