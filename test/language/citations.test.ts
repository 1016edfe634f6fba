import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/language/citations/citation.ts'
import { findCitations } from '../../src/language/citations/find-citations.ts'

function only(text: string): Citation {
  const found = findCitations(text)
  expect(found, text).toHaveLength(1)
  return found[0] as Citation
}

const slice = (text: string, span: { readonly start: number; readonly end: number } | undefined) =>
  span === undefined ? undefined : text.slice(span.start, span.end)

describe('kinds of instruments', () => {
  it.each([
    // [text, kind, key, symbol, regime, type, organ]
    ['Nghị quyết số 57-NQ/TW', 'nghị quyết', '57-NQ/TW', 'NQ/TW', 'party', 'NQ', 'TW'],
    ['Chỉ thị số 04-CT/TW', 'chỉ thị', '4-CT/TW', 'CT/TW', 'party', 'CT', 'TW'],
    ['Kết luận số 12-KL/TW', 'kết luận', '12-KL/TW', 'KL/TW', 'party', 'KL', 'TW'],
    ['Quy định số 178-QĐ/TW', 'quy định', '178-QĐ/TW', 'QĐ/TW', 'party', 'QĐ', 'TW'],
    ['Kế hoạch 01-KH/BCĐTW', 'kế hoạch', '1-KH/BCĐTW', 'KH/BCĐTW', 'party', 'KH', 'BCĐTW'],
    ['Thông báo số 7-TB/BTGDVTW', 'thông báo', '7-TB/BTGDVTW', 'TB/BTGDVTW', 'party', 'TB', 'BTGDVTW'],
    ['Hướng dẫn số 05-HD/VPTW', 'hướng dẫn', '5-HD/VPTW', 'HD/VPTW', 'party', 'HD', 'VPTW'],
    ['Kế hoạch số 54-KH/TU', 'kế hoạch', '54-KH/TU', 'KH/TU', 'party', 'KH', 'TU'],
    ['Chương trình hành động số 10-CTr/TU', 'chương trình', '10-CTr/TU', 'CTr/TU', 'party', 'CTr', 'TU'],
    ['Đề án 08-ĐA/TU', 'đề án', '8-ĐA/TU', 'ĐA/TU', 'party', 'ĐA', 'TU'],
    ['Quy chế làm việc số 01-QC/ĐU', 'quy chế', '1-QC/ĐU', 'QC/ĐU', 'party', 'QC', 'ĐU'],
    ['Quy chế phối hợp số 05-QC/BTCTU-BNCTU', 'quy chế', '5-QC/BTCTU-BNCTU', 'QC/BTCTU-BNCTU', 'party', 'QC', 'BTCTU'],
    ['Công văn số 3294-CV/VPTW/nb', 'công văn', '3294-CV/VPTW/nb', 'CV/VPTW/nb', 'party', 'CV', 'VPTW'],
    ['Kế hoạch số 123-KH/TĐTN-BTG', 'kế hoạch', '123-KH/TĐTN-BTG', 'KH/TĐTN-BTG', 'youth', 'KH', 'TĐTN'],
    ['Nghị quyết số 163/2024/QH15', 'nghị quyết', '163/2024/QH15', 'QH15', 'assembly', undefined, 'QH15'],
    ['Nghị quyết số 60/2024/UBTVQH15', 'nghị quyết', '60/2024/UBTVQH15', 'UBTVQH15', 'assembly', undefined, 'UBTVQH15'],
    ['Nghị quyết số 1234/NQ-UBTVQH15', 'nghị quyết', '1234/NQ-UBTVQH15', 'NQ-UBTVQH15', 'assembly', 'NQ', 'UBTVQH15'],
    ['Nghị định số 37/2019/NĐ-CP', 'nghị định', '37/2019/NĐ-CP', 'NĐ-CP', 'state', 'NĐ', 'CP'],
    ['Nghị quyết số 03/NQ-CP', 'nghị quyết', '3/NQ-CP', 'NQ-CP', 'state', 'NQ', 'CP'],
    ['Quyết định số 749/QĐ-TTg', 'quyết định', '749/QĐ-TTg', 'QĐ-TTg', 'state', 'QĐ', 'TTg'],
    ['Quyết định số 41/2013/QĐ-TTg', 'quyết định', '41/2013/QĐ-TTg', 'QĐ-TTg', 'state', 'QĐ', 'TTg'],
    ['Công điện số 223/CĐ-TTg', 'công điện', '223/CĐ-TTg', 'CĐ-TTg', 'state', 'CĐ', 'TTg'],
    ['Thông tư số 10/2022/TT-BLĐTBXH', 'thông tư', '10/2022/TT-BLĐTBXH', 'TT-BLĐTBXH', 'state', 'TT', 'BLĐTBXH'],
    [
      'Thông tư liên tịch số 01/2016/TTLT-BTC-BNV',
      'thông tư liên tịch',
      '1/2016/TTLT-BTC-BNV',
      'TTLT-BTC-BNV',
      'state',
      'TTLT',
      'BTC',
    ],
    ['Quyết định số 4255/QĐ-BNN-KHCN', 'quyết định', '4255/QĐ-BNN-KHCN', 'QĐ-BNN-KHCN', 'state', 'QĐ', 'BNN'],
    ['Quyết định số 01348/QĐ-UBND', 'quyết định', '1348/QĐ-UBND', 'QĐ-UBND', 'state', 'QĐ', 'UBND'],
    ['Nghị quyết số 08/2026/NQ-HĐND', 'nghị quyết', '8/2026/NQ-HĐND', 'NQ-HĐND', 'state', 'NQ', 'HĐND'],
    ['Kế hoạch số 0204/KH-UBND', 'kế hoạch', '204/KH-UBND', 'KH-UBND', 'state', 'KH', 'UBND'],
    ['Kế hoạch số 9/KH-THPTCL2', 'kế hoạch', '9/KH-THPTCL2', 'KH-THPTCL2', 'state', 'KH', 'THPTCL2'],
    ['Công văn số 1849/BGDĐT-GDPT', 'công văn', '1849/BGDĐT-GDPT', 'BGDĐT-GDPT', 'state', undefined, 'BGDĐT'],
    ['Công văn số 36/STC-QLNS', 'công văn', '36/STC-QLNS', 'STC-QLNS', 'state', undefined, 'STC'],
    ['Thông báo số 552/TB-VPCP', 'thông báo', '552/TB-VPCP', 'TB-VPCP', 'state', 'TB', 'VPCP'],
    ['Tờ trình số 15/TTr-SNV', 'tờ trình', '15/TTr-SNV', 'TTr-SNV', 'state', 'TTr', 'SNV'],
    ['Phương án số 7178/PA-UBND', 'phương án', '7178/PA-UBND', 'PA-UBND', 'state', 'PA', 'UBND'],
    [
      'Kế hoạch liên tịch số 2/KHLT-SYT-SGDĐT',
      'kế hoạch liên tịch',
      '2/KHLT-SYT-SGDĐT',
      'KHLT-SYT-SGDĐT',
      'state',
      'KHLT',
      'SYT',
    ],
    [
      'Quy chế 49/QCPH-UBND-UBMT-HCTĐ-HND-LĐLĐ',
      'quy chế',
      '49/QCPH-UBND-UBMT-HCTĐ-HND-LĐLĐ',
      'QCPH-UBND-UBMT-HCTĐ-HND-LĐLĐ',
      'state',
      'QCPH',
      'UBND',
    ],
    ['Quy định số 6/QyĐ-SNV', 'quy định', '6/QyĐ-SNV', 'QyĐ-SNV', 'state', 'QyĐ', 'SNV'],
    ['Quyết định số 2215-QĐ/UBND', 'quyết định', '2215-QĐ/UBND', 'QĐ/UBND', 'mixed', 'QĐ', 'UBND'],
    ['Nghị quyết số 27/NQ-TW', 'nghị quyết', '27/NQ-TW', 'NQ-TW', 'mixed', 'NQ', 'TW'],
  ])('%s', (text, kind, key, symbol, regime, typeCode, organCode) => {
    const {
      kind: k,
      key: y,
      symbol: s,
      regime: r,
      typeCode: t,
      organCode: o,
      raw,
    } = only(`Thực hiện ${text}, các đơn vị lập báo cáo.`)
    expect({ k, y, s, r, t, o, raw }).toEqual({ k: kind, y: key, s: symbol, r: regime, t: typeCode, o: organCode, raw: text })
  })

  it.each([
    ['Nghị định số 30/2020/NĐ-CP', true],
    ['Quyết định 1883/QĐ-UBND', false],
    ['Quy định 338-QĐ/TW', false],
    ['quyết định SỐ: 12/QĐ-SNV', true],
  ])('tells whether "số" is written: %s', (text, numberWord) => {
    expect(only(text).numberWord).toBe(numberWord)
  })
})

