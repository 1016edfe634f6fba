import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/language/citations/find-citations.ts'
import { issuerContradicts, issuerOfSymbol } from '../../src/language/citations/issuer-of-symbol.ts'
import { parseSymbol } from '../../src/language/citations/symbol.ts'
import { allTypeCodes, copyTypeCodes, stateTypeCodes, typeNamesOf } from '../../src/language/citations/type-codes.ts'

describe('type codes', () => {
  it('has the 27 types and 3 copies of NĐ 30/2020, Phụ lục III, mục I', () => {
    expect(stateTypeCodes).toHaveLength(27)
    expect(copyTypeCodes.map(({ code }) => code)).toEqual(['SY', 'TrS', 'SL'])
    expect(new Set(allTypeCodes).size).toBe(allTypeCodes.length)
  })

  it('knows that the same letters say different things (HD 05-HD/VPTW, II/I/3.1.2.a)', () => {
    expect(typeNamesOf('TT', 'state')).toEqual(['thông tư'])
    expect(typeNamesOf('TT', 'party')).toEqual(['thông tri'])
    expect(typeNamesOf('QĐ', 'state')).toEqual(['quyết định'])
    expect(typeNamesOf('QĐ', 'party')).toEqual(['quyết định', 'quy định'])
    expect(typeNamesOf('XYZ', 'state')).toEqual([])
  })
})

describe('parseSymbol', () => {
  it.each([
    ['KH-UBND', { symbol: 'KH-UBND', type: 'KH', organs: ['UBND'], shape: 'state' }],
    ['KH-SNV', { type: 'KH', organs: ['SNV'], shape: 'state' }],
    ['KH/TU', { symbol: 'KH/TU', type: 'KH', organs: ['TU'], shape: 'party' }],
    ['KH/TĐTN-BTG', { type: 'KH', organs: ['TĐTN'], unit: 'BTG', shape: 'youth' }],
    ['KH-MTTQ-BTT', { type: 'KH', organs: ['MTTQ'], unit: 'BTT', shape: 'state' }],
    ['KHLT-SYT-SGDĐT', { type: 'KHLT', organs: ['SYT', 'SGDĐT'], shape: 'state' }],
    ['QC/BTCTU-BNCTU', { type: 'QC', organs: ['BTCTU', 'BNCTU'], shape: 'party' }],
    ['2215-QĐ/UBND', { symbol: 'QĐ/UBND', number: '2215', type: 'QĐ', organs: ['UBND'], shape: 'mixed' }],
    ['15/2026/KH-UBND', { symbol: 'KH-UBND', number: '15', year: 2026, shape: 'state' }],
    ['2026/KH-UBND', { symbol: 'KH-UBND', number: '2026' }],
    ['15/2026/NQ-HĐND', { number: '15', year: 2026, organs: ['HĐND'] }],
    ['12/KH-TU', { symbol: 'KH-TU', number: '12', shape: 'mixed' }],
    ['12-KH/LĐLĐ', { shape: 'party' }],
    ['31/2024/QH15', { symbol: 'QH15', number: '31', year: 2024, organs: ['QH15'], shape: 'assembly' }],
    ['BGDĐT-GDPT', { organs: ['BGDĐT'], unit: 'GDPT', shape: 'state' }],
    ['kh-ubnd', { symbol: 'KH-UBND', shape: 'state' }],
  ])('%s', (text, expected) => {
    expect(parseSymbol(text)).toMatchObject(expected)
  })

  it('tells where blanks stand inside', () => {
    expect(parseSymbol('14 / KH- LH')).toMatchObject({
      symbol: 'KH-LH',
      blanks: [
        { start: 2, end: 3 },
        { start: 4, end: 5 },
        { start: 8, end: 9 },
      ],
    })
    expect(parseSymbol('KH-UBND')?.blanks).toEqual([])
  })

  it.each(['', '15', 'KH-', '/KH-UBND', 'KH--UBND', 'KH-UBND.', '2026', '-'])('gives nothing for %j', (text) => {
    expect(parseSymbol(text)).toBeUndefined()
  })
})

