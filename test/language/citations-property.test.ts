import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/language/citations/find-citations.ts'
import { issuerContradicts } from '../../src/language/citations/issuer-of-symbol.ts'
import { parseSymbol } from '../../src/language/citations/symbol.ts'

const instruments = [
  { kind: 'Nghị định', dash: '/', symbol: 'NĐ-CP', issuer: 'Chính phủ' },
  { kind: 'Thông tư', dash: '/', symbol: 'TT-BVHTTDL', issuer: 'Bộ Văn hóa, Thể thao và Du lịch' },
  { kind: 'Quyết định', dash: '/', symbol: 'QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Sơn Hà' },
  { kind: 'Kế hoạch', dash: '/', symbol: 'KH-SNNMT', issuer: 'Sở Nông nghiệp và Môi trường' },
  { kind: 'Nghị quyết', dash: '-', symbol: 'NQ/TW', issuer: 'Ban Chấp hành Trung ương Đảng khóa XIII' },
  { kind: 'Chương trình', dash: '-', symbol: 'CTr/TU', issuer: 'Tỉnh ủy Sơn Hà' },
  { kind: 'Kế hoạch', dash: '-', symbol: 'KH/TĐTN-BTG', issuer: 'Ban Thường vụ Tỉnh đoàn' },
] as const

const written = fc.record({
  instrument: fc.constantFrom(...instruments),
  number: fc.integer({ min: 1, max: 9999 }),
  year: fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: undefined }),
  numberWord: fc.boolean(),
  date: fc.option(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 1990, max: 2030 }),
    }),
    {
      nil: undefined,
    },
  ),
  long: fc.boolean(),
  comma: fc.boolean(),
  issued: fc.boolean(),
  dateFirst: fc.boolean(),
  subject: fc.constantFrom('', ' về công tác văn thư', ' quy định chi tiết một số nội dung'),
  before: fc.constantFrom('', 'Căn cứ ', 'Thực hiện khoản 2 Điều 7 ', '- '),
  after: fc.constantFrom('', ';', '.', '; các xã, phường báo cáo'),
})

describe('citations written from parts', () => {
  it('are read back', () => {
    fc.assert(
      fc.property(written, (parts) => {
        const { instrument, number, date, issued } = parts
        const year = instrument.dash === '/' ? parts.year : undefined
        const symbol = `${number}${year === undefined ? '' : `/${year}`}${instrument.dash}${instrument.symbol}`
        const when =
          date === undefined
            ? ''
            : `${parts.comma ? ',' : ''} ngày ${parts.long ? `${date.day} tháng ${date.month} năm ${date.year}` : `${date.day}/${date.month}/${date.year}`}`
        const who = issued ? ` của ${instrument.issuer}` : ''
        const core = `${instrument.kind} ${parts.numberWord ? 'số ' : ''}${symbol}${parts.dateFirst ? when + who : who + when}`
        const text = `${parts.before}${core}${parts.subject}${parts.after}`
        const found = findCitations(text)
        expect(found).toHaveLength(1)
        const citation = found[0]
        expect(citation?.raw).toBe(core)
        expect(citation?.key).toBe(symbol)
        expect(citation?.kind).toBe(instrument.kind.toLocaleLowerCase('vi'))
        expect(citation?.numberWord).toBe(parts.numberWord)
        expect(citation?.date).toEqual(date)
        expect(citation?.commaBeforeDate).toBe(date !== undefined && parts.comma)
        expect(citation?.issuer?.text).toBe(issued ? instrument.issuer : undefined)
        expect(citation?.subject?.text ?? '').toBe(parts.subject.trim())
        expect(citation?.provision?.articles).toEqual(parts.before.includes('Điều') ? ['7'] : undefined)
        expect(issuerContradicts(instrument.symbol, instrument.issuer)).toBe(false)
      }),
      { numRuns: 400 },
    )
  })
})

const pieces = fc.constantFrom(
  ...[
    'Nghị định',
    'Luật',
    'Bộ luật',
    'số',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '/',
    '-',
    '–',
    '12',
    '2024',
    'NĐ-CP',
    'KH',
    'UBND',
    'TW',
    'ngày',
    'tháng',
    'năm',
    '31/02/2025',
  ],
  ...[
    'của',
    'Chính phủ',
    'Sở Văn hóa',
    'và',
    ',',
    ';',
    '.',
    '(',
    ')',
    '“',
    '”',
    'về',
    'quy định',
    'gọi tắt là',
    'Điều 5',
    'khoản 1',
    '…',
    'QH15',
    'a',
    'TP',
  ],
)

describe('any text', () => {
  it('gives ordered citations that do not overlap, with spans inside the text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0
        for (const citation of findCitations(text)) {
          expect(citation.start).toBeGreaterThanOrEqual(end)
          expect(citation.end).toBeGreaterThan(citation.start)
          expect(citation.raw).toBe(text.slice(citation.start, citation.end))
          end = citation.end
          for (const words of [
            citation.kindText,
            citation.name,
            citation.issuer,
            citation.subject,
            citation.provision,
            citation.shortName,
          ])
            if (words !== undefined) expect(text.slice(words.start, words.end)).toBe(words.text)
          for (const span of citation.spacing) expect(text.slice(span.start, span.end).trim()).toBe('')
        }
        parseSymbol(text)
      }),
      { numRuns: 1500 },
    )
  })
})
