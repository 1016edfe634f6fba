import { describe, expect, it } from 'vitest'
import { parseProse } from '../../../src/plan/parse-prose.ts'
import { type Inline, type ProseBlock, plainText, type TextInline } from '../../../src/plan/prose.ts'
import { writeProse } from '../../../src/recognise/write-yaml/write-prose.ts'

const nowhere = { line: 1, column: 1, offset: 0 }
const place = { file: 'a', path: '', range: { start: nowhere, end: nowhere } }
const text = (words: string, look: Partial<{ bold: boolean; italic: boolean }> = {}): TextInline => ({
  kind: 'text',
  text: words,
  bold: false,
  italic: false,
  ...look,
})
const paragraph = (words: string | readonly Inline[], level = 0): ProseBlock => ({
  kind: 'paragraph',
  inlines: typeof words === 'string' ? [text(words)] : words,
  level,
  place,
})
const bullet = (marker: string, level: number, words: string): ProseBlock => ({
  kind: 'bullet',
  marker,
  level,
  inlines: [text(words)],
  place,
})
const read = (markdown: string) => parseProse(markdown, place, () => {}).blocks
const words = (block: ProseBlock | undefined) =>
  block === undefined || block.kind === 'table' ? undefined : plainText(block.inlines)

describe('a paragraph whose words look like Markdown reads back as these words', () => {
  it.each([
    '- gạch đầu dòng của người viết',
    '+ dấu cộng',
    '* sao rồi chữ',
    '# số hiệu',
    '#1 không phải tiêu đề',
    '> lớn hơn',
    '| ô | ô',
    '[^1]: không phải chú thích',
    'xem [^2] ở dưới',
    '---',
    '***',
    '```mã',
    'hai **sao** và *một* sao',
    'dấu \\* và \\\\ và \\a',
    'kết thúc bằng \\',
    '2 * 3 * 4',
    '(*) chỉ tiêu (**)',
    'gạch_dưới và __hai gạch__',
    'nhiều   dấu   cách bên trong',
    '1. nhãn gõ tay',
    'a) điểm gõ tay',
    'Tỷ lệ: 100% # ghi chú',
    '<w:t> &amp; {{so}}',
  ])('%s', (source) => {
    const [block, ...more] = read(writeProse([paragraph(source)], 40))
    expect(words(block)).toBe(source)
    expect(block?.kind).toBe('paragraph')
    expect(more).toEqual([])
    expect(block?.kind === 'paragraph' && block.inlines.every((inline) => inline.kind === 'text' && !inline.bold)).toBe(true)
  })

  it('without escapes where none are needed', () => {
    expect(writeProse([paragraph('Mục tiêu (*): đạt 3*4 = 12 - rõ việc.')], 80)).toBe('Mục tiêu (*): đạt 3*4 = 12 - rõ việc.')
  })
})

describe('long paragraphs', () => {
  const long = `Căn cứ điểm a) khoản 1. Điều 2 - và các mục I. II. theo thứ tự: ${'đơn vị báo cáo đúng hạn. '.repeat(12)}- hết | rồi > thôi.`

  it('are broken into lines of the width, never where the next line would begin something else', () => {
    const lines = writeProse([paragraph(long.trim())], 60).split('\n')
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(60)
      expect(line).not.toMatch(/^(?:a\)|1\.|I\.|II\.|- |\||>)/)
    }
    expect(words(read(lines.join('\n'))[0])).toBe(long.trim())
  })

  it('hang under their bullet', () => {
    const written = writeProse([bullet('-', 0, long.trim()), bullet('+', 1, long.trim())], 60)
    expect(written.split('\n')[1]).toMatch(/^ {2}\S/)
    expect(read(written).map((block) => block.kind === 'bullet' && [block.level, words(block)])).toEqual([
      [0, long.trim()],
      [1, long.trim()],
    ])
  })

  it('without a blank stay whole', () => {
    const line = 'x'.repeat(300)
    expect(writeProse([paragraph(line)], 60)).toBe(line)
  })

  it('keep a blank that is none for YAML away from the ends of lines', () => {
    const source = `${'một\u00a0hai '.repeat(20)}ba`
    expect(words(read(writeProse([paragraph(source)], 30))[0])).toBe(source)
  })
})

