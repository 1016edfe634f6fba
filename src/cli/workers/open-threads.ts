import { SHARE_ENV, Worker } from 'node:worker_threads'
import { givenUp } from './given-up.ts'
import type { JobAnswer, JobOrder } from './job.ts'
import type { Pool } from './pool.ts'

export interface ThreadOptions<Item, Result> {
  readonly order: JobOrder
  /** The script that a thread starts with: it serves the job (`serve-jobs.ts`). */
  readonly entry: string
  readonly count: number
  /** More than the largest item takes; beyond it a thread ends, and not the program. */
  readonly megabytes: number
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

/** MB of short-lived things: half of what V8 takes of itself, at the same speed: a plan of usual length is over before they are collected. */
const young = 24
/** A thread may have ended by what came before: an item is tried again in a fresh one, and then given up. */
const mostDeaths = 2
/** Items for each thread that wait, begun or done, until the first result is taken. */
const itemsAhead = 4
/** Items that a thread has at a time: while it works on one, the next lies in its port already. */
const itemsHeld = 2

/** A thread does its tasks in the order in which it got them: what ends it is the first. */
interface ThreadState<Item, Result> {
  readonly tasks: Task<Item, Result>[]
  isReady: boolean
  /** Items are posted one after the other, however long each takes to make. */
  posted: Promise<void>
}

/** Threads that do one job: each works on one item after the other, and one that ends is replaced. */
export function openThreads<Item, Result>(options: ThreadOptions<Item, Result>): Pool<Item, Result> {
  const { order, entry, count, megabytes, interrupted, here } = options
  const waiting: Task<Item, Result>[] = []
  const threads = new Map<Worker, ThreadState<Item, Result>>()
  let isOpen = true
  let isWorkingHere = false

  const newThread = (): Worker | undefined => {
    try {
      return new Worker(entry, {
        workerData: order,
        resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: young },
        env: SHARE_ENV,
      })
    } catch {
      // The system has no room for it, or Node may start none (`--permission`): fewer do the work.
      return undefined
    }
  }

  const start = (): void => {
    const thread = newThread()
    if (thread === undefined) return
    threads.set(thread, { tasks: [], isReady: false, posted: Promise.resolve() })
    // `exit` follows, and is answered; without a listener the error would end the program.
    thread.on('error', () => {})
    thread.on('exit', () => ended(thread))
    thread.on('message', (answer: JobAnswer) => heard(thread, answer))
    // The item waits in the thread's port until the thread has loaded its code.
    next(thread)
  }

  const next = (thread: Worker): void => {
    const state = threads.get(thread)
    while (state !== undefined && state.tasks.length < itemsHeld && waiting.length > 0)
      give(waiting.shift() as never, thread, state)
  }

  const give = (task: Task<Item, Result>, thread: Worker, state: ThreadState<Item, Result>): void => {
    state.tasks.push(task)
    const made = task.item()
    made.catch(() => {})
    state.posted = state.posted.then(async () => {
      try {
        thread.postMessage(await made)
      } catch (error) {
        task.reject(error)
        state.tasks.splice(state.tasks.indexOf(task), 1)
        next(thread)
      }
    })
  }

  const heard = (thread: Worker, answer: JobAnswer): void => {
    const state = threads.get(thread)
    if (state === undefined) return
    if (answer.kind === 'ready') {
      state.isReady = true
      return
    }
    const task = state.tasks.shift()
    if (answer.kind === 'done') task?.resolve(answer.result as Result)
    else task?.reject(errorOf(answer))
    next(thread)
  }

  const ended = (thread: Worker): void => {
    const state = threads.get(thread)
    threads.delete(thread)
    if (!isOpen || state === undefined) return
    const { tasks, isReady } = state
    const [first, ...others] = tasks
    const deaths = (first?.deaths ?? 0) + (isReady ? 1 : 0)
    waiting.unshift(...others)
    if (first !== undefined && deaths < mostDeaths) waiting.unshift({ ...first, deaths })
    else first?.reject(givenUp())
    if (waiting.length === 0) return
    // One that did not come so far would not in another try.
    if (isReady) start()
    if (threads.size === 0) void workHere()
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
    const left = [...threads.values()].flatMap(({ tasks }) => tasks).concat(waiting.splice(0))
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
        const [freest] = [...threads].toSorted(([, a], [, b]) => a.tasks.length - b.tasks.length)
        if (freest !== undefined) next(freest[0])
      }),
    ahead: count * itemsAhead,
    close,
  }
}

/** As it was thrown in the thread, where its class was another. */
function errorOf({ name, message, stack }: Extract<JobAnswer, { readonly kind: 'failed' }>): Error {
  return Object.assign(new Error(message), { name }, stack === undefined ? {} : { stack })
}
