import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { parseProse } from '../../src/plan/parse-prose.ts'
import { type Inline, plainText } from '../../src/plan/prose.ts'

const start = { line: 1, column: 1, offset: 0 }
const place = {
  file: 'x',
  path: '/mo_dau',
  range: { start, end: start },
  locate: (index: number) => ({ line: 1, column: index + 1, offset: index }),
}

function read(text: string) {
  const findings: Finding[] = []
  const prose = parseProse(text, place, (finding) => findings.push(finding))
  return { blocks: prose.blocks, findings, codes: findings.map(({ code }) => code) }
}

/** Blocks as short texts: `-0 text` for an outer bullet, `p0 text` for a paragraph. */
function shapes(text: string): string[] {
  return read(text).blocks.map((block) =>
    block.kind === 'table' ? 'table' : `${block.kind === 'bullet' ? block.marker : 'p'}${block.level} ${marks(block.inlines)}`,
  )
}

function marks(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'footnote') return `[${plainText(inline.note ?? [])}]`
      const sign = (inline.bold ? 'B' : '') + (inline.italic ? 'I' : '')
      return sign === '' ? inline.text : `<${sign}>${inline.text}</>`
    })
    .join('')
}

describe('paragraphs', () => {
  it('are divided by blank lines; a single line break is a blank', () => {
    expect(shapes('Dòng một\ndòng hai.\n\nĐoạn hai.\n')).toEqual(['p0 Dòng một dòng hai.', 'p0 Đoạn hai.'])
  })

  it('a line that begins with a label after a finished sentence begins a paragraph: two clauses are never joined', () => {
    expect(shapes('1. Một.\n2. Hai;\na) Ba.')).toEqual(['p0 1. Một.', 'p0 2. Hai;', 'p0 a) Ba.'])
  })

  it.each([
    ['1. một\n\n   đoạn hai\n2. hai\n3. ba', ['p0 1. một', 'p0 đoạn hai', 'p0 2. hai', 'p0 3. ba']],
    ['- x\n1. y\n2. z', ['-0 x', 'p0 1. y', 'p0 2. z']],
    ['a. x\nb. y', ['p0 a. x', 'p0 b. y']],
    ['1- x\n2- y', ['p0 1- x', 'p0 2- y']],
    ['2.1. Một\n2.2. Hai', ['p0 2.1. Một', 'p0 2.2. Hai']],
  ])('typed lists stay lists, whatever ends their lines: %j', (text, expected) => {
    expect(shapes(text)).toEqual(expected)
  })

  it('a wrapped line that happens to begin with a number goes on', () => {
    expect(shapes('hoàn thành trong tháng\n12. Các đơn vị')).toEqual(['p0 hoàn thành trong tháng 12. Các đơn vị'])
    expect(shapes('trước năm\n2027 phải xong')).toEqual(['p0 trước năm 2027 phải xong'])
  })
})

describe('bullets', () => {
  it('nest by indent, and a + under a - of the same indent', () => {
    expect(shapes('- Một;\n  + Hai;\n  + Ba.\n- Bốn.')).toEqual(['-0 Một;', '+1 Hai;', '+1 Ba.', '-0 Bốn.'])
    expect(shapes('- Một:\n+ Hai;\n+ Ba;\n- Bốn.')).toEqual(['-0 Một:', '+1 Hai;', '+1 Ba;', '-0 Bốn.'])
  })

  it('keep their wrapped lines, and end at an unindented line after a finished sentence', () => {
    expect(shapes('- Một dòng dài\n  viết tiếp.\nĐoạn sau.')).toEqual(['-0 Một dòng dài viết tiếp.', 'p0 Đoạn sau.'])
  })

  it('a dash without a blank is text: -5 độ, - between words too', () => {
    expect(shapes('-5 độ là lạnh')).toEqual(['p0 -5 độ là lạnh'])
    expect(shapes('Việt Nam - Lào')).toEqual(['p0 Việt Nam - Lào'])
  })

  it('* and • stay text on a line of their own: plans print them', () => {
    expect(shapes('* Lưu ý: một.\n* Hai.')).toEqual(['p0 * Lưu ý: một.', 'p0 * Hai.'])
  })
})

