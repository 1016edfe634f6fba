import { describe, expect, it } from 'vitest'
import { flowOf } from '../../../src/recognise/flow-of.ts'
import { flowOfText } from '../../../src/recognise/flow-of-text.ts'
import { flowOfWord } from '../../../src/recognise/flow-of-word.ts'
import { wordsOf } from '../../../src/recognise/words-of.ts'
import { textsOf, wordsOfFlow } from './flow-views.ts'
import { cell, paragraph, run, table, word } from './word-builder.ts'

/** Each paragraph as its lines on the page, the second page after `…con người Bình`. */
const before = [
  ['KẾ HOẠCH'],
  ['Chăm sóc vườn thuốc nam'],
  [
    'Căn cứ Kế hoạch số 41/KH-UBND ngày 03/3/2026 của Ủy ban nhân dân tỉnh',
    'Sơn Hà về phát triển kinh tế - xã hội của các xã vùng cao;',
  ],
  ['I. MỤC ĐÍCH'],
  [
    'Vườn thuốc của trạm phục vụ người dân trong xã. Cây trồng theo hướng dẫn',
    'của Sở Y tế. Người dân được chỉ cách dùng từng loại cây, cách hái và cách',
    'phơi, sao, để không mất hoạt chất và không gây hại cho người dùng thuốc.',
  ],
  ['- Giới thiệu nghề thuốc nam, truyền thống của các thầy thuốc và con người Bình'],
]
const after = [
  ['Phước cho học sinh các trường trong xã qua hai buổi tham quan mỗi học kỳ.'],
  ['II. NHIỆM VỤ'],
  [
    '1. Trạm Y tế xã chủ trì, phối hợp với Hội Đông y, trường học và các thôn',
    'trồng bổ sung những cây còn thiếu trong mùa mưa năm nay.',
  ],
]
const first = before.flat()
const second = after.flat()
/** As the author wrote them: the last paragraph of the first page goes on on the second. */
const whole = [
  ...before.slice(0, -1).map((lines) => lines.join(' ')),
  `${before.at(-1)?.join(' ')} ${after[0]?.join(' ')}`,
  ...after.slice(1).map((lines) => lines.join(' ')),
]

