import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Io } from '../../../src/cli/io.ts'
import type { Job } from '../../../src/cli/workers/job.ts'
import { openPool } from '../../../src/cli/workers/pool.ts'
import { takesLong } from '../../../src/cli/workers/takes-long.ts'
import { workFolder } from '../fake-io.ts'

/** Says where it was done: the thread doubles. */
const job: Job<string, number, number> = { name: 'import', open: async () => (item) => item }

async function pool(options: { readonly items: number; readonly takesLong?: () => boolean }, interrupted?: AbortSignal) {
  const threads = { entry: join(import.meta.dirname, 'echo-thread.cjs'), count: 2 }
  const io = { threads, interrupted: interrupted ?? new AbortController().signal } as unknown as Io
  const opened = await openPool(job, { setup: '', io, ...options })
  onTestFinished(() => opened.close())
  return opened
}

test('one item is worked on here, and in a thread where it may take long', async () => {
  const done = async (options: Parameters<typeof pool>[0]) => (await pool(options)).run(async () => 21)
  expect(await done({ items: 1 })).toBe(21)
  expect(await done({ items: 1, takesLong: () => true })).toBe(42)
  expect(await done({ items: 1, takesLong: () => false })).toBe(21)
})

test('Ctrl-C is answered while the one item is worked on', async () => {
  const stop = new AbortController()
  const opened = await pool({ items: 1, takesLong: () => true }, stop.signal)
  const result = opened.run(async () => 1)
  stop.abort(new Error('interrupted'))
  await expect(result).rejects.toThrow('interrupted')
})

test('long are large files: Word files are packed', () => {
  const cwd = workFolder({
    'a.docx': 'x'.repeat(64 * 1024),
    'a.plan.yaml': 'x'.repeat(64 * 1024),
    'b.plan.yaml': 'x'.repeat(512 * 1024),
  })
  const long = (name: string) => takesLong([{ name, path: join(cwd, name) }])
  expect([long('a.docx'), long('a.plan.yaml'), long('b.plan.yaml'), long('no.docx')]).toEqual([true, false, true, false])
  expect(takesLong([{ name: '<stdin>' }])).toBe(false)
})
