import { describe, expect, it, test } from 'vitest'
import { lineTable } from '../../src/source/line-table.ts'
import { precheck } from '../../src/source/precheck.ts'
import { readCarefully } from '../../src/source/read-carefully.ts'
import { readPlainBlocks } from '../../src/source/read-plain-blocks.ts'
import type { SourceContext } from '../../src/source/source-context.ts'
import type { SourceNode } from '../../src/source/source-tree.ts'
import { hasPlainComments, hasUsualCharacters } from '../../src/source/usual-text.ts'
import { examples } from '../examples.ts'
import { chance } from './chance.ts'
import { arbitraryYaml, mutated } from './yaml-like-text.ts'

/** Everything that later stages can see of a tree, the place of each character of each scalar included. */
function seen(node: SourceNode): unknown {
  const { kind, path, range } = node
  if (kind === 'scalar') {
    const places = Array.from({ length: node.text.length + 3 }, (_, index) => node.locate(index - 1))
    return { kind, path, range, style: node.style, value: node.value, text: node.text, places }
  }
  if (kind === 'list') return { kind, path, range, flow: node.flow, items: node.items.map(seen) }
  const entries = node.entries.map(({ key, keyRange, value }) => ({ key, keyRange, value: seen(value) }))
  return { kind, path, range, flow: node.flow, entries }
}

function contextOf(text: string): SourceContext {
  return { file: 'a.plan.yaml', text, lines: lineTable(text), isNfc: text === text.normalize('NFC'), root: 'map' }
}

/** Reads a text both ways; says whether the short way could read it, and fails where the two differ. */
function compared(text: string): 'alike' | 'left to the parser' {
  const context = contextOf(text)
  if (!hasUsualCharacters(text) || !hasPlainComments(text)) return 'left to the parser'
  expect(context.isNfc, JSON.stringify(text)).toBe(true)
  if (precheck(context).length > 0) return 'left to the parser'
  const short = readPlainBlocks(text, context.lines)
  if (short === undefined) return 'left to the parser'
  const { tree, findings } = readCarefully(context)
  expect(findings, JSON.stringify(text)).toEqual([])
  expect(tree && seen(tree), JSON.stringify(text)).toEqual(seen(short))
  return 'alike'
}

