import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/plan/prose.ts'
import type { Written } from './sample-flow.ts'
import { bodyOf, contentLines, contentOf, treeOf } from './tree-view.ts'

const prose = (...lines: (string | Written)[]) => contentLines(contentOf(lines).content)

describe('unnumbered lines', () => {
  it('are paragraphs and bullets, a plus under a dash', () => {
    expect(prose('X.', '- Một:', '+ A;', '+ B.', '- Hai.', 'Y.', '+ C.')).toEqual([
      ': X.',
      '- Một:',
      '  + A;',
      '  + B.',
      '- Hai.',
      ': Y.',
      '+ C.',
    ])
  })

  it('take the levels that Word gives', () => {
    const bullets: Written[] = [
      { text: 'Một', label: '-', level: 2 },
      { text: 'A', label: '-', level: 3 },
      { text: 'Hai', label: '-', level: 2 },
    ]
    expect(prose(...bullets)).toEqual(['- Một', '  - A', '- Hai'])
  })

  it('with a bullet that the form does not know get its own, told once', () => {
    const { content, doubts } = contentOf(['• Một.', '• Hai.', { text: 'Ba', label: '▪', level: 1 }])
    expect(contentLines(content)).toEqual(['- Một.', '- Hai.', '  + Ba'])
    expect(doubts.map(({ code, args }) => [code, args])).toEqual([
      ['NV045', { sign: '•', marker: '-', text: '• Một.' }],
      ['NV045', { sign: '▪', marker: '+', text: 'Ba' }],
    ])
  })

  it('with a longer dash are the bullets of the form', () => {
    const { content, doubts } = contentOf(['– Một:', '+ A;', '— Hai.'])
    expect(contentLines(content)).toEqual(['- Một:', '  + A;', '- Hai.'])
    expect(doubts).toEqual([])
  })

  it('are bullets without a blank behind the sign, but no rest of a stretch', () => {
    const items = ['-100% các xã;', '-01 khu phố;', '-Đ/c Lan', '-“Tủ sách”', '-0,5% số hộ']
    expect(prose(...items)).toEqual(items.map((item) => item.replace('-', '- ')))
    expect(prose('-2030', '-15 người', '-tổ chức')).toEqual([': -2030', ': -15 người', ': -tổ chức'])
  })

  it('keep a typed star: it stands before remarks', () => {
    expect(prose('* Lưu ý:', '- X.')).toEqual([': * Lưu ý:', '- X.'])
  })

  it('are cut at a line break where something new begins, and only there', () => {
    expect(prose('Thành phần gồm:\n- Trưởng ban;\n- Phó\nTrưởng ban.\nThời gian: sáng.')).toEqual([
      ': Thành phần gồm:',
      '- Trưởng ban;',
      '- Phó Trưởng ban.',
      ': Thời gian: sáng.',
    ])
  })

  it('bear numbered lists only as nodes', () => {
    expect(treeOf(bodyOf(['I. NỘI DUNG', '- Cấp tỉnh:', '1. Một.', '2. Hai.', '- Cấp xã:', '1. Một.']).sections)).toEqual([
      'nhiem_vu {-} NỘI DUNG',
      '  {1.} : Cấp tỉnh:',
      '    : Một.',
      '    : Hai.',
      '  {1.} : Cấp xã:',
      '    : Một.',
    ])
  })
})

describe('the words', () => {
  it('keep bold, blanks outside it', () => {
    const { content } = contentOf(['**Thời gian: **sáng **(sớm)**, chiều'])
    const [item] = content
    const inlines = item?.kind === 'prose' && item.prose.blocks[0]?.kind === 'paragraph' ? item.prose.blocks[0].inlines : []
    expect(inlines.map((inline) => (inline.kind === 'text' ? [inline.text, inline.bold] : []))).toEqual([
      ['Thời gian:', true],
      [' sáng ', false],
      ['(sớm)', true],
      [', chiều', false],
    ])
  })

  it('keep their footnotes, each with a label of its own', () => {
    const note = (text: string) => ({
      label: '1',
      text: [{ kind: 'text' as const, text, bold: false, italic: false }],
      locate: () => start,
    })
    const run = (text: string, own: string) => ({
      kind: 'text' as const,
      text,
      bold: false,
      italic: false,
      underline: false,
      note: note(own),
    })
    const { content } = contentOf([{ text: '', runs: [run('Một', 'A.'), run(' hai', 'B.')] }])
    expect(contentLines(content)).toEqual([': Một[^1] hai[^2]'])
  })

  it('know where they stand, letter by letter', () => {
    const { sections, components } = bodyOf(['I. NỘI DUNG', '1. Thời gian: Sáng mai.', '- Một.\n- Hai ba.'])
    const node = sections[0]?.content[0]
    if (node?.kind !== 'node') throw new Error('no node')
    const { title, paragraph, content } = node.node
    expect(title?.place).toMatchObject({
      path: '/noi_dung/0/nhiem_vu/noi_dung/0/tieu_de',
      range: { start: { line: 2, column: 4 } },
    })
    const [words] = paragraph?.blocks ?? []
    expect(words?.place.locate?.(5)).toMatchObject({ line: 2, column: 20 })
    const [held] = content
    const bullet = held?.kind === 'prose' ? held.prose.blocks[1] : undefined
    expect(bullet?.place).toMatchObject({
      path: '/noi_dung/0/nhiem_vu/noi_dung/0/noi_dung',
      range: { start: { line: 3, column: 10 } },
    })
    expect(bullet?.kind === 'bullet' ? plainText(bullet.inlines).slice(4) : '').toBe('ba.')
    expect(bullet?.place.locate?.(4)).toMatchObject({ line: 3, column: 14 })
    expect(components.map(({ key, span, label }) => [key, span, label])).toEqual([
      ['headingSection', undefined, 'I.'],
      ['body', undefined, '1.'],
      ['bullet', [0, 6], '-'],
      ['bullet', [7, 16], '-'],
    ])
  })
})

const start = { line: 1, column: 1, offset: 0 }
