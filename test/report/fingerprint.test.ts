import { expect, test } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { fingerprintsOf } from '../../src/report/fingerprint.ts'
import { lineTable } from '../../src/source/line-table.ts'

/** The fingerprints of all places of a word, one after the other. */
function prints(text: string, word: string, { file = 'a.yaml', code = 'MD002' } = {}): readonly (string | undefined)[] {
  const { range } = lineTable(text)
  const findings = [...text.matchAll(new RegExp(word, 'g'))].map(
    ({ index }) =>
      ({ code, file, severity: 'info', path: '', args: {}, range: range(index, index + word.length) }) as unknown as Finding,
  )
  const all = fingerprintsOf(findings, new Map([[file, text]]))
  return findings.map((finding) => all.get(finding))
}

const text = 'a: 1\nb:\n  - x sai y\n  - x đúng y\n'
const [print] = prints(text, 'sai')

test('a fingerprint is sixteen hexadecimal digits', () => {
  expect(print).toMatch(/^[0-9a-f]{16}$/)
})

test('it stays when lines come in above, the indentation, the line ends or the Unicode form change', () => {
  for (const other of [`# mới\n\n${text}`, text.replaceAll('  -', '    -'), text.replaceAll('\n', '\r\n')])
    expect(prints(other, 'sai')).toEqual([print])
  expect(prints(text.normalize('NFD'), 'sai')).toEqual([print])
  expect(prints('\n', '\n')).toHaveLength(1)
})

test('it changes with the words, their neighbours, the code and the file', () => {
  const others = [
    prints(text.replace('sai', 'SAI'), 'SAI'),
    prints(text.replace('x sai', 'z sai'), 'sai'),
    prints(text, 'sai', { code: 'MD003' }),
    prints(text, 'sai', { file: 'b.yaml' }),
  ].flat()
  expect(new Set([print, ...others]).size).toBe(5)
  expect(prints(text, 'sai', { file: 'c\\b.yaml' })).toEqual(prints(text, 'sai', { file: 'c/b.yaml' }))
})

test('equal ones are told apart by their order, and the first stays the first', () => {
  const all = prints(`${text}${text}`, 'sai')
  expect(new Set(all).size).toBe(2)
  expect(all[0]).toBe(print)
})

test('two pieces of a long line do not depend on what stands far away in it', () => {
  const line = (tail: string) => `a: ${'chữ '.repeat(20)}sai ${'chữ '.repeat(20)}${tail}\n`
  expect(prints(line('x'), 'sai')).toEqual(prints(line('y'), 'sai'))
})
