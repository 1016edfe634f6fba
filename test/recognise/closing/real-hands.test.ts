import { describe, expect, it } from 'vitest'
import { recogniseClosing } from '../../../src/recognise/closing/recognise-closing.ts'
import { type Block, flowByHand, values } from './flow-by-hand.ts'

const body = 'Các chi hội vận động hội viên tham gia./.'
const list = ['Nơi nhận:', '- Đảng ủy xã;', '- Lưu: VT.']

const read = (...blocks: readonly Block[]) => recogniseClosing(flowByHand(body, ...blocks), 0)
const signers = (...blocks: readonly Block[]) => read(...blocks).signatures.map(values)
const recipients = (...blocks: readonly Block[]) => {
  const { recipients: found, asides } = read(...blocks, 'CHỦ TỊCH', 'Trần Văn Bình')
  return {
    to: found?.to.map(({ name }) => name.value),
    archive: found?.archive.map(({ value }) => value),
    asides: asides.map(({ text }) => text),
  }
}

describe('the name of a signer', () => {
  it.each([
    ['Lưu Thị Bình'],
    ['LƯU THỊ BÌNH'],
    ['Ksor H’Lan'],
    ["Rơ Châm H'Yéo"],
    ['Thương'],
    ['Đại tá, ThS. Nông Văn Páo'],
    ['ThS. TRẦN THỊ ÚT'],
    ['BSCKII. Dương Thị Hợi'],
  ])('may be %s', (name) => {
    expect(signers(...list, 'TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', name)).toMatchObject([{ position: 'CHỦ TỊCH', name }])
    expect(signers({ rows: [[list.join('\n'), `CHỦ TỊCH\n${name}`]] })).toMatchObject([{ position: 'CHỦ TỊCH', name }])
  })

  it('begins with Lưu only where no archive copy is meant', () => {
    expect(signers('T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Lưu Văn Bản', ...list)).toMatchObject([{ name: 'Lưu Văn Bản' }])
    expect(recipients('Nơi nhận:', '- Đảng ủy xã;', 'Lưu Văn Phòng.').archive).toEqual(['Văn Phòng'])
    expect(recipients('Nơi nhận:', '- Đảng ủy xã;', 'Lưu VT').archive).toEqual(['VT'])
  })

  it('is read where its lines stand among the recipients of the other column', () => {
    const own = { position: 'TRƯỞNG PHÒNG', note: '(Đã ký)', name: 'Trần Thị Út' }
    expect(
      signers('Nơi nhận: TRƯỞNG PHÒNG', '- Sở Nội vụ (b/c);', '- Các trường; (Đã ký)', '- Lưu VT.', 'Trần Thị Út'),
    ).toMatchObject([own])
    const run = 'Nơi nhận: TM. BAN THƯỜNG VỤ - Đảng ủy xã (để b/c); CHỦ TỊCH - Các chi hội; - Lưu: VT. Trần Thị Út'
    expect(signers(run)).toMatchObject([{ onBehalf: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: 'Trần Thị Út' }])
  })

  it.each(['( Đã ký )', '[daky]', '<đã ký>', 'Ký tên', 'Đã ký', '(Ký, đóng dấu)'])('stands under the note %s', (note) => {
    expect(signers(...list, 'TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', note, 'Trần Thị Út')).toMatchObject([{ note, name: 'Trần Thị Út' }])
  })

  it('stands on one line with all the rest', () => {
    expect(signers({ rows: [[list.join('\n'), 'TM. BAN THƯỜNG VỤ CHỦ TỊCH (Đã ký) Trần Thị Út']] })).toMatchObject([
      { onBehalf: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', note: '(Đã ký)', name: 'Trần Thị Út' },
    ])
  })

  it('stands behind the words that it was signed', () => {
    expect(signers(...list, 'CHỦ TỊCH', 'Đã ký: Trần Thị Út')).toMatchObject([{ note: 'Đã ký:', name: 'Trần Thị Út' }])
  })

  it('stands in a row over all columns', () => {
    const rows = [[list.join('\n'), 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH'], ['Trần Thị Út']]
    expect(signers({ rows })).toMatchObject([{ position: 'CHỦ TỊCH', name: 'Trần Thị Út' }])
  })

  it('may have the office under it once more', () => {
    expect(signers(...list, 'TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', 'Trần Thị Út', 'Chủ tịch Hội')).toHaveLength(1)
  })
})

describe('signers without recipients before them', () => {
  it('stand side by side', () => {
    const gap = ' '.repeat(20)
    const one = signers(`NGƯỜI LẬP KẾ HOẠCH${gap}CHỦ TỊCH`, `(Ký)${gap}(Ký)`, `Vũ Thị Hà${gap}Lê Thị Ba`)
    expect(one).toMatchObject([
      { position: 'CHỦ TỊCH', name: 'Lê Thị Ba' },
      { position: 'NGƯỜI LẬP KẾ HOẠCH', name: 'Vũ Thị Hà' },
    ])
  })

  it('name the body for which they sign, with a mark or without', () => {
    expect(signers('BAN THƯỜNG VỤ HỘI LHPN XÃ', 'CHỦ TỊCH', 'Trần Thị Út', ...list)).toMatchObject([
      { signingBody: 'BAN THƯỜNG VỤ HỘI LHPN XÃ', position: 'CHỦ TỊCH' },
    ])
    expect(signers(...list, 'Thay mặt Ban Thường vụ', 'Chủ tịch', 'Trần Thị Út')).toMatchObject([
      { signingBody: 'Thay mặt Ban Thường vụ', position: 'Chủ tịch' },
    ])
  })

  it('name it over the marks of their authority', () => {
    const deputy = ['HỘI NÔNG DÂN XÃ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Thị Ba']
    const police = ['CÔNG AN XÃ', 'TRƯỞNG CÔNG AN', 'Vũ Văn Tám']
    const both = [
      { signingBody: 'HỘI NÔNG DÂN XÃ', forChief: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Ba' },
      { signingBody: 'CÔNG AN XÃ', position: 'TRƯỞNG CÔNG AN', name: 'Vũ Văn Tám' },
    ]
    expect(signers(...list, ...deputy, ...police)).toMatchObject(both)
    expect(signers({ rows: [[police.join('\n'), deputy.join('\n')]] })).toMatchObject(both)
  })

  // HD 05-HD/VPTW, II/I/7.2.4: each signs under the name of the body.
  it('sign for several bodies one under the other', () => {
    const lines = 'BAN DÂN VẬN\nTRƯỞNG BAN\nHoàng Thị Sen\nPHÒNG VĂN HÓA\nTRƯỞNG PHÒNG\nCao Bá Đạt'
    expect(signers({ rows: [[list.join('\n'), lines]] })).toMatchObject([
      { signingBody: 'BAN DÂN VẬN', position: 'TRƯỞNG BAN', name: 'Hoàng Thị Sen' },
      { signingBody: 'PHÒNG VĂN HÓA', position: 'TRƯỞNG PHÒNG', name: 'Cao Bá Đạt' },
    ])
  })

  it('have their names on a line under the table of offices', () => {
    const offices = {
      rows: [
        ['PHÒNG TÀI CHÍNH', 'PHÒNG NỘI VỤ'],
        ['TRƯỞNG PHÒNG', 'TRƯỞNG PHÒNG'],
      ],
    }
    expect(signers(...list, offices, 'Trần Thị Bình\tNguyễn Văn An')).toMatchObject([
      { signingBody: 'PHÒNG NỘI VỤ', position: 'TRƯỞNG PHÒNG', name: 'Nguyễn Văn An' },
      { signingBody: 'PHÒNG TÀI CHÍNH', position: 'TRƯỞNG PHÒNG', name: 'Trần Thị Bình' },
    ])
  })
})

describe('a closing on one line', () => {
  const body = { onBehalf: 'T/M BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ' }
  it.each([
    [
      'Nơi nhận: - Các chi bộ, - Lưu VPĐU. T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ (Đã ký) Trần Thị Út',
      { ...body, note: '(Đã ký)', name: 'Trần Thị Út' },
    ],
    ['Nơi nhận: - Các chi bộ; - Lưu: VPĐU. T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ Trần Thị Út', { ...body, name: 'Trần Thị Út' }],
    ['Nơi nhận: - Các chi bộ; - Lưu CB. T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ ………………', { ...body, name: '………………' }],
  ])('is cut where its parts begin: %s', (line, expected) => {
    expect(signers(line)).toEqual([expected])
    expect(read(line).recipients?.to.map(({ name }) => name.value)).toEqual(['Các chi bộ'])
  })

  it('has recipients and signature by turns, where two columns were read row by row', () => {
    const gap = ' '.repeat(12)
    const line = `Nơi nhận:${gap}TM. UBND XÃ - Sở Nội vụ;${gap}KT. CHỦ TỊCH - Các thôn;${gap}PHÓ CHỦ TỊCH - Lưu: VT.${gap}Lê Thị Cúc`
    expect(signers(line)).toEqual([
      { onBehalf: 'TM. UBND XÃ', forChief: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Cúc' },
    ])
    expect(read(line).recipients).toMatchObject({ to: [{ name: { value: 'Sở Nội vụ' } }, { name: { value: 'Các thôn' } }] })
  })

  it('has recipients without dashes beside the signature', () => {
    const gap = ' '.repeat(30)
    const lines = [`Nơi nhận:${gap}T/M CHI BỘ`, `UBKT Đảng ủy,${gap}BÍ THƯ`, 'Các đảng viên,', 'Lưu Chi bộ, hồ sơ.']
    expect(signers(...lines)).toEqual([{ onBehalf: 'T/M CHI BỘ', position: 'BÍ THƯ' }])
    expect(read(...lines).recipients).toMatchObject({
      to: [{ name: { value: 'UBKT Đảng ủy' } }, { name: { value: 'Các đảng viên' } }],
    })
  })
})

describe('a list of recipients', () => {
  it('is numbered by hand or by Word: the form prints dashes, and the numbers are told', () => {
    const expected = { to: ['Đảng ủy xã (b/c)', 'Các chi hội'], archive: ['VT'], asides: ['1.', '2.', '3.'] }
    expect(recipients('Nơi nhận:', '1. Đảng ủy xã (b/c);', '2. Các chi hội;', '3. Lưu: VT.')).toEqual(expected)
    const line = (label: string, text: string) => ({ text, label })
    const lines = [line('1.', 'Đảng ủy xã (b/c);'), line('2.', 'Các chi hội;'), line('3.', 'Lưu: VT.')]
    expect(recipients('Nơi nhận:', ...lines)).toEqual(expected)
  })

  it('may have no other sign than that of members', () => {
    expect(recipients('Nơi nhận:', '+ Đảng ủy xã;', '+ Các chi hội;', '+ Lưu VP.')).toMatchObject({
      to: ['Đảng ủy xã', 'Các chi hội'],
      archive: ['VP'],
    })
  })

  it('breaks off at a comma and goes on without a dash', () => {
    const broken = ['- Các thôn: Đông, Đoài,', 'Trung, Thượng (t/h)', '- Lưu VT']
    expect(recipients('Nơi nhận:', '- Đảng ủy xã', ...broken).to).toEqual([
      'Đảng ủy xã',
      'Các thôn: Đông, Đoài, Trung, Thượng (t/h)',
    ])
    expect(recipients('Nơi nhận:', '- Đảng ủy xã;', 'Các thôn;', '- Lưu VT').to).toEqual(['Đảng ủy xã', 'Các thôn'])
  })

  it('ends with the mark of a body', () => {
    expect(recipients('Nơi nhận:', '- Đảng ủy xã;', '- Lưu VP Hội./.').archive).toEqual(['VP Hội'])
  })

  it('stands in a table under its label', () => {
    const table = { rows: [['- Đảng ủy xã;\n- Lưu: VT.', 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nTrần Thị Út']] }
    const { recipients: found, signatures } = read('Nơi nhận:', table)
    expect([found?.to.length, found?.archive.length, signatures.length]).toEqual([1, 1, 1])
  })

  it('tells which paragraphs go on with the one before', () => {
    const { components } = read('Nơi nhận:', '- Ban Tổ chức,', 'Ban Kiểm tra;', '- Lưu: VT.', 'CHỦ TỊCH', 'Trần Văn Bình')
    expect(components.filter(({ continues }) => continues).map(({ paragraph }) => paragraph.text)).toEqual(['Ban Kiểm tra;'])
  })

  it('ends before the label of an appendix', () => {
    const { end, marks } = read(...list, 'CHỦ TỊCH', 'Trần Văn Bình', 'Mẫu 01', 'PHIẾU ĐĂNG KÝ', 'Họ tên: …')
    expect([end, marks]).toEqual([6, {}])
  })
})
