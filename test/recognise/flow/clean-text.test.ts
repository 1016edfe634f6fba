import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/recognise/text-sources/clean-text.ts'

describe('cleanText', () => {
  it('hands out a clean text as it is', () => {
    expect(cleanText('Kế hoạch  năm\n2026')).toEqual({ text: 'Kế hoạch  năm\n2026' })
  })

  it('makes blanks plain and removes what no reader sees, with the places kept', () => {
    const { text, offsets } = cleanText('\ufeffSố\u00a0\t5\u200b/KH')
    expect(text).toBe('Số  5/KH')
    expect(offsets).toEqual([1, 2, 3, 4, 5, 7, 8, 9, 10])
  })

  it('puts letters together that were typed as several characters, with and without something invisible between', () => {
    const { text, offsets } = cleanText('ke\u0302\u0301 o\u200b\u0323n')
    expect(text).toBe('kế ọn')
    expect(offsets).toEqual([0, 1, 4, 5, 8, 9])
  })

  it('is NFC whatever it is given, and its places rise', () => {
    const marks = fc.constantFrom(
      'e',
      'o',
      '\u0302',
      '\u0301',
      '\u0323',
      '\u200b',
      '\u00a0',
      '\t',
      'a',
      '\u1100',
      '\u1161',
      '\u212b',
      '😀',
      '\ufeff',
    )
    fc.assert(
      fc.property(fc.string({ unit: marks, maxLength: 40 }), (raw) => {
        const { text, offsets } = cleanText(raw)
        expect(text).toBe(text.normalize('NFC'))
        if (offsets === undefined) return
        expect(offsets).toHaveLength(text.length + 1)
        expect(offsets.every((offset, i) => offset >= (offsets[i - 1] ?? 0))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
