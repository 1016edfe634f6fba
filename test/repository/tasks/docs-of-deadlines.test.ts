import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDeadline } from '../../../src/language/deadlines/read-deadline.ts'
import { shownDate } from '../../../src/repository/tables/table.ts'
import { duesOf } from '../../../src/repository/tasks/due.ts'

const page = readFileSync(new URL('../../../docs/kho-ke-hoach.md', import.meta.url), 'utf8')
const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const rows = [...page.matchAll(/^\| ([^|]+) \| ((?:\d{2}\/\d{2}\/\d{4}|không có ngày)[^|]*) \|$/gm)].flatMap(
  ([, texts = '', day = '']) => texts.split('; ').map((text): readonly [string, string] => [text, day]),
)

it('the page on repositories has examples of deadlines', () => expect(rows.length).toBeGreaterThan(4))

it.each(rows)('docs/kho-ke-hoach.md: %s, %s', (text, told) => {
  const [due, ...others] = duesOf({ deadline: readDeadline(text, {}), range })
  expect(others).toEqual([])
  expect(due?.kind === 'once' ? shownDate(due.day) : 'không có ngày').toBe(told.split(',')[0])
})
