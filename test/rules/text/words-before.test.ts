import fc from 'fast-check'
import { expect, it } from 'vitest'
import { letter } from '../../../src/rules/text/letters.ts'
import { matchesAfterWord } from '../../../src/rules/text/words-before.ts'

const marks = ['a', 'b', 'Đ', 'ỹ', 'À', 'á', '9', ' ', ' ', '\u00a0', '-', '–', '.', ',', '(', ')', '”', '“', '%', '\n', '×', 'ỿ']

it.each([
  { pattern: `([,;.:!?])(?=([${letter}]{1,3}|[“(]))`, fewest: 1, most: 3, others: '0123456789%)”' },
  { pattern: `[.?!][ \\u00a0]([${letter}]{1,3})`, fewest: 2, most: 3, others: ')”%' },
  { pattern: `(?:([-–])[ \\u00a0]{1,2}|[ \\u00a0]{1,2}([-–]))(?=([${letter}]{2,3}))`, fewest: 2, most: 4, others: '' },
  { pattern: `(\\((?:[ \\u00a0]{1,3})?|“)(?=([${letter}]{2,3}))`, fewest: 2, most: 3, others: '' },
])('finds what an expression finds that begins with the word: $pattern', ({ pattern, fewest, most, others }) => {
  const word = `[${letter}]{${fewest},${most}}${others === '' ? '' : `|[${others}]`}`
  const whole = new RegExp(`(${word})${pattern}`, 'g')
  const part = new RegExp(pattern, 'g')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const expected = [...text.matchAll(whole)].map(({ 0: found, 1: before = '', index }) => [
        before,
        index,
        index + found.length,
      ])
      const found = [...matchesAfterWord(text, part, { fewest, most, others })].map(({ match, start }) => [
        text.slice(start, match.index),
        start,
        match.index + match[0].length,
      ])
      expect(found).toEqual(expected)
    }),
    { numRuns: 2000, seed: 5 },
  )
})