describe('issuers of symbols', () => {
  it.each([
    ['QH15', 'Quốc hội'],
    ['UBTVQH15', 'Ủy ban Thường vụ Quốc hội'],
    ['NQ-UBTVQH15', 'Ủy ban Thường vụ Quốc hội'],
    ['NĐ-CP', 'Chính phủ'],
    ['NQ-CP', 'Chính phủ'],
    ['QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['CĐ-TTg', 'Thủ tướng Chính phủ'],
    ['QĐ-UBND', 'Chủ tịch Ủy ban nhân dân'],
    ['KH-UBND', 'Ủy ban nhân dân'],
    ['NQ-HĐND', 'Hội đồng nhân dân'],
    ['TT-BTC', 'Bộ trưởng Bộ Tài chính'],
    ['NQ/TW', 'Bộ Chính trị'],
    ['57-NQ/TW', 'Ban Bí thư'],
  ])('%s belongs to %s', (symbol, issuer) => {
    expect(issuerOfSymbol(symbol)).toContain(issuer)
    expect(issuerContradicts(symbol, issuer)).toBe(false)
  })

  it.each(['KH-SNV', 'QĐ-BNN-KHCN', 'QĐ/UBND', 'KH/ĐU', 'TTLT-BTC-BNV', ''])('says nothing of %j', (symbol) => {
    expect(issuerOfSymbol(symbol)).toBeUndefined()
    expect(issuerContradicts(symbol, 'Chính phủ')).toBe(false)
  })

  it.each([
    ['202/2025/QH15', 'Ủy ban Thường vụ Quốc hội'],
    ['60/2024/UBTVQH15', 'Quốc hội'],
    ['NĐ-CP', 'Thủ tướng Chính phủ'],
    ['QĐ-TTg', 'Chính phủ'],
    ['NQ-HĐND', 'Ủy ban nhân dân tỉnh Sơn Hà'],
    ['QĐ-UBND', 'Hội đồng nhân dân xã Hòa Phú'],
    ['NQ/TW', 'Chính phủ'],
    ['NQ/TU', 'Bộ Chính trị'],
    ['TT-BTC', 'Bộ trưởng Bộ Y tế'],
    ['TT-BYT', 'Chính phủ'],
  ])('%s is not of %s', (symbol, issuer) => {
    expect(issuerContradicts(symbol, issuer)).toBe(true)
  })

  it.each([
    ['QH15', 'Quốc hội khóa XV'],
    ['NQ/TW', 'Ban Chấp hành Trung ương Đảng khóa XIII'],
    ['CT/TW', 'Ban Bí thư (khoá XI)'],
    ['CT/TW', 'Ban Bí thư Trung ương Đảng'],
    ['QĐ-UBND', 'Uỷ ban nhân dân tỉnh Sơn Hà'],
    ['QĐ-UBND', 'UBND tỉnh'],
    ['NĐ-CP', 'TTg'],
    ['NĐ-CP', 'CP'],
    ['NĐ-CP', 'Thủ tưởng Chính phủ'],
    ['QH15', 'Ủy ban'],
    ['QĐ-TTg', 'Chính phủ, Thủ tướng Chính phủ'],
    ['NQ/TU', 'Ban Thường vụ Tỉnh ủy Sơn Hà'],
    ['TT-BTC', 'Bộ Tài chính'],
    ['TT-BTC', 'Bộ'],
  ])('%s with %s is no contradiction', (symbol, issuer) => {
    expect(issuerContradicts(symbol, issuer)).toBe(false)
  })
})

describe('a symbol that a blank tears', () => {
  it.each([
    ['Công văn số 41/SGD ĐT ngày 05/3/2026 của Sở Giáo dục và Đào tạo', 'SGD ĐT', 'SGDĐT'],
    ['Quyết định số 7/KBNN TTKT ngày 05 tháng 3 năm 2026 của Kho bạc Nhà nước', 'KBNN TTKT', 'KBNNTTKT'],
    ['Luật Đầu tư công số 58/2024/QH 15 ngày 29 tháng 11 năm 2024', 'QH 15', 'QH15'],
  ])('%s has its date, and a blank in its symbol', (text, written, symbol) => {
    const [citation] = findCitations(text)
    expect(citation).toMatchObject({ rawSymbol: written, symbol })
    expect(citation?.date).toBeDefined()
    expect(citation?.spacing).toHaveLength(1)
  })

  it('is whole where another word follows', () => {
    expect(findCitations('Kế hoạch số 15/KH-UBND BQL dự án trình ngày 05/3/2026')[0]?.symbol).toBe('KH-UBND')
  })
})
