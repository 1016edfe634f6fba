import { expect, test } from 'vitest'
import schema from '../../schemas/plan.schema.json' with { type: 'json' }
import { keyOrder } from '../../src/plan/key-order.ts'

const { properties, $defs } = schema

test.each([
  ['', properties],
  ['/co_quan', properties.co_quan.properties],
  ['/noi_nhan', properties.noi_nhan.properties],
  ['/ky', $defs.chu_ky.properties],
  ['/ky/1', $defs.chu_ky.properties],
])('the order of keys at "%s" is that of the schema', (path, defined) => {
  expect(keyOrder(path)).toEqual(Object.keys(defined))
})

test('what a task says stands as its author wrote it', () => {
  expect(keyOrder('/noi_dung/0/nhiem_vu')).toBeUndefined()
})
