import { describe, expect, it } from 'vitest'
import { recogniseClosing } from '../../../src/recognise/closing/recognise-closing.ts'
import { type Block, flowByHand } from './flow-by-hand.ts'

const body = 'Yêu cầu các thôn thực hiện nghiêm túc Kế hoạch này./.'
const signature = ['CHỦ TỊCH', 'Trần Văn Bình']

const read = (...blocks: readonly Block[]) => {
  const { recipients, marks, doubts } = recogniseClosing(flowByHand(body, ...blocks, ...signature), 0)
  return {
    to: recipients?.to.map(({ name, members }) =>
      members.length === 0 ? name.value : { [name.value]: members.map(({ value }) => value) },
    ),
    archive: recipients?.archive.map(({ value }) => value),
    marks: Object.fromEntries(Object.entries(marks).map(([mark, { value }]) => [mark, value])),
    doubts: doubts.map(({ code }) => code),
  }
}

describe('the recipients', () => {
  it('lose their dashes and end marks, and keep their purposes (NĐ 30/2020, Phụ lục I, Phần I, II.9.d)', () => {
    const expected = { to: ['UBND tỉnh (báo cáo)', 'Các phòng, ban'], archive: ['VT', 'TH (2b)'], marks: {}, doubts: [] }
    expect(read('Nơi nhận:', '- UBND tỉnh (báo cáo);', '- Các phòng, ban;', '- Lưu: VT, TH (2b).')).toEqual(expected)
    expect(read('Nơi nhận:\n- UBND tỉnh (báo cáo);\n- Các phòng, ban;\n- Lưu: VT, TH (2b).')).toEqual(expected)
    expect(read('Nơi nhận:', '-UBND tỉnh (báo cáo)', '– Các phòng, ban', '- Lưu: VT,TH (2b)')).toEqual(expected)
    expect(read('Nơi nhận:', 'UBND tỉnh (báo cáo);', 'Các phòng, ban;', 'Lưu: VT, TH (2b).')).toEqual(expected)
    expect(read('Nơi nhận: - UBND tỉnh (báo cáo); - Các phòng, ban; - Lưu: VT, TH (2b).')).toEqual(expected)
    const automatic = (text: string) => ({ text, label: '-' })
    expect(
      read('Nơi nhận:', automatic('UBND tỉnh (báo cáo);'), automatic('Các phòng, ban;'), automatic('Lưu: VT, TH (2b).')),
    ).toEqual(expected)
  })

  it('stand under a label that a typist ended with a semicolon, or with nothing', () => {
    const expected = { to: ['UBND tỉnh (báo cáo)'], archive: ['CB'], doubts: [] }
    for (const label of ['Nơi nhận;', 'Nơi nhận.', 'Nơi nhận'])
      expect(read(label, '- UBND tỉnh (báo cáo);', '- Lưu CB.')).toMatchObject(expected)
  })

  it('of the Party end with where the copy is kept, without a colon (HD 36, mục II, 1.9)', () => {
    expect(read('Nơi nhận:', '- Các đồng chí Tỉnh ủy viên,', '- Lưu Văn phòng Tỉnh ủy.')).toMatchObject({
      to: ['Các đồng chí Tỉnh ủy viên'],
      archive: ['Văn phòng Tỉnh ủy'],
    })
    expect(read('Nơi nhận:', '- Các chi bộ,', '- Lưu: VPĐU + TH.').archive).toEqual(['VPĐU + TH'])
  })

  it('go on in the next line', () => {
    expect(read('Nơi nhận:', '- Đồng chí phụ trách địa bàn', 'xã Hòa Phú;', '- Lưu: VT, Th', '08.')).toMatchObject({
      to: ['Đồng chí phụ trách địa bàn xã Hòa Phú'],
      archive: ['VT', 'Th 08'],
    })
  })

  it('of a group are its members; several names of one line stay one', () => {
    const { to } = read(
      'Nơi nhận:',
      '- Đảng ủy; HĐND xã;',
      '- Văn phòng:',
      '+ Chánh Văn phòng;',
      '+ Các phòng chuyên môn;',
      '- Lưu: VT.',
    )
    expect(to).toEqual(['Đảng ủy; HĐND xã', { 'Văn phòng': ['Chánh Văn phòng', 'Các phòng chuyên môn'] }])
  })

  it('may stand in one line without dashes, where the archive copy ends it', () => {
    const line = 'Nơi nhận: Đảng ủy xã (b/c), Các đảng viên, Lưu Chi bộ.'
    expect(read(line)).toMatchObject({ to: ['Đảng ủy xã (b/c)', 'Các đảng viên'], archive: ['Chi bộ'] })
    expect(read('Nơi nhận: Đảng ủy, HĐND xã; các thôn; Lưu: VT, TH.')).toMatchObject({
      to: ['Đảng ủy, HĐND xã', 'các thôn'],
      archive: ['VT', 'TH'],
    })
    expect(read('Nơi nhận: Đảng ủy, HĐND, UBND xã;', 'Lưu: VT.')).toMatchObject({
      to: ['Đảng ủy, HĐND, UBND xã'],
      archive: ['VT'],
    })
  })

  it('are parted in one cell though a purpose in brackets stands behind the semicolon', () => {
    const { to } = read('Nơi nhận: - Tỉnh ủy; (b/c) - UBND tỉnh; (b/c) - Các sở; - Lưu: VT.')
    expect(to).toEqual(['Tỉnh ủy; (b/c)', 'UBND tỉnh; (b/c)', 'Các sở'])
  })

  it('go on after the purpose that a brace left on a line of its own', () => {
    expect(read('Nơi nhận:', '- Tỉnh ủy;', '- UBND tỉnh;', '(báo cáo)', '- Các sở;', '- Lưu: VT.')).toMatchObject({
      to: ['Tỉnh ủy', 'UBND tỉnh; (báo cáo)', 'Các sở'],
      archive: ['VT'],
    })
  })

  it('that the source lost leave their label: it is set aside', () => {
    const { recipients, asides, signatures } = recogniseClosing(flowByHand(body, { rows: [['Nơi nhận:', 'KT. CHỦ TỊCH']] }), 0)
    expect(recipients).toBeUndefined()
    expect(asides).toMatchObject([{ reason: 'formWords', text: 'Nơi nhận:' }])
    expect(signatures).toMatchObject([{ forChief: { value: 'KT. CHỦ TỊCH' } }])
  })

  it('keep a comma inside brackets', () => {
    expect(read('Nơi nhận:', '- Như trên;', '- Lưu: VT, NC (Hà, Nam).').archive).toEqual(['VT', 'NC (Hà, Nam)'])
  })

  it('end with the code of who drafted it, on the archive line or under it', () => {
    expect(read('Nơi nhận:', '- Như trên;', '- Lưu: VT, TH. PL.(300).')).toMatchObject({
      archive: ['VT', 'TH'],
      marks: { drafter: 'PL.(300)' },
    })
    expect(read('Nơi nhận:', '- Như trên;', '- Lưu: VT, NV.(25).')).toMatchObject({ archive: ['VT', 'NV.(25)'], marks: {} })
    expect(read('Nơi nhận:', '- Như trên,', '- Lưu Văn phòng.', 'ABC-26')).toMatchObject({
      archive: ['Văn phòng'],
      marks: { drafter: 'ABC-26' },
    })
    expect(read('Nơi nhận:', '- Như trên,', '- Lưu Văn phòng.', '*TH*').marks).toEqual({ drafter: '*TH*' })
  })

  it('are told where the archive copy does not stand last', () => {
    expect(read('Nơi nhận:', '- Lưu: VT;', '- Các phòng, ban.')).toMatchObject({
      to: ['Các phòng, ban'],
      archive: ['VT'],
      doubts: ['NV035'],
    })
  })

  it('stand in a table with a row a line', () => {
    const rows = [
      ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'],
      ['- Như Điều 3;', 'CHỦ TỊCH'],
      ['- Lưu: VT.', ''],
      ['', 'Trần Văn Bình'],
    ]
    const { recipients, signatures } = recogniseClosing(flowByHand(body, { rows }), 0)
    expect(recipients?.to.map(({ name }) => name.value)).toEqual(['Như Điều 3'])
    expect(signatures[0]?.name?.value).toBe('Trần Văn Bình')
  })

  it('have places', () => {
    const { recipients } = recogniseClosing(
      flowByHand(body, 'Nơi nhận:\n- UBND tỉnh;\n- Văn phòng:\n+ Các phòng;\n- Lưu: VT, TH.'),
      0,
    )
    expect(recipients?.to[0]?.name.place).toMatchObject({
      path: '/noi_nhan/gui/0',
      range: { start: { line: 2, column: 13 }, end: { line: 2, column: 22 } },
    })
    expect(recipients?.to[1]?.name.place.path).toBe('/noi_nhan/gui/1/ten')
    expect(recipients?.to[1]?.members[0]?.place.path).toBe('/noi_nhan/gui/1/gom/0')
    expect(recipients?.archive[1]?.place).toMatchObject({
      path: '/noi_nhan/luu/1',
      range: { start: { column: 61 }, end: { column: 63 } },
    })
  })
})
