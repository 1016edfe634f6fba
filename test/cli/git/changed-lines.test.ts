import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedLines } from '../../../src/cli/git/changed-lines.ts'
import { workFolder } from '../fake-io.ts'
import { git } from './git-folder.ts'

test.each([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['a line altered', 'a\nb\nc\n', 'a\nx\nc\n', [[1, 2]]],
  ['a line put in', 'a\nc\n', 'a\nb\nc\n', [[1, 2]]],
  ['a line taken away leaves no line to mark', 'a\nb\nc\n', 'a\nc\n', []],
  ['all of a text without an earlier one', '', 'a\nb\n', [[0, 2]]],
  ['line ends, the mark before the text and the last line end do not count', '\uFEFFa\r\nb\r\n', 'a\nb', []],
  [
    'two places, told apart by the lines between them',
    'a\nb\nc\nd\ne\n',
    'A\nb\nc\nd\nE\n',
    [
      [0, 1],
      [4, 5],
    ],
  ],
  ['lines that moved are put in where they are now', 'a\nb\nc\nd\n', 'b\nc\nd\na\n', [[3, 4]]],
  ['lines that stand often', '-\na\n-\nb\n-\n', '-\na\n-\nx\n-\nb\n-\n', [[3, 5]]],
])('%s', (_, before, after, spans) => {
  expect(changedLines(before, after)).toEqual(spans)
})

const line = fc.constantFrom('a', 'b', 'c', 'd', 'e', '', '- x', 'y: 1')
const text = fc.array(line, { maxLength: 30 })

test('what is not marked stands in the earlier text, in the same order', () => {
  const joined = (lines: readonly string[]) => lines.map((one) => `${one}\n`).join('')
  fc.assert(
    fc.property(text, text, (before, after) => {
      const spans = changedLines(joined(before), joined(after))
      const kept = after.filter((_, i) => !spans.some(([from, to]) => from <= i && i < to))
      let at = 0
      for (const one of kept) {
        const found = before.indexOf(one, at)
        expect(found).toBeGreaterThanOrEqual(at)
        at = found + 1
      }
    }),
    { numRuns: 2000 },
  )
})

test('git marks the same lines where lines differ from each other', () => {
  const folder = workFolder()
  const edit = fc.record({ at: fc.nat(59), kind: fc.constantFrom('alter', 'add', 'drop') })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const before = Array.from({ length: 60 }, (_, i) => `dòng ${i}`)
      const now = before.map((one) => [one])
      for (const [i, { at, kind }] of edits.entries())
        now[at] = kind === 'drop' ? [] : kind === 'add' ? [...(now[at] ?? []), `thêm ${i}`] : [`sửa ${i}`]
      const after = now.flat()
      writeFileSync(join(folder, 'a'), before.map((one) => `${one}\n`).join(''))
      writeFileSync(join(folder, 'b'), after.map((one) => `${one}\n`).join(''))
      const marked = changedLines(before.join('\n'), after.join('\n')).flatMap(([from, to]) => after.slice(from, to))
      expect(marked).toEqual(diffLines(folder))
    }),
    { numRuns: 60, seed: 5 },
  )
})

/** The lines that `git diff` would put in. */
function diffLines(folder: string): readonly string[] {
  let out = ''
  try {
    out = git(folder, 'diff', '--no-index', '-U0', 'a', 'b')
  } catch (error) {
    // It ends with 1 where the files differ.
    out = String((error as { readonly stdout: string }).stdout)
  }
  return out
    .split('\n')
    .filter((one) => /^\+(?!\+\+ )/.test(one))
    .map((one) => one.slice(1))
}

test('ten thousand equal lines and ten thousand altered ones take no time to speak of', () => {
  const many = (word: string) => Array.from({ length: 10_000 }, (_, i) => `${word}${i % 3}`).join('\n')
  const started = performance.now()
  changedLines(many('a'), many('b'))
  changedLines(many('a'), `${many('a')}\n${many('a')}`)
  changedLines(
    Array.from({ length: 20_000 }, (_, i) => i).join('\n'),
    Array.from({ length: 20_000 }, (_, i) => 20_000 - i).join('\n'),
  )
  expect(performance.now() - started).toBeLessThan(2000)
})
