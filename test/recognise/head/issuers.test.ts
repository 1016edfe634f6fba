import { describe, expect, it } from 'vitest'
import type { Block } from '../closing/flow-by-hand.ts'
import { headOf } from './head-view.ts'

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'
const rest = ['Số: 15/KH-SNV', 'Sơn Hà, ngày 05 tháng 10 năm 2026', 'KẾ HOẠCH', 'Số hóa tài liệu năm 2027', 'I. MỤC ĐÍCH']
const bold = (text: string) => ({ text, runs: [{ kind: 'text' as const, text, bold: true, italic: false, underline: false }] })
const upright = (text: string) => ({
  text,
  runs: [{ kind: 'text' as const, text, bold: false, italic: false, underline: false }],
})

/** NĐ 30/2020, Phụ lục I, Phần I, II.2: the body above, and under it the body that issues. */
describe('names of the issuer', () => {
  it.each<[string, readonly Block[]]>([
    ['the issuer in small letters', ['UBND TỈNH SƠN HÀ', nation, 'Sở Nội vụ', motto]],
    ['both in small letters', ['UBND tỉnh Sơn Hà', nation, 'Sở Nội vụ', motto]],
    ['the body above in small letters', ['Ủy ban nhân dân tỉnh Sơn Hà', nation, 'SỞ NỘI VỤ', motto]],
    ['a body above that is not known', ['TẬP ĐOÀN SƠN HÀ', nation, 'SỞ NỘI VỤ', motto]],
  ])('%s', (_, lines) => {
    const { parent, issuing, doubts } = headOf(...lines, ...rest) as { parent: string[]; issuing: string[]; doubts?: string[] }
    expect([parent.length, issuing.map((name) => name.toLocaleUpperCase('vi'))]).toEqual([1, ['SỞ NỘI VỤ']])
    expect(doubts).toBeUndefined()
  })

  it('may stand under the title, as a note in Markdown begins with it', () => {
    const names = ['UBND TỈNH SƠN HÀ', 'SỞ NỘI VỤ', ...rest.slice(0, 2)]
    expect(headOf('KẾ HOẠCH', 'Số hóa tài liệu năm 2027', ...names, 'Căn cứ Luật Lưu trữ;', 'I. MỤC ĐÍCH')).toMatchObject({
      end: 2,
      parent: ['UBND TỈNH SƠN HÀ'],
      issuing: ['SỞ NỘI VỤ'],
      number: '15',
      date: '2026-10-05',
    })
    expect(headOf('KẾ HOẠCH', 'Số hóa tài liệu', 'SỞ NỘI VỤ', 'Chủ trì thực hiện.').issuing).toBeUndefined()
  })

  it('in two looks are one, where the first is none by itself', () => {
    expect(headOf(upright('ỦY BAN NHÂN DÂN'), bold('TỈNH SƠN HÀ'), nation, motto, ...rest)).toMatchObject({
      issuing: ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN HÀ'],
    })
  })

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'a union of the grassroots, written short',
      ['CÔNG ĐOÀN GIÁO DỤC TỈNH SƠN HÀ', 'CĐCS TRƯỜNG THPT HÒA PHÚ'],
      ['CÔNG ĐOÀN GIÁO DỤC TỈNH SƠN HÀ'],
      ['CĐCS TRƯỜNG THPT HÒA PHÚ'],
    ],
    [
      'a committee that says whose it is',
      ['TỈNH ĐOÀN SƠN HÀ', 'BAN CHẤP HÀNH ĐOÀN XÃ HÒA PHÚ', '***'],
      ['TỈNH ĐOÀN SƠN HÀ'],
      ['BAN CHẤP HÀNH ĐOÀN XÃ HÒA PHÚ'],
    ],
    [
      'a branch in a school that is called as its title',
      ['TRƯỜNG THPT HÒA PHÚ', 'ĐOÀN TNCS HỒ CHÍ MINH', 'Số: 06/KH-ĐTN', 'ĐOÀN TNCS HỒ CHÍ MINH'],
      ['TRƯỜNG THPT HÒA PHÚ'],
      ['ĐOÀN TNCS HỒ CHÍ MINH'],
    ],
    [
      'a union of the grassroots over the school it is in',
      ['LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ', 'CÔNG ĐOÀN CƠ SỞ', 'TRƯỜNG THCS HÒA PHÚ'],
      ['LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ'],
      ['CÔNG ĐOÀN CƠ SỞ', 'TRƯỜNG THCS HÒA PHÚ'],
    ],
    [
      'a cell of the Party over the school it is in',
      ['ĐẢNG BỘ XÃ HÒA PHÚ', 'CHI BỘ', 'TRƯỜNG TIỂU HỌC HÒA PHÚ'],
      ['ĐẢNG BỘ XÃ HÒA PHÚ'],
      ['CHI BỘ', 'TRƯỜNG TIỂU HỌC HÒA PHÚ'],
    ],
    [
      'an association and its committee',
      ['HỘI LHTN VIỆT NAM TỈNH SƠN HÀ', 'ỦY BAN HỘI'],
      [],
      ['HỘI LHTN VIỆT NAM TỈNH SƠN HÀ', 'ỦY BAN HỘI'],
    ],
    [
      'an association in a school',
      ['HỘI SINH VIÊN VIỆT NAM', 'TRƯỜNG ĐẠI HỌC SƠN HÀ', 'BAN CHẤP HÀNH'],
      [],
      ['HỘI SINH VIÊN VIỆT NAM', 'TRƯỜNG ĐẠI HỌC SƠN HÀ', 'BAN CHẤP HÀNH'],
    ],
    ['a school under its department', ['SỞ GDĐT SƠN HÀ', 'TRƯỜNG THPT HÒA PHÚ'], ['SỞ GDĐT SƠN HÀ'], ['TRƯỜNG THPT HÒA PHÚ']],
  ])('%s', (_, names, parent, issuing) => {
    const view = headOf(...names, nation, motto, ...rest)
    expect([view.parent ?? [], view.issuing]).toEqual([parent, issuing])
  })

  it('is never the title of the Children’s organisation', () => {
    const view = (title: string) => headOf('HỘI ĐỒNG ĐỘI XÃ HÒA PHÚ', 'LIÊN ĐỘI TH HÒA PHÚ', title, ...rest)
    for (const title of ['ĐỘI THIẾU NIÊN TIỀN PHONG HỒ CHÍ MINH', 'ĐỘI TNTP HỒ CHÍ MINH'])
      expect(view(title)).toMatchObject({ parent: ['HỘI ĐỒNG ĐỘI XÃ HÒA PHÚ'], issuing: ['LIÊN ĐỘI TH HÒA PHÚ'] })
    // Behind other words it is the end of a name.
    expect(headOf('LIÊN ĐỘI TNTP HỒ CHÍ MINH', ...rest).issuing).toEqual(['LIÊN ĐỘI TNTP HỒ CHÍ MINH'])
  })

  it('the number stands beside them where a cell lost its line breaks', () => {
    const lines = ['UBND XÃ HÒA PHÚ Số: 12/KH-UBND', `${nation} Hòa Phú, ngày 07 tháng 6 năm 2026`, ...rest.slice(2)]
    expect(headOf(...lines)).toMatchObject({
      issuing: ['UBND XÃ HÒA PHÚ'],
      number: '12',
      place: 'Hòa Phú',
      date: '2026-06-07',
    })
  })

  it('the sign between number and symbol may be left out', () => {
    expect(headOf('SỞ NỘI VỤ', nation, motto, 'Số: 123 KH/SNV', ...rest.slice(1))).toMatchObject({
      number: '123',
      symbol: 'KH/SNV',
    })
  })

  it('the first word of the number may be misread', () => {
    const view = headOf('SỞ NỘI VỤ', nation, motto, 'Sô: 37/KH-SNV', ...rest.slice(1))
    expect(view).toMatchObject({ number: '37', symbol: 'KH-SNV', asides: ['formWords: Sô'] })
    expect(headOf('SỞ NỘI VỤ', nation, motto, 'So: sánh', ...rest.slice(1)).number).toBeUndefined()
  })
})