describe('bullets', () => {
  it.each([
    [[bullet('-', 0, 'a'), bullet('+', 1, 'b'), bullet('-', 0, 'c')], '- a\n  + b\n- c'],
    [[bullet('+', 0, 'a'), bullet('-', 1, 'b'), bullet('+', 0, 'c')], '+ a\n  - b\n+ c'],
    [
      [paragraph('Gồm:'), bullet('-', 0, 'a'), paragraph('Tiếp của a.', 1), paragraph('Hết.')],
      'Gồm:\n\n- a\n\n  Tiếp của a.\n\nHết.',
    ],
  ])('stand below each other, inner ones further right (%#)', (blocks, expected) => {
    expect(writeProse(blocks, 80)).toBe(expected)
  })

  it('with + after - on one level keep their level', () => {
    const blocks = [bullet('-', 0, 'a'), bullet('+', 0, 'b'), bullet('-', 1, 'c'), bullet('+', 1, 'd'), bullet('-', 0, 'e')]
    const levels = read(writeProse(blocks, 80)).map((block) => block.kind === 'bullet' && `${block.marker}${block.level}`)
    expect(levels).toEqual(['-0', '+0', '-1', '+1', '-0'])
  })
})

describe('bold and italic', () => {
  it.each([
    [[text('Mục tiêu: ', { bold: true }), text('đến năm 2030')], '**Mục tiêu:** đến năm 2030'],
    [[text('a '), text('b', { bold: true, italic: true }), text(' c')], 'a ***b*** c'],
    [[text('a ', { bold: true }), text('b', { bold: true, italic: true }), text(' c', { bold: true })], '**a *b* c**'],
    [[text('xem '), text('(*) ở dưới', { italic: true })], 'xem *(*) ở dưới*'],
    [[text('Sở', { bold: true }), text(': ', { bold: true }), text('chủ trì')], '**Sở:** chủ trì'],
  ])('%#', (inlines, expected) => {
    expect(writeProse([paragraph(inlines)], 80)).toBe(expected)
  })

  it('give way to the words where they meet within a word', () => {
    const inlines = [text('chữ', { bold: true }), text('nghiêng', { italic: true }), text(' rồi thường')]
    expect(words(read(writeProse([paragraph(inlines)], 80))[0])).toBe('chữnghiêng rồi thường')
  })
})

describe('notes', () => {
  const note = (label: string, words: string): Inline => ({ kind: 'footnote', label, note: [text(words)] })

  it('stand at the end, in the order of their signs', () => {
    const blocks = [
      paragraph([text('Một'), note('1', 'chú một'), text('.')]),
      paragraph([text('Hai'), note('2', 'chú hai'), text('.')]),
    ]
    expect(writeProse(blocks, 80)).toBe('Một[^1].\n\nHai[^2].\n\n[^1]: chú một\n[^2]: chú hai')
  })

  it('of one name stay two notes', () => {
    const blocks = [paragraph([text('Một'), note('1', 'chú một')]), paragraph([text('Hai'), note('1', 'chú hai')])]
    const notes = read(writeProse(blocks, 80)).flatMap((block) =>
      block.kind === 'table'
        ? []
        : block.inlines.flatMap((inline) => (inline.kind === 'footnote' ? [plainText(inline.note ?? [])] : [])),
    )
    expect(notes).toEqual(['chú một', 'chú hai'])
  })
})

describe('tables among prose', () => {
  const cell = (words: string, spans = {}) => ({ paragraphs: [[text(words)]], columnSpan: 1, rowSpan: 1, place, ...spans })
  const row = (...cells: ReturnType<typeof cell>[]) => ({ group: false, cells })

  it('are written with pipes, columns below each other', () => {
    const table = {
      place,
      columns: [{ align: 'giua' as const }, {}],
      header: [row(cell('TT'), cell('Việc'))],
      rows: [row(cell('1'), cell('a|b'))],
    }
    expect(writeProse([{ kind: 'table', table, place }], 80)).toBe('| TT | Việc |\n|:--:|------|\n| 1  | a\\|b |')
  })

  it('keep the words of merged cells where only Markdown can stand', () => {
    const table = {
      place,
      caption: [text('Bảng 1')],
      columns: [{}, {}],
      header: [row(cell('Nhóm', { columnSpan: 2 }))],
      rows: [row(cell('x', { rowSpan: 2 }), cell('y')), row(cell('z'))],
    }
    const [block] = read(writeProse([{ kind: 'table', table, place }], 80))
    const cells = block?.kind === 'table' ? [...block.table.header, ...block.table.rows].flatMap((one) => one.cells) : []
    expect(cells.map(({ paragraphs }) => plainText(paragraphs[0] ?? [])).filter(Boolean)).toEqual([
      'Bảng 1',
      'Nhóm',
      'x',
      'y',
      'z',
    ])
  })
})