describe('text that a program read out of a PDF', () => {
  const text = [...first, '', '\f2', '', ...second, '', '\f'].join('\n')

  it('is read with its form feeds, which part pages and are no words', () => {
    const { flow, findings } = flowOf({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
    expect(findings).toEqual([])
    expect(flow === undefined ? [] : textsOf(flow)).toEqual(whole)
    expect(flow?.asides.map(({ reason, text }) => [reason, text])).toEqual([['pageNumber', '2']])
  })

  it('is refused for any other control character, with its place', () => {
    const { flow, findings } = flowOf({ name: 'a.txt', bytes: new TextEncoder().encode('KẾ HOẠCH\nVườn\u0085 ươm') })
    expect(flow).toBeUndefined()
    expect(findings.map(({ code, range }) => [code, range.start.line, range.start.column])).toEqual([['YA002', 2, 5]])
  })

  it('has line breaks of Word (line tabulation) as ends of lines', () => {
    const { flow } = flowOf({ name: 'a.txt', bytes: new TextEncoder().encode('KẾ HOẠCH\u000bVườn ươm\nI. MỤC ĐÍCH') })
    expect(flow === undefined ? [] : textsOf(flow)).toEqual(['KẾ HOẠCH', 'Vườn ươm', 'I. MỤC ĐÍCH'])
  })

  it('keeps its width where two lines were put together at a hyphen', () => {
    const lines = [...first, ...second, ...first.slice(4), ...second, ...first.slice(4), ...second]
    const glued = lines.join('\n').replace('hướng dẫn\ncủa Sở', 'hướng dẫn của Sở')
    const texts = textsOf(flowOfText({ name: 'a.txt', text: glued }))
    expect(texts.filter((text) => text === whole.find((one) => one.startsWith('- Giới thiệu')))).toHaveLength(3)
  })

  it('has the rule under the subject apart from the text it was glued to (HD 36, HD 05)', () => {
    const flow = flowOfText({
      name: 'a.txt',
      text: 'KẾ HOẠCH\nthăm vườn ươm\n----Thực hiện Kế hoạch năm, chi bộ tổ chức như sau:',
    })
    expect(textsOf(flow)).toEqual(['KẾ HOẠCH', 'thăm vườn ươm', 'Thực hiện Kế hoạch năm, chi bộ tổ chức như sau:'])
    expect(flow.asides.map(({ reason, text }) => [reason, text])).toEqual([['ruleLine', '----']])
  })

  it('has place and date whole over the empty lines that stand for wide blanks', () => {
    const lines = ['ĐẢNG ỦY XÃ HÒA PHÚ', '', 'Hòa Phú, ngày', '', 'tháng', '', 'năm 2026', '', 'KẾ HOẠCH']
    expect(textsOf(flowOfText({ name: 'a.txt', text: lines.join('\n') }))).toEqual([
      'ĐẢNG ỦY XÃ HÒA PHÚ',
      'Hòa Phú, ngày tháng năm 2026',
      'KẾ HOẠCH',
    ])
  })

  it('does not put the signature into the recipient that stands beside it', () => {
    const lines = [
      'Nơi nhận:                             T/M BAN THƯỜNG VỤ',
      '- Đ/c Trần Văn Khánh, Trưởng Ban            BÍ THƯ',
      'Nội chính Tỉnh ủy (phụ trách xã);',
      '- Lưu VPĐU.',
    ]
    expect(textsOf(flowOfText({ name: 'a.txt', text: lines.join('\n') }))).toEqual(lines)
  })
})

describe('a Word file that was made from pages', () => {
  const flowOfLines = (lines: readonly string[]) => flowOfWord('a.docx', word(lines.map((line, i) => paragraph(i + 1, line))))

  it('has its paragraphs whole, and its page numbers set aside', () => {
    const flow = flowOfWord(
      'a.docx',
      word([
        ...first.map((line, i) => paragraph(i + 1, line)),
        paragraph(20, { runs: [run('2')], look: { align: 'center' } }),
        ...second.map((line, i) => paragraph(21 + i, { runs: [run(line)], look: { pageBreakBefore: i === 0 } })),
      ]),
    )
    expect(textsOf(flow)).toEqual(whole)
    expect(flow.asides.map(({ reason, text }) => [reason, text])).toEqual([['pageNumber', '2']])
  })

  it('keeps every word in order, each with the paragraph it stands in', () => {
    const lines = [...first, ...second]
    const flow = flowOfLines(lines)
    expect(wordsOfFlow(flow)).toEqual(lines.flatMap(wordsOf))
    const basis = flow.blocks[2]
    const text = basis?.kind === 'paragraph' ? basis.text : ''
    expect(text).toBe(before[2]?.join(' '))
    expect(basis?.locate(text.indexOf('Sơn Hà'))).toMatchObject({ line: 4, column: 1 })
    expect(basis?.locate(text.indexOf('tỉnh'))).toMatchObject({ line: 3, column: 66 })
  })

  it('has single blanks in the lines that were justified with several', () => {
    const lines = [...first, ...second]
    const wide = lines.map((line) => (line.startsWith('của Sở') ? line.replaceAll(' ', '   ') : line))
    expect(textsOf(flowOfLines(wide))).toEqual(whole)
    const runs = [
      run('của   Sở  '),
      run('   Y   tế. ', { bold: true }),
      run('  Người dân    được   chỉ cách,   cách   hái và   cách'),
    ]
    const blocks = lines.map((line, i) => paragraph(i + 1, line.startsWith('của Sở') ? { runs } : line))
    const flow = flowOfWord('a.docx', word(blocks))
    const joined = flow.blocks[4]
    expect(joined?.kind === 'paragraph' ? joined.text : '').toContain('hướng dẫn của Sở Y tế. Người dân được chỉ cách, cách hái')
    expect(joined?.kind === 'paragraph' ? joined.runs.map(({ text }) => text).join('') : '').toBe(
      joined?.kind === 'paragraph' ? joined.text : undefined,
    )
  })

  it('is left as it is where paragraphs are whole, where a table stands between, and where a plan was printed', () => {
    const wholeLines = before.map((lines) => lines.join(' '))
    expect(textsOf(flowOfLines(wholeLines))).toEqual(wholeLines)
    const [head, rest] = [first.slice(0, 5), [...first.slice(5), ...second]]
    const apart = flowOfWord(
      'a.docx',
      word([
        ...head.map((line, i) => paragraph(i + 1, line)),
        table([[cell(0, [paragraph(6, 'STT')]), cell(1, [paragraph(7, 'Nội dung')])]]),
        ...rest.map((line, i) => paragraph(i + 8, line)),
      ]),
    )
    expect(textsOf(apart)).toContain(first[4])
    const printed = [...first, ...second].map((line, i) => paragraph(i + 1, { runs: [run(line)], styleId: 'typeName' }))
    expect(textsOf(flowOfWord('a.docx', word(printed)))).toEqual([...first, ...second])
  })
})

describe('a Word file whose pages are text boxes, as LibreOffice makes it of a PDF', () => {
  /** Pieces of lines with their place on the page in mm, all hung on one paragraph. */
  const boxes = (pieces: readonly (readonly [x: number, y: number, words: string])[]) =>
    word([
      paragraph(1, {
        drawings: pieces.map(([x, y, words], i) => ({
          kind: 'textBox' as const,
          x,
          y,
          width: words.length * 2,
          height: 5,
          blocks: [paragraph(i + 2, words)],
        })),
      }),
    ])
  const head = [
    [35, 20, 'ỦY BAN NHÂN DÂN'],
    [95, 20.3, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [40, 26, 'XÃ HÒA PHÚ'],
  ] as const
  const lines = [...first, ...second]

  it('has its lines from the top, their pieces from the left, and columns a wide blank apart', () => {
    const body = lines.map((line, i) => [30, 40 + i * 6, line] as const)
    const texts = textsOf(flowOfWord('a.docx', boxes([...head, ...body])))
    expect(texts.slice(0, 2)).toEqual(['ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ HÒA PHÚ'])
    expect(texts.slice(2)).toEqual(whole)
  })

  it('has a piece that is set bold where it stands on its line, though it comes later in the file', () => {
    const rest = [66, 99.5, '13 giờ 30 phút ngày 29/4/2026.'] as const
    const pieces = [...lines.map((line, i) => [30, 20 + i * 6, line] as const), rest, [30, 100, '1. Thời gian:'] as const]
    expect(textsOf(flowOfWord('a.docx', boxes(pieces))).at(-1)).toBe('1. Thời gian:      13 giờ 30 phút ngày 29/4/2026.')
  })

  it('goes on with the next page where a box stands higher again, whose first line may end a paragraph of this one', () => {
    const page = (some: readonly string[], from: number) => some.map((line, i) => [30, from + i * 6, line] as const)
    const flow = flowOfWord('a.docx', boxes([...page(first, 200), [105, 10, '2'], ...page(second, 20)]))
    expect(textsOf(flow)).toEqual(whole)
    expect(flow.asides.map(({ reason, text }) => [reason, text])).toEqual([['pageNumber', '2']])
  })

  it('keeps the order of the file where text boxes are only beside the text', () => {
    const beside = boxes([...head, [40, 10, 'Hình 1'], [40, 5, 'Hình 2']])
    const blocks = [...beside.blocks, ...lines.map((line, i) => paragraph(20 + i, line))]
    expect(textsOf(flowOfWord('a.docx', { ...beside, blocks })).slice(0, 5)).toEqual([
      ...head.map(([, , words]) => words),
      'Hình 1',
      'Hình 2',
    ])
  })
})
