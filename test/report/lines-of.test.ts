import { expect, it } from 'vitest'
import { linesOf } from '../../src/report/lines-of.ts'

it('gives the lines of each file, in whatever order files are asked for', () => {
  const lines = linesOf(
    new Map([
      ['a', 'một\nhai'],
      ['b', ''],
    ]),
  )
  expect(['a', 'a', 'b', 'c', 'a'].map(lines)).toEqual([['một', 'hai'], ['một', 'hai'], [''], undefined, ['một', 'hai']])
})