describe('bodies that issue together', () => {
  it.each<[string, readonly Block[], Record<string, unknown>]>([
    [
      'in one line',
      ['SỞ NỘI VỤ - SỞ TÀI CHÍNH', nation, motto, 'Số: 7/KHLT-SNV-STC', ...rest.slice(1)],
      { issuing: ['SỞ NỘI VỤ - SỞ TÀI CHÍNH'] },
    ],
    [
      'one under another',
      ['CÔNG AN XÃ HÒA PHÚ', 'TRƯỜNG THCS HÒA PHÚ', nation, motto, 'Số: 7/KHLT-CA-THCS', ...rest.slice(1)],
      { issuing: ['CÔNG AN XÃ HÒA PHÚ', 'TRƯỜNG THCS HÒA PHÚ'] },
    ],
    [
      'under the body above both',
      ['UBND TỈNH SƠN HÀ', 'SỞ NỘI VỤ', 'SỞ TÀI CHÍNH', nation, motto, 'Số: 7/KHLT-SNV-STC', ...rest.slice(1)],
      { parent: ['UBND TỈNH SƠN HÀ'], issuing: ['SỞ NỘI VỤ', 'SỞ TÀI CHÍNH'] },
    ],
    [
      'but for one with its parent, whatever its type is called',
      ['UBND TỈNH SƠN HÀ', 'SỞ NỘI VỤ', nation, motto, ...rest.slice(0, 2), 'KẾ HOẠCH LIÊN NGÀNH', 'Kiểm tra hồ sơ năm 2026'],
      { parent: ['UBND TỈNH SƠN HÀ'], issuing: ['SỞ NỘI VỤ'] },
    ],
    [
      'but where the look tells',
      [upright('PHÒNG VĂN HÓA - XÃ HỘI'), bold('TRƯỜNG THCS HÒA PHÚ'), nation, motto, 'Số: 7/KHLT-THCS', ...rest.slice(1)],
      { parent: ['PHÒNG VĂN HÓA - XÃ HỘI'], issuing: ['TRƯỜNG THCS HÒA PHÚ'] },
    ],
  ])('%s', (_, lines, expected) => {
    const view = headOf(...lines)
    expect({ ...('parent' in expected ? { parent: view.parent } : {}), issuing: view.issuing }).toEqual(expected)
    if (!('parent' in expected)) expect(view.parent).toBeUndefined()
  })
})

describe('a decision and its plan in one file', () => {
  it('sets the letterhead of a plan apart that stands a second time', () => {
    const names = ['ỦY BAN NHÂN DÂN', 'XÃ HÒA PHÚ', nation, motto]
    const decision = [
      'Số: 9/QĐ-UBND',
      'Hòa Phú, ngày 05 tháng 10 năm 2026',
      'QUYẾT ĐỊNH',
      'Về việc ban hành Kế hoạch',
      'Điều 1. X.',
    ]
    const signed = ['Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH', 'Lê Văn Cường']
    const view = headOf(
      ...names,
      ...decision,
      ...signed,
      { rows: [['ỦY BAN NHÂN DÂN\nXÃ HÒA PHÚ', `${nation}\n${motto}`]] },
      'KẾ HOẠCH',
      'Trồng cây năm 2026',
      'I. MỤC ĐÍCH',
    )
    expect(view).toMatchObject({ subject: 'Trồng cây năm 2026', issuedWith: { number: '9' } })
    expect(view.asides).toEqual([
      'formWords: ỦY BAN NHÂN DÂN',
      'formWords: XÃ HÒA PHÚ',
      `formWords: ${nation}`,
      `formWords: ${motto}`,
    ])
  })
})
