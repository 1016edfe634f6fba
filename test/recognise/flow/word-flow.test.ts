import { describe, expect, it } from 'vitest'
import type { FlowParagraph, FlowTable } from '../../../src/recognise/flow.ts'
import { flowOfWord } from '../../../src/recognise/flow-of-word.ts'
import type { WordDocument } from '../../../src/word/word-document.ts'
import { paragraphsOf, textsOf } from './flow-views.ts'
import { cell, paragraph, run, section, table, word } from './word-builder.ts'

const flowOf = (document: WordDocument) => flowOfWord('a.docx', document)
const firstOf = (document: WordDocument) => flowOf(document).blocks[0] as FlowParagraph

describe('paragraphs of a Word file', () => {
  it('keep their label apart, and places count the label', () => {
    const flow = flowOf(word([paragraph(1, 'KẾ HOẠCH'), paragraph(2, { label: 'I.', level: 1, runs: [run(' MỤC\u00a0ĐÍCH ')] })]))
    expect(flow.blocks[1]).toMatchObject({ text: 'MỤC ĐÍCH', label: 'I.', level: 1, align: 'both', indent: 12.7, size: 14 })
    expect(flow.text.split('\n').slice(0, 3)).toEqual(['KẾ HOẠCH', 'I. MỤC ĐÍCH', ''])
    const { line, column, offset } = paragraphsOf(flow.blocks)[1]?.locate(4) ?? { line: 0, column: 0, offset: 0 }
    expect([line, column]).toEqual([2, 8])
    expect(flow.text.slice(offset, offset + 4)).toBe('ĐÍCH')
  })

  it('join runs of one look, also over blanks and over a letter typed in two runs', () => {
    const runs = [
      run('Ke', { bold: true }),
      run('\u0302\u0301'),
      run(' '),
      run('hoạch', { bold: true, caps: true }),
      run('\tnăm'),
      run('\n2026'),
    ]
    expect(firstOf(word([paragraph(1, { runs })]))).toMatchObject({
      text: 'Kế hoạch năm\n2026',
      runs: [
        { text: 'Kế hoạch', bold: true },
        { text: ' năm\n2026', bold: false },
      ],
    })
  })

  it('are left out where they are empty, but for a printed number', () => {
    const flow = flowOf(word([paragraph(1), paragraph(2, { label: '-' }), paragraph(3, { label: '1' }), paragraph(4, ' ')]))
    expect(flow.blocks).toMatchObject([{ text: '', label: '1' }])
  })

  it('are set aside where a digital signature left them, in one paragraph or in several', () => {
    const [who, mail, when] = [
      'Người ký: TRƯỜNG TIỂU HỌC HOA SEN',
      'Email: hoasen@example.vn',
      'Thời gian ký: 05/09/2026 08:30:12 +07:00',
    ]
    const one = [paragraph(1, `${who}\n${mail}\n${when}`), paragraph(2, 'KẾ HOẠCH')]
    const several = [paragraph(1, who), paragraph(2, mail), paragraph(3, when), paragraph(4, 'KẾ HOẠCH')]
    for (const blocks of [one, several]) {
      const flow = flowOf(word(blocks))
      expect(textsOf(flow)).toEqual(['KẾ HOẠCH'])
      expect(flow.asides.map(({ reason, text }) => [reason, text.split('\n')])).toEqual(
        blocks === one ? [['signatureLine', [who, mail, when]]] : [who, mail, when].map((line) => ['signatureLine', [line]]),
      )
    }
  })

  it('stay where they only look like one: a timetable, a signer named in a sentence, an address', () => {
    for (const lines of [
      ['05/09/2026 08:30', 'Khai giảng.', 'Người ký: Hiệu trưởng', 'Lời văn.'],
      ['Người ký: Hiệu trưởng', 'Lời văn.', '05/09/2026 08:30'],
      ['Địa chỉ: thôn Hoa Sen', 'Email: hoasen@example.vn'],
    ])
      expect(textsOf(flowOf(word(lines.map((text, i) => paragraph(i + 1, text)))))).toEqual(lines)
  })

  it('say what begins before them', () => {
    const blocks = [
      paragraph(1, 'a'),
      paragraph(2),
      paragraph(3, 'b'),
      paragraph(4, 'c\f'),
      paragraph(5, 'd'),
      paragraph(6, { runs: [run('e')], look: { pageBreakBefore: true } }),
      paragraph(7, { runs: [run('f')], section: 1 }),
      paragraph(8, { runs: [run('g')], section: 2 }),
    ]
    const sections = [section(), section({ landscape: true }), section({ starts: 'continuous' })]
    expect(paragraphsOf(flowOf(word(blocks, { sections })).blocks).map(({ text, breakBefore }) => [text, breakBefore])).toEqual([
      ['a', undefined],
      ['b', 'line'],
      ['c', undefined],
      ['d', 'page'],
      ['e', 'page'],
      ['f', 'section'],
      ['g', undefined],
    ])
  })

  it('carry the component that their style names, and the level of their outline', () => {
    const blocks = [
      paragraph(1, { runs: [run('a')], styleId: 'typeName' }),
      paragraph(2, { runs: [run('b')], styleId: 'Heading1', look: { outline: 1 } }),
    ]
    const flow = flowOf(word(blocks))
    expect(flow.blocks).toMatchObject([{ style: 'typeName' }, { heading: 1 }])
    expect(flow.blocks[1]).not.toHaveProperty('style')
  })

  it('hold the words of their notes, numbered as they are met', () => {
    const notes = new Map([
      ['7', [paragraph(1, 'Điều 5'), paragraph(2, 'Luật.')]],
      ['endnote:2', [paragraph(1, 'Cuối.')]],
    ])
    const runs = [
      run('Theo luật'),
      run('', {}, { note: 'endnote:2' }),
      run(' và nghị định'),
      run('', {}, { note: '7' }),
      run('.'),
    ]
    const first = firstOf(word([paragraph(1, { label: '1.', runs })], { notes }))
    expect(first.text).toBe('Theo luật và nghị định.')
    expect(first.runs).toMatchObject([
      { text: 'Theo luật', note: { label: '1', text: [{ text: 'Cuối.' }] } },
      { text: ' và nghị định', note: { label: '2', text: [{ text: 'Điều 5 Luật.' }] } },
      { text: '.' },
    ])
    expect(first.runs[0]?.note?.locate(0)).toMatchObject({ line: 1, column: 13 })
  })

  it('come with the words of their text boxes after them', () => {
    const box = { kind: 'textBox', blocks: [paragraph(2, 'trong khung')] } as const
    const flow = flowOf(word([paragraph(1, { runs: [run('neo')], drawings: [box] }), paragraph(3, 'sau')]))
    expect(textsOf(flow)).toEqual(['neo', 'trong khung', 'sau'])
    expect(flow.blocks[1]).toMatchObject({ part: { kind: 'textBox' } })
    expect(flow.text.split('\n').slice(0, 3)).toEqual(['neo', 'trong khung', 'sau'])
  })
})

