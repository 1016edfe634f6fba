import { describe, expect, it } from 'vitest'
import { recogniseClosing } from '../../../src/recognise/closing/recognise-closing.ts'
import { type Block, flowByHand, values } from './flow-by-hand.ts'

const body = 'Trên đây là Kế hoạch của Ủy ban nhân dân xã Hòa Phú./.'
const recipients = 'Nơi nhận:\n- UBND tỉnh (báo cáo);\n- Lưu: VT, TH.'

const signers = (...blocks: readonly Block[]) => {
  const closing = recogniseClosing(flowByHand(body, ...blocks), 0)
  expect(closing.start).toBe(1)
  return closing.signatures.map(values)
}

it('takes the rest of a recipient behind a line of the signature that stood beside it', () => {
  const lines = [
    'Nơi nhận:',
    'T/M BAN THƯỜNG VỤ',
    '- Đ/c Trần Văn Khánh, Trưởng Ban',
    'BÍ THƯ',
    'Nội chính Tỉnh ủy (phụ trách xã),',
    '- Các chi bộ,',
    'Lê Thị Cúc',
    '- Lưu VPĐU.',
  ]
  const closing = recogniseClosing(flowByHand(body, ...lines), 0)
  expect(closing.signatures.map(values)).toEqual([{ onBehalf: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', name: 'Lê Thị Cúc' }])
  expect(closing.recipients?.to.map(({ name }) => name.value)).toEqual([
    'Đ/c Trần Văn Khánh, Trưởng Ban Nội chính Tỉnh ủy (phụ trách xã)',
    'Các chi bộ',
  ])
})

it('puts an authority alone in its cell over the office and the name that stand under the table', () => {
  const cells = { rows: [['Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN']] }
  expect(signers(cells, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Thị Cúc')).toEqual([
    { onBehalf: 'TM. ỦY BAN NHÂN DÂN', forChief: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Cúc' },
  ])
  // Beside it another signs for another body.
  expect(signers({ rows: [['TM. CÔNG ĐOÀN', 'HIỆU TRƯỞNG\nLê Thị Cúc']] })).toHaveLength(2)
})

describe('the signature', () => {
  // NĐ 30/2020, Phụ lục I, Phần I, II.7.b: TM., Q., KT., TL., TUQ. before the authority.
  it.each([
    [
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình',
      { onBehalf: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Trần Văn Bình' },
    ],
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Văn Bình',
      {
        onBehalf: 'TM. ỦY BAN NHÂN DÂN',
        forChief: 'KT. CHỦ TỊCH',
        position: 'PHÓ CHỦ TỊCH',
        note: '(Đã ký)',
        name: 'Trần Văn Bình',
      },
    ],
    ['KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Thị Cúc', { forChief: 'KT.GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lê Thị Cúc' }],
    [
      'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLê Thị Cúc',
      { byOrder: 'TL. CHỦ TỊCH', forChief: 'KT. CHÁNH VĂN PHÒNG', position: 'PHÓ CHÁNH VĂN PHÒNG', name: 'Lê Thị Cúc' },
    ],
    [
      'TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ TÀI CHÍNH\nLê Thị Cúc',
      { byDelegation: 'TUQ. CHỦ TỊCH', position: 'GIÁM ĐỐC SỞ TÀI CHÍNH', name: 'Lê Thị Cúc' },
    ],
    ['Q. HIỆU TRƯỞNG\nLê Thị Cúc', { acting: 'Q. HIỆU TRƯỞNG', name: 'Lê Thị Cúc' }],
    ['HIỆU TRƯỞNG\nThS. Lê Thị Cúc', { position: 'HIỆU TRƯỞNG', name: 'ThS. Lê Thị Cúc' }],
    ['HIỆU TRƯỞNG\nLÊ THỊ CÚC', { position: 'HIỆU TRƯỞNG', name: 'LÊ THỊ CÚC' }],
    // HD 05, Phần II, mục I, 7.1.4: T/M, K/T, T/L without a full stop, and the office held concurrently.
    [
      'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nVõ Minh Đức',
      { onBehalf: 'T/M BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ', name: 'Võ Minh Đức' },
    ],
    ['T/M ĐOÀN CHỦ TỊCH\nVõ Minh Đức', { onBehalf: 'T/M ĐOÀN CHỦ TỊCH', name: 'Võ Minh Đức' }],
    [
      'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nVõ Minh Đức',
      { forChief: 'K/T TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN', name: 'Võ Minh Đức' },
    ],
    [
      'PHÓ CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\nVõ Minh Đức',
      { position: 'PHÓ CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH', concurrently: 'TRƯỞNG BAN CHỈ ĐẠO', name: 'Võ Minh Đức' },
    ],
    // NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 7 điểm c, đ: who signs for a board has the office in the own organ above the name.
    [
      'KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\nGIÁM ĐỐC SỞ Y TẾ\nVõ Minh Đức',
      {
        forChief: 'KT. TRƯỞNG BAN',
        position: 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC',
        otherPosition: 'GIÁM ĐỐC SỞ Y TẾ',
        name: 'Võ Minh Đức',
      },
    ],
    [
      'TRƯỞNG BAN\n(Đã ký)\nPHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN\nTỈNH HẢI NAM\nVõ Minh Đức',
      {
        position: 'TRƯỞNG BAN',
        note: '(Đã ký)',
        otherPosition: 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HẢI NAM',
        name: 'Võ Minh Đức',
      },
    ],
    // One office in two lines is one.
    ['PHÓ GIÁM ĐỐC\nPHỤ TRÁCH TRUNG TÂM\nVõ Minh Đức', { position: 'PHÓ GIÁM ĐỐC PHỤ TRÁCH TRUNG TÂM', name: 'Võ Minh Đức' }],
    ['UỶ VIÊN BAN THƯỜNG VỤ,\nTRƯỞNG BAN\nVõ Minh Đức', { position: 'UỶ VIÊN BAN THƯỜNG VỤ, TRƯỞNG BAN', name: 'Võ Minh Đức' }],
    // A long name goes on in the next line.
    [
      'TM. BAN THƯỜNG TRỰC ỦY BAN\nMẶT TRẬN TỔ QUỐC VIỆT NAM XÃ\nCHỦ TỊCH\nVõ Minh Đức',
      {
        onBehalf: 'TM. BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ',
        position: 'CHỦ TỊCH',
        name: 'Võ Minh Đức',
      },
    ],
    ['CHÁNH VĂN PHÒNG\nTỈNH UỶ\nVõ Minh Đức', { position: 'CHÁNH VĂN PHÒNG TỈNH UỶ', name: 'Võ Minh Đức' }],
    [
      'TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\n(Ký tên, đóng dấu)',
      { onBehalf: 'TM. BAN THƯỜNG TRỰC', position: 'CHỦ TỊCH', note: '(Ký tên, đóng dấu)' },
    ],
    ['T/M CHI BỘ\nBÍ THƯ\n…………………', { onBehalf: 'T/M CHI BỘ', position: 'BÍ THƯ', name: '…………………' }],
  ])('%j in a layout table, in lines after the recipients and in lines before them', (block, expected) => {
    expect(signers({ rows: [[recipients, block]] })).toEqual([expected])
    expect(signers(...recipients.split('\n'), ...block.split('\n'))).toEqual([expected])
    expect(signers(...block.split('\n'), ...recipients.split('\n'))).toEqual([expected])
    expect(signers(recipients, block)).toEqual([expected])
  })

  it('has no dash between authority and position that stand on one line', () => {
    expect(signers(recipients, 'T/M CHI BỘ - BÍ THƯ', 'Võ Minh Đức')).toEqual([
      { onBehalf: 'T/M CHI BỘ', position: 'BÍ THƯ', name: 'Võ Minh Đức' },
    ])
  })

  it('on one line is taken apart', () => {
    const expected = {
      onBehalf: 'TM. ỦY BAN NHÂN DÂN',
      forChief: 'KT. CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Trần Văn Bình',
    }
    expect(signers(recipients, 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Bình')).toEqual([expected])
    expect(signers(recipients, 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Trần Văn Bình')).toEqual([expected])
    expect(signers(recipients, 'TM. ỦY BAN NHÂN DÂN PHÓ CHỦ TỊCH', 'Trần Văn Bình')).toEqual([
      { onBehalf: 'TM. ỦY BAN NHÂN DÂN', position: 'PHÓ CHỦ TỊCH', name: 'Trần Văn Bình' },
    ])
  })

  it('is mixed with the recipients where the reading order of their table was lost', () => {
    const closing = recogniseClosing(
      flowByHand(
        body,
        'Nơi nhận:',
        'TM. ỦY BAN NHÂN DÂN',
        '- UBND tỉnh (báo cáo);',
        'CHỦ TỊCH',
        '- Các trường học trên',
        'địa bàn xã;',
        '- Lưu: VT.',
        'Trần Văn Bình',
      ),
      0,
    )
    expect(closing.signatures.map(values)).toEqual([
      { onBehalf: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Trần Văn Bình' },
    ])
    expect(closing.recipients?.to.map(({ name }) => name.value)).toEqual([
      'UBND tỉnh (báo cáo)',
      'Các trường học trên địa bàn xã',
    ])
    expect(closing.recipients?.archive.map(({ value }) => value)).toEqual(['VT'])
  })

  it('stands beside the recipients on the same lines, parted by blanks', () => {
    const closing = recogniseClosing(
      flowByHand(
        body,
        'Nơi nhận:                              TM. ỦY BAN NHÂN DÂN',
        '- UBND tỉnh (báo cáo);                      CHỦ TỊCH',
        '- Lưu: VT.',
        '                                       Trần Văn Bình',
      ),
      0,
    )
    expect(closing.signatures.map(values)).toEqual([
      { onBehalf: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Trần Văn Bình' },
    ])
    expect(closing.recipients?.to.map(({ name }) => name.value)).toEqual(['UBND tỉnh (báo cáo)'])
    expect(closing.doubts).toEqual([])
  })

  it('stands beside the recipients on the same lines, parted by tabs', () => {
    const closing = recogniseClosing(
      flowByHand(
        body,
        'Nơi nhận:\t\tTM. BAN CHẤP HÀNH',
        '-\tHội cấp trên (b/c);\t\tCHỦ TỊCH',
        '- Các chi hội;',
        '- Lưu: VP.',
        '\t\tH’Lim Niê',
      ),
      0,
    )
    expect(closing.recipients?.to.map(({ name }) => name.value)).toEqual(['Hội cấp trên (b/c)', 'Các chi hội'])
    expect(closing.recipients?.archive.map(({ value }) => value)).toEqual(['VP'])
    expect(closing.signatures.map(values)).toEqual([{ onBehalf: 'TM. BAN CHẤP HÀNH', position: 'CHỦ TỊCH', name: 'H’Lim Niê' }])
    expect(closing.doubts).toEqual([])
  })

  it('has its name where only the first lines of both columns became a table', () => {
    const rows = [
      ['Nơi nhận:', 'TM. BAN THƯỜNG VỤ'],
      ['- Xã đoàn;', 'BÍ THƯ'],
    ]
    expect(signers({ rows }, '- Các chi đoàn;', '- Lưu: VP.', 'Võ Minh Đức')).toEqual([
      { onBehalf: 'TM. BAN THƯỜNG VỤ', position: 'BÍ THƯ', name: 'Võ Minh Đức' },
    ])
    const two = [['TM. BAN THƯỜNG VỤ\nBÍ THƯ', 'TM. ỦY BAN KIỂM TRA\nCHỦ NHIỆM']]
    expect(signers({ rows: two }, { rows: [['Võ Minh Đức', 'Lê Thị Cúc']] })).toEqual([
      { onBehalf: 'TM. ỦY BAN KIỂM TRA', position: 'CHỦ NHIỆM', name: 'Lê Thị Cúc' },
      { onBehalf: 'TM. BAN THƯỜNG VỤ', position: 'BÍ THƯ', name: 'Võ Minh Đức' },
    ])
  })

  it('of several signers begins with the one on the right, who leads', () => {
    // HD 05, Phần II, mục I, 7.2.4.
    const rows = [['CHÁNH VĂN PHÒNG\nỦY BAN NHÂN DÂN TỈNH\nVõ Minh Đức', 'CHÁNH VĂN PHÒNG\nTỈNH ỦY\nLê Thị Cúc']]
    const expected = [
      { position: 'CHÁNH VĂN PHÒNG TỈNH ỦY', name: 'Lê Thị Cúc' },
      { position: 'CHÁNH VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH', name: 'Võ Minh Đức' },
    ]
    expect(signers({ rows: [...rows, [recipients, '']] })).toEqual(expected)
    expect(signers({ rows: [[recipients, ...(rows[0] ?? [])]] })).toEqual(expected)
  })

  it('of an approver is told apart', () => {
    expect(
      signers({ rows: [['DUYỆT\nHIỆU TRƯỞNG\nLê Thị Cúc', 'NGƯỜI LẬP KẾ HOẠCH\n(Ký, ghi rõ họ tên)\nVõ Minh Đức']] }),
    ).toEqual([
      { position: 'NGƯỜI LẬP KẾ HOẠCH', note: '(Ký, ghi rõ họ tên)', name: 'Võ Minh Đức' },
      { approves: true, position: 'HIỆU TRƯỞNG', name: 'Lê Thị Cúc' },
    ])
    expect(
      signers(
        'DUYỆT CỦA BAN GIÁM HIỆU          TỔ TRƯỞNG',
        '          (Đã ký)          (Đã ký)',
        'Lê Thị Cúc          Võ Minh Đức',
      ),
    ).toEqual([
      { position: 'TỔ TRƯỞNG', note: '(Đã ký)', name: 'Võ Minh Đức' },
      { approves: true, position: 'CỦA BAN GIÁM HIỆU', note: '(Đã ký)', name: 'Lê Thị Cúc' },
    ])
  })

  it('of an approver over an office of its own has the whole line as the words of approval', () => {
    const rows = [['DUYỆT CỦA UBND XÃ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Cúc', 'TRƯỞNG BAN\nVõ Minh Đức']]
    expect(signers({ rows })).toEqual([
      { position: 'TRƯỞNG BAN', name: 'Võ Minh Đức' },
      { approves: true, forChief: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Cúc' },
    ])
  })

  it.each(['TS. Lê Thị Cúc', 'BSCKII. Lê Thị Cúc', 'BS.CKI Lê Thị Cúc', 'PGS.TS. Lê Thị Cúc', 'Thượng tá Lê Thị Cúc'])(
    'keeps the degree or the rank with the name: %s',
    (name) => {
      expect(signers(recipients, 'HIỆU TRƯỞNG', '(Đã ký)', name)).toEqual([{ position: 'HIỆU TRƯỞNG', note: '(Đã ký)', name }])
    },
  )

  it('lacks what the source lost, and nothing is invented', () => {
    const closing = recogniseClosing(flowByHand(body, recipients, 'T/M BAN THƯỜNG VỤ', 'Võ Minh Đức'), 0)
    expect(closing.signatures.map(values)).toEqual([{ onBehalf: 'T/M BAN THƯỜNG VỤ', name: 'Võ Minh Đức' }])
    expect(closing.doubts.map(({ code, args }) => [code, args])).toEqual([['NV032', { part: 'position' }]])
  })

  it('with a second authority of one kind keeps its words in their order', () => {
    const closing = recogniseClosing(
      flowByHand(body, recipients, 'TM. HỘI NÔNG DÂN', 'TM. HỘI PHỤ NỮ', 'CHỦ TỊCH', 'Võ Minh Đức'),
      0,
    )
    expect(closing.signatures.map(values)).toEqual([
      { onBehalf: 'TM. HỘI NÔNG DÂN TM. HỘI PHỤ NỮ', position: 'CHỦ TỊCH', name: 'Võ Minh Đức' },
    ])
    expect(closing.doubts.map(({ code }) => code)).toEqual(['NV036'])
  })

  it('is told where a second office stands under the name', () => {
    const { signatures, doubts } = recogniseClosing(
      flowByHand(body, recipients, 'T/M TỔ GIÁM SÁT', 'TỔ TRƯỞNG', 'Hồ Thị Nga', 'Phó Chủ nhiệm Ủy ban Kiểm tra'),
      0,
    )
    expect(signatures.map(values)).toEqual([
      { onBehalf: 'T/M TỔ GIÁM SÁT', position: 'TỔ TRƯỞNG Phó Chủ nhiệm Ủy ban Kiểm tra', name: 'Hồ Thị Nga' },
    ])
    expect(doubts.map(({ code }) => code)).toEqual(['NV036'])
  })

  it('has a place, and each of its lines a component', () => {
    const flow = flowByHand(body, {
      rows: [[recipients, 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH//PHÓ CHỦ TỊCH\n(Đã ký)\nTrần Văn Bình']],
    })
    const { signatures, components } = recogniseClosing(flow, 0)
    expect(components.map(({ key, paragraph, span }) => [key, paragraph.text.slice(...(span ?? []))])).toEqual([
      ['recipientsLabel', 'Nơi nhận:'],
      ['recipient', '- UBND tỉnh (báo cáo);'],
      ['recipient', '- Lưu: VT, TH.'],
      ['authority', 'TM. ỦY BAN NHÂN DÂN'],
      ['authority', 'KT. CHỦ TỊCH'],
      ['position', 'PHÓ CHỦ TỊCH'],
      ['signatureNote', '(Đã ký)'],
      ['signerName', 'Trần Văn Bình'],
    ])
    expect(signatures[0]?.position?.place).toMatchObject({
      file: 'thu.txt',
      path: '/ky/chuc_vu',
      range: { start: { line: 6, column: 14 }, end: { line: 6, column: 26 } },
    })
  })
})
