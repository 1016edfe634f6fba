import { describe, expect, it } from 'vitest'
import { recogniseClosing } from '../../../src/recognise/closing/recognise-closing.ts'
import { flowOfText } from '../../../src/recognise/flow-of-text.ts'
import { values } from './flow-by-hand.ts'

const body = 'Hai đơn vị cùng tổ chức thực hiện Kế hoạch này./.'
const list = 'Nơi nhận:\n- Đảng ủy xã;\n- Lưu: VT.'
const read = (...parts: readonly string[]) => recogniseClosing(flowOfText({ name: 'a.txt', text: parts.join('\n') }), 0)

// The right one first: the body that leads signs there (HD 05, Phần II, mục I, 7.2.4).
const both = [
  { position: 'BÍ THƯ ĐOÀN XÃ', name: 'Lò Thị Xuân' },
  { position: 'CHỦ TỊCH HỘI NÔNG DÂN', name: 'Đinh Văn Phúc' },
]

describe('two who sign beside each other with a tab between, without an authority', () => {
  const offices = 'CHỦ TỊCH HỘI NÔNG DÂN\tBÍ THƯ ĐOÀN XÃ'
  const names = 'Đinh Văn Phúc\tLò Thị Xuân'

  it.each([[''], ['\n'], ['\n\n\n']])('are two, with %j before their names, under the recipients and over them', (gap) => {
    const block = `${offices}\n${gap}${names}`
    expect(read(body, list, '', block).signatures.map(values)).toMatchObject(both)
    expect(read(body, block, '', list).signatures.map(values)).toMatchObject(both)
    expect(read(body, block, '', list).start).toBe(1)
  })

  it('are not seen in offices of a text that are written small', () => {
    const { blocks } = flowOfText({ name: 'a.txt', text: `${body}\nChủ tịch Hội Nông dân\tBí thư Đoàn xã\n\nCùng dự họp.` })
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})
