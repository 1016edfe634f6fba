import { describe, expect, it } from 'vitest'
import { recogniseClosing } from '../../../src/recognise/closing/recognise-closing.ts'
import { settleClosing } from '../../../src/recognise/closing/settle-closing.ts'
import { profileOf } from '../../profile/printed-form.ts'
import { type Block, flowByHand, values } from './flow-by-hand.ts'

const settle = (profile: string, ...blocks: readonly Block[]) =>
  settleClosing(recogniseClosing(flowByHand('Trên đây là Kế hoạch.', ...blocks), 0), profileOf(profile))

const state = [
  'Nơi nhận:',
  '- Như Điều 3;',
  '- Lưu: VT, TH.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'Trần Văn Bình',
]

describe('a closing in its form', () => {
  it('has no marks that the form prints (NĐ 30/2020, Phụ lục I, Phần I, II.7.b)', () => {
    const { signatures, doubts, asides } = settle('nd30', ...state)
    expect(signatures.map(values)).toEqual([
      { onBehalf: 'ỦY BAN NHÂN DÂN', forChief: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Trần Văn Bình' },
    ])
    expect([doubts, asides]).toEqual([[], []])
  })

  it('keeps a mark that another form prints', () => {
    const { signatures, doubts, asides } = settle('dang_hd36', ...state)
    expect(signatures.map(values)).toEqual([
      { onBehalf: 'TM. ỦY BAN NHÂN DÂN', forChief: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Trần Văn Bình' },
    ])
    expect(doubts.map(({ code, args }) => [code, args])).toEqual([
      ['NV037', { text: 'TM.', printed: 'T/M' }],
      ['NV037', { text: 'KT.', printed: 'K/T' }],
    ])
    expect(asides.map(({ reason, text }) => [reason, text])).toEqual([
      ['formWords', 'TM.'],
      ['formWords', 'KT.'],
    ])
  })

  it('keeps a mark of no form as typed, whose letters are printed all the same', () => {
    const { signatures, asides } = settle('nd30', ...state.slice(0, 3), 'TM/ THƯỜNG TRỰC', 'CHỦ TỊCH', 'Trần Văn Bình')
    expect(signatures[0]?.onBehalf?.value).toBe('TM/ THƯỜNG TRỰC')
    expect(asides).toEqual([])
  })

  it('has no mark that lost its full stop', () => {
    const { signatures, doubts } = settle('nd30', ...state.slice(0, 3), 'TM BAN CHẤP HÀNH', 'CHỦ TỊCH', 'Trần Văn Bình')
    expect([signatures[0]?.onBehalf?.value, doubts]).toEqual(['BAN CHẤP HÀNH', []])
  })

  it('takes out a mark that no form knows, and tells it', () => {
    const { signatures, asides, doubts } = settle('dang_hd36', ...state.slice(0, 3), 'T.M ĐẢNG ỦY', 'BÍ THƯ', 'Trần Văn Bình')
    expect(signatures[0]?.onBehalf?.value).toBe('ĐẢNG ỦY')
    expect(asides.map(({ text }) => text)).toEqual(['T.M'])
    expect(doubts.map(({ code, args }) => [code, args])).toEqual([['NV037', { text: 'T.M', printed: 'T/M' }]])
  })

  it('tells words of the form that it prints otherwise', () => {
    const rows = [['PHÊ DUYỆT\nHIỆU TRƯỞNG\nLê Thị Cúc', 'TỔ TRƯỞNG\nTrần Văn Bình']]
    const { signatures, asides, doubts } = settle('nd30', { rows })
    expect(signatures.map(({ approves }) => approves)).toEqual([false, true])
    expect(asides.map(({ text }) => text)).toEqual(['PHÊ DUYỆT'])
    expect(doubts.filter(({ code }) => code === 'NV037').map(({ args }) => args)).toEqual([
      { text: 'PHÊ DUYỆT', printed: 'DUYỆT' },
    ])
  })

  it('parts the code of the drafter from the copies where the form joins them so', () => {
    const marks = (profile: string, code: string) => {
      const { drafter, copies } = settle(
        profile,
        'Nơi nhận:',
        '- Như trên;',
        '- Lưu: VT, TH.',
        code,
        'CHỦ TỊCH',
        'Trần Văn Bình',
      ).marks
      return [drafter?.value, copies?.value]
    }
    expect(marks('nd30', 'PL.(300)')).toEqual(['PL', '300'])
    expect(marks('dang_hd36', 'ABC-268')).toEqual(['ABC', '268'])
    expect(marks('nd30', 'ABC-268')).toEqual(['ABC-268', undefined])
    expect(marks('nd30', 'TH')).toEqual(['TH', undefined])
  })

  it('tells an archive line that the form would print with other words', () => {
    const codes = (line: string) =>
      settle('nd30', 'Nơi nhận:', '- Như trên;', line, 'CHỦ TỊCH', 'Trần Văn Bình').doubts.map(({ code }) => code)
    expect(codes('- Lưu VT, TH.')).toEqual([])
    expect(codes('- Lưu: VT, TH. PL.(300).')).toEqual([])
    expect(codes('- Lưu: Lưu trữ cơ quan.')).toEqual(['NV034'])
  })
})
