import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from '../../../src/cli/workers/in-order.ts'

async function all(items: readonly number[], begin: (item: number) => Promise<number>, ahead: number) {
  const found: (readonly [number, number | string])[] = []
  for (const [item, result] of inOrder(items, begin, ahead))
    found.push([item, await result.catch((error: Error) => error.message)])
  return found
}

test.each([1, 2, 5, 50])('results come in the order of the items, %i ahead', async (ahead) => {
  const items = Array.from({ length: 20 }, (_, i) => i)
  const found = await all(items, async (item) => wait((item * 7) % 10, item * 2), ahead)
  expect(found).toEqual(items.map((item) => [item, item * 2]))
})

test('no more are under way than asked for, and with 1 each waits for the one before', async () => {
  const begun: number[] = []
  const seen: number[] = []
  for (const [item, result] of inOrder([1, 2, 3, 4, 5], async (one) => begun.push(one), 3)) {
    await result
    seen.push(item)
    expect(begun.length - seen.length).toBeLessThan(3)
  }
  const order: string[] = []
  for (const [item, result] of inOrder([1, 2], async (one) => void order.push(`begin ${one}`), 1)) {
    await result
    order.push(`take ${item}`)
  }
  expect(order).toEqual(['begin 1', 'take 1', 'begin 2', 'take 2'])
})

test('one that fails is told in its turn, and the others go on', async () => {
  const found = await all([1, 2, 3], async (item) => (item === 2 ? Promise.reject(new Error('not two')) : item), 3)
  expect(found).toEqual([
    [1, 1],
    [2, 'not two'],
    [3, 3],
  ])
})
