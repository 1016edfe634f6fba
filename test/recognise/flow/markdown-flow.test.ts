import { describe, expect, it } from 'vitest'
import type { FlowTable } from '../../../src/recognise/flow.ts'
import { flowOfMarkdown } from '../../../src/recognise/flow-of-markdown.ts'
import { wordsOf } from '../../../src/recognise/words-of.ts'
import { differences, paragraphsOf, textsOf, wordsOfFlow } from './flow-views.ts'

const flowOf = (text: string) => flowOfMarkdown({ name: 'a.md', text })

describe('Markdown', () => {
  it('takes list markers as labels, with their nesting, and heading marks as headings', () => {
    const flow = flowOf('# KẾ HOẠCH #\n\n1. Mục đích\n   - Nâng cao\n     + Sâu hơn\n   - Mở rộng\n2. Yêu cầu\n\n- Kịp thời\n')
    expect(flow.blocks).toMatchObject([
      { text: 'KẾ HOẠCH', heading: 1 },
      { text: 'Mục đích', label: '1.', level: 0 },
      { text: 'Nâng cao', label: '-', level: 1 },
      { text: 'Sâu hơn', label: '+', level: 2 },
      { text: 'Mở rộng', label: '-', level: 1 },
      { text: 'Yêu cầu', label: '2.', level: 0 },
      { text: 'Kịp thời', label: '-', level: 0 },
    ])
    expect(paragraphsOf(flow.blocks)[2]?.locate(0)).toMatchObject({ line: 4, column: 6 })
  })

  it('drops the dash that a converter sets before a label of the author', () => {
    const flow = flowOf('- a) Rà soát hồ sơ;\n- b) Lập danh mục;\n- 1.2. Số hóa;\n- Kịp thời\n- 12 thôn; xóm\n')
    expect(paragraphsOf(flow.blocks).map(({ label, text }) => [label, text])).toEqual([
      [undefined, 'a) Rà soát hồ sơ;'],
      [undefined, 'b) Lập danh mục;'],
      [undefined, '1.2. Số hóa;'],
      ['-', 'Kịp thời'],
      ['-', '12 thôn; xóm'],
    ])
  })

  it('reads emphasis of both signs and escapes', () => {
    const [paragraph] = paragraphsOf(flowOf('1\\. Số __mười__ và _hai_ \\*không\\* a_b_c ***cả hai***').blocks)
    expect(paragraph?.text).toBe('1. Số mười và hai *không* a_b_c cả hai')
    expect(paragraph?.label).toBeUndefined()
    expect(paragraph?.runs.filter(({ bold, italic }) => bold || italic)).toMatchObject([
      { text: 'mười', bold: true, italic: false },
      { text: 'hai', bold: false, italic: true },
      { text: 'cả hai', bold: true, italic: true },
    ])
    expect(paragraph?.locate(3)).toMatchObject({ line: 1, column: 5 })
  })

  it('breaks a line at two blanks or a backslash, however full it is', () => {
    const long = 'Ủy ban nhân dân xã Hòa Phú tổ chức tuyên truyền sâu rộng trong nhân dân, nhất là'
    expect(textsOf(flowOf(`${long}\nthanh niên`))).toHaveLength(1)
    expect(textsOf(flowOf(`${long}  \nthanh niên`))).toHaveLength(2)
  })

  it('keeps fenced text as it is and says what the fence says', () => {
    const flow = flowOf('Mẫu:\n```bieu-mau\n- **a**\n# b\n```\nHết.')
    expect(textsOf(flow)).toEqual(['Mẫu:', '- **a**', '# b', 'Hết.'])
    expect(flow.asides).toMatchObject([{ reason: 'note', text: 'bieu-mau', at: { line: 2, column: 4 } }])
  })

  it('reads pipe tables with their dashes, alignment and line breaks', () => {
    const table = flowOf('| TT | Việc |\n|:--:|---:|\n| 1 | Họp<br>Bàn |\n').blocks[0] as FlowTable
    expect(table.rows.map(({ header }) => header)).toEqual([true, false])
    expect(table.rows[1]?.cells).toMatchObject([
      { align: 'center', blocks: [{ text: '1' }] },
      { align: 'right', blocks: [{ text: 'Họp' }, { text: 'Bàn' }] },
    ])
    expect(paragraphsOf([table]).at(-1)?.locate(0)).toMatchObject({ line: 3, column: 14 })
  })

  it('puts footnotes behind their signs and keeps those that nothing names', () => {
    const flow = flowOf('Chi 5 tỷ[^a] và 6 tỷ[^a].\n\n[^a]: Đã **chi**.\n[^b]: Lẻ.\n')
    expect(flow.blocks).toMatchObject([
      { text: 'Chi 5 tỷ và 6 tỷ[^a].', runs: [{ text: 'Chi 5 tỷ', note: { label: 'a' } }, {}] },
      { text: '[^b]: Lẻ.' },
    ])
    expect(paragraphsOf(flow.blocks)[0]?.runs[0]?.note?.text).toMatchObject([
      { text: 'Đã ' },
      { text: 'chi', bold: true },
      { text: '.' },
    ])
  })

  it('sets comments and front matter aside; tags of look and entities are no words', () => {
    const flow = flowOf(
      '---\ntitle: Trồng cây\n---\n<center>KẾ&nbsp;HOẠCH</center>\n\nMột <!-- kiểm tra\nlại --> hai &amp; <u>ba</u>\n',
    )
    expect(flow.asides.map(({ reason, text }) => [reason, text])).toEqual([
      ['metadata', 'title: Trồng cây'],
      ['comment', 'kiểm tra\nlại'],
    ])
    expect(textsOf(flow)).toEqual(['KẾ HOẠCH', 'Một', 'hai & ba'])
    expect(paragraphsOf(flow.blocks)[2]?.locate(6)).toMatchObject({ line: 7, column: 22 })
  })

  it('keeps every word', () => {
    const text = '## 1. Một\n> hai **ba\n- bốn_năm_\n| a | b |\n|--|--|\n| c[^1] |\n[^1]: d\n```e\nf\n```\n<!-- g -->\n\\# h'
    expect(differences(wordsOf(text), wordsOfFlow(flowOf(text)))).toEqual([])
  })
})
