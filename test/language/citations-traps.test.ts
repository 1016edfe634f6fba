import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/language/citations/find-citations.ts'

const keys = (text: string) => findCitations(text).map(({ key }) => key)

describe('lists', () => {
  it('gives the date to the number it stands with, and carries the type over', () => {
    const [first, second] = findCitations(
      'Nghị định số 37/2019/NĐ-CP và số 22/2025/NĐ-CP ngày 11/02/2025 của Chính phủ quy định chi tiết',
    )
    expect(first).toMatchObject({ key: '37/2019/NĐ-CP', kind: 'nghị định', kindCarried: false })
    expect(first?.dateText).toBeUndefined()
    expect(first?.subject).toBeUndefined()
    expect(second).toMatchObject({
      key: '22/2025/NĐ-CP',
      kind: 'nghị định',
      kindCarried: true,
      date: { day: 11, month: 2, year: 2025 },
    })
    expect(second?.kindText).toBeUndefined()
  })

  it('reads a list behind a colon', () => {
    const found = findCitations(
      'các Công điện: số 021/CĐ-UBND ngày 08/10/2026, số 022/CĐ-UBND và số 023/CĐ-UBND ngày 09/10/2026; số 024/CĐ-UBND của UBND tỉnh',
    )
    expect(found.map(({ kind, key, dateText }) => [kind, key, dateText])).toEqual([
      ['công điện', '21/CĐ-UBND', '08/10/2026'],
      ['công điện', '22/CĐ-UBND', undefined],
      ['công điện', '23/CĐ-UBND', '09/10/2026'],
      ['công điện', '24/CĐ-UBND', undefined],
    ])
  })

  it('carries the type over a subject to the next number of the same type', () => {
    const found = findCitations(
      'các Quyết định: số 36/QĐ-TTg ngày 11/01/2024 về quy hoạch hạ tầng; số 1569/QĐ-TTg về quy hoạch Thủ đô và số 1668/QĐ-TTg về điều chỉnh',
    )
    expect(found.map(({ kind, subject }) => [kind, subject?.text])).toEqual([
      ['quyết định', 'về quy hoạch hạ tầng'],
      ['quyết định', 'về quy hoạch Thủ đô'],
      ['quyết định', 'về điều chỉnh'],
    ])
  })
})

describe('what follows the core', () => {
  it('holds the second citation in the subject of the first', () => {
    const text =
      'Quyết định số 5/QĐ-UBND ngày 05/02/2026 của UBND tỉnh về thực hiện Nghị quyết số 6-NQ/TW ngày 10/01/2026 của Bộ Chính trị về đổi mới; các sở lập kế hoạch'
    const [first, second] = findCitations(text)
    expect(keys(text)).toEqual(['5/QĐ-UBND', '6-NQ/TW'])
    expect(first?.subject?.text).toBe('về thực hiện Nghị quyết số 6-NQ/TW ngày 10/01/2026 của Bộ Chính trị về đổi mới')
    expect(second?.subject?.text).toBe('về đổi mới')
    expect((first?.subject?.start ?? 0) < (second?.start ?? 0) && (second?.subject?.end ?? 0) <= (first?.subject?.end ?? 0)).toBe(
      true,
    )
    expect((first?.end ?? 0) <= (second?.start ?? 0)).toBe(true)
  })

  it('ends the subject where the sentence goes on to the plan', () => {
    const [found] = findCitations(
      'Thực hiện Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư về tăng cường lãnh đạo, nâng cao hiệu quả, UBND xã Hòa Phú ban hành Kế hoạch như sau:',
    )
    expect(found?.subject?.text).toBe('về tăng cường lãnh đạo, nâng cao hiệu quả')
  })

  it('keeps a quoted subject whole', () => {
    const [found] = findCitations(
      'Chỉ thị số 04-CT/TW ngày 06/7/2011 của Ban Bí thư khóa XI “Về đổi mới; nâng cao hiệu quả” trên địa bàn',
    )
    expect(found?.subject?.text).toMatch(/^“Về đổi mới; nâng cao hiệu quả”/u)
  })

  it.each([
    'sau đây gọi tắt là',
    'gọi tắt là',
    'sau đây viết tắt là',
    'sau đây gọi là',
    'gọi tắt',
    'sau đây được gọi chung là',
    'viết gọn là',
  ])('short name: (%s …)', (lead) => {
    const found = findCitations(
      `Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương về bộ máy (${lead} Nghị quyết Mười tám), UBND`,
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.shortName?.text).toBe('Nghị quyết Mười tám')
    expect(found[0]?.subject?.text).toBe('về bộ máy')
  })

  it('gives a short name to the nearest instrument', () => {
    const found = findCitations(
      'Kế hoạch số 5/KH-UBND của UBND tỉnh về thực hiện Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư (gọi tắt là Chỉ thị Mười hai)',
    )
    expect(found.map(({ shortName }) => shortName?.text)).toEqual([undefined, 'Chỉ thị Mười hai'])
  })
})

