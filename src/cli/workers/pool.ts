import type { Io } from '../io.ts'
import type { Job } from './job.ts'

/** Where a job is done. */
export interface Pool<Item, Result> {
  /** Asks for the item when its turn comes, so that few are in memory at a time. Rejects with what the item or the job threw. */
  readonly run: (item: () => Promise<Item>) => Promise<Result>
  /** How many items are best begun before the first result is taken (`inOrder`). */
  readonly ahead: number
  readonly close: () => Promise<void>
}

export interface PoolOptions<Setup> {
  readonly setup: Setup
  /** How many items there will be. */
  readonly items: number
  /** What the largest item may take in a thread; default what the largest Word file does. What V8 may take it takes: less is less for all. */
  readonly megabytes?: number
  /** May one item take a second and more? Then even a single one is done in a thread: this one hears Ctrl-C meanwhile. Default no. */
  readonly takesLong?: () => boolean
  readonly io: Io
}

/**
 * Below so many items threads of their own cost more than they bring: each starts in the time of three plans, and then reads its first ones with cold code.
 * Measured on two idle cores with Word files of four pages: nothing won at sixteen, a fifth of the time from twenty-four on.
 */
const fewest = 24
/** Each thread holds a hundred megabytes or two. */
const mostThreads = 8

/** Does a job in several threads, where there are items enough and more than one core; else here. The results are the same. */
export async function openPool<Setup, Item, Result>(
  job: Job<Setup, Item, Result>,
  { setup, items, megabytes = 512, takesLong = () => false, io }: PoolOptions<Setup>,
): Promise<Pool<Item, Result>> {
  const here = poolHere(job, setup)
  if (io.threads === undefined) return here
  const count = items < fewest ? 1 : Math.min(io.threads.count, mostThreads, Math.floor(items / 2))
  if (count < 2 && !takesLong()) return here
  const { openThreads } = await import('./open-threads.ts')
  const order = { name: job.name, setup }
  return openThreads<Item, Result>({ order, entry: io.threads.entry, count, megabytes, interrupted: io.interrupted, here })
}

function poolHere<Setup, Item, Result>(job: Job<Setup, Item, Result>, setup: Setup): Pool<Item, Result> {
  let work: ReturnType<typeof job.open> | undefined
  return {
    run: async (item) => {
      const made = await item()
      work ??= job.open(setup)
      return await (await work)(made)
    },
    ahead: 1,
    close: async () => {},
  }
}
