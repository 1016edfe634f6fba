import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unifiedDiff } from '../../src/cli/unified-diff.ts'
import { workFolder } from './fake-io.ts'

const lines = Array.from({ length: 30 }, (_, i) => `dòng ${i + 1}\n`)
const text = lines.join('')
const change = (...at: readonly number[]) => lines.map((line, i) => (at.includes(i + 1) ? `mới ${line}` : line)).join('')

test.each([
  ['one line', text, change(15), 1],
  ['the first and the last line', text, change(1, 30), 2],
  ['neighbours in one hunk', text, change(10, 11, 17), 1],
  ['far apart', text, change(5, 15, 25), 3],
  ['no line feed at the end', text.trimEnd(), change(30).trimEnd(), 1],
  ['a line feed that comes in at the end', text.trimEnd(), text, 1],
  ['lines that come in and go', text, change(3).replace('dòng 20\n', ''), 2],
  ['a line that moved', text, text.replace('dòng 4\n', '').replace('dòng 25\n', 'dòng 25\ndòng 4\n'), 2],
  ['a blank line that comes in at the start', text, `\n${text}`, 1],
  ['lines that come in at both ends of an empty text', '', text, 1],
  ['a text without an end that grows', text.trimEnd(), `${text}dòng 31`, 1],
  ['everything goes', text, '', 1],
  ['CRLF', text.replaceAll('\n', '\r\n'), change(15).replaceAll('\n', '\r\n'), 1],
])('git applies it: %s', (_, before, after, hunks) => {
  const patch = unifiedDiff('kế hoạch.yaml', before, after)
  expect(patch.match(/^@@ /gm)).toHaveLength(hunks)
  const cwd = workFolder({ 'kế hoạch.yaml': before })
  writeFileSync(join(cwd, 'x.patch'), patch)
  execFileSync('git', ['apply', '--whitespace=nowarn', 'x.patch'], { cwd })
  expect(readFileSync(join(cwd, 'kế hoạch.yaml'), 'utf8')).toBe(after)
})

test('a hunk shows three lines around its change', () => {
  expect(unifiedDiff('a', text, change(10))).toBe(
    '--- a/a\n+++ b/a\n@@ -7,7 +7,7 @@\n dòng 7\n dòng 8\n dòng 9\n-dòng 10\n+mới dòng 10\n dòng 11\n dòng 12\n dòng 13\n',
  )
  expect(unifiedDiff('a', text, text)).toBe('')
})