describe('provisions', () => {
  it.each([
    ['điểm a khoản 2 Điều 103 Luật Nhà ở năm 2023', { points: ['a'], clauses: ['2'], articles: ['103'], parts: [] }],
    ['khoản 1, 2 Điều 5 Nghị định số 118/2025/NĐ-CP', { points: [], clauses: ['1', '2'], articles: ['5'], parts: [] }],
    [
      'các điểm a, b và đ khoản 2 Điều 9 của Nghị định số 118/2025/NĐ-CP',
      { points: ['a', 'b', 'đ'], clauses: ['2'], articles: ['9'], parts: [] },
    ],
    ['Điều 9, Nghị định số 181/2024/NĐ-CP', { points: [], clauses: [], articles: ['9'], parts: [] }],
    ['Điều 3, Điều 4 Nghị định số 30/2020/NĐ-CP', { points: [], clauses: [], articles: ['3', '4'], parts: [] }],
    ['Mục VI Quyết định số 213/QĐ-TTg', { points: [], clauses: [], articles: [], parts: ['Mục VI'] }],
    ['tiểu mục 1 Mục II Kế hoạch 22/KH-TLĐ', { points: [], clauses: [], articles: [], parts: ['tiểu mục 1 Mục II'] }],
  ])('%s', (text, expected) => {
    const [found] = findCitations(`theo quy định tại ${text}`)
    expect(found?.provision).toMatchObject(expected)
    expect(`theo quy định tại ${text}`.slice(found?.provision?.start, found?.provision?.end)).toBe(found?.provision?.text)
  })
})

describe('what is no citation', () => {
  it.each([
    'theo quy định của pháp luật',
    'Luật sư, luật gia và kỷ luật lao động',
    'Kế hoạch này, Nghị định này thay thế các văn bản trước',
    'tỷ lệ 1/3, phục vụ 24/7, ngày 30/4 và 1/5, ngày 05/6/2025',
    'QCVN 102:2016/BTTTT; TCVN 9001-2015/BKHCN',
    'công tác dân số - KHHGĐ và chỉ số - KH',
    'tháng 12/2025 - UBND tỉnh họp',
    '1/ UBND tỉnh chỉ đạo; 15/A-B; số nhà 25/12 đường Trần Phú',
    'Chương trình 135; Kế hoạch 2026; chương trình số 5',
    'Nghị quyết Đại hội XIV của Đảng; Điều lệ Đảng',
    'STT12/KH-UBND',
    'Kế hoạch tháng 12/2025 của chi bộ',
    'điện thoại số 0912.345.678, số tài khoản 12-345/VN',
  ])('%s', (text) => {
    expect(findCitations(text)).toEqual([])
  })

  it.each([
    ['Hướng dẫn số 24/HD.PGDĐT ngày 05/9/2019', '24/HD-PGDĐT'],
    ['Kế hoạch số 71/KH-THPT.HS ngày 05/9/2019', '71/KH-THPT-HS'],
    // A blank was lost behind the sentence.
    ['theo Kế hoạch số 12/KH-UBND.UBND xã giao', '12/KH-UBND'],
    ['theo Nghị quyết số 30/NQ-CP.Các sở giao', '30/NQ-CP'],
    ['theo Kế hoạch số 12/KH-UBND. HĐND xã giao', '12/KH-UBND'],
  ])('parts a symbol at a full stop as at a dash, and not at the end of a sentence: %s', (text, key) => {
    expect(findCitations(text).map((found) => found.key)).toEqual([key])
  })

  it('ends the symbol before a dash that belongs to the sentence', () => {
    expect(keys('Kế hoạch số 24/KH-UBND - UBND tỉnh')).toEqual(['24/KH-UBND'])
    expect(keys('Kế hoạch số 24/KH-UBND\n- UBND tỉnh chỉ đạo')).toEqual(['24/KH-UBND'])
  })
})