describe('spellings that are forgiven', () => {
  it.each([
    ['Nghị quyết số 27/NQ- TW', '27/NQ-TW', [' ']],
    ['Nghị quyết số 71/NQ -CP', '71/NQ-CP', [' ']],
    ['Kế hoạch số 14 / KH- LH', '14/KH-LH', [' ', ' ', ' ']],
    ['Kế hoạch số 32 /KH-THHVT', '32/KH-THHVT', [' ']],
    ['Thông tư số 92/2009/TT- BTC', '92/2009/TT-BTC', [' ']],
    ['Thông tư 92 / 2009 / TT - BTC', '92/2009/TT-BTC', [' ', ' ', ' ', ' ', ' ', ' ']],
    ['Kế hoạch số 298 KH/TWĐTN', '298-KH/TWĐTN', [' ']],
    ['Kế hoạch số 245 - KH/TWĐTN-CTTN', '245-KH/TWĐTN-CTTN', [' ', ' ']],
    ['Nghị quyết số 57-NQ/\nTW', '57-NQ/TW', ['\n']],
    ['Nghị định số 30/2020/NĐ–CP', '30/2020/NĐ-CP', []],
    ['Nghị định số 30/2020/nđ-cp', '30/2020/NĐ-CP', []],
    ['Nghị định số 05/2025/NÐ-CP', '5/2025/NĐ-CP', []],
    ['Quyết định số 749/QĐ-Ttg', '749/QĐ-TTg', []],
    ['Quyết định số 749/QD-TTG', '749/QĐ-TTg', []],
    ['Nghị quyết số 57-NQ/TƯ', '57-NQ/TW', []],
    ['Kế hoạch số 12/Kh-Ubnd', '12/KH-UBND', []],
    ['Nghị quyết 30a/2008/NQ-CP', '30a/2008/NQ-CP', []],
  ])('%s', (text, key, blanks) => {
    const found = only(text)
    expect(found.key).toBe(key)
    expect(found.spacing.map((span) => slice(text, span))).toEqual(blanks)
    expect(slice(text, found.symbolSpan)).toBe(found.rawSymbol)
    expect(slice(text, found.numberSpan)).toBe(found.number)
  })

  it('sees where a blank is missing', () => {
    const text = 'Chỉ thị46-CT/TWngày 05/8/2010 của Bộ Chính trị'
    const found = only(text)
    expect(found).toMatchObject({ key: '46-CT/TW', dateText: '05/8/2010', glued: [text.indexOf('46'), text.indexOf('ngày')] })
    expect(only('Kế hoạch số24/KH-UBND').glued).toEqual([11])
    expect(only('Kế hoạch số 24/KH-UBND').glued).toEqual([])
  })

  it.each([
    'Kế hoạch số      /KH-UBND',
    'Quyết định số …/QĐ-UBND',
    'Kế hoạch số ….- KH/CB',
    'Quyết định số ......../QĐ-SNV',
    'Số:       -KH/ĐU',
  ])('reads the number a draft leaves open: %s', (text) => {
    const found = only(text)
    expect(found.blank).toBe(true)
    expect(found.number).toBeUndefined()
    expect(found.key).toBeUndefined()
    expect(found.typeCode).toMatch(/^(?:KH|QĐ)$/)
  })

  it('reads capitals as they stand in a heading', () => {
    expect(only('KẾ HOẠCH SỐ 24/KH-UBND NGÀY 05/6/2025 CỦA ỦY BAN NHÂN DÂN TỈNH SƠN HÀ VỀ CHUYỂN ĐỔI SỐ')).toMatchObject({
      kind: 'kế hoạch',
      date: { day: 5, month: 6, year: 2025 },
      issuer: { text: 'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ' },
    })
  })
})

