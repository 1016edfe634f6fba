import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isGivenUp } from '../../../src/cli/workers/given-up.ts'
import { inOrder } from '../../../src/cli/workers/in-order.ts'
import { openThreads } from '../../../src/cli/workers/open-threads.ts'
import type { Pool } from '../../../src/cli/workers/pool.ts'
import { workFolder } from '../fake-io.ts'

type Item = number | string
type Result = number | string

const refuses: Pool<Item, Result> = {
  run: () => Promise.reject(new Error('nothing is done here')),
  ahead: 1,
  close: async () => {},
}

function threads({ here = refuses, interrupted = new AbortController().signal, setup = '' as unknown } = {}): Pool<Item, Result> {
  const entry = join(import.meta.dirname, 'echo-thread.cjs')
  const pool = openThreads<Item, Result>({ order: { name: 'import', setup }, entry, count: 2, megabytes: 128, interrupted, here })
  onTestFinished(() => pool.close())
  return pool
}

async function answers(pool: Pool<Item, Result>, items: readonly Item[]): Promise<readonly Result[]> {
  const found: Result[] = []
  for (const [, result] of inOrder(items, (item) => pool.run(async () => item), pool.ahead))
    found.push(await result.catch((error: Error) => (isGivenUp(error) ? 'given up' : `${error.name}: ${error.message}`)))
  return found
}

test('items are shared out, and their results come in order', async () => {
  const items = Array.from({ length: 40 }, (_, i) => i)
  expect(await answers(threads(), items)).toEqual(items.map((item) => item * 2))
})

test('what is thrown in a thread is thrown here, under its name, and the thread goes on', async () => {
  expect(await answers(threads(), [1, 'throw', 3, 'throw', 5])).toEqual([2, 'UserError: not so', 6, 'UserError: not so', 10])
})

test('an item at which threads end is given up after two; the others are done', async () => {
  expect(await answers(threads(), [1, 'end', 3, 4, 'end', 6, 7])).toEqual([2, 'given up', 6, 8, 'given up', 12, 14])
  expect(await answers(threads(), ['end', 'end', 'end'])).toEqual(['given up', 'given up', 'given up'])
})

test('an item at which a thread ended once is done by another', async () => {
  const mark = join(workFolder(), 'mark')
  expect(await answers(threads(), [1, `end once ${mark}`, 3])).toEqual([2, 'second try', 6])
})

test('where no thread starts, all is done here', async () => {
  const here: Pool<Item, Result> = { ...refuses, run: async (item) => `here ${await item()}` }
  expect(await answers(threads({ here, setup: 'broken' }), [1, 2, 3])).toEqual(['here 1', 'here 2', 'here 3'])
})

test('an item that cannot be made fails alone', async () => {
  const pool = threads()
  const failing = pool.run(() => Promise.reject(new Error('no such file')))
  const [failed, done] = await Promise.allSettled([failing, pool.run(async () => 4)])
  expect([failed, done]).toMatchObject([{ reason: { message: 'no such file' } }, { value: 8 }])
})

test('few items are asked for before their turn', async () => {
  const pool = threads()
  let asked = 0
  const results = Array.from({ length: 20 }, (_, i) =>
    pool.run(async () => {
      asked++
      return i
    }),
  )
  await results[0]
  expect(asked).toBeLessThan(10)
  await Promise.all(results)
  expect(asked).toBe(20)
})

test('an interruption ends what is under way and what waits', async () => {
  const interruption = new AbortController()
  const pool = threads({ interrupted: interruption.signal })
  const results = Array.from({ length: 10 }, (_, i) => pool.run(async () => i + 1))
  interruption.abort()
  const settled = await Promise.allSettled(results)
  expect(settled.map((one) => (one.status === 'rejected' ? one.reason.name : 'done'))).toEqual(Array(10).fill('AbortError'))
})
