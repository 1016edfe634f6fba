import { describe, expect, it } from 'vitest'
import { labelOf, numberOfLabel, romanOf } from '../../src/plan/label.ts'

// NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.đ: letters in the order of the Vietnamese alphabet, as the decree itself uses them.
const letters = 'abcdđeghiklmnopqrstuvxy'

describe('labels', () => {
  it('points go a b c d đ e g h: no f, j, w, z, and đ is a letter', () => {
    const first = Array.from({ length: 10 }, (_, i) => labelOf('a)', [i + 1], letters))
    expect(first).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)'])
    expect(labelOf('a)', [24], letters)).toBe('aa)')
  })

  it.each([
    ['I.', [4], 'IV.'],
    ['I -', [9], 'IX -'],
    ['I-', [2], 'II-'],
    ['1)', [3], '3)'],
    ['(1)', [3], '(3)'],
    ['1.1.', [2, 3], '2.3.'],
    ['1.1', [1, 2, 3], '1.2.3'],
    ['(i)', [4], '(iv)'],
    ['A.', [2], 'B.'],
    ['-', [7], '-'],
    ['không', [1], ''],
  ] as const)('%s of %j is %s', (style, path, expected) => {
    expect(labelOf(style, path, letters)).toBe(expected)
  })

  it('a label reads back as its number', () => {
    for (let value = 1; value <= 60; value++) {
      expect(numberOfLabel(`${romanOf(value)}.`, 'section', letters)).toBe(value)
      expect(numberOfLabel(`${value}.`, 'clause', letters)).toBe(value)
    }
    expect(numberOfLabel('đ)', 'point', letters)).toBe(5)
    expect(numberOfLabel('3.2.', 'decimal', letters)).toBe(2)
    expect(numberOfLabel('IIII.', 'section', letters)).toBeUndefined()
  })
})
