/** Something that happens now and then, in bursts. */
export interface Bursts {
  readonly happened: () => void
  /** Resolves when something has happened since the last call and then nothing for a while; rejects when `signal` is aborted. */
  readonly next: () => Promise<void>
}

/** Editors save in several steps (a file beside, then the old name), and `git checkout` writes many files: ms without a change before one looks. */
const quiet = 120
/** Where changes never end, ms. */
const patience = 2000

export function openBursts(signal: AbortSignal): Bursts {
  let first: number | undefined
  let last = 0
  let wake: (() => void) | undefined
  const pause = (time: number | undefined) =>
    new Promise<void>((resolve, reject) => {
      const timer = time === undefined ? undefined : setTimeout(done, time)
      function done(): void {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        wake = undefined
        if (signal.aborted) reject(signal.reason)
        else resolve()
      }
      wake = done
      signal.addEventListener('abort', done)
      if (signal.aborted) done()
    })
  return {
    happened: () => {
      last = performance.now()
      first ??= last
      wake?.()
    },
    next: async () => {
      while (first === undefined) await pause(undefined)
      for (;;) {
        const left = Math.min(last + quiet, first + patience) - performance.now()
        if (left <= 0) break
        await pause(left)
      }
      first = undefined
    },
  }
}
