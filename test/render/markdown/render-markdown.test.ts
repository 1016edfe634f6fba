import { describe, expect, it } from 'vitest'
import type { Block, OfficialDocument } from '../../../src/compose/official-document.ts'
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts'
import { closing, head, note, official, paragraph, profileNamed, row, table, text } from './document.ts'
import { documentWords } from './document-words.ts'
import { markdownWords, shownHtml } from './markdown-words.ts'

const bodyOf = (blocks: readonly Block[]) => {
  const lines = renderMarkdown(official(blocks)).split('\n')
  const from = lines.findIndex((line) => line.startsWith('**Số hóa'))
  const to = lines.lastIndexOf('|  |  |')
  return lines.slice(from + 2, to - 1).join('\n')
}
const body = (words: string) => paragraph('body', words)

describe('a whole document in Markdown', () => {
  it('has the head as a table, headings, labels, bullets, the closing and its footnotes', () => {
    const document = official([
      paragraph('basis', 'Căn cứ Luật Lưu trữ;'),
      paragraph('headingSection', 'MỤC ĐÍCH', { label: 'I.', outline: 1 }),
      paragraph('headingClause', 'Yêu cầu', { label: '1.', outline: 2 }),
      paragraph('bullet', 'Rõ người', { label: '-' }),
      paragraph('bulletInner', 'Rõ việc', { label: '+', level: 1 }),
      paragraph('body', [text('Làm đến đâu'), note('a', 'Theo quý.'), text(' báo cáo đến đó.')], { label: '2.' }),
    ])
    // NĐ 30: parent body upright; issuing body, national title, motto, subject bold; place and date, bases italic (Phụ lục I, Phần I, mục II).
    expect(renderMarkdown(document)).toBe(`|  |  |
| :---: | :---: |
| UBND TỈNH SƠN HÀ<br>**SỞ NỘI VỤ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
| Số: 15/KH-SNV | *Sơn Hà, ngày 05 tháng 10 năm 2026* |

# KẾ HOẠCH

**Số hóa hồ sơ lưu trữ năm 2027**

*Căn cứ Luật Lưu trữ;*

## I. MỤC ĐÍCH

### 1. Yêu cầu

- Rõ người
  + Rõ việc

2\\. Làm đến đâu[^1] báo cáo đến đó.

|  |  |
| :--- | :---: |
| ***Nơi nhận:***<br>- UBND tỉnh;<br>- Lưu: VT. | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br>**Lê Văn Bình** |

[^1]: Theo quý.
`)
  })

  it('prints what stands before the head, marks, contact line and appendices', () => {
    const document = official([], {
      preceding: [body('Điều 1. Ban hành kèm theo Quyết định này')],
      head: { ...head, circulation: paragraph('circulation', 'LƯU HÀNH NỘI BỘ'), marks: [paragraph('urgency', 'KHẨN')] },
      closing: { ...closing, contact: paragraph('contact', 'Số 1, đường Trần Phú') },
      appendices: [
        {
          orientation: 'landscape',
          title: [
            paragraph('appendixLabel', 'Phụ lục I'),
            paragraph('appendixTitle', 'PHÂN CÔNG'),
            paragraph('appendixReference', '(Kèm theo Kế hoạch số 15/KH-SNV)'),
          ],
          blocks: [body('Nội dung phụ lục.')],
        },
      ],
    })
    const markdown = renderMarkdown(document)
    expect(markdown.startsWith('Điều 1. Ban hành kèm theo Quyết định này\n\n---\n\n')).toBe(true)
    expect(markdown).toContain('| **KHẨN** |  |')
    expect(markdown).toMatch(
      /\n\n---\n\n## Phụ lục I\n\n\*\*PHÂN CÔNG\*\*\n\n\*\(Kèm theo Kế hoạch số 15\/KH-SNV\)\*\n\nNội dung phụ lục\.\n$/,
    )
    expect(markdownWords(markdown)).toEqual(documentWords(document))
  })

  it('keeps an approver on the left and every signature in the order of the document', () => {
    const approver = { side: 'left', lines: [paragraph('authority', 'PHÊ DUYỆT')] } as const
    const markdown = renderMarkdown(official([], { closing: { ...closing, signatures: [...closing.signatures, approver] } }))
    expect(markdown).toContain('\n| **PHÊ DUYỆT** |  |\n')
  })

  it('prints a plan without recipients and signatures', () => {
    const markdown = renderMarkdown(official([body('Hết.')], { closing: { recipients: [], signatures: [] } }))
    expect(markdown.endsWith('\n\nHết.\n')).toBe(true)
  })

  it('takes bold and italic from the profile: the Party prints its bases upright', () => {
    const document = official([paragraph('basis', '- Căn cứ Điều lệ Đảng;')], { profile: profileNamed('dang_hd05') })
    expect(renderMarkdown(document)).toContain('\n\n\\- Căn cứ Điều lệ Đảng;\n\n')
  })
})