describe('bold and italic', () => {
  it.each([
    ['**đậm** thường', '<B>đậm</> thường'],
    ['*nghiêng* và ***cả hai***', '<I>nghiêng</> và <BI>cả hai</>'],
    ['**đậm *và nghiêng* nữa**', '<B>đậm </><BI>và nghiêng</><B> nữa</>'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['3*4*5', '3*4*5'],
    ['Ghi chú (*) xem (*) dưới', 'Ghi chú (*) xem (*) dưới'],
    ['**không đóng', '**không đóng'],
    ['\\*không phải\\*', '*không phải*'],
    ['A\\B và\\hoặc', 'A\\B và\\hoặc'],
  ])('%s', (text, expected) => {
    expect(shapes(text)).toEqual([`p0 ${expected}`])
  })
})

describe('footnotes', () => {
  it('stand where they are referred to', () => {
    expect(shapes('Chữ[^1] tiếp.\n\n[^1]: Giải thích\nhai dòng.')).toEqual(['p0 Chữ[Giải thích hai dòng.] tiếp.'])
  })

  it('go on over a blank line where the next one is indented', () => {
    expect(shapes('Chữ[^1].\n\n[^1]: Một\n\n    hai.\n\nSau.')).toEqual(['p0 Chữ[Một hai.].', 'p0 Sau.'])
  })

  it('without a text are an error at the reference, and stay visible', () => {
    const { findings } = read('Chữ[^1] tiếp.')
    expect(findings).toMatchObject([{ code: 'MD002', severity: 'error', range: { start: { column: 4 } }, args: { label: '1' } }])
    expect(shapes('Chữ[^1] tiếp.')).toEqual(['p0 Chữ[^1] tiếp.'])
  })

  it('that nothing refers to, and a second text for a label, are printed as paragraphs: no word is lost', () => {
    expect(shapes('Chữ.\n\n[^a]: Bỏ quên.')).toEqual(['p0 Chữ.', 'p0 [^a]: Bỏ quên.'])
    expect(read('Chữ.\n\n[^a]: Bỏ quên.').codes).toEqual(['MD003'])
    expect(read('Chữ[^a].\n\n[^a]: Một.\n\n[^a]: Hai.').codes).toContain('MD005')
    expect(shapes('Chữ[^a].\n\n[^a]: Một.\n\n[^a]: Hai.').join(' ')).toContain('Hai.')
  })
})

describe('tables', () => {
  it('read alignment, cells and escaped pipes', () => {
    const [block] = read('| TT | Việc |\n|:-:|---|\n| 1 | a \\| b |').blocks
    if (block?.kind !== 'table') throw new Error('no table')
    expect(block.table.columns).toEqual([{ align: 'giua' }, {}])
    const cells = [...block.table.header, ...block.table.rows].map((row) =>
      row.cells.map((cell) => marks(cell.paragraphs[0] ?? [])),
    )
    expect(cells).toEqual([
      ['TT', 'Việc'],
      ['1', 'a | b'],
    ])
  })

  it('whose row of dashes has no outer pipe are tables too', () => {
    const { blocks } = read('| a | b |\n--- | ---\n| 1 | 2 |')
    expect(blocks.map((block) => (block.kind === 'table' ? block.table.rows.length : block.kind))).toEqual([1])
  })

  it('with too few or too many cells keep every word, and are told', () => {
    const { blocks, codes } = read('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |')
    expect(codes).toEqual(['MD004', 'MD004'])
    const [block] = blocks
    expect(block?.kind === 'table' && block.table.rows.map(({ cells }) => cells.length)).toEqual([3, 3])
  })
})

describe('what Markdown has and a plan has not', () => {
  it.each([
    ['# Tiêu đề', 'heading', 1],
    ['> Trích', 'quote', 1],
    ['xem [trang](http://a.vn) này', 'link', 5],
    ['hình ![ảnh](a.png) này', 'image', 6],
    ['gạch <b>đậm</b>', 'html', 6],
    ['dùng `mã` này', 'code', 6],
    ['chữ _nghiêng_ này', 'underscore', 5],
  ])('%s is printed as typed, with a finding at its place', (text, what, column) => {
    const { findings } = read(text)
    expect(findings[0]).toMatchObject({ code: 'MD001', args: { what }, range: { start: { column } } })
    expect(shapes(text)).toEqual([`p0 ${text}`])
  })

  it.each(['tỷ lệ < 5% và > 3%', 'chỗ trống ____ và ....', 'a_b_c', 'điểm [1] và [a]', 'thư an_nv@sonha.vn'])(
    '%s is plain text',
    (text) => {
      expect(read(text).codes).toEqual([])
      expect(shapes(text)).toEqual([`p0 ${text}`])
    },
  )
})
