import { describe, expect, it } from 'vitest'
import { flowOf } from '../../../src/recognise/flow-of.ts'
import { flowOfWord } from '../../../src/recognise/flow-of-word.ts'
import { withoutContents } from '../../../src/recognise/without-contents.ts'
import { textsOf } from './flow-views.ts'
import { paragraph, run, word } from './word-builder.ts'

const read = (lines: readonly string[]) => flowOf({ name: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n')) }).flow

const body = ['I. MỤC TIÊU', 'Trồng cây.', 'II. NHIỆM VỤ', 'Chăm sóc cây.']

describe('a table of contents', () => {
  it('is set aside entry by entry: a plan holds none', () => {
    const contents = [
      'MỤC LỤC',
      'I. MỤC TIÊU.............. 1',
      'II. NHIỆM VỤ CỦA CÁC PHÒNG, ĐƠN VỊ ………… 2',
      'III. KINH PHÍ     3',
    ]
    const flow = read(['KẾ HOẠCH', ...contents.flatMap((entry) => entry.replace(', ', ',\n').split('\n')), ...body])
    expect(flow && textsOf(flow)).toEqual(['KẾ HOẠCH', ...body])
    expect(flow?.asides.map(({ reason, text }) => `${reason}: ${text}`)).toEqual(contents.map((line) => `contents: ${line}`))
    expect(flow?.asides[1]?.at).toMatchObject({ line: 3, column: 1 })
  })

  it('is none without entries, and rows of dots in a form are none of its', () => {
    const form = ['KẾ HOẠCH', 'Mục lục', 'Đồng chí: ..................', 'Ngày sinh: ................ 19', ...body]
    expect(textsOf(read(form) ?? { blocks: [], asides: [], file: '', format: 'text', text: '' })).toEqual(form)
  })

  it('is known in Word by its styles', () => {
    const entry = (number: number, text: string) => ({ ...paragraph(number, { runs: [run(text)] }), styleName: 'toc 1' })
    const flow = withoutContents(
      flowOfWord('a.docx', word([entry(1, 'I. MỤC TIÊU\t1'), entry(2, 'II. NHIỆM VỤ\t2'), paragraph(3, 'I. MỤC TIÊU')])),
    )
    expect(textsOf(flow)).toEqual(['I. MỤC TIÊU'])
  })

  it('is known in Word by the tabs before its pages where it has no styles', () => {
    const lines = ['MỤC LỤC', 'I. MỤC TIÊU\t1', 'II. NHIỆM VỤ\t2', 'I. MỤC TIÊU']
    const flow = withoutContents(flowOfWord('a.docx', word(lines.map((text, i) => paragraph(i + 1, { runs: [run(text)] })))))
    expect(textsOf(flow)).toEqual(['I. MỤC TIÊU'])
  })
})
