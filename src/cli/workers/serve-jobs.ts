import type { MessagePort } from 'node:worker_threads'
import type { Job, JobAnswer, JobName, JobOrder } from './job.ts'

const jobs: Readonly<Record<JobName, () => Promise<Job<never, never, unknown>>>> = {
  import: async () => (await import('../commands/import.ts')).importJob,
  'judge-word': async () => (await import('../judge-word.ts')).judgeWordJob,
}

/** What a thread does: the job it was started for, on each item that comes, one at a time. */
export async function serveJobs(port: MessagePort, { name, setup }: JobOrder): Promise<void> {
  const answer = (message: JobAnswer): void => port.postMessage(message)
  const work = await (await jobs[name]()).open(setup as never)
  port.on('message', (item) => {
    try {
      answer({ kind: 'done', result: work(item as never) })
    } catch (error) {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
      answer({ kind: 'failed', name, message, stack })
    }
  })
  answer({ kind: 'ready' })
}