describe('plain blocks are read as the parser reads them', () => {
  test.each([
    ['a map', 'so: 15\ntrich_yeu: Số hóa hồ sơ\n'],
    ['lists, further in and not', 'a:\n  - x\n  - y\nb:\n- x\n- y\nc: z\n'],
    ['maps in lists', 'a:\n  - b: 1\n    c: |\n      dòng\n  -   d: x\n      e: y\n  -\n    f: z\n'],
    ['literal blocks', 'a: |\n  một\n\n    hai\n  ba\n\n\nb: |-\n  - mục\n  # không phải ghi chú\nc: x\n'],
    ['quotes', 'a: "Sở: Nội vụ"\nb: \'Sở "Nội vụ", it\'\'s\'\nc: ""\nd: \'\'\n'],
    ['brackets', 'a: [x, "y, z", \'t\']\nb: { c: 1, d: [e, { f: g }] }\ne: []\nf: {}\n'],
    ['numbers and what looks like one', 'a: 7\nb: 007\nc: 2026-10-05\nd: 15/KH-SNV\ne: 1.000.000\n'],
    ['folded blocks', 'a: >\n  một\n  hai\n\n\n  ba\n\nb: >-\n  một\n  hai\nc: x\n'],
    ['lists in lists', 'a:\n  - - x\n    - y\n  - - z\n'],
    ['yes and no', 'a: true\nb: [false, x]\n'],
    ['a note behind a key', 'a: # ghi chú\n  - x\n'],
    ['nothing', 'a:\nb: \nc:\n  d:\n  e: f\ng:\n'],
    ['comments', '# đầu\na: x # sau\n\n# giữa\nb:\n  # trong\n  - y # nữa\n# cuối\n'],
    ['no line feed at the end', 'a: x\nb:\n  - y'],
    ['colons and signs in words', 'a: http://x.vn/y\nb: a:b#c\nc: (1) x, y; z!\nd: 50% [x] {y}\n'],
  ])('%s', (_, text) => {
    expect(compared(text)).toBe('alike')
  })

  test.each([
    ['an anchor', 'a: &b x\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b x\n'],
    ['a merge key', '<<: x\n'],
    ['the same key twice', 'a: x\na: y\n'],
    ['the same key twice between brackets', 'a: { b: 1, b: 2 }\n'],
    ['a text over two lines', 'a: x\n  y\n'],
    ['an item over two lines', 'a:\n  - x\n    y\n'],
    ['a colon in a text', 'a: Sở: Nội vụ\n'],
    ['a line between two levels', 'a:\n    b: x\n  c: y\n'],
    ['a line deeper than its neighbours', 'a: x\n  b: y\n'],
    ['an open quote', 'a: "x\nb: y\n'],
    ['words behind a quote', 'a: "x" y\n'],
    ['an escape', 'a: "x\\ty"\n'],
    ['an open bracket', 'a: [x,\n  y]\n'],
    ['a folded block with a deeper line', 'a: >\n  x\n    y\n'],
    ['a folded block with what looks like items', 'a: >\n  x\n  - y\n'],
    ['a block that keeps its end', 'a: |+\n  x\n\n'],
    ['a block with its indent', 'a: |2\n    x\n'],
    ['a block with deeper blanks', 'a: |\n  x\n    \n  y\n'],
    ['a key that is no text', 'true: x\n'],
    ['a value that is nothing', 'a: null\n'],
    ['a boolean in capitals', 'a: True\n'],
    ['a fraction', 'a: 1.5\n'],
    ['a key in quotes', '"a": x\n'],
    ['a key with its colon apart', 'a : x\n'],
    ['an item without anything', 'a:\n  -\n  - x\n'],
    ['a question mark', '? a\n: b\n'],
    ['two documents', 'a: x\n---\nb: y\n'],
    ['a list', '- x\n'],
    ['a text', 'x\n'],
    ['a tab', 'a:\tx\n'],
    ['a carriage return', 'a: x\r\nb: y\r\n'],
    ['letters and marks apart', 'a: Sơ\u0309\n'],
    ['words behind #', 'a: Phòng #1\n'],
    ['a blank that is none', 'a:\u00a0x\n'],
    ['a comment further in than what follows', 'a:\n - x\n  # y\nb: z\n'],
    ['a comment behind nothing', 'a: # x\nb: y\n'],
    ['a comment below nothing', 'a:\n# x\nb: y\n'],
    ['a comment at the end without a line feed', 'a: x\n# y'],
  ])('%s is left to the parser', (_, text) => {
    expect(compared(text)).toBe('left to the parser')
  })

  it.each(examples)('$name', ({ yaml }) => {
    expect(compared(yaml)).toBe('alike')
  })

  it('makes the same tree of whatever it takes on', { timeout: 120_000 }, () => {
    const turn = chance(20_261_122)
    let alike = 0
    for (let count = 0; count < 6000; count += 1) {
      const text = arbitraryYaml(turn)
      if (compared(turn.below(3) === 0 ? text : mutated(text, turn)) === 'alike') alike += 1
    }
    // Enough of both: what it reads, and what it must see that it cannot.
    expect(alike).toBeGreaterThan(300)
    expect(alike).toBeLessThan(5500)
  })

  it('makes the same tree of examples with mistakes', { timeout: 120_000 }, () => {
    const turn = chance(30)
    let alike = 0
    for (let count = 0; count < 150; count += 1) {
      const { yaml } = turn.of(examples)
      // Single keys of the root, so that one mistake does not hide the rest.
      const parts = yaml.split(/\n(?=[a-z_]+:)/)
      const text = `${parts.filter(() => turn.below(2) === 0).join('\n')}\n`
      if (compared(mutated(text, turn)) === 'alike') alike += 1
    }
    expect(alike).toBeGreaterThan(10)
  })
})
