import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { shellWord } from '../../src/cli/shell-word.ts'

test.each([
  'a.plan.yaml',
  'kế hoạch.yaml',
  'ke-hoach/15.plan.yaml',
  `"x" $y \`z\`.yaml`,
  "Nguyễn's.yaml",
  '(1) a&b;c.yaml',
  '~/x.yaml',
])('%s is one word to a shell', (path) => {
  expect(execFileSync('/bin/sh', ['-c', `printf %s ${shellWord(path)}`], { encoding: 'utf8' })).toBe(path)
})

test('a usual name stays as it is, and one that begins with a dash is no option', () => {
  expect(shellWord('ke-hoach/kế_hoạch-01.plan.yaml')).toBe('ke-hoach/kế_hoạch-01.plan.yaml')
  expect(shellWord('-x.yaml')).toBe('"./-x.yaml"')
})
