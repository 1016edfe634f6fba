import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/compose/official-document.ts'
import type { Inline } from '../../../src/plan/prose.ts'
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts'
import { note, official, paragraph, row, table, text } from './document.ts'
import { documentWords } from './document-words.ts'
import { markdownWords, shownHtml } from './markdown-words.ts'

/** Texts that Markdown, HTML or a code host would take for its own marks. */
const traps = [
  '1. không phải danh sách',
  '10) cũng không',
  '- gạch đầu dòng',
  '+ dấu cộng',
  '* sao',
  '---',
  '- - -',
  '===',
  '***',
  '___',
  '# không phải đề mục',
  '## hai #',
  '> không phải trích dẫn',
  '`mã`',
  '```',
  '~~gạch~~ ~ 5%',
  '<b>đậm</b> <!-- ẩn --> a < b > c',
  'AT&T &amp; &lt; &#35; &copy;',
  '[x] [chữ](địa-chỉ) ![ảnh](x) [^1] [a]: b',
  'C:\\thư mục\\* \\',
  'a | b || c',
  '| a | b |',
  '_nghiêng_ __đậm__ ten_tep_a _ b_ _c',
  '**a** *b* ***c*** 2*3*4',
  '$x$ và $$y$$',
  'https://a.vn/x_y_z?a=1&b=2 (xem http://b.vn/*p*).',
  'thu_dien_tu@a.vn www.a.vn/_x_',
  'Kinh phí 5.000.000₫ → “tạm tính”',
  '\ttab  hai trống ',
  '    bốn trống',
  '|---|---|',
  ':---',
]

describe('words that look like marks', () => {
  it.each(traps)('%j stands as it is in prose, bullets, headings, cells and notes', (trap) => {
    const document = official([
      paragraph('body', trap),
      paragraph('body', trap),
      paragraph('bullet', trap, { label: '-' }),
      paragraph('bulletInner', trap, { label: '+', level: 1 }),
      paragraph('headingSection', trap, { label: 'I.', outline: 1 }),
      paragraph('headingSection', trap, { outline: 2 }),
      paragraph('basis', trap),
      paragraph('body', [text('a', { bold: true }), text(trap), text('b', { italic: true }), note('1', trap)]),
      paragraph('body', [text(trap, { bold: true }), note('2', 'x'), text(trap), text(trap, { bold: true, italic: true })]),
      table([row(['A', trap])], [row([trap, { of: [[text(trap)], [text(trap, { bold: true })]] }])]),
      table([row(['A', trap])], [row([{ of: [[text(trap)], [text(trap, { italic: true }), note('3', trap)]], columns: 2 }])]),
    ])
    expect(markdownWords(renderMarkdown(document))).toEqual(documentWords(document))
  })
})

describe('bold and italic', () => {
  const shown = (inlines: readonly Inline[]) => {
    const html = shownHtml(renderMarkdown(official([paragraph('body', inlines)])))
    return /<\/p>\n<p>((?:(?!<\/p>).)*)<\/p>\n<table>/su.exec(html)?.[1]
  }

  it.each<[string, readonly Inline[], string]>([
    ['blanks at the ends', [text('a'), text(' b ', { bold: true }), text('c')], 'a <strong>b</strong> c'],
    ['punctuation before a letter', [text('Mục tiêu:', { bold: true }), text('đạt')], '<strong>Mục tiêu:</strong>đạt'],
    ['inside a word', [text('a'), text('b', { bold: true }), text('c')], 'a<strong>b</strong>c'],
    ['neighbours', [text('a', { bold: true }), text('b', { italic: true })], '<strong>a</strong><em>b</em>'],
    ['quotes', [text('(“'), text('a', { italic: true }), text('”)')], '(“<em>a</em>”)'],
    ['a symbol', [text('5'), text('₫', { bold: true }), text('a')], '5<strong>₫</strong>a'],
    ['stars of the author', [text('*', { bold: true }), text('*', { italic: true })], '<strong>*</strong><em>*</em>'],
    [
      'a part inside',
      [text('a ', { bold: true }), text('b', { bold: true, italic: true })],
      '<strong>a</strong> <em><strong>b</strong></em>',
    ],
  ])('survive %s', (_, inlines, expected) => {
    expect(shown(inlines)?.replaceAll('<strong><em>b</em></strong>', '<em><strong>b</strong></em>')).toBe(expected)
  })
})

const letters = fc.constantFrom(
  ...'aăâđêôơưứ1.)(-+*_#>|<&;`~[]^!:\\/$"“”₫=%@ '.split(''),
  '  ',
  '1. ',
  '**',
  '&lt;',
  'https://a.vn/',
)
const words = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''))
const run = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(words, fc.boolean(), fc.boolean()).map(([w, bold, italic]) => text(w, { bold, italic })) },
  { weight: 1, arbitrary: words.map((w) => note('1', w)) },
)
const inlines = fc.array(run, { maxLength: 5 })
const cells = fc.array(
  fc.record({ of: fc.array(inlines, { minLength: 1, maxLength: 2 }), columns: fc.constantFrom(1, 1, 1, 2) }),
  { minLength: 1, maxLength: 3 },
)
const block: fc.Arbitrary<Block> = fc.oneof(
  fc
    .tuple(inlines, fc.constantFrom('', '1.', 'a)', 'I.', '1.1.', '-', '+'), fc.nat(3))
    .map(([list, label, level]) => paragraph('body', list, { ...(label === '' ? {} : { label }), level })),
  fc
    .tuple(inlines, fc.integer({ min: 1, max: 9 }))
    .map(([list, outline]) => paragraph('headingClause', list, { label: '1.', outline })),
  fc.tuple(cells, fc.array(cells, { maxLength: 2 })).map(([header, rows]) => table([row(header)], rows.map(row))),
)

describe('bullets without words', () => {
  it.each([
    ['-', '-', '+'],
    ['-', 'a', '+'],
    ['a', '-', '+'],
    ['-', '+', 'a'],
  ])('stand in each other: %s %s %s', (...items) => {
    const bullets = items.map((item, level) =>
      item === 'a' ? paragraph('bullet', 'chữ', { label: '-', level }) : paragraph('bullet', [], { label: item, level }),
    )
    const document = official([...bullets, paragraph('body', 'hết', { level: 3 })])
    const shown = renderMarkdown(document)
    expect(markdownWords(shown)).toEqual(documentWords(document))
    expect(shownHtml(shown)).not.toContain('<code>')
    expect(shownHtml(shown)).not.toMatch(/<h\d>chữ/u)
  })
})

describe('any document', () => {
  it('stands in Markdown with every word once and in order', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const document = official(blocks)
        expect(markdownWords(renderMarkdown(document))).toEqual(documentWords(document))
      }),
      { numRuns: 300 },
    )
  })
})
