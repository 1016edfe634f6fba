import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/read-source.ts'
import { entryOf, type SourceScalar } from '../../src/source/source-tree.ts'

function scalar(text: string): SourceScalar {
  const { tree, findings } = readSource({ name: 'x', bytes: new TextEncoder().encode(text) })
  const value = entryOf(tree, 'a')?.value
  if (value?.kind !== 'scalar') throw new Error(JSON.stringify(findings))
  return value
}

/** Every letter of the scalar must be found in the file at its own place. */
function expectExact(source: string): SourceScalar {
  const node = scalar(source)
  const letters = [...node.text.matchAll(/[^\s\\"']/g)]
  expect(letters.length).toBeGreaterThan(2)
  for (const { 0: letter, index } of letters) {
    const { offset, line, column } = node.locate(index)
    expect(
      source
        .slice(offset, offset + 2)
        .normalize('NFC')
        .startsWith(letter) || source.slice(offset).normalize('NFC').startsWith(letter),
    ).toBe(true)
    const before = source.slice(0, offset)
    expect([line, column]).toEqual([before.split('\n').length, offset - before.lastIndexOf('\n')])
  }
  return node
}

describe('locate', () => {
  it.each([
    ['plain', 'a: Sở Nội vụ\n'],
    ['plain over two lines', 'a: Sở Nội\n   vụ tỉnh\nb: 1\n'],
    ['single quotes', "a: 'Sở ''Nội'' vụ'\n"],
    ['double quotes', 'a: "Sở \\"Nội\\" v\\u1ee5 \\\n  tỉnh"\n'],
    ['literal', 'a: |\n  Một hai\n\n    ba bốn  \n  năm\nb: 1\n'],
    ['literal with CRLF', 'a: |\r\n  Một hai\r\n\r\n  ba\r\nb: 1\r\n'],
    ['literal with indicators', 'a: |2+ # c\n   Một\n  hai\n\nb: 1\n'],
    ['folded', 'a: >-\n  Một hai\n  ba\n\n  bốn\nb: 1\n'],
    ['NFD', 'b: 1\na: Sở Nội vụ tỉnh\n'.normalize('NFD')],
    ['NFD literal', 'a: |\n  Sở Nội\n  vụ tỉnh\n'.normalize('NFD')],
  ])('finds every letter of a text: %s', (style, source) => {
    // An escaped letter stands in the file as its escape.
    if (style !== 'double quotes') return void expectExact(source)
    const node = scalar(source)
    expect(node.text).toBe('Sở "Nội" vụ tỉnh')
    const places = ['Sở', '"Nội', 'vụ', 'ụ', 'tỉnh'].map((word) =>
      source.slice(node.locate(node.text.indexOf(word)).offset).slice(0, 2),
    )
    expect(places).toEqual(['Sở', '\\"', 'v\\', '\\u', 'tỉ'])
  })

  it('is exact for blanks of a plain and of a literal text, and stays within them', () => {
    const plain = scalar('a: x  y\n')
    expect([0, 1, 2, 3, 4, 9].map((index) => plain.locate(index).column)).toEqual([4, 5, 6, 7, 8, 8])
    const literal = scalar('a: |\n  x y\n  z\n')
    expect([0, 1, 2, 3, 4, 5].map((index) => literal.locate(index)).map(({ line, column }) => `${line}:${column}`)).toEqual([
      '2:3',
      '2:4',
      '2:5',
      '2:6',
      '3:3',
      '3:4',
    ])
  })

  it('keeps what the author typed where YAML reads a number', () => {
    expect(scalar('a: 1e3\n')).toMatchObject({ value: 1000, text: '1e3' })
    expect(scalar('a: 1e3\n').locate(2).column).toBe(6)
    expect(scalar('a: ~\n')).toMatchObject({ value: null, text: '~' })
  })

  it('gives the tree in NFC and ranges in the file', () => {
    const node = scalar('a: Sở\n'.normalize('NFD'))
    expect(node.text).toBe('Sở')
    expect(node.range.end.offset - node.range.start.offset).toBe('Sở'.normalize('NFD').length)
  })
})
