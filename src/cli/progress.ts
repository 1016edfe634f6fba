import type { Session } from './session.ts'

export interface Progress {
  /** Before file number `index` (from 0) of `total` is worked on. */
  readonly step: (index: number, total: number, name: string) => void
  /** Clears the line: what is printed next stands alone. */
  readonly end: () => void
}

const patience = 1000
const interval = 100

/** One line on a terminal that tells how far the work is, once it has taken over a second; nothing into a file or with `-q`. */
export function startProgress({ io, loudness, say }: Session): Progress {
  if (io.stderr.isTTY !== true || loudness === 'quiet') return { step: () => {}, end: () => {} }
  const started = io.now().getTime()
  let shown: number | undefined
  return {
    step: (index, total, name) => {
      const now = io.now().getTime()
      if (total < 2 || now - started < patience || now - (shown ?? 0) < interval) return
      shown = now
      io.stderr.write(`\r\x1b[K${say.progress(index, total, name).slice(0, (io.stderr.columns ?? 80) - 1)}`)
    },
    end: () => {
      if (shown !== undefined) io.stderr.write('\r\x1b[K')
      shown = undefined
    },
  }
}