describe('blocks', () => {
  it('turns headings too deep for Markdown into bold paragraphs, their labels upright', () => {
    expect(bodyOf([paragraph('headingPoint', 'Rà soát', { label: '1.', outline: 6 })])).toBe('1\\. **Rà soát**')
    expect(bodyOf([paragraph('headingPoint', 'Rà soát', { label: 'a)', outline: 5 })])).toBe('###### a) Rà soát')
  })

  it('goes on inside a bullet with a paragraph of its level, and ends the list with any other', () => {
    const blocks = [
      paragraph('bullet', 'một', { label: '-' }),
      paragraph('body', 'trong một', { level: 1 }),
      paragraph('bullet', 'hai', { label: '-' }),
      body('ngoài'),
    ]
    expect(bodyOf(blocks)).toBe('- một\n\n  trong một\n\n- hai\n\nngoài')
  })

  it('never indents a first bullet so far that it becomes code', () => {
    expect(bodyOf([paragraph('bulletInner', 'sâu', { label: '+', level: 3 })])).toBe('+ sâu')
    expect(bodyOf([body('x'), paragraph('body', 'sâu', { level: 3 })])).toBe('x\n\nsâu')
  })

  it('numbers footnotes through the document, though their labels repeat from prose to prose', () => {
    const blocks = [
      paragraph('body', [text('một'), note('1', 'Chú thích một'), text(' lại'), note('1')]),
      paragraph('body', [text('hai'), note('1', 'Chú thích hai')]),
    ]
    expect(bodyOf(blocks)).toBe('một[^1] lại[^1]\n\nhai[^2]')
  })
})

describe('tables', () => {
  const simple = table(
    [row(['STT', 'Nội dung'])],
    [row(['1.', { of: [[text('a | b')], [text('đậm', { bold: true })]] }]), row(['2.'])],
    { columns: [{ align: 'giua' }, { align: 'trai' }], caption: [text('Bảng 1')] },
  )

  it('with one header row and no merged cells are Markdown tables', () => {
    expect(bodyOf([simple])).toContain('| STT | Nội dung |\n| :---: | :--- |\n| 1. | a \\| b<br>**đậm** |\n| 2. |')
    expect(shownHtml(bodyOf([simple]))).toContain('>a | b<br><strong>đậm</strong></td>')
  })

  it('with merged cells are HTML, with Markdown where a footnote stands', () => {
    const merged = table(
      [row(['Nội dung', 'Số tiền'])],
      [
        row(['<b> & Co', { of: [[text('5')]], rows: 2 }]),
        row([{ of: [[text('*x*'), note('1', 'Tạm tính')]] }]),
        row([{ of: [[text('Cộng', { bold: true })]], columns: 2 }]),
      ],
    )
    const markdown = bodyOf([merged])
    expect(markdown).toContain('<td>&lt;b&gt; &amp; Co</td>\n<td rowspan="2">5</td>')
    expect(markdown).toContain('<td>\n\n\\*x\\*[^1]\n\n</td>')
    expect(markdown).toContain('<td colspan="2"><strong>Cộng</strong></td>')
    expect(shownHtml(markdown)).toContain('<p>*x*[^1]</p>')
  })

  it('take the alignment of the column that a cell stands in, under merged cells too', () => {
    const merged = table([], [row([{ of: [[text('a')]], rows: 2 }, 'b']), row(['c']), row([{ of: [[text('d')]], columns: 2 }])], {
      columns: [{ align: 'trai' }, { align: 'phai' }],
    })
    expect(
      bodyOf([merged])
        .split('\n')
        .filter((line) => line.startsWith('<td')),
    ).toEqual([
      '<td rowspan="2" align="left">a</td>',
      '<td align="right">b</td>',
      '<td align="right">c</td>',
      '<td colspan="2">d</td>',
    ])
  })

  it('lose no cell of a row longer than the header', () => {
    const document = official([table([row(['A'])], [row(['một', 'hai'])])])
    expect(markdownWords(renderMarkdown(document))).toEqual(documentWords(document))
  })

  it.each<[string, OfficialDocument]>([
    ['without a header', official([table([], [row(['một', 'hai'])])])],
    ['with two header rows', official([table([row(['A', 'B']), row(['C', 'D'])], [row(['1.', '- x'])])])],
    ['with one column', official([table([row(['A'])], [row(['> x'])])])],
  ])('%s keep their words', (_, document) => {
    expect(markdownWords(renderMarkdown(document))).toEqual(documentWords(document))
  })
})