describe('dates', () => {
  it.each([
    ['ngày 05/3/2020', '05/3/2020', 'short', { day: 5, month: 3, year: 2020 }],
    ['ngày 5-3-2020', '5-3-2020', 'short', { day: 5, month: 3, year: 2020 }],
    ['ngày 05 tháng 3 năm 2020', 'ngày 05 tháng 3 năm 2020', 'long', { day: 5, month: 3, year: 2020 }],
    ['ngày05 tháng 3năm 2020', 'ngày05 tháng 3năm 2020', 'long', { day: 5, month: 3, year: 2020 }],
    ['ngày 31/02/2025', '31/02/2025', 'short', undefined],
    ['ngày 31 tháng 4 năm 2025', 'ngày 31 tháng 4 năm 2025', 'long', undefined],
    ['ngày 29/12', 'ngày 29/12', 'partial', undefined],
    ['tháng 4 năm 2026', 'tháng 4 năm 2026', 'partial', undefined],
    ['ngày     /4/2026', 'ngày     /4/2026', 'blank', undefined],
    ['ngày … tháng … năm 2026', 'ngày … tháng … năm 2026', 'blank', undefined],
    ['ngày / /2025', 'ngày / /2025', 'blank', undefined],
  ])('%s', (words, dateText, dateForm, date) => {
    const text = `Quyết định số 12/QĐ-UBND ${words} của Ủy ban nhân dân tỉnh Sơn Hà`
    const found = only(text)
    expect({ dateText: found.dateText, dateForm: found.dateForm, date: found.date, said: slice(text, found.dateSpan) }).toEqual({
      dateText,
      dateForm,
      date,
      said: dateText,
    })
    expect(found.issuer?.text).toBe('Ủy ban nhân dân tỉnh Sơn Hà')
    expect(found.commaBeforeDate).toBe(false)
  })

  it('notes the comma that the Party writes before "ngày" (HD 05-HD/VPTW, its own citations)', () => {
    expect(only('Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư')).toMatchObject({
      commaBeforeDate: true,
      date: { day: 9, month: 1, year: 2026 },
    })
  })

  it('takes the team that the police write in brackets behind the symbol, and no other bracket', () => {
    expect(only('Kế hoạch số 512/KH-CAT(PV01) ngày 25/11/2026 của Công an tỉnh')).toMatchObject({
      symbol: 'KH-CAT(PV01)',
      date: { day: 25, month: 11, year: 2026 },
      issuer: { text: 'Công an tỉnh' },
    })
    expect(only('Kế hoạch số 12/KH-UBND (Sở Nội vụ soạn)').symbol).toBe('KH-UBND')
    expect(only('Kế hoạch số 12/KH-UBND(kèm theo)').symbol).toBe('KH-UBND')
  })

  it('takes a date behind the rest of a school’s name, and no date of a sentence', () => {
    expect(only('kế hoạch số 125/KH-TH&THCS Hòa Phú ngày 21 tháng 9 năm 2026 về ngoại khóa')).toMatchObject({
      date: { day: 21, month: 9, year: 2026 },
      symbol: 'KH-TH&THCS',
    })
    expect(only('Kế hoạch số 12/KH-UBND được triển khai ngày 05/9/2026').date).toBeUndefined()
    expect(only('Kế hoạch số 12/KH-UBND tại Hội nghị ngày 05/9/2026').date).toBeUndefined()
  })

  it('takes a date that stands after the issuer, and a year beside it', () => {
    expect(only('Đề án 08-ĐA/TU của Tỉnh ủy Sơn Hà ngày 29/12/2025 về phát triển công nghiệp')).toMatchObject({
      issuer: { text: 'Tỉnh ủy Sơn Hà' },
      date: { day: 29, month: 12, year: 2025 },
      subject: { text: 'về phát triển công nghiệp' },
    })
    expect(only('Hướng dẫn 38/HD-TLĐ năm 2024 ngày 27/12/2024 của Tổng Liên đoàn')).toMatchObject({
      yearOnly: 2024,
      dateText: '27/12/2024',
    })
  })
})