describe('tables of a Word file', () => {
  it('are none where one cell frames the whole document', () => {
    const lines = ['UBND XÃ HÒA PHÚ', 'KẾ HOẠCH', 'Trồng cây', 'I. A', 'b', 'II. C', 'd', 'Nơi nhận:']
    const framed = table([
      [
        cell(
          0,
          lines.map((text, at) => paragraph(at + 1, text)),
        ),
      ],
    ])
    expect(flowOf(word([framed])).blocks.map(({ kind }) => kind)).toEqual(lines.map(() => 'paragraph'))
    const note = table([
      [
        cell(
          0,
          lines.slice(2).map((text, at) => paragraph(at + 1, text)),
        ),
      ],
    ])
    expect(flowOf(word([note])).blocks.map(({ kind }) => kind)).toEqual(['table'])
  })

  it('keep their cells, spans, shares and nested tables', () => {
    const inner = table([[cell(0, [paragraph(4, 'trong')])]], { number: 2, bordered: false })
    const right = [paragraph(2, { runs: [run('Việc')], look: { align: 'center' } }), paragraph(3)]
    const outer = table([[cell(0, [paragraph(1, 'TT')], { rowSpan: 2 }), cell(1, right)], [cell(1, [inner, paragraph(5)])]])
    const flow = flowOf(word([outer, paragraph(6, 'x')], { sections: [section({ landscape: true })] }))
    const [found] = flow.blocks as readonly FlowTable[]
    expect(found).toMatchObject({ widths: [25, 75], bordered: true, landscape: true })
    expect(found?.rows.map(({ header }) => header)).toEqual([true, false])
    expect(found?.rows[0]?.cells).toMatchObject([{ rowSpan: 2 }, { column: 1, align: 'center', blocks: [{ text: 'Việc' }] }])
    expect(found?.rows[1]?.cells[0]?.blocks).toMatchObject([{ kind: 'table', bordered: false }])
    expect(paragraphsOf(flow.blocks).map(({ part }) => part)).toEqual([
      { kind: 'cell', table: 1, row: 1, column: 1 },
      { kind: 'cell', table: 1, row: 1, column: 2 },
      { kind: 'cell', table: 2, row: 1, column: 1 },
      { kind: 'body' },
    ])
    expect(found?.locate(0)).toMatchObject({ line: 1, column: 1 })
    expect(flow.text.split('\n').slice(0, 6)).toEqual(['TT', 'Việc', '', 'trong', '', 'x'])
  })
})

describe('what a Word file holds besides', () => {
  it('is told: hidden and deleted words, comments, pictures once', () => {
    const drawings = [{ kind: 'picture', name: 'Dấu' }] as const
    const notices = [
      { kind: 'hidden', paragraph: 2, text: 'mật' },
      { kind: 'deleted', paragraph: 1, text: 'bỏ ' },
      { kind: 'comment', text: 'Xem lại', author: 'An' },
      { kind: 'inserted', paragraph: 1, text: 'a' },
      { kind: 'picture', paragraph: 1, text: 'Chữ ký' },
    ] as const
    const blocks = [paragraph(1, { runs: [run('a')], drawings }), paragraph(2, { runs: [run('b')], drawings })]
    expect(flowOf(word(blocks, { notices })).asides.map(({ reason, text, at }) => [reason, text, at.line])).toEqual([
      ['deleted', 'bỏ', 1],
      ['comment', 'Xem lại', 1],
      ['picture', 'Chữ ký', 1],
      ['hidden', 'mật', 2],
      ['picture', 'Dấu', 2],
    ])
  })

  it('is told: words of headers and footers, each once, a page number never', () => {
    const page = [
      paragraph(1, { runs: [run('Trang '), run('2', {}, { field: 'PAGE' }), run('/'), run('5', {}, { field: 'NUMPAGES' })] }),
    ]
    const head = [paragraph(1, 'UBND xã Hòa Phú')]
    const sections = [
      section({ headers: { default: head, first: page }, footers: { default: [paragraph(1, '- 3 -')] } }),
      section({ headers: { even: head }, first: 2 }),
    ]
    expect(flowOf(word([paragraph(1, 'a')], { sections })).asides).toMatchObject([
      { reason: 'runningHead', text: 'UBND xã Hòa Phú', at: { line: 1 } },
    ])
  })
})
