/** Work that is done in the same way on many items, here or in other threads: setup, items and results are plain data, which threads can copy. */
export interface Job<Setup, Item, Result> {
  readonly name: JobName
  /** Loads what the work takes, once a thread. */
  readonly open: (setup: Setup) => Promise<(item: Item) => Result | Promise<Result>>
}

/** Each name stands in the table of `serve-jobs.ts`, where a thread finds the job. */
export type JobName = 'import' | 'judge' | 'print'

/** What a thread is started with. */
export interface JobOrder {
  readonly name: JobName
  readonly setup: unknown
}

/** What a thread says: that it can begin, a result, or what the job threw. */
export type JobAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string; readonly stack: string | undefined }
