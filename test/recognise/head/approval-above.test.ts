import { describe, expect, it } from 'vitest'
import { recogniseClosing } from '../../../src/recognise/closing/recognise-closing.ts'
import { recogniseHead } from '../../../src/recognise/head/recognise-head.ts'
import { flowByHand } from '../closing/flow-by-hand.ts'
import { viewOf } from './head-view.ts'

const head = [
  'SỞ NỘI VỤ',
  'VĂN PHÒNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 3/KH-VP',
  'Sơn Hà, ngày 05 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Công tác năm 2026',
]
const body = ['I. NHIỆM VỤ', 'Tiếp nhận văn bản.', 'Nơi nhận:', '- Lưu: VT.', 'CHÁNH VĂN PHÒNG', 'Trần Thị Bình']

describe('an approval over the letterhead', () => {
  it('is read where approvals are, and keeps its place', () => {
    const flow = flowByHand('PHÊ DUYỆT', 'GIÁM ĐỐC', '(đã ký)', 'Nguyễn Văn An', ...head, ...body)
    const reading = recogniseHead(flow)
    expect(viewOf(flow)).toMatchObject({ issuing: ['VĂN PHÒNG'], number: '3', subject: 'Công tác năm 2026', end: head.length })
    expect(viewOf(flow).doubts).toBeUndefined()
    const { signatures } = recogniseClosing(reading.rest ?? flow, reading.end)
    expect(signatures.map(({ approves, position, name }) => [approves, position?.value, name?.value])).toEqual([
      [false, 'CHÁNH VĂN PHÒNG', 'Trần Thị Bình'],
      [true, 'GIÁM ĐỐC', 'Nguyễn Văn An'],
    ])
    expect(signatures[1]?.name?.place.range.start.line).toBe(4)
  })

  it('is none without a name, and where something else stands between', () => {
    expect(recogniseHead(flowByHand('PHÊ DUYỆT', ...head, ...body)).rest).toBeUndefined()
    expect(recogniseHead(flowByHand('PHÊ DUYỆT', 'Các phòng gửi kế hoạch.', 'Nguyễn Văn An', ...head)).rest).toBeUndefined()
  })
})
