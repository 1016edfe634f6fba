import { describe, expect, it } from 'vitest'
import { recogniseClosing } from '../../../src/recognise/closing/recognise-closing.ts'
import { flowOfText } from '../../../src/recognise/flow-of-text.ts'
import { values } from './flow-by-hand.ts'

const body = 'Hai đơn vị cùng tổ chức thực hiện Kế hoạch này./.'
const list = 'Nơi nhận:\n- Đảng ủy xã;\n- Lưu: VT.'
const read = (...parts: readonly string[]) => recogniseClosing(flowOfText({ name: 'a.txt', text: parts.join('\n') }), 0)
const signers = (block: string) => read(body, list, '', block).signatures.map(values)

// The right one first: the body that leads signs there (HD 05, Phần II, mục I, 7.2.4).
describe('two who sign beside each other with one blank left between their columns', () => {
  it.each([
    [
      'offices',
      'CHỦ TỊCH HỘI NÔNG DÂN BÍ THƯ ĐOÀN XÃ\nĐinh Văn Phúc Lò Thị Xuân',
      [
        { position: 'BÍ THƯ ĐOÀN XÃ', name: 'Lò Thị Xuân' },
        { position: 'CHỦ TỊCH HỘI NÔNG DÂN', name: 'Đinh Văn Phúc' },
      ],
    ],
    [
      'deputies',
      'PHÓ CHỦ TỊCH PHÓ BÍ THƯ\nTrần Mai Lê Phú',
      [
        { position: 'PHÓ BÍ THƯ', name: 'Lê Phú' },
        { position: 'PHÓ CHỦ TỊCH', name: 'Trần Mai' },
      ],
    ],
    [
      'authorities above them',
      'TM. BAN THƯỜNG VỤ HỘI NÔNG DÂN TM. BAN THƯỜNG VỤ ĐOÀN XÃ\nCHỦ TỊCH BÍ THƯ\nĐinh Văn Phúc Lương Thị Xuân',
      [
        { onBehalf: 'TM. BAN THƯỜNG VỤ ĐOÀN XÃ', position: 'BÍ THƯ', name: 'Lương Thị Xuân' },
        { onBehalf: 'TM. BAN THƯỜNG VỤ HỘI NÔNG DÂN', position: 'CHỦ TỊCH', name: 'Đinh Văn Phúc' },
      ],
    ],
    [
      'one who approves, and one whose plan it is',
      'DUYỆT BAN GIÁM HIỆU TỔNG PHỤ TRÁCH ĐỘI\nĐinh Văn Phúc Lò Thị Xuân',
      [
        { position: 'TỔNG PHỤ TRÁCH ĐỘI', name: 'Lò Thị Xuân' },
        { approves: true, position: 'BAN GIÁM HIỆU', name: 'Đinh Văn Phúc' },
      ],
    ],
    [
      'one whose approval it is, and one who drew the plan up',
      'DUYỆT CỦA HIỆU TRƯỞNG NGƯỜI LẬP KẾ HOẠCH\nĐinh Thị Lệ Hằng Lò Văn Xuân',
      [
        { position: 'NGƯỜI LẬP KẾ HOẠCH', name: 'Lò Văn Xuân' },
        { approves: true, position: 'CỦA HIỆU TRƯỞNG', name: 'Đinh Thị Lệ Hằng' },
      ],
    ],
  ])('%s: %s', (_, block, expected) => {
    expect(signers(block)).toEqual(expected)
    expect(read(body, block, '', list).signatures.map(values)).toEqual(expected)
  })

  it.each([
    ['one of many names', 'CHỦ TỊCH\nNguyễn Hoàng Lê Mai Anh', { position: 'CHỦ TỊCH', name: 'Nguyễn Hoàng Lê Mai Anh' }],
    [
      'one of two offices',
      'UỶ VIÊN BAN THƯỜNG VỤ, TRƯỞNG BAN\nTrần Mai Lê Phú',
      { position: 'UỶ VIÊN BAN THƯỜNG VỤ, TRƯỞNG BAN', name: 'Trần Mai Lê Phú' },
    ],
    [
      'one with an office for another',
      'TM. HỘI ĐỒNG\nCHỦ TỊCH\nTrần Mai Lê Phú',
      { onBehalf: 'TM. HỘI ĐỒNG', position: 'CHỦ TỊCH', name: 'Trần Mai Lê Phú' },
    ],
  ])('not %s', (_, block, expected) => {
    expect(signers(block)).toEqual([expected])
  })
})
describe('a line that stands alone over or under two who sign', () => {
  it.each([
    [
      'belongs to the one over whom it is centred',
      '        TM. CÔNG ĐOÀN                      HIỆU TRƯỞNG\n        KT. CHỦ TỊCH\n        PHÓ CHỦ TỊCH\n\n         Lê Văn Tám                      Đinh Thị Chín',
      [
        { position: 'HIỆU TRƯỞNG', name: 'Đinh Thị Chín' },
        { onBehalf: 'TM. CÔNG ĐOÀN', forChief: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Văn Tám' },
      ],
    ],
    [
      'on the right, too',
      '        NGƯỜI LẬP                       KT. HIỆU TRƯỞNG\n                                        PHÓ HIỆU TRƯỞNG\n\n         Lê Văn Tám                      Đinh Thị Chín',
      [
        { forChief: 'KT. HIỆU TRƯỞNG', position: 'PHÓ HIỆU TRƯỞNG', name: 'Đinh Thị Chín' },
        { position: 'NGƯỜI LẬP', name: 'Lê Văn Tám' },
      ],
    ],
    [
      'where no layout is left, to who approves and has no office yet',
      'DUYỆT CỦA BAN GIÁM HIỆU              TỔ TRƯỞNG\nPHÓ HIỆU TRƯỞNG\nĐinh Thị Chín              Lê Văn Tám',
      [
        { position: 'TỔ TRƯỞNG', name: 'Lê Văn Tám' },
        { approves: true, position: 'PHÓ HIỆU TRƯỞNG', name: 'Đinh Thị Chín' },
      ],
    ],
    [
      'else to the right',
      'NGƯỜI LẬP              KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\nLê Văn Tám              Đinh Thị Chín',
      [
        { forChief: 'KT. HIỆU TRƯỞNG', position: 'PHÓ HIỆU TRƯỞNG', name: 'Đinh Thị Chín' },
        { position: 'NGƯỜI LẬP', name: 'Lê Văn Tám' },
      ],
    ],
  ])('%s', (_, block, expected) => {
    expect(signers(block)).toEqual(expected)
  })
})
