import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inNameOrder } from '../../src/cli/name-order.ts'

const { compare } = new Intl.Collator('vi', { numeric: true })
const part = fc.oneof(
  fc.constantFrom('-', '_', '.', '/', 'a', 'ke', 'z', '0', '00', '01', '1', '9', '10', '007'),
  fc.string({ unit: fc.constantFrom(...'abđzAZ019-_./ ắ'), maxLength: 3 }),
)
const usualPart = fc.constantFrom(
  '-',
  '_',
  '.',
  '/',
  'a',
  'ke',
  'k',
  'z',
  '0',
  '00',
  '01',
  '1',
  '9',
  '10',
  '007',
  '99999999999999999999',
)

test.each([
  ['usual names', usualPart],
  ['any names', part],
])('%s stand as a Vietnamese reader orders them, whatever order they come in', (_, parts) => {
  const name = fc.array(parts, { maxLength: 6 }).map((all) => all.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
      const order = names.toSorted((a, b) => compare(a, b) || (a < b ? -1 : 1))
      expect(inNameOrder(names.map((one) => ({ name: one }))).map((one) => one.name)).toEqual(order)
    }),
    { numRuns: 3000 },
  )
})

test('numbers count by their value, marks stand before them, letters after', () => {
  const names = ['ke-hoach-10', 'ke-hoach-9', 'ke_hoach-1', 'ke-hoach-a', 'ke-hoach-09', 'ke-hoach/1', 'ke-hoach']
  expect(inNameOrder(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual([
    'ke_hoach-1',
    'ke-hoach',
    'ke-hoach-09',
    'ke-hoach-9',
    'ke-hoach-10',
    'ke-hoach-a',
    'ke-hoach/1',
  ])
})
