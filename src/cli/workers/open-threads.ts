import { SHARE_ENV, Worker } from 'node:worker_threads'
import { givenUp } from './given-up.ts'
import type { JobAnswer, JobOrder } from './job.ts'
import type { Pool } from './pool.ts'

export interface ThreadOptions<Item, Result> {
  readonly order: JobOrder
  /** The script that a thread starts with: it serves the job (`serve-jobs.ts`). */
  readonly entry: string
  readonly count: number
  readonly interrupted: AbortSignal
  /** Does the work where no thread can be started. */
  readonly here: Pool<Item, Result>
}

interface Task<Item, Result> {
  readonly item: () => Promise<Item>
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
  /** How many threads ended at it. */
  readonly deaths: number
}

/** The largest files that are read take less (MB); beyond it a thread ends, and not the program. */
const memory = { maxOldGenerationSizeMb: 512 }
/** A thread may have ended by what came before: an item is tried again in a fresh one, and then given up. */
const mostDeaths = 2
/** Items for each thread that wait, begun or done, until the first result is taken. */
const itemsAhead = 4

/** Threads that do one job: each works on an item at a time, and one that ends is replaced. */
export function openThreads<Item, Result>(options: ThreadOptions<Item, Result>): Pool<Item, Result> {
  const { order, entry, count, interrupted, here } = options
  const waiting: Task<Item, Result>[] = []
  const threads = new Map<Worker, { task?: Task<Item, Result>; isReady: boolean }>()
  let isOpen = true
  let isWorkingHere = false

  const start = (): void => {
    const thread = new Worker(entry, { workerData: order, resourceLimits: memory, env: SHARE_ENV })
    threads.set(thread, { isReady: false })
    // `exit` follows, and is answered; without a listener the error would end the program.
    thread.on('error', () => {})
    thread.on('exit', () => ended(thread))
    thread.on('message', (answer: JobAnswer) => heard(thread, answer))
    // The item waits in the thread's port until the thread has loaded its code.
    next(thread)
  }

  const next = (thread: Worker): void => {
    const state = threads.get(thread)
    const task = state?.task === undefined ? waiting.shift() : undefined
    if (state === undefined || task === undefined) return
    state.task = task
    task
      .item()
      .then((item) => thread.postMessage(item))
      .catch((error) => {
        task.reject(error)
        if (state.task === task) delete state.task
        next(thread)
      })
  }

  const heard = (thread: Worker, answer: JobAnswer): void => {
    const state = threads.get(thread)
    if (state === undefined) return
    if (answer.kind === 'ready') {
      state.isReady = true
      return
    }
    const { task } = state
    delete state.task
    if (answer.kind === 'done') task?.resolve(answer.result as Result)
    else task?.reject(errorOf(answer))
    next(thread)
  }

  const ended = (thread: Worker): void => {
    const state = threads.get(thread)
    threads.delete(thread)
    if (!isOpen || state === undefined) return
    const { task, isReady } = state
    const deaths = (task?.deaths ?? 0) + (isReady ? 1 : 0)
    if (task !== undefined && deaths < mostDeaths) waiting.unshift({ ...task, deaths })
    else task?.reject(givenUp())
    if (waiting.length === 0) return
    // One that did not come so far would not in another try.
    if (isReady) start()
    else if (threads.size === 0) void workHere()
  }

  const workHere = async (): Promise<void> => {
    if (isWorkingHere) return
    isWorkingHere = true
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift())
      await here.run(task.item).then(task.resolve, task.reject)
    isWorkingHere = false
  }

  const close = async (): Promise<void> => {
    isOpen = false
    interrupted.removeEventListener('abort', stop)
    await Promise.all([...threads.keys()].map((thread) => thread.terminate()))
  }

  const stop = (): void => {
    const left = [...threads.values()].flatMap(({ task }) => task ?? []).concat(waiting.splice(0))
    for (const task of left) task.reject(interrupted.reason)
    void close()
  }

  interrupted.addEventListener('abort', stop)
  for (let i = 0; i < count; i++) start()
  return {
    run: (item) =>
      new Promise((resolve, reject) => {
        // Standard input can be read once only, and a thread may end at it.
        let made: Promise<Item> | undefined
        const once = () => (made ??= item())
        waiting.push({ item: once, resolve, reject, deaths: 0 })
        if (threads.size === 0) return void workHere()
        for (const [thread, { task }] of threads) if (task === undefined) return next(thread)
      }),
    ahead: count * itemsAhead,
    close,
  }
}

/** As it was thrown in the thread, where its class was another. */
function errorOf({ name, message, stack }: Extract<JobAnswer, { readonly kind: 'failed' }>): Error {
  return Object.assign(new Error(message), { name }, stack === undefined ? {} : { stack })
}
