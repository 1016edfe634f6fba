import { describe, expect, it } from 'vitest'
import { noColours } from '../../../src/report/report.ts'
import { csvOf } from '../../../src/repository/tables/csv.ts'
import { markdownOf } from '../../../src/repository/tables/markdown-table.ts'
import type { Table } from '../../../src/repository/tables/table.ts'
import { textTable } from '../../../src/repository/tables/text-table.ts'
import { textWidth, wrapText } from '../../../src/repository/tables/wrap-text.ts'

const table: Table = {
  name: 'Việc phải làm',
  columns: [
    { heading: 'Đơn vị', kind: 'text' },
    { heading: 'Hạn', kind: 'date' },
    { heading: 'Số', kind: 'number' },
  ],
  rows: [
    ['Sở Văn hóa, Thể thao và Du lịch', { year: 2027, month: 1, day: 5 }, 12],
    ['Văn phòng', undefined, undefined],
  ],
}

const empty: Table = { ...table, name: 'Trống', rows: [] }

describe('CSV', () => {
  it('is UTF-8 with a byte order mark, CRLF, ISO dates; what holds a comma is quoted', () => {
    expect(csvOf(table)).toBe('\ufeffĐơn vị,Hạn,Số\r\n"Sở Văn hóa, Thể thao và Du lịch",2027-01-05,12\r\nVăn phòng,,\r\n')
  })

  it('keeps quotation marks, line breaks and outer blanks', () => {
    const csv = csvOf({
      ...table,
      rows: [
        ['nói "được"\nrồi', undefined, 1],
        [' thụt vào', undefined, 2],
      ],
    })
    expect(csv).toContain('"nói ""được""\nrồi",,1\r\n')
    expect(csv).toContain('" thụt vào",,2\r\n')
  })

  it.each(['=HYPERLINK("http://x")', '+84 912', '-2 người', '@SUM(A1)'])(
    'makes text of what a spreadsheet would calculate: %s',
    (text) => {
      const [, line = ''] = csvOf({ ...table, rows: [[text, undefined, undefined]] }).split('\r\n')
      expect(line.replace(/^"/, '').startsWith(`'${text.charAt(0)}`)).toBe(true)
    },
  )

  it('leaves a negative number a number', () => {
    expect(csvOf({ ...table, rows: [['a', undefined, -2]] })).toContain('a,,-2\r\n')
  })
})

describe('Markdown', () => {
  it('is one table under its name, numbers to the right; empty tables are left out', () => {
    expect(markdownOf([table, empty])).toBe(
      [
        '## Việc phải làm',
        '',
        '| Đơn vị | Hạn | Số |',
        '| --- | --- | ---: |',
        '| Sở Văn hóa, Thể thao và Du lịch | 05/01/2027 | 12 |',
        '| Văn phòng |  |  |',
        '',
      ].join('\n'),
    )
  })

  it('shows the text as it is, whatever Markdown or HTML would make of it', () => {
    const markdown = markdownOf([{ ...table, rows: [['a|b *c* <img src=x> & [d](e)\ndòng 2', undefined, undefined]] }])
    expect(markdown).toContain('| a\\|b \\*c\\* \\<img src=x\\> &amp; \\[d\\](e)<br>dòng 2 |  |  |')
  })

  it('keeps a row one line whatever ends lines in it, and shows what would steer a terminal', () => {
    const hostile = 'a\rb\r\nc\td \u001b[31mđỏ\u202e'
    const row = markdownOf([{ ...table, rows: [[hostile, undefined, undefined]] }]).split('\n')[4]
    expect(row).toBe('| a<br>b<br>c d ␛\\[31mđỏ\ufffd |  |  |')
  })
})

describe('text', () => {
  it('is one line a row where no terminal reads it', () => {
    expect(textTable([table], { colours: noColours })).toBe(
      [
        'Việc phải làm (2)',
        '',
        'Đơn vị                           Hạn         Số',
        '───────────────────────────────  ──────────  ──',
        'Sở Văn hóa, Thể thao và Du lịch  05/01/2027  12',
        'Văn phòng',
        '',
      ].join('\n'),
    )
  })

  it('fits a terminal, breaking between words; no word is lost', () => {
    const shown = textTable([table], { columns: 32, colours: noColours })
    for (const line of shown.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(32)
    for (const word of 'Sở Văn hóa, Thể thao và Du lịch Văn phòng'.split(' ')) expect(shown).toContain(word)
  })

  it('paints the heading and the rule, each line once', () => {
    const mark = (...texts: readonly string[]): string => `<${texts.join('|')}>`
    expect(
      textTable([table], { columns: 32, colours: { strong: mark, faint: mark } })
        .split('\n')
        .slice(0, 4),
    ).toEqual(['<Việc phải làm (2)>', '', expect.stringMatching(/^<Đơn vị +Hạn +Số>$/), expect.stringMatching(/^<[─ ]+>$/)])
  })

  it('is as long as it has to be', () => {
    const rows = Array.from({ length: 200_000 }, () => ['Văn phòng', undefined, 1])
    const shown = textTable([{ ...table, rows }], { colours: noColours })
    expect(shown.startsWith('Việc phải làm (200000)\n\nĐơn vị     Hạn  Số\n')).toBe(true)
    expect(shown.split('\n')).toHaveLength(200_005)
  })

  it('shows control characters instead of obeying them', () => {
    expect(textTable([{ ...table, rows: [['\u001b[2Jx', undefined, 1]] }], { colours: noColours })).toContain('␛[2Jx')
  })
})

describe('wrapText', () => {
  it('cuts a word that is longer than a line', () => {
    expect(wrapText('một https://vidu.vn/rat-dai hai', 10)).toEqual(['một', 'https://vi', 'du.vn/rat-', 'dai hai'])
  })

  it('keeps line breaks of the text', () => {
    expect(wrapText('một hai\nba', 20)).toEqual(['một hai', 'ba'])
  })
})
