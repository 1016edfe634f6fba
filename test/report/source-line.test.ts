import { describe, expect, test } from 'vitest'
import { characterWidth } from '../../src/report/display-width.ts'
import { sourceLine } from '../../src/report/source-line.ts'

/** The range over `word` in `line`, and the marks that a reporter would draw under it. */
function underline(line: string, word: string, columns = 100): readonly [string, string] {
  const start = line.indexOf(word)
  const at = (index: number) => ({ line: 1, column: index + 1, offset: index })
  const shown = sourceLine(line, { start: at(start), end: at(start + word.length) }, columns)
  return [shown.text, ' '.repeat(shown.indent) + '^'.repeat(shown.length)]
}

describe('the width of a character', () => {
  test.each([
    ['a', 1],
    ['ệ', 1],
    ['Đ', 1],
    ['\u0301', 0], // combining acute
    ['\u200b', 0], // zero width space
    ['漢', 2],
    ['한', 2],
    ['Ａ', 2], // fullwidth A
    ['😀', 2],
    ['✅', 2],
    ['🟢', 2],
    ['🇻', 1], // half of a flag
    ['\ufe0f', 0], // variation selector
    ['\u200e', 0], // left-to-right mark
    ['\u0323', 0], // combining dot below
    ['đ', 1],
    ['–', 1],
  ])('%s takes %i', (character, width) => expect(characterWidth(character)).toBe(width))
})

test('composed and decomposed Vietnamese are underlined alike', () => {
  expect(underline('ten: Kế hoạch', 'hoạch')).toEqual(['ten: Kế hoạch', '        ^^^^^'])
  const decomposed = 'ten: Kế hoạch'.normalize('NFD')
  expect(underline(decomposed, 'hoạch'.normalize('NFD'))[1]).toBe('        ^^^^^')
})

test('wide characters take two columns', () => {
  expect(underline('ten: 漢字 x', 'x')[1]).toBe('          ^')
  expect(underline('ten: 漢字 x', '漢字')[1]).toBe('     ^^^^')
})

test('a tab is shown and keeps the marks under their text', () => {
  expect(underline('\tso: 7', '7')).toEqual(['→   so: 7', '        ^'])
  expect(underline('so:\t7', '\t')).toEqual(['so:→   7', '   ^^^^'])
})

test('an empty range gets one mark', () => {
  expect(underline('so: 7', '')[1]).toBe('^')
})

test('a range over several lines is shown to the end of its first', () => {
  const range = { start: { line: 1, column: 5, offset: 4 }, end: { line: 3, column: 2, offset: 40 } }
  expect(sourceLine('ky: abc', range, 100)).toEqual({ text: 'ky: abc', indent: 4, length: 3 })
})

test('a long line is cut around its range and never shown wider than asked', () => {
  const line = `mo_dau: ${'chữ '.repeat(400)}SAI${' chữ'.repeat(400)}`
  const [text, marks] = underline(line, 'SAI', 60)
  expect(text.length).toBeLessThanOrEqual(60)
  expect(text.startsWith('…') && text.endsWith('…')).toBe(true)
  expect(text.slice(marks.indexOf('^'), marks.length)).toBe('SAI')
})

test('a cut parts no mark from its letter', () => {
  const line = `${'ệ'.normalize('NFD').repeat(200)}SAI${'ệ'.normalize('NFD').repeat(200)}`
  const [text, marks] = underline(line, 'SAI', 40)
  expect(text.normalize('NFC')).toMatch(/^…ệ+SAIệ+…$/)
  expect(text.normalize('NFC').slice(marks.indexOf('^'), marks.length)).toBe('SAI')
})
