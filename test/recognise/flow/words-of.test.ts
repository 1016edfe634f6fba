import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/recognise/words-of.ts'

describe('wordsOf', () => {
  it('keeps letters and digits only, in small letters and in order', () => {
    expect(wordsOf('Số: 15/KH-UBND, ngày 02/3/2026 (lần 2)')).toEqual([
      'số',
      '15',
      'kh',
      'ubnd',
      'ngày',
      '02',
      '3',
      '2026',
      'lần',
      '2',
    ])
  })

  it('takes both ways of placing a tone mark for one', () => {
    expect(wordsOf('Hoà Uỷ khoẻ TUỲ')).toEqual(wordsOf('Hòa Ủy khỏe tùy'))
    expect(wordsOf('quý quả')).toEqual(['quý', 'quả'])
  })

  it('takes a letter typed as several characters for one, with what no reader sees between', () => {
    expect(wordsOf('Kế hoạch'.normalize('NFD'))).toEqual(['kế', 'hoạch'])
    expect(wordsOf('\ufeffKế ho\u200bạch')).toEqual(['kế', 'hoạch'])
  })

  it('tells words apart that differ in a letter or a tone', () => {
    expect(wordsOf('ban bàn bạn Ban')).toEqual(['ban', 'bàn', 'bạn', 'ban'])
  })

  it('finds none where there are only signs', () => {
    expect(wordsOf(' -- … “”\n*')).toEqual([])
  })
})
