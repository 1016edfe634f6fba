import type { MessagePort } from 'node:worker_threads'
import { openClearingUp } from './clear-up.ts'
import type { Job, JobAnswer, JobName, JobOrder } from './job.ts'

const jobs: Readonly<Record<JobName, () => Promise<Job<never, never, unknown>>>> = {
  import: async () => (await import('../commands/import.ts')).importJob,
  print: async () => (await import('../print-file.ts')).printFileJob,
  judge: async () => (await import('../judge-file.ts')).judgeFileJob,
}

/** What a thread does: the job it was started for, on each item that comes, one at a time and in the order in which they come. */
export async function serveJobs(port: MessagePort, { name, setup }: JobOrder): Promise<void> {
  const answer = (message: JobAnswer): void => port.postMessage(message)
  const work = await (await jobs[name]()).open(setup as never)
  const serve = async (item: unknown): Promise<void> => {
    try {
      answer({ kind: 'done', result: await work(item as never) })
    } catch (error) {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
      answer({ kind: 'failed', name, message, stack })
    }
    clearUp()
  }
  const clearUp = openClearingUp()
  let last: Promise<void> = Promise.resolve()
  port.on('message', (item) => {
    last = last.then(() => serve(item))
  })
  answer({ kind: 'ready' })
}