describe('issuers', () => {
  it.each([
    'Chính phủ',
    'Quốc hội',
    'Quốc hội khóa XV',
    'Ủy ban Thường vụ Quốc hội',
    'Thủ tướng Chính phủ',
    'thủ tướng Chính phủ',
    'Bộ Chính trị',
    'Ban Bí thư (khóa XI)',
    'Ban Bí thư Trung ương khóa XI',
    'Ban Chấp hành Trung ương Đảng khóa XIII',
    'Ban Tuyên giáo và Dân vận Trung ương',
    'Bộ Nông nghiệp và Môi trường',
    'Bộ Nông nghiệp và Phát triển nông thôn',
    'Bộ Khoa học và Công nghệ',
    'Bộ Ngoại giao',
    'Bộ Giao thông vận tải',
    'Bộ Kế hoạch và Đầu tư',
    'Bộ trưởng Bộ Lao động - Thương binh và Xã hội',
    'Bộ Văn hóa, Thể thao và Du lịch',
    'Sở Văn hoá, Thể thao và Du lịch tỉnh Sơn Hà',
    'Giám đốc Sở Tài chính',
    'Sở Kế hoạch và Đầu tư',
    'Văn phòng Chính phủ',
    'Ủy ban nhân dân tỉnh Sơn Hà',
    'Chủ tịch Ủy ban nhân dân tỉnh',
    'UBND TP. Sơn Hà',
    'UBND xã Hòa Phú',
    'Hội đồng nhân dân tỉnh Sơn Hà khóa XX',
    'Ban Thường vụ Đảng ủy UBND tỉnh',
    'Thành ủy Sơn Hà',
    'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam',
    'Liên hiệp các tổ chức hữu nghị Việt Nam',
    'Ban Quản lý các khu công nghiệp tỉnh Sơn Hà',
    'Viện Kiểm sát nhân dân tối cao',
    'Trường THPT Hòa Phú',
  ])('%s', (issuer) => {
    for (const rest of [
      ' về công tác văn thư.',
      ' quy định chi tiết một số điều;',
      ', góp phần nâng cao chất lượng.',
      '.',
      ';',
      ' và các quy định có liên quan',
      ' hướng dẫn lập dự toán',
    ])
      expect(only(`Thực hiện Quyết định số 12/QĐ-ABC ngày 12/3/2024 của ${issuer}${rest}`).issuer?.text).toBe(issuer)
  })

  it.each([
    ['Nghị định số 88/2026/NĐ-CP ngày 12/5/2026 của Chính phủ chừng 30 tỷ đồng.', 'Chính phủ'],
    ['Thông báo số 5/TB-VPCP ngày 13/10/2025 của Văn phòng Chính phủ Kết luận Phiên họp thứ tư', 'Văn phòng Chính phủ'],
    ['Quyết định số 5/QĐ-UBND ngày 11/4/2025 của UBND tỉnh trên địa bàn', 'UBND tỉnh'],
    ['Quyết định số 5/QĐ-UBND ngày 11/4/2025 của UBND tỉnh Sơn Hà giao nhiệm vụ', 'UBND tỉnh Sơn Hà'],
    [
      'Thông tư liên tịch số 01/2016/TTLT-BTC-BNV ngày 05/6/2016 của Bộ Tài chính và Bộ Nội vụ về định mức',
      'Bộ Tài chính và Bộ Nội vụ',
    ],
    ['Quyết định số 5/QĐ-SYT ngày 05/6/2026 của Sở Y tế và Sở Nội vụ tổng hợp', 'Sở Y tế'],
    ['Nghị quyết số 1/NQ-CP của Chính phủ và Kế hoạch hành động của tỉnh', 'Chính phủ'],
    ['Quyết định của Thủ tướng Chính phủ số 749/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['Quyết định số 5/QĐ-UBND do Chủ tịch UBND xã Hòa Phú ban hành ngày 05/6/2025', 'Chủ tịch UBND xã Hòa Phú'],
  ])('ends with the name: %s', (text, issuer) => {
    expect(only(text).issuer?.text).toBe(issuer)
  })
})

describe('laws', () => {
  it.each([
    ['Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025', { name: 'Tổ chức Chính phủ', dateForm: 'long' }],
    ['Luật Thi đua, khen thưởng ngày 15/6/2022', { name: 'Thi đua, khen thưởng', dateForm: 'short' }],
    [
      'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ ngày 29/6/2024',
      { name: 'Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ' },
    ],
    ['Luật Thủy sản năm 2017', { name: 'Thủy sản', yearOnly: 2017 }],
    ['Bộ luật Lao động năm 2019', { name: 'Lao động', yearOnly: 2019 }],
    ['Luật Đất đai số 31/2024/QH15', { name: 'Đất đai', key: '31/2024/QH15', regime: 'assembly', numberWord: true }],
    ['Luật Công nghiệp công nghệ số số 71/2025/QH15 ngày 14/6/2025', { name: 'Công nghiệp công nghệ số', key: '71/2025/QH15' }],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Ngân sách nhà nước ngày 25/6/2025',
      { name: 'sửa đổi, bổ sung một số điều của Luật Ngân sách nhà nước' },
    ],
    ['Luật số 17/2023/QH15', { name: undefined, key: '17/2023/QH15' }],
    ['Luật Lưu trữ', { name: 'Lưu trữ', numberWord: false }],
  ])('%s', (text, expected) => {
    const found = only(`Căn cứ ${text};`)
    expect({ ...found, name: found.name?.text }).toMatchObject({ kind: 'luật', raw: text, ...expected })
  })

  it('keeps ordinance and constitution apart', () => {
    expect(only('Pháp lệnh Dân quân tự vệ năm 2009').kind).toBe('pháp lệnh')
    expect(only('Hiến pháp năm 2013')).toMatchObject({ kind: 'hiến pháp', yearOnly: 2013 })
  })

  it.each([
    ['theo Luật Đất đai và Luật Nhà ở; các đơn vị', ['Đất đai', 'Nhà ở']],
    ['thực hiện Luật Lưu trữ và các văn bản hướng dẫn', ['Lưu trữ']],
    ['phạm vi của Luật Doanh nghiệp không thuộc kế hoạch', ['Doanh nghiệp']],
    ['áp dụng Luật Thuế giá trị gia tăng ước tăng thu 500 tỷ đồng.', ['Thuế giá trị gia tăng']],
    ['ngành Luật Kinh tế.', []],
  ])('finds the end of a name without date: %s', (text, names) => {
    expect(findCitations(text).map(({ name }) => name?.text)).toEqual(names)
  })

  it('does not take the day of effect for the date of the law', () => {
    expect(only('Luật Đất đai có hiệu lực từ ngày 01/8/2024.').dateText).toBeUndefined()
  })

  it('reads several laws one by one', () => {
    expect(
      findCitations('Luật Đất đai năm 2024, Luật Nhà ở năm 2023 và Luật Kế toán năm 2015').map(({ name }) => name?.text),
    ).toEqual(['Đất đai', 'Nhà ở', 'Kế toán'])
  })
})
