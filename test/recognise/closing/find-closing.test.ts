import { describe, expect, it } from 'vitest'
import { recogniseClosing } from '../../../src/recognise/closing/recognise-closing.ts'
import { type Block, flowByHand } from './flow-by-hand.ts'

const body = ['I. MỤC ĐÍCH, YÊU CẦU', 'Nâng cao chất lượng phục vụ người dân.', 'Trên đây là Kế hoạch của xã Hòa Phú./.']
const closing = ['Nơi nhận:', '- Như Điều 3;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình']

const zone = (...blocks: readonly Block[]) => {
  const { start, end, signatures, recipients } = recogniseClosing(flowByHand(...blocks), 0)
  return [start, end, signatures.length, recipients?.to.length ?? 0]
}

describe('the closing', () => {
  it('begins after the last words of the body and ends before the appendices', () => {
    expect(zone(...body, ...closing)).toEqual([3, 9, 1, 1])
    expect(zone(...body, ...closing, 'PHỤ LỤC', 'DANH MỤC NHIỆM VỤ', { rows: [['STT', 'Nhiệm vụ']] })).toEqual([3, 9, 1, 1])
    expect(zone(...body, ...closing, 'DANH SÁCH CÁC THÔN THAM GIA', '1. Thôn Đông')).toEqual([3, 9, 1, 1])
    expect(zone(...body, ...closing, 'Phụ lục I. Danh sách các thôn', { rows: [['STT', 'Thôn']] })).toEqual([3, 9, 1, 1])
  })

  it('is that of the document and not of an appendix', () => {
    const form = [
      'ĐỀ CƯƠNG BÁO CÁO',
      'I. Tình hình',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'HIỆU TRƯỞNG',
      '(Ký tên, đóng dấu)',
    ]
    expect(zone(...body, ...closing, 'Phụ lục II', ...form)).toEqual([3, 9, 1, 1])
    expect(zone(...body, ...closing, 'TRƯỜNG TIỂU HỌC HÒA PHÚ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ...form)).toEqual([
      3, 9, 1, 1,
    ])
    expect(zone(...body, ...closing, ...form)).toEqual([3, 9, 1, 1])
  })

  it('is not where a body only speaks of recipients', () => {
    const speaks = [
      'Nơi nhận: Văn phòng Ủy ban nhân dân xã, trước ngày 20 hằng tháng.',
      'II. TỔ CHỨC THỰC HIỆN',
      'Các thôn thực hiện.',
    ]
    expect(zone(...body, ...speaks, ...closing)).toEqual([6, 12, 1, 1])
    expect(zone(...body, ...speaks)).toEqual([6, 6, 0, 0])
    const list = ['Nơi nhận hồ sơ:', '- Bộ phận Một cửa;', '- Văn phòng.', 'II. TỔ CHỨC THỰC HIỆN']
    expect(zone(...body, ...list, ...closing)).toEqual([7, 13, 1, 1])
  })

  it('is not in a table of the body that has a column of recipients or signers', () => {
    const table = {
      rows: [
        ['Nội dung', 'Nơi nhận', 'Người ký'],
        ['Báo cáo tháng', 'Văn phòng', 'Chủ tịch'],
      ],
      bordered: true,
    }
    expect(zone(...body, table, 'III. KINH PHÍ', ...closing)).toEqual([5, 11, 1, 1])
    expect(zone(...body, table)).toEqual([4, 4, 0, 0])
  })

  it('may be only a signature, or only recipients, at the end', () => {
    expect(zone(...body, 'HIỆU TRƯỞNG', '(Đã ký)', 'Trần Văn Bình')).toEqual([3, 6, 1, 0])
    expect(zone(...body, 'Nơi nhận:', 'UBND tỉnh;', 'Lưu: VT.')).toEqual([3, 6, 0, 1])
    expect(
      zone(...body, {
        rows: [
          ['NGƯỜI LẬP', 'HIỆU TRƯỞNG'],
          ['Lê Thị Cúc', 'Trần Văn Bình'],
        ],
      }),
    ).toEqual([3, 4, 2, 0])
  })

  it('may be lost: nothing is invented', () => {
    const flow = flowByHand(...body)
    const reading = recogniseClosing(flow, 0)
    expect([reading.start, reading.end, reading.components]).toEqual([3, 3, []])
    expect(reading.doubts.map(({ code }) => code)).toEqual(['NV030', 'NV031'])
    expect(recogniseClosing({ ...flow, blocks: [] }, 0).start).toBe(0)
  })

  it('sets aside what a digital signature and a seal leave, and takes the contact line and the circulation mark', () => {
    const reading = recogniseClosing(
      flowByHand(
        ...body,
        ...closing,
        'ỦY BAN NHÂN DÂN XÃ HÒA PHÚ',
        '18-09-2026 10:55:35 +07:00',
        'Lưu hành nội bộ',
        'Địa chỉ: 12 đường Hòa Bình; điện thoại: 0123.456.789',
      ),
      0,
    )
    expect(reading.asides.map(({ reason, text }) => [reason, text])).toEqual([
      ['signatureLine', 'ỦY BAN NHÂN DÂN XÃ HÒA PHÚ'],
      ['signatureLine', '18-09-2026 10:55:35 +07:00'],
    ])
    expect(reading.marks.circulation?.value).toBe('Lưu hành nội bộ')
    expect(reading.marks.contact?.value).toBe('Địa chỉ: 12 đường Hòa Bình; điện thoại: 0123.456.789')
    expect(reading.end).toBe(13)
  })

  it('accounts for every line of its table', () => {
    const rows = [
      [
        'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.',
        'Hòa Phú, ngày 05 tháng 10 năm 2026\nCHỦ TỊCH\n(Đã ký)\nTrần Văn Bình\nTừ đây là lời của người khác',
      ],
    ]
    const reading = recogniseClosing(flowByHand(...body, { rows }), 0)
    expect(reading.components.map(({ key }) => key)).toEqual([
      'recipientsLabel',
      'recipient',
      'recipient',
      'placeDate',
      'positionDirect',
      'signatureNote',
      'signerName',
    ])
    expect(reading.doubts.map(({ code, args }) => [code, args])).toEqual([
      ['NV039', { text: 'Hòa Phú, ngày 05 tháng 10 năm 2026' }],
      ['NV033', { text: 'Từ đây là lời của người khác' }],
    ])
  })

  it('is found in linear time', () => {
    const lines = (text: string, count: number): string[] => Array.from({ length: count }, () => text)
    const hard = [
      lines('Nơi nhận:', 20_000),
      lines('TM. ỦY BAN NHÂN DÂN', 20_000),
      [`- ${'a '.repeat(100_000)}`],
      [`Nơi nhận: ${'- A; '.repeat(40_000)}`],
      [`TM. ${'KT. PHÓ CHỦ TỊCH '.repeat(12_000)}`],
      [`Nơi nhận:${' '.repeat(200_000)}x`],
      [`(kèm theo ${'( '.repeat(100_000)}`],
      lines('PHÓ CHỦ TỊCH        PHÓ CHỦ TỊCH', 5000),
      lines('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 5000),
    ]
    for (const blocks of hard) {
      const flow = flowByHand(...blocks)
      const start = performance.now()
      recogniseClosing(flow, 0)
      expect(performance.now() - start, blocks[0]?.slice(0, 30)).toBeLessThan(5000)
    }
  })
})
